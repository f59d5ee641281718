package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// wrongUsage is an error in the arguments; the program exits with 2.
type wrongUsage struct{ message, hint string }

// Error returns the message.
func (w *wrongUsage) Error() string { return w.message }

// wrongCommand refuses arguments of the root: there the first one is a misspelt command.
func wrongCommand(command *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return nil
	}
	return unknownCommand(command, &wrongUsage{message: fmt.Sprintf("unknown command %q", arguments[0]), hint: `"sluice help" lists the commands`}, arguments[0])
}

// wrongSubcommand refuses arguments of a command that only has subcommands.
func wrongSubcommand(command *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return nil
	}
	return unknownCommand(command, &wrongUsage{
		message: fmt.Sprintf("unknown command %q of %q", arguments[0], command.CommandPath()),
		hint:    fmt.Sprintf(`"%s --help" lists its commands`, command.CommandPath()),
	}, arguments[0])
}

// unknownCommand puts into the hint which of the commands below one was meant, if any is near.
func unknownCommand(command *cobra.Command, wrong *wrongUsage, name string) error {
	command.SuggestionsMinimumDistance = 2
	if near := command.SuggestionsFor(name); len(near) > 0 {
		wrong.hint = "did you mean " + strings.Join(near, " or ") + "?"
	}
	return wrong
}

// wrongTopic refuses help about a command that there is not; cobra would show that of the
// command above.
func wrongTopic(help *cobra.Command, topic []string) error {
	found, rest, err := help.Root().Find(topic)
	switch {
	case err != nil:
		return err
	case found == help.Root():
		return wrongCommand(found, rest)
	case found.HasSubCommands():
		return wrongSubcommand(found, rest)
	case len(rest) > 0:
		return &wrongUsage{message: fmt.Sprintf("%q has no commands", found.CommandPath()), hint: fmt.Sprintf(`"%s --help" tells about it`, found.CommandPath())}
	}
	return nil
}

// knownDataset refuses the name of a dataset that there is not.
func knownDataset(store *engine.Engine, name string) error {
	names := store.Store().Datasets()
	if slices.Contains(names, name) {
		return nil
	}
	wrong := &wrongUsage{message: fmt.Sprintf("there is no dataset %q", name), hint: `"sluice datasets" lists them`}
	if current := store.Store().CalledNow(name); current != "" {
		wrong.hint = fmt.Sprintf("it was renamed to %q", current)
	} else if nearest := schema.Nearest(name, names); nearest != "" {
		wrong.hint = fmt.Sprintf("did you mean %q?", nearest)
	}
	return wrong
}

// wrongFlag says which flag was meant.
func wrongFlag(command *cobra.Command, err error) error {
	wrong := &wrongUsage{message: err.Error(), hint: fmt.Sprintf(`"%s --help" lists the flags`, command.CommandPath())}
	name, isUnknown := strings.CutPrefix(err.Error(), "unknown flag: --")
	if !isUnknown {
		return wrong
	}
	var flags []string
	command.Flags().VisitAll(func(flag *pflag.Flag) { flags = append(flags, flag.Name) })
	if nearest := schema.Nearest(name, flags); nearest != "" {
		wrong.hint = "did you mean --" + nearest + "?"
	}
	return wrong
}

// arguments wraps a check of cobra's, whose errors are wrong usage.
func arguments(check cobra.PositionalArgs, usage string) cobra.PositionalArgs {
	return func(command *cobra.Command, args []string) error {
		if err := check(command, args); err != nil {
			return &wrongUsage{message: usage, hint: fmt.Sprintf(`"%s --help" shows how`, command.CommandPath())}
		}
		return nil
	}
}
