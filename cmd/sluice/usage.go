package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

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
	wrong := &wrongUsage{message: fmt.Sprintf("unknown command %q", arguments[0]), hint: `"sluice help" lists the commands`}
	command.SuggestionsMinimumDistance = 2
	if near := command.SuggestionsFor(arguments[0]); len(near) > 0 {
		wrong.hint = "did you mean " + strings.Join(near, " or ") + "?"
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
