// Package source is the only place that asks TFLint about code: it reads a module, in declared stages, and returns a view
// of it, in which expressions are evaluated when somebody looks at them.
//
// Asking is what costs time: one evaluation in a file of 110 KB takes 30 ms, because the file is sent and parsed each time.
// So a module is read in few calls, whatever is in it (see [Reader.Rounds]), and expressions are evaluated in the plugin.
// TFLint is asked for what it alone knows: the value of a variable or a local, once for each, and functions that read files.
package source
