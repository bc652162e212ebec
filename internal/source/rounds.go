package source

import (
	"fmt"
	"iter"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// locals is the type of the blocks that define local values, and the path by which they are asked for.
const locals = "locals"

// maxRounds bounds how often the resources of a module are read: for what decides, for what the judgement then asks, and
// for each local or reference that leads on. Anything beyond stays unknown; we know of no code that needs it.
const maxRounds = 6

// rounds says what of a module is read when. A round is one call for the arguments that are wanted by then, and one
// judgement, from the start, of all that has been read. There are three stages:
//
//   - Headers: which types of resources the module has. A module without one that matters costs this call alone, and each
//     argument costs more than the header of its resource.
//   - What decides: the arguments that the plan declares for the types that are there. It is the first round.
//   - What the judgement then needs: the arguments that it has looked at in vain, all of them in one round, and a further
//     one for what these lead to, such as the definition of a local.
//
// A type must be declared by the plan, because resources of other types are left out for good; [Reader.Undeclared] hears
// of those that are missed. An argument may be declared: one that is not costs a round.
//
// Each round reads something that none has read before, and maxRounds ends them. So how many calls there are depends on
// how the code is written, and not on how many resources there are. Besides the rounds there is one call each for the
// version of the provider, for the arguments of module calls, and for TFLint's own expansion, where they matter.
type rounds struct {
	done int
	// read is what has been read of every resource, and wanted what is to be read.
	read, wanted *names
	wantsLocals  bool
}

func newRounds() rounds { return rounds{read: &names{block: true}, wanted: &names{block: true}} }

// want puts a path on the list of what to read.
func (r *rounds) want(path code.Path) {
	if path == locals {
		r.wantsLocals = true
		return
	}
	r.wanted.add(path)
}

// goOn reports whether there is something to read, and a round left for it.
func (r *rounds) goOn() bool {
	return (r.wantsLocals || len(r.wanted.children) > 0) && r.done < maxRounds
}

// next returns what the next round reads, and starts the list for the one after it.
func (r *rounds) next() (wanted *names, withLocals bool) {
	wanted, withLocals = r.wanted, r.wantsLocals
	r.wanted, r.wantsLocals = &names{block: true}, false
	r.done++
	return wanted, withLocals
}

// Rounds reads the module and yields what has been read after each round. Whoever judges it judges each anew, and keeps
// the last judgement. Looking at something that has not been read returns an unknown value, and makes another round read
// it. The error is TFLint's, if it cannot return the content of the module; what cannot be read later stays unknown.
func (r *Reader) Rounds() iter.Seq2[*code.Module, error] {
	return func(yield func(*code.Module, error) bool) {
		if err := r.begin(); err != nil {
			yield(nil, err)
			return
		}
		for yield(r.module(), nil) && r.rounds.goOn() {
			if err := r.fetch(); err != nil {
				logger.Debug("cannot read more of the module", "error", err)
				return
			}
		}
	}
}

// begin reads the headers, and in the first round what decides.
func (r *Reader) begin() error {
	headers, err := r.runner.GetModuleContent(&hclext.BodySchema{
		Blocks: []hclext.BlockSchema{resourceSchema(&hclext.BodySchema{}), callSchema()},
	}, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeNone})
	if err != nil {
		return fmt.Errorf("reading the module: %w", err)
	}
	for _, block := range headers.Blocks {
		if block.Type == "module" {
			r.callHeaders = append(r.callHeaders, block)
		} else {
			r.present[block.Labels[0]] = true
			r.addresses = append(r.addresses, strings.Join(block.Labels, "."))
		}
	}
	r.findKnown()
	for name, reads := range r.plan(r.present) {
		if !r.present[name] {
			continue
		}
		r.declared[name] = &names{}
		for _, path := range reads.First {
			r.rounds.want(path)
			r.declared[name].add(path)
		}
		for _, path := range reads.Later {
			r.declared[name].add(path)
		}
	}
	if len(r.declared) == 0 {
		return nil
	}
	r.rounds.want("count")
	r.rounds.want("for_each")
	if r.path, err = r.runner.GetModulePath(); err != nil {
		return fmt.Errorf("asking for the module's path: %w", err)
	}
	if r.path.IsRoot() {
		r.atRoot()
	}
	// With the definitions of locals at hand TFLint is not asked for each. In a called module where a finding stands depends on
	// all that leads from an input to a value.
	r.rounds.want(locals)
	if err := r.fetch(); err != nil {
		return fmt.Errorf("reading the module: %w", err)
	}
	return nil
}

// fetch reads what is wanted.
func (r *Reader) fetch() error {
	wanted, withLocals := r.rounds.next()
	schema := &hclext.BodySchema{}
	if withLocals {
		schema.Blocks = append(schema.Blocks, localsSchema())
	}
	if r.rounds.done == 1 && !r.path.IsRoot() {
		r.variables, r.outputs = map[string]hclext.Attributes{}, map[string]*hclext.Attribute{}
		schema.Blocks = append(schema.Blocks, variableSchema(), outputSchema())
	}
	if len(wanted.children) > 0 {
		body := wanted.schema()
		if r.rounds.done == 1 {
			body.Blocks = append(body.Blocks, lifecycleSchema())
		}
		schema.Blocks = append(schema.Blocks, resourceSchema(body))
	}
	content, err := r.content(schema)
	if err != nil {
		return err
	}
	r.rounds.read.merge(wanted)
	r.add(content, withLocals)
	return nil
}
