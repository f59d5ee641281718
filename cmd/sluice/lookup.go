package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func (p *program) lookupCommand() *cobra.Command {
	command := &cobra.Command{
		Use:   "lookup",
		Short: "Load tables that add context to events",
		Long: `A lookup table says more about a value of events: the plan of an account, the team of a page.
Its columns are properties by the name TABLE.COLUMN in every query. Loading it again makes a
new version, which counts at once and for old events too.`,
		Example: `  sluice lookup load shop accounts accounts.csv --key account_id
  sluice query '{"dataset": "shop", "aggregate": {"by": ["accounts.plan"], "measures": ["count()"]}}'`,
		Args: wrongSubcommand,
		RunE: func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	remove := p.removeCommand("remove", "lookup table", query.KindLookup)
	remove.Example = `  sluice lookup remove shop accounts`
	command.AddCommand(p.lookupLoadCommand(), p.lookupListCommand(), p.lookupShowCommand(), remove, p.lookupForgetCommand())
	return command
}

func (p *program) lookupLoadCommand() *cobra.Command {
	var request engine.LookupRequest
	var version versionFlag
	command := &cobra.Command{
		Use:   "load DATASET NAME FILE",
		Short: "Load a table from a file",
		Long: `Loads CSV, TSV, NDJSON or a JSON array, which may be compressed; "-" is the standard input. The
types of the columns are found as for events. The key column has to have a value in every
row, and rows of one value must say the same. The table is loaded whole or not at all.`,
		Example: `  sluice lookup load shop accounts accounts.csv --key id --on account_id --description "from the CRM"`,
		Args:    arguments(cobra.ExactArgs(3), "load takes a dataset, a name and a file"),
		RunE: func(command *cobra.Command, args []string) error {
			request.Name, request.FileName, request.IfVersion = args[1], args[2], version.given(command)
			if request.Key == "" {
				return &wrongUsage{message: "no key column is named", hint: "--key COLUMN names the column whose values are looked up"}
			}
			return p.loadTable(args[2], "lookup", func(store *engine.Engine, source io.Reader) error {
				request.Source = source
				loaded, err := store.LoadLookup(args[0], request)
				if err != nil {
					return err
				}
				fmt.Fprintf(p.stdout, "%s: loaded %s as version %d, looked up by %s\n", loaded.Name, count(int64(loaded.Rows), "row"), loaded.Version, loaded.On)
				return nil
			})
		},
	}
	command.Flags().StringVar(&request.Key, "key", "", "the column whose values are looked up")
	command.Flags().StringVar(&request.On, "on", "", "the property of events that it is looked up by (default: that of the key column's name)")
	command.Flags().StringVar(&request.Description, "description", "", "what it is for")
	version.add(command)
	return command
}

// loadTable hands a file and the store to load. What is wrong with the file is said of the
// file, made being the place that load gives it.
func (p *program) loadTable(name, made string, load func(store *engine.Engine, source io.Reader) error) error {
	source, err := p.openTable(name)
	if err != nil {
		return err
	}
	defer source.Close()
	return p.withStore(func(store *engine.Engine) error { return inFile(load(store, source), made, name) })
}

func (p *program) openTable(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(p.stdin), nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("open table: %w", err)
	}
	return file, nil
}

// inFile names the file in an error about its content, whose place is what was to be made of it.
func inFile(err error, made, name string) error {
	var wrong *query.Error
	if !errors.As(err, &wrong) || wrong.Where != made {
		return err
	}
	placed := *wrong
	placed.Where = name
	return &wrongQuery{wrong: &placed}
}

func (p *program) lookupListCommand() *cobra.Command {
	return listCommand(p, "List the lookup tables of a dataset", (*engine.Engine).Lookups, p.showLookups)
}

// listCommand lists what is saved of one kind with a dataset.
func listCommand[T any](p *program, short string, list func(store *engine.Engine, dataset string) ([]T, error), show func([]T) error) *cobra.Command {
	var format string
	command := &cobra.Command{
		Use:               "list DATASET",
		Short:             short,
		Args:              arguments(cobra.ExactArgs(1), "list takes the name of one dataset"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(_ *cobra.Command, args []string) error {
			return p.withStore(func(store *engine.Engine) error {
				listed, err := list(store, args[0])
				if err != nil {
					return err
				}
				return p.show(format, listed, func() error { return show(listed) })
			})
		},
	}
	addShowFlag(command, &format)
	return command
}

func (p *program) showLookups(lookups []engine.Lookup) error {
	if len(lookups) == 0 {
		fmt.Fprintln(p.stdout, `there is no lookup table; "sluice lookup load" loads one`)
		return nil
	}
	rows := make([][]schema.Value, len(lookups))
	for i, table := range lookups {
		var names []string
		for _, column := range table.Columns {
			names = append(names, column.Name)
		}
		rows[i] = []schema.Value{
			schema.StringOf(table.Name), schema.IntOf(table.Version), schema.IntOf(int64(table.Rows)), schema.StringOf(table.Key),
			schema.StringOf(table.On), schema.StringOf(strings.Join(names, ", ")), cellText(table.Description),
		}
	}
	return p.showTable([]result.Column{
		{Name: "name", Type: schema.String}, {Name: "version", Type: schema.Int64}, {Name: "rows", Type: schema.Int64},
		{Name: "key", Type: schema.String}, {Name: "on", Type: schema.String}, {Name: "columns", Type: schema.String},
		{Name: "description", Type: schema.String},
	}, rows)
}

// lookupRowsDefault is as many rows as a screen shows.
const lookupRowsDefault = 20

func (p *program) lookupShowCommand() *cobra.Command {
	var limit int
	var version int64
	var history bool
	var format string
	command := &cobra.Command{
		Use:   "show DATASET NAME",
		Short: "Show the first rows of a lookup table",
		Example: `  sluice lookup show shop accounts
  sluice lookup show shop accounts --versions`,
		Args:              arguments(cobra.ExactArgs(2), "show takes a dataset and a name"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(_ *cobra.Command, args []string) error {
			return p.withStore(func(store *engine.Engine) error {
				if history {
					return p.showVersions(store, format, args[0], query.KindLookup, args[1])
				}
				described, table, err := store.Lookup(args[0], args[1], version)
				if err != nil {
					return err
				}
				return p.show(format, described, func() error { return p.showLookup(described, table, limit) })
			})
		},
	}
	command.Flags().IntVar(&limit, "limit", lookupRowsDefault, "the most rows to show")
	command.Flags().Int64Var(&version, "version", 0, "an older version")
	command.Flags().BoolVar(&history, "versions", false, "show the history instead")
	addShowFlag(command, &format)
	return command
}

func (p *program) showLookup(described engine.Lookup, table *lookup.Table, limit int) error {
	fmt.Fprintf(p.stdout, "%s: %s, version %d, %s looked up by %s\n\n", described.Name, count(int64(table.Rows), "row"), described.Version, described.Key, described.On)
	columns := make([]result.Column, len(table.Columns))
	rows := make([][]schema.Value, max(0, min(limit, table.Rows)))
	for i, column := range table.Columns {
		columns[i] = result.Column{Name: column.Name, Type: column.Type}
		for row := range rows {
			rows[row] = append(rows[row], column.Value(row))
		}
	}
	return p.showTable(columns, rows)
}

func (p *program) lookupForgetCommand() *cobra.Command {
	return &cobra.Command{
		Use:               "forget DATASET NAME",
		Short:             "Drop the older versions of a lookup table",
		Args:              arguments(cobra.ExactArgs(2), "forget takes a dataset and a name"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(_ *cobra.Command, args []string) error {
			return p.withStore(func(store *engine.Engine) error {
				if err := store.ForgetSaved(args[0], query.KindLookup, args[1]); err != nil {
					return err
				}
				fmt.Fprintf(p.stdout, "%s: only the latest version is left\n", args[1])
				return nil
			})
		},
	}
}
