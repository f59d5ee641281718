package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func (p *program) schemaCommand() *cobra.Command {
	var format string
	command := &cobra.Command{
		Use:   "schema NAME",
		Short: "Show the columns of a dataset",
		Long: `Shows a dataset's columns with their types, how many events have a value, how many
different texts there are, and the smallest and largest value. These are the names
that a query can use.`,
		Example:           `  sluice schema shop`,
		Args:              arguments(cobra.ExactArgs(1), "schema takes the name of one dataset"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(command *cobra.Command, args []string) error {
			return p.withStore(func(store *engine.Engine) error {
				dataset, err := store.Dataset(command.Context(), args[0])
				if err != nil {
					return err
				}
				return p.show(format, dataset, func() error { return p.showDataset(dataset) })
			})
		},
	}
	addShowFlag(command, &format)
	return command
}

func (p *program) showDataset(dataset *engine.Dataset) error {
	fmt.Fprintf(p.stdout, "%s: %s in %s, %s\n", dataset.Name, count(dataset.Events, "event"),
		count(int64(dataset.Segments), "segment"), sizeText(dataset.SizeBytes))
	if dataset.Events > 0 {
		fmt.Fprintf(p.stdout, "from %s to %s\n", dataset.From.UTC().Format(time.RFC3339), dataset.To.UTC().Format(time.RFC3339))
	}
	for _, actor := range dataset.Actors {
		fmt.Fprintf(p.stdout, "actor: %s\n", actorText(dataset, actor))
	}
	if dataset.Event != "" {
		fmt.Fprintf(p.stdout, "event: %s\n", dataset.Event)
	}
	if dataset.Rejects > 0 {
		fmt.Fprintf(p.stdout, "%s rejected\n", count(dataset.Rejects, "line"))
	}
	fmt.Fprintln(p.stdout)
	return p.showColumns(dataset.Columns)
}

// actorText describes an actor column: what the copy of the events in its order tells, or
// that there is none, as in datasets of old versions.
func actorText(dataset *engine.Dataset, actor string) string {
	for _, own := range dataset.Copies {
		if own.Actor != actor {
			continue
		}
		text := fmt.Sprintf("%s (%s distinct", actor, number(own.DistinctActors))
		if len(dataset.Copies) > 1 {
			text += ", a copy of " + sizeText(own.SizeBytes)
		}
		return text + ")"
	}
	return actor + " (without a copy of the events)"
}

func (p *program) showColumns(columns []engine.Column) error {
	rows := make([][]schema.Value, len(columns))
	for i, column := range columns {
		distinct := schema.StringOf(" ")
		if column.Type.IsText() {
			distinct = schema.StringOf(number(column.Distinct))
		}
		rows[i] = []schema.Value{
			schema.StringOf(column.Name), schema.StringOf(column.Type.String()), schema.IntOf(column.Filled),
			distinct, boundValue(column.Min), boundValue(column.Max),
		}
	}
	return p.showTable([]result.Column{
		{Name: "column", Type: schema.String}, {Name: "type", Type: schema.String}, {Name: "filled", Type: schema.Int64},
		{Name: "distinct", Type: schema.String}, {Name: "min", Type: schema.String}, {Name: "max", Type: schema.String},
	}, rows)
}

// boundValue shows a smallest or largest value; a space stands for none, since an empty
// text would be shown as one.
func boundValue(bound any) schema.Value {
	switch bound := bound.(type) {
	case nil:
		return schema.StringOf(" ")
	case float64:
		return schema.StringOf(schema.FloatText(bound))
	case time.Time:
		return schema.StringOf(schema.TimestampText(bound.UnixMicro()))
	case schema.Value:
		return schema.StringOf(bound.AsText())
	}
	return schema.StringOf(fmt.Sprint(bound))
}
