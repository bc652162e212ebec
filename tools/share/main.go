// Command share sums the inventory of a repository: how many of its endpoints in scope require a client certificate, by family, by
// folder, and by the tags that inventory_tags of azurerm_mtls_coverage names. It reads what TFLint prints where azurerm_mtls_coverage has inventory = true, and writes Markdown and, if
// asked, a picture:
//
//	tflint --recursive --config="$PWD/.tflint.hcl" --only=azurerm_mtls_coverage --format=json |
//	  go run ./tools/share -svg share.svg >share.md
//
// It counts as azurerm_mtls_coverage does: a resource once, by the weakest of its endpoints.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/tools/issues"
)

func main() {
	picture := flag.String("svg", "", "a file to draw the numbers to")
	flag.Parse()
	if err := run(os.Stdin, os.Stdout, *picture); err != nil {
		fmt.Fprintln(os.Stderr, "share:", err)
		os.Exit(1)
	}
}

func run(from io.Reader, to io.Writer, picture string) error {
	found, err := issues.Read(from)
	if err != nil {
		return err
	}
	resources, err := inventory(found)
	if err != nil {
		return err
	}
	if len(resources) == 0 {
		return errors.New("there is no inventory; set inventory = true in the rule block of azurerm_mtls_coverage")
	}
	summed := sum(resources)
	if _, err := io.WriteString(to, summed.markdown()); err != nil || picture == "" {
		return err
	}
	return os.WriteFile(picture, []byte(summed.svg()), 0o644)
}
