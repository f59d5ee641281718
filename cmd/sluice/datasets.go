package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func (p *program) datasetsCommand() *cobra.Command {
	var format string
	command := &cobra.Command{
		Use:   "datasets",
		Short: "List the datasets of the store",
		Long: `Lists the datasets with the number of their events, their size on disk and in other places
("cold"), and the times between which the events lie (UTC).`,
		Example: `  sluice datasets
  sluice datasets --format json | jq '.[].name'`,
		Args: arguments(cobra.NoArgs, "datasets takes no argument"),
		RunE: func(*cobra.Command, []string) error {
			return p.withStore(func(store *engine.Engine) error {
				list, err := store.Datasets()
				if err != nil {
					return err
				}
				return p.show(format, list, func() error { return p.showDatasets(list) })
			})
		},
	}
	addShowFlag(command, &format)
	return command
}

func (p *program) showDatasets(list []engine.Dataset) error {
	if len(list) == 0 {
		fmt.Fprintln(p.stdout, `no dataset yet; "sluice ingest" makes one`)
		return nil
	}
	rows, told := make([][]schema.Value, len(list)), false
	for i, dataset := range list {
		rows[i] = []schema.Value{
			schema.StringOf(dataset.Name), schema.IntOf(dataset.Events), schema.IntOf(int64(dataset.Segments)),
			schema.StringOf(sizeText(dataset.SizeBytes - dataset.ColdBytes)), coldValue(dataset), timeValue(dataset.From), timeValue(dataset.To),
			schema.StringOf(actorNames(dataset)), schema.IntOf(dataset.Rejects),
			schema.StringOf(identityText(dataset)), schema.IntOf(dataset.Duplicates),
		}
		told = told || dataset.Dedupe != nil || len(dataset.Upsert) > 0
	}
	columns := []result.Column{
		{Name: "dataset", Type: schema.String}, {Name: "events", Type: schema.Int64}, {Name: "segments", Type: schema.Int64},
		{Name: "size", Type: schema.String}, {Name: "cold", Type: schema.String}, {Name: "from", Type: schema.Timestamp}, {Name: "to", Type: schema.Timestamp},
		{Name: "actors", Type: schema.String}, {Name: "rejects", Type: schema.Int64},
		{Name: "kept", Type: schema.String}, {Name: "duplicates", Type: schema.Int64},
	}
	if !told { // nor is there a duplicate
		const those = 2
		columns = columns[:len(columns)-those]
		for i := range rows {
			rows[i] = rows[i][:len(columns)]
		}
	}
	return p.showTable(columns, rows)
}

// coldValue is the size of what is not on the local disk.
func coldValue(dataset engine.Dataset) schema.Value {
	if dataset.ColdSegments == 0 {
		return schema.StringOf("-")
	}
	return schema.StringOf(sizeText(dataset.ColdBytes))
}

func actorNames(dataset engine.Dataset) string {
	if len(dataset.Actors) == 0 {
		return "-"
	}
	return strings.Join(dataset.Actors, ", ")
}

// timeValue is null for the zero time, which an empty dataset has.
func timeValue(at time.Time) schema.Value {
	if at.IsZero() {
		return schema.NullOf(schema.Timestamp)
	}
	return schema.TimestampOf(at.UnixMicro())
}
