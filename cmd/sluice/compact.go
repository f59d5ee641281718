package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
)

func (p *program) compactCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "compact [NAME...]",
		Short: "Fold small and overlapping segments",
		Long: `Folds segments that are small or overlap in time into larger ones, which makes queries
faster after many small ingests. Of all datasets where none is named. The
answers stay the same.`,
		Example: `  sluice compact
  sluice compact shop`,
		ValidArgsFunction: p.completeDatasets,
		RunE: func(command *cobra.Command, names []string) error {
			return p.withStore(func(store *engine.Engine) error {
				if len(names) == 0 {
					names = store.Store().Datasets()
				}
				for _, name := range names {
					if err := knownDataset(store, name); err != nil {
						return err
					}
				}
				for _, name := range names {
					if err := p.compact(command.Context(), store, name); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
}

func (p *program) compact(ctx context.Context, store *engine.Engine, name string) error {
	report, err := store.Store().Compact(ctx, name)
	if err != nil {
		return fmt.Errorf("compact %s: %w", name, err)
	}
	fmt.Fprintf(p.stdout, "%s: %s became %s (%s read, %s written)\n", name, count(int64(report.SegmentsBefore), "segment"),
		number(int64(report.SegmentsAfter)), sizeText(report.BytesRead), sizeText(report.BytesWritten))
	return nil
}
