package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine/transform"
	"github.com/sluice-analytics/sluice/ingest/config"
)

// configDefault is the configuration file that is meant where none is named.
const configDefault = "sluice.yaml"

func (p *program) configCommand() *cobra.Command {
	command := &cobra.Command{
		Use:   "config",
		Short: "Check a configuration file",
		Long: `A configuration file, sluice.yaml, says what there is: datasets, where their events come from,
which transforms they go through, what is kept, limits and alerts.`,
		Example: `  sluice config check
  sluice config check examples/sluice.yaml`,
		Args: wrongSubcommand,
		RunE: func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(&cobra.Command{
		Use:   "check [FILE]",
		Short: "Name every mistake in a configuration file",
		Long: `Reads a configuration file, sluice.yaml if none is named, with its expressions and patterns, and
names every mistake with its place and what was probably meant. Secrets, tables and sources are not looked
at. The exit code is 2 if there is a mistake.`,
		Example: `  sluice config check examples/sluice.yaml`,
		Args:    arguments(cobra.MaximumNArgs(1), "check takes one file"),
		RunE: func(_ *cobra.Command, args []string) error {
			file := configDefault
			if len(args) > 0 {
				file = args[0]
			}
			return p.checkConfig(file)
		},
	})
	return command
}

func (p *program) checkConfig(file string) error {
	text, err := readConfig(file)
	if err != nil {
		return err
	}
	read, err := config.ParseFile(text)
	if err != nil {
		return misconfigured(file, text, err, nil)
	}
	if problems := transformProblems(read); len(problems) > 0 {
		return misconfigured(file, text, problems, read.Places)
	}
	parts := []string{count(int64(len(read.Datasets)), "dataset"), count(int64(len(read.Sources)), "source")}
	if n := len(read.Transforms); n > 0 {
		parts = append(parts, count(int64(n), "list")+" of transforms")
	}
	if n := len(read.Alerts.Rules); n > 0 {
		parts = append(parts, count(int64(n), "alert rule"))
	}
	fmt.Fprintf(p.stdout, "%s is sound: %s\n", file, strings.Join(parts, ", "))
	return nil
}

// transformProblems compiles the lists of a file: those with names, and those that stand in sources.
func transformProblems(read *config.Config) config.Problems {
	var problems config.Problems
	seen := map[string]bool{}
	compile := func(list []config.Transform) {
		if len(list) == 0 || seen[list[0].Path] {
			return
		}
		seen[list[0].Path] = true
		if _, err := transform.Compile(list, transform.Options{CheckOnly: true}); err != nil {
			var wrong config.Problems
			errors.As(err, &wrong) // Compile has no other errors
			problems = append(problems, wrong...)
		}
	}
	for _, named := range read.Transforms {
		compile(named.Transforms)
	}
	for _, source := range read.Sources {
		compile(source.Transforms)
	}
	return problems
}
