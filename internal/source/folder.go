package source

import (
	"maps"
	"slices"

	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// anyBlock asks for the headers of all blocks that a module may have.
var anyBlock = &hclext.BodySchema{Blocks: []hclext.BlockSchema{
	resourceSchema(&hclext.BodySchema{}),
	{Type: "data", LabelNames: []string{"type", "name"}, Body: &hclext.BodySchema{}},
	{Type: "module", LabelNames: []string{"name"}, Body: &hclext.BodySchema{}},
	{Type: "variable", LabelNames: []string{"name"}, Body: &hclext.BodySchema{}},
	{Type: "output", LabelNames: []string{"name"}, Body: &hclext.BodySchema{}},
	{Type: "provider", LabelNames: []string{"name"}, Body: &hclext.BodySchema{}},
	{Type: "locals", Body: &hclext.BodySchema{}},
	{Type: "terraform", Body: &hclext.BodySchema{}},
}}

// RootFolder returns the folder of the root module of a run, or "" where nothing tells it: no block has a place in a module
// that has none.
func RootFolder(runner tflint.Runner) (string, error) {
	content, err := runner.GetModuleContent(anyBlock, &tflint.GetModuleContentOption{
		ModuleCtx: tflint.RootModuleCtxType, ExpandMode: tflint.ExpandModeNone,
	})
	if err != nil || len(content.Blocks) == 0 {
		return "", err
	}
	return folderOf(runner, content.Blocks[0].DefRange.Filename)
}

// below returns the addresses of the resources of all modules that the root module calls, and that they call.
func (r *Reader) below() (addresses []string, ok bool) {
	if len(r.callHeaders) == 0 {
		return nil, true
	}
	r.run.mutex.Lock()
	defer r.run.mutex.Unlock()
	r.run.read(r.runner)
	if r.run.root == "" {
		return nil, false
	}
	return r.run.below(nil, map[string]bool{r.run.root: true})
}

// below visits the modules that a module calls, each folder once. TFLint does not look at one of which nobody knows where it is,
// either.
func (run *Run) below(module addrs.Module, visited map[string]bool) (addresses []string, ok bool) {
	ok = true
	for _, name := range slices.Sorted(maps.Keys(run.folder(run.folderOf(module)).calls)) {
		called := append(slices.Clone(module), name)
		path := run.folderOf(called)
		if path == "" || visited[path] {
			continue
		}
		visited[path] = true
		found := run.folder(path)
		more, all := run.below(called, visited)
		addresses = append(append(addresses, found.resources...), more...)
		ok = ok && all && !found.unread
	}
	return addresses, ok
}
