package main

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// addShowFlag adds the choice between a table and JSON to a command that describes something.
func addShowFlag(command *cobra.Command, format *string) {
	command.Flags().StringVar(format, "format", formatTable, "table or json")
	must(command.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(
		[]cobra.Completion{formatTable, string(result.JSON)}, cobra.ShellCompDirectiveNoFileComp)))
}

// show writes a description as JSON, or calls table to write it for people.
func (p *program) show(format string, description any, table func() error) error {
	switch format {
	case formatTable:
		return table()
	case string(result.JSON):
		encoder := json.NewEncoder(p.stdout)
		encoder.SetIndent("", "  ")
		return encoder.Encode(description)
	}
	return &wrongUsage{message: fmt.Sprintf("unknown format %q", format), hint: "table or json"}
}

// showTable writes rows for people.
func (p *program) showTable(columns []result.Column, rows [][]schema.Value) error {
	table, err := result.NewTable(columns, rows)
	if err != nil {
		return err
	}
	defer table.Release()
	return table.WriteText(p.stdout, time.UTC, p.textOptions())
}
