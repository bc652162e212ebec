// Package read turns what TFLint knows about a module into facts. It is the only place that asks the host and that
// evaluates expressions.
//
// Asking is what costs time (one evaluation in a file of 110 KB takes 30 ms, because the file is sent and parsed each
// time), so a module is read in as few calls as possible: first which resource types it has; then, if some of them matter,
// the arguments that decide, for all types and rules at once; then, only if a judgement asked for an argument that was not
// read, all those arguments together.
// Expressions are evaluated in the plugin. The host is asked for what it alone knows: the value of a variable or a local,
// once for each, and the functions that read files.
package read
