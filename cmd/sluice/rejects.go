package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// rejectsDefault is as many lines as a screen shows.
const rejectsDefault = 20

func (p *program) rejectsCommand() *cobra.Command {
	var format string
	var limit int
	command := &cobra.Command{
		Use:   "rejects NAME",
		Short: "Show the lines that could not be taken",
		Long: `Shows lines that an ingest could not read, with the object and line where they
stand and the reason, the newest first. Everything else of such an object was loaded.`,
		Example: `  sluice rejects shop
  sluice rejects shop --limit 1000 --format json`,
		Args:              arguments(cobra.ExactArgs(1), "rejects takes the name of one dataset"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(_ *cobra.Command, args []string) error {
			if limit < 1 {
				return &wrongUsage{message: fmt.Sprintf("--limit %d shows nothing", limit), hint: "a number from 1"}
			}
			return p.withStore(func(store *engine.Engine) error {
				if err := knownDataset(store, args[0]); err != nil {
					return err
				}
				lines, total, err := store.Store().Rejects(args[0], limit)
				if err != nil {
					return err
				}
				if lines == nil {
					lines = []storage.Reject{}
				}
				return p.show(format, lines, func() error { return p.showRejects(lines, total) })
			})
		},
	}
	command.Flags().IntVar(&limit, "limit", rejectsDefault, "the most lines to show")
	addShowFlag(command, &format)
	return command
}

func (p *program) showRejects(lines []storage.Reject, total int64) error {
	if total == 0 {
		fmt.Fprintln(p.stdout, "no line was rejected")
		return nil
	}
	rows := make([][]schema.Value, len(lines))
	for i, line := range lines {
		rows[i] = []schema.Value{
			schema.StringOf(line.Key), schema.IntOf(line.Line), schema.StringOf(line.Reason), schema.StringOf(line.Text),
		}
	}
	err := p.showTable([]result.Column{
		{Name: "object", Type: schema.String}, {Name: "line", Type: schema.Int64},
		{Name: "reason", Type: schema.String}, {Name: "text", Type: schema.String},
	}, rows)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "\n%s of %s\n", number(int64(len(lines))), count(total, "rejected line"))
	return nil
}
