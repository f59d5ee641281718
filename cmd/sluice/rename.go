package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
)

func (p *program) renameCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "rename OLD NEW",
		Short: "Give a dataset another name",
		Long: `Gives a dataset another name, and writes it wherever boards, notes and short links have the
former one. Nothing is copied: its files stay where they are. Who still uses the former
name is told the new one, and no dataset is made anew under it; to use it again, rename
another dataset to it.`,
		Example:           `  sluice rename shop shop-2026`,
		Args:              arguments(cobra.ExactArgs(2), "rename takes the name of a dataset and the new one"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(_ *cobra.Command, names []string) error {
			return p.withStore(func(store *engine.Engine) error {
				if err := knownDataset(store, names[0]); err != nil {
					return err
				}
				done, err := store.RenameDataset(names[0], names[1])
				if err != nil {
					return err
				}
				fmt.Fprintf(p.stdout, "%s is called %s now\n", names[0], names[1])
				if len(done.In)+done.Notes+done.Links > 0 {
					fmt.Fprintf(p.stdout, "written in %s, %s and %s\n", count(int64(len(done.In)), "board"), count(int64(done.Notes), "note"), count(int64(done.Links), "link"))
				}
				return nil
			})
		},
	}
}
