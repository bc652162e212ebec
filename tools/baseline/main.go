// Command baseline turns the findings of today into exceptions, for a team that starts on old code:
//
//	tflint --recursive --config="$PWD/.tflint.hcl" --format=json |
//	  go run ./tools/baseline -owner team-orders -expires 2027-03-31
//
// It runs where TFLint ran, as it looks into the files for the resources. The blocks belong into the plugin block of
// .tflint.hcl. What needs an exception by hand is printed to standard error, and is a failure.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/tools/issues"
)

func main() {
	flags := flag.NewFlagSet("baseline", flag.ExitOnError)
	agreed := agreement{}
	flags.StringVar(&agreed.owner, "owner", "", "who answers for the exceptions")
	flags.StringVar(&agreed.expires, "expires", "", "the last day on which they hold, as 2027-03-31")
	flags.StringVar(&agreed.reason, "reason", "Older than these rules; to be fixed, or accepted for a reason of its own", "why the findings are accepted")
	config := flags.String("config", ".tflint.hcl", "the configuration that gets the exceptions, which says folders from its own")
	if err := flags.Parse(os.Args[1:]); err != nil { // Never: ExitOnError ends the program.
		os.Exit(2)
	}
	if err := run(os.Stdin, os.Stdout, agreed, *config); err != nil {
		fmt.Fprintln(os.Stderr, "baseline:", err)
		os.Exit(1)
	}
}

func run(from io.Reader, to io.Writer, agreed agreement, config string) error {
	if err := agreed.complete(); err != nil {
		return err
	}
	found, err := issues.Read(from)
	if err != nil {
		return err
	}
	accepted, rest := exceptions(found, newModules())
	if err := accepted.relativeTo(config); err != nil {
		return err
	}
	_, err = to.Write(accepted.blocks(agreed))
	for _, issue := range rest {
		err = errors.Join(err, fmt.Errorf("%s:%d: which resource this is about cannot be read here, so write its exception by hand: %s (%s)",
			issue.Range.Filename, issue.Range.Start.Line, issue.Message, issue.Rule.Name))
	}
	return err
}

// agreement is what all exceptions have in common.
type agreement struct{ owner, reason, expires string }

func (a agreement) complete() error {
	if a.owner == "" || a.reason == "" {
		return errors.New("somebody has to answer for the exceptions, and for a reason: -owner team-orders")
	}
	if _, err := time.Parse(time.DateOnly, a.expires); err != nil {
		return errors.New("the exceptions need an end: -expires 2027-03-31")
	}
	return nil
}
