package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
)

func (p *program) dropCommand() *cobra.Command {
	confirm := ""
	command := &cobra.Command{
		Use:   "drop NAME --confirm NAME",
		Short: "Take a dataset away with all its events",
		Long: `Takes a dataset away, with its events, rejected lines and what is saved with it. It cannot be
brought back, so the name has to be given twice. It works on a full disk too.`,
		Example:           `  sluice drop shop-2019 --confirm shop-2019`,
		Args:              arguments(cobra.ExactArgs(1), "drop takes the name of one dataset"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(_ *cobra.Command, names []string) error {
			return p.withStore(func(store *engine.Engine) error {
				if err := knownDataset(store, names[0]); err != nil {
					return err
				}
				if confirm != names[0] {
					return &wrongUsage{message: fmt.Sprintf("dropping %q takes all its events away, and is not confirmed", names[0]), hint: "add --confirm " + names[0]}
				}
				if err := store.DropDataset(names[0], confirm); err != nil {
					return err
				}
				fmt.Fprintf(p.stdout, "%s is gone\n", names[0])
				return nil
			})
		},
	}
	command.Flags().StringVar(&confirm, "confirm", "", "the name of the dataset once more")
	return command
}
