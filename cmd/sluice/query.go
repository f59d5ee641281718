package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
)

// formatTable is the form for people, which package result does not count among its
// formats for programs.
const formatTable = "table"

func (p *program) queryCommand() *cobra.Command {
	var file, format string
	var actors bool
	command := &cobra.Command{
		Use:   "query [DOCUMENT]",
		Short: "Answer a query document",
		Long: `Answers a question, written as a JSON document: an argument, a file (-f), or the
standard input. A document names a dataset and exactly one view:

  aggregate   groups rows (events, or sessions of them) and measures the groups
  funnel      counts how many got from step to step, and how long they took
  retention   counts who came back, by the period they started in and the periods since
  lifecycle   counts by period who is new, stays, comes back and is gone
  stickiness  counts who was active in how many periods
  paths       counts what follows what within a session
  difference  ranks properties by how well they tell some rows apart from the rest
  samples     shows raw events

"from", "to" and "where" choose the events; expressions are like SQL's. The answer is a
table on a terminal and JSON elsewhere; --format asks for another form. A wrong document is
answered by the place that is wrong, and exit code 2.`,
		Example: `  # the countries with the most events, and how many users were behind them
  sluice query '{"dataset": "shop", "from": "now-30d", "aggregate":
    {"by": ["country"], "measures": ["count()", "uniq(user_id)"], "limit": 10}}'

  # how many get from a product to a purchase within a day, by country
  sluice query -f - <<'END'
  {"dataset": "shop", "funnel": {"window": "1d", "by": "country", "steps": [
    {"name": "View", "where": "event = 'product_view'"},
    {"name": "Buy", "where": "event = 'purchase'"}]}}
  END

  # who came to the second step, a page at a time
  sluice query --actors '{"dataset": "shop", "step": 2, "state": "reached", "funnel": {"steps": [
    {"where": "event = 'product_view'"}, {"where": "event = 'purchase'"}]}}'

  # the answer as CSV
  sluice query -f slow-pages.json --format csv > slow-pages.csv`,
		Args: arguments(cobra.MaximumNArgs(1), "more than one document; put it in quotes"),
		RunE: func(command *cobra.Command, args []string) error {
			document, err := p.readDocument(args, file)
			if err != nil {
				return err
			}
			format, err := p.chooseFormat(format)
			if err != nil {
				return err
			}
			return p.withStore(func(store *engine.Engine) error {
				ask := store.Query
				if actors {
					ask = store.Actors
				}
				return p.query(command.Context(), ask, document, format)
			})
		},
	}
	p.addMissingFlag(command)
	command.Flags().StringVarP(&file, "file", "f", "", `read the document from a file, "-" for the standard input`)
	command.Flags().StringVar(&format, "format", "", "table, json, ndjson, csv or arrow (default: table on a terminal, json elsewhere)")
	command.Flags().BoolVar(&actors, "actors", false, `list the actors behind a step of a funnel: the document says "step" and "state", too`)
	must(command.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(
		[]cobra.Completion{formatTable, "json", "ndjson", "csv", "arrow"}, cobra.ShellCompDirectiveNoFileComp)))
	return command
}

// query answers one document by a function of the engine.
func (p *program) query(ctx context.Context, ask func(context.Context, []byte) (*result.Result, error), document []byte, format string) error {
	answer, err := ask(ctx, document)
	if err != nil {
		return inDocument(err, document)
	}
	defer answer.Release()
	if format == formatTable {
		return result.WriteText(p.stdout, answer, p.textOptions())
	}
	for _, warning := range answer.Stats.Warnings {
		fmt.Fprintf(p.stderr, "sluice: warning: %s\n", warning)
	}
	return result.Write(p.stdout, answer, result.Format(format))
}

// inDocument adds the document to an error about it, which shows the place.
func inDocument(err error, document []byte) error {
	var wrong *query.Error
	if errors.As(err, &wrong) {
		return &wrongQuery{wrong: wrong, document: document}
	}
	return err
}

// chooseFormat checks the name of a format, or takes the default for the output.
func (p *program) chooseFormat(name string) (string, error) {
	switch {
	case name == formatTable:
		return name, nil
	case name == "" && terminalWidth(p.stdout) > 0:
		return formatTable, nil
	case name == "":
		return string(result.JSON), nil
	}
	if _, err := result.ParseFormat(name); err != nil {
		return "", &wrongUsage{message: fmt.Sprintf("unknown format %q", name), hint: "one of table, json, ndjson, csv, arrow"}
	}
	return name, nil
}

// readDocument takes the document from the argument, the file, or what is piped in.
func (p *program) readDocument(args []string, file string) ([]byte, error) {
	switch {
	case len(args) > 0 && file != "":
		return nil, &wrongUsage{message: "a document as argument and a file as well", hint: "give one of them"}
	case len(args) > 0:
		return givenDocument(args[0])
	case file == "-" || file == "" && terminalWidth(p.stdin) == 0:
		return p.readPiped()
	case file == "":
		return nil, errNoDocument
	}
	document, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read query document: %w", err)
	}
	if isBlank(document) {
		return nil, &wrongUsage{message: fmt.Sprintf("the file %s is empty", file), hint: `"sluice query --help" shows some documents`}
	}
	return document, nil
}

// givenDocument takes the document from the argument, which is easily the name of its file
// instead.
func givenDocument(argument string) ([]byte, error) {
	if isBlank([]byte(argument)) {
		return nil, errNoDocument
	}
	_, err := os.Stat(argument)
	if isFile := err == nil || strings.HasSuffix(argument, ".json"); isFile && !strings.ContainsAny(argument, "{\n") {
		return nil, &wrongUsage{message: fmt.Sprintf("%q is no query document", argument), hint: "-f " + argument + " reads the document from a file"}
	}
	return []byte(argument), nil
}

func isBlank(document []byte) bool { return len(bytes.TrimSpace(document)) == 0 }

// errNoDocument says that nothing is asked.
var errNoDocument = &wrongUsage{message: "no query document", hint: `"sluice query --help" shows some`}

func (p *program) readPiped() ([]byte, error) {
	document, err := io.ReadAll(io.LimitReader(p.stdin, query.DocumentBytesMax+1))
	if err != nil {
		return nil, fmt.Errorf("read query document: %w", err)
	}
	if isBlank(document) {
		return nil, errNoDocument
	}
	return document, nil
}
