package ruleset

import (
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/source"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/zclconf/go-cty/cty"
)

// placeOf returns where the configuration has a block, with the full name of its file. TFLint names the file as it was named to
// it. A relative name counts from the folder in which TFLint starts the plugin: on the command line that is the module's, and the
// language server's own otherwise.
// https://github.com/terraform-linters/tflint/blob/v0.64.0/cmd/inspect.go
func placeOf(block *hclext.Block) (code.Place, error) {
	place := code.Place{Name: block.Type, Range: block.DefRange}
	name, err := filepath.Abs(place.Range.Filename)
	if err != nil {
		return place, fmt.Errorf("%s: cannot tell the folder of the configuration: %w", block.DefRange, err)
	}
	place.Range.Filename = name
	return place, nil
}

// folder reads the folder in which an exception holds.
func folder(option *hclext.Attribute, result *string) error {
	if option == nil {
		return nil
	}
	const allowed = `a relative folder, seen from this file's, such as "apps/portal" or "apps/*", without ".." and backslashes`
	value, err := text(option, allowed)
	if err != nil {
		return err
	}
	name := strings.TrimSpace(value)
	if name == "" || path.IsAbs(name) || strings.Contains(name, `\`) || hasDrive(name) || slices.Contains(strings.Split(name, "/"), "..") {
		return mistake(option.Expr.Range(), option.Name, allowed, cty.StringVal(value))
	}
	*result = path.Clean(name)
	return nil
}

// hasDrive reports whether a folder is absolute on Windows. The answer is the same on every system.
func hasDrive(name string) bool {
	return len(name) > 1 && name[1] == ':' && ('a' <= name[0]|0x20 && name[0]|0x20 <= 'z')
}

// here leaves the exceptions that hold in the folder of the root module, also in the modules that it calls: elsewhere an exception
// with a folder does not exist. Which of them match nothing only the root module's check tells, and not in an editor, where
// nothing but the file that is open is looked at.
func (r *runner) here(options *table.Options) error {
	if slices.ContainsFunc(options.Exceptions, func(exception table.Exception) bool { return exception.Folder != "" }) {
		root := r.ruleSet.folder.get(r.rootFolder)
		options.Exceptions = slices.DeleteFunc(slices.Clone(options.Exceptions), func(exception table.Exception) bool {
			return !holds(exception, root)
		})
	}
	if !options.Unused || len(options.Exceptions) == 0 {
		return nil
	}
	module, err := r.GetModulePath()
	if err != nil {
		return fmt.Errorf("asking for the module's path: %w", err)
	}
	if options.Unused = r.ruleSet.commandLine && module.IsRoot(); !options.Unused {
		return nil
	}
	started, err := r.GetOriginalwd()
	if err != nil {
		return fmt.Errorf("asking where TFLint was started: %w", err)
	}
	options.Exceptions = slices.Clone(options.Exceptions)
	for i := range options.Exceptions {
		options.Exceptions[i].Block.Range = seenFrom(started, options.Exceptions[i].Block.Range)
	}
	return nil
}

func (r *runner) rootFolder() string {
	root, err := source.RootFolder(r)
	if err != nil || root == "" {
		logger.Debug("cannot tell the folder of the root module", "error", err)
	}
	return root
}

// holds reports whether an exception holds for a root module in a folder, or in one that cannot be told.
func holds(exception table.Exception, root string) bool {
	if exception.Folder == "" || root == "" {
		return exception.Folder == ""
	}
	folder, err := filepath.Rel(resolved(filepath.Dir(exception.Block.Range.Filename)), resolved(root))
	if err != nil {
		return false // It is on another drive.
	}
	folder = filepath.ToSlash(folder)
	return folder != ".." && !strings.HasPrefix(folder, "../") && exception.In(folder)
}

// seenFrom returns a place with its file as seen from a folder, which is how TFLint names files.
func seenFrom(folder string, place hcl.Range) hcl.Range {
	seen, err := filepath.Rel(resolved(folder), resolved(filepath.Dir(place.Filename)))
	if err == nil {
		place.Filename = filepath.Join(seen, filepath.Base(place.Filename))
	}
	return place
}

// resolved returns a folder without the links that lead there: one folder may have two names.
func resolved(folder string) string {
	if found, err := filepath.EvalSymlinks(folder); err == nil {
		return found
	}
	return folder
}
