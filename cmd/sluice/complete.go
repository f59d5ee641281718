package main

import (
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
)

// completeDatasets offers the names of the datasets. A store that cannot be opened, such
// as one that another process has, gives none: completion must not fail.
func (p *program) completeDatasets(_ *cobra.Command, given []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var names []cobra.Completion
	if _, err := os.Stat(p.store); err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	err := withEngine(p.store, engine.Options{}, func(store *engine.Engine) error {
		for _, name := range store.Store().Datasets() {
			if !slices.Contains(given, name) {
				names = append(names, name)
			}
		}
		return nil
	})
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}
