package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func (p *program) checkCommand() *cobra.Command {
	var format string
	command := &cobra.Command{
		Use:   "check",
		Short: "Verify every byte of the store",
		Long: `Reads the whole store and verifies every checksum and invariant. Problems are named
with their file and place, and the exit code is 1.

The fingerprint of a dataset is a checksum over all its events that does not depend on
their order or on the files that hold them: two stores with the same events have the
same one. So do the copies that a dataset of several actors has of its events: copies
that do not are a problem.`,
		Example: `  sluice check --store /var/lib/sluice`,
		Args:    arguments(cobra.NoArgs, "check takes no argument"),
		RunE: func(command *cobra.Command, _ []string) error {
			return p.withStore(func(store *engine.Engine) error {
				report, err := store.Store().Check(command.Context())
				if err != nil {
					return err
				}
				if err := p.show(format, report, func() error { return p.showCheck(report.Datasets) }); err != nil {
					return err
				}
				return p.tellProblems(report.Problems)
			})
		},
	}
	addShowFlag(command, &format)
	return command
}

func (p *program) showCheck(datasets []storage.DatasetReport) error {
	rows := make([][]schema.Value, len(datasets))
	for i, dataset := range datasets {
		rows[i] = []schema.Value{
			schema.StringOf(dataset.Name), schema.IntOf(dataset.Events), schema.IntOf(int64(dataset.Copies)), schema.IntOf(int64(dataset.Segments)),
			schema.StringOf(sizeText(dataset.SizeBytes)), schema.StringOf(fmt.Sprintf("%016x", dataset.Fingerprint)),
		}
	}
	return p.showTable([]result.Column{
		{Name: "dataset", Type: schema.String}, {Name: "events", Type: schema.Int64}, {Name: "copies", Type: schema.Int64}, {Name: "segments", Type: schema.Int64},
		{Name: "size", Type: schema.String}, {Name: "fingerprint", Type: schema.String},
	}, rows)
}

func (p *program) tellProblems(problems []string) error {
	for _, text := range problems {
		fmt.Fprintf(p.stderr, "sluice: %s\n", text)
	}
	if len(problems) > 0 {
		fmt.Fprintf(p.stderr, "sluice: %s found\n", count(int64(len(problems)), "problem"))
		return errReported
	}
	return nil
}
