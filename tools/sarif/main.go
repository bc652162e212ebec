// Command sarif checks SARIF 2.1.0 from standard input against the schema of the standard.
//
// The schema is the one that the module github.com/owenrumney/go-sarif/v3 checks its own reports against. That module
// does not export it, and checks what it has read into its types instead of the text, so the schema is taken from its
// source.
package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"strconv"

	_ "github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/xeipuuv/gojsonschema"
)

func main() {
	log, err := io.ReadAll(os.Stdin)
	if err == nil {
		err = validate(log)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "sarif:", err)
		os.Exit(1)
	}
}

// validate returns all that is wrong with a log.
func validate(log []byte) error {
	text, err := schema()
	if err != nil {
		return err
	}
	result, err := gojsonschema.Validate(gojsonschema.NewStringLoader(text), gojsonschema.NewBytesLoader(log))
	if err != nil {
		return err
	}
	for _, mistake := range result.Errors() {
		err = errors.Join(err, errors.New(mistake.String()))
	}
	return err
}

// schema returns the constant of that name.
func schema() (string, error) {
	pkg, err := build.Import("github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif", ".", build.FindOnly)
	if err != nil {
		return "", err
	}
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(pkg.Dir, "schema.go"), nil, 0)
	if err != nil {
		return "", err
	}
	for _, declaration := range file.Decls {
		constants, ok := declaration.(*ast.GenDecl)
		if !ok || constants.Tok != token.CONST {
			continue
		}
		for _, spec := range constants.Specs {
			constant := spec.(*ast.ValueSpec)
			if value, ok := constant.Values[0].(*ast.BasicLit); ok && constant.Names[0].Name == "schema" {
				return strconv.Unquote(value.Value)
			}
		}
	}
	return "", errors.New("no schema found")
}
