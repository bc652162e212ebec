package report

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// maxChanges is how much changed text one rule hands to TFLint, which takes no message over 4 MiB. What is left over is
// fixed in TFLint's next round.
const maxChanges = 3 << 20

// repairable returns the settings of a finding that a fix may write: those where the right text is certain, if the argument
// that decided is among them. Every fix of every rule comes through here.
func repairable(finding judge.Finding) []endpoint.Setting {
	certain := []endpoint.Setting{}
	decides := false
	for _, setting := range finding.Settings {
		// A null is written, though it counts as absent: it is replaced where it is.
		if setting.Argument.NullAt != (hcl.Range{}) {
			setting.Argument.Range, setting.Argument.Written, setting.Argument.Literal = setting.Argument.NullAt, true, true
		}
		if !writable(setting.Argument, finding.Resource) {
			continue
		}
		certain = append(certain, setting)
		decides = decides || setting.Argument.Name == finding.At.Name
	}
	if !decides {
		return nil
	}
	return certain
}

// writable reports whether a fix may write an argument: it replaces a literal, and never an expression, whatever that
// amounts to; and it inserts what is missing, but no input that some version of the module lacks. JSON files are never
// written: they are mostly the work of another program.
func writable(argument code.Value, resource *code.Resource) bool {
	switch {
	case strings.HasSuffix(argument.Range.Filename, ".json"):
		return false
	case argument.Written:
		return argument.Literal
	case argument.InSome, argument.NoInput:
		return false
	}
	// What an azapi body lacks is not an argument of the resource, while a call has its inputs as arguments. What an object
	// lacks is no argument of either.
	return hclsyntax.ValidIdentifier(argument.Name) && (resource.Call != "" || !strings.HasPrefix(resource.Type, "azapi_"))
}

// Files are the files of a module that fixes are about, each read once. They are good until one of them is changed.
type Files map[string]*hcl.File

// repair works out the fixes of one rule.
type repair struct {
	runner tflint.Runner
	rule   string
	files  Files
	// writes is false where fixes are only worked out, for an issue to be marked as fixable. A literal that is to be replaced is
	// certain then, so that its file is not read.
	writes bool
	// used are the files that count for size.
	used map[string]bool
	// annotations are the comments that silence rules, by file.
	annotations map[string][]annotation
	// written are the arguments that have been inserted, because one that is missing must not be inserted twice, and done is
	// what has been changed.
	written map[string]bool
	done    map[line][]change
	size    int
	changed bool
}

func newRepair(runner tflint.Runner, rule string, files Files, writes bool) *repair {
	return &repair{
		runner: runner, rule: rule, files: files, writes: writes,
		used: map[string]bool{}, annotations: map[string][]annotation{}, written: map[string]bool{}, done: map[line][]change{},
	}
}

// mark works out what a fix of a finding would write, or returns tflint.ErrFixNotSupported. TFLint leaves out itself what an
// annotation silences where the finding stands.
func (r *repair) mark(location hcl.Range, settings []endpoint.Setting) error {
	here := func(setting endpoint.Setting) bool {
		return !setting.Argument.Written || setting.Argument.Range == location
	}
	if !slices.ContainsFunc(settings, here) {
		if settings = r.unsilenced(settings); len(settings) == 0 {
			return tflint.ErrFixNotSupported
		}
	}
	edits, err := r.changes(settings)
	r.keep(edits)
	return err
}

// apply writes the settings of one finding, or returns tflint.ErrFixNotSupported.
func (r *repair) apply(fixer tflint.Fixer, location hcl.Range, settings []endpoint.Setting) error {
	if r.silenced(location) {
		return tflint.ErrFixNotSupported
	}
	if settings = r.unsilenced(settings); len(settings) == 0 {
		return tflint.ErrFixNotSupported
	}
	edits, err := r.changes(settings)
	if err != nil {
		return err
	}
	for _, edit := range edits {
		if err := fixer.ReplaceText(edit.where, edit.text); err != nil {
			return err
		}
		r.changed = true
	}
	r.keep(edits)
	return nil
}

// unsilenced leaves out what else a finding would set on a line where somebody has silenced the rule.
func (r *repair) unsilenced(settings []endpoint.Setting) []endpoint.Setting {
	return slices.DeleteFunc(slices.Clone(settings), func(setting endpoint.Setting) bool {
		return setting.Argument.Written && r.silenced(setting.Argument.Range)
	})
}

// silenced reports whether an annotation silences the rule at a place, or a file cannot be read, and hence not be fixed.
func (r *repair) silenced(place hcl.Range) bool {
	// TFLint reads its annotations once, before the first fix has moved lines.
	if _, read := r.annotations[place.Filename]; !read {
		file, err := r.file(place.Filename)
		if err != nil {
			return true
		}
		r.annotations[place.Filename] = annotationsOf(file.Bytes, place.Filename)
	}
	return slices.ContainsFunc(r.annotations[place.Filename], func(a annotation) bool { return a.silences(r.rule, place) })
}

// changes works out what writing the settings of a finding changes, or returns tflint.ErrFixNotSupported where a place is
// not certain, or where something there has been changed already.
func (r *repair) changes(settings []endpoint.Setting) ([]change, error) {
	missing, edits := []endpoint.Setting{}, []change{}
	for _, setting := range settings {
		if !setting.Argument.Written {
			missing = append(missing, setting)
			continue
		}
		if r.writes {
			if _, err := r.file(setting.Argument.Range.Filename); err != nil {
				return nil, err
			}
		}
		edits = append(edits, change{setting.Argument.Range, text(setting)})
	}
	inserted, err := r.insertions(missing)
	if err != nil {
		return nil, err
	}
	fresh := []change{}
	for _, edit := range append(edits, inserted...) {
		switch known, conflict := r.conflict(edit); {
		case conflict:
			return nil, tflint.ErrFixNotSupported
		case !known:
			fresh = append(fresh, edit)
		}
	}
	for _, setting := range missing {
		r.written[key(setting)] = true
	}
	return fresh, nil
}

// insertions works out where to insert what is missing in a block and has not been inserted yet.
func (r *repair) insertions(missing []endpoint.Setting) ([]change, error) {
	lines := []endpoint.Setting{}
	for _, setting := range missing {
		if setting.Argument.Range != missing[0].Argument.Range {
			return nil, tflint.ErrFixNotSupported
		}
		if !r.written[key(setting)] {
			lines = append(lines, setting)
		}
	}
	if len(lines) == 0 {
		return nil, nil
	}
	header := lines[0].Argument.Range
	file, err := r.file(header.Filename)
	if err != nil {
		return nil, err
	}
	// In what is not UTF-8 HCL takes blanks and line ends for parts of a name. A literal there is still where it is said to be.
	if !utf8.Valid(file.Bytes) {
		return nil, tflint.ErrFixNotSupported
	}
	edits, ok := newLayout(file).insert(header, lines)
	if !ok {
		return nil, tflint.ErrFixNotSupported
	}
	return edits, nil
}

// conflict reports whether a change has been made already, and whether another one has been made in its place.
func (r *repair) conflict(edit change) (known, conflict bool) {
	for _, at := range linesOf(edit) {
		for _, earlier := range r.done[at] {
			switch {
			case earlier == edit && !edit.where.Empty():
				return true, false
			case earlier.touches(edit):
				return false, true
			}
		}
	}
	return false, false
}

// keep keeps in mind what has been changed, by line: what touches it has a line in common with it.
func (r *repair) keep(edits []change) {
	for _, edit := range edits {
		for _, at := range linesOf(edit) {
			r.done[at] = append(r.done[at], edit)
		}
	}
}

// line is a line of a file.
type line struct {
	file   string
	number int
}

func linesOf(edit change) []line {
	lines := []line{}
	for number := edit.where.Start.Line; number <= edit.where.End.Line; number++ {
		lines = append(lines, line{edit.where.Filename, number})
	}
	return lines
}

func key(setting endpoint.Setting) string {
	return setting.Argument.Range.String() + " " + setting.Argument.Name
}

func text(setting endpoint.Setting) string {
	return code.Show(setting.Value)
}

// file returns a file as it is now, or tflint.ErrFixNotSupported if changing it too would be more than TFLint takes.
func (r *repair) file(name string) (*hcl.File, error) {
	file := r.files[name]
	if file == nil {
		var err error
		if file, err = r.runner.GetFile(name); err != nil || file == nil {
			return nil, tflint.ErrFixNotSupported
		}
		r.files[name] = file
	}
	if r.used[name] {
		return file, nil
	}
	if r.writes && r.size+len(file.Bytes) > maxChanges {
		return nil, tflint.ErrFixNotSupported
	}
	r.used[name], r.size = true, r.size+len(file.Bytes)
	return file, nil
}
