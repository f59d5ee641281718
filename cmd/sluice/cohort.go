package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func (p *program) cohortCommand() *cobra.Command {
	command := &cobra.Command{
		Use:   "cohort",
		Short: "Load lists of actors, and count who is in a cohort",
		Long: `A cohort is a list of actors that is saved with a dataset. Every query may use its name as a
condition, like a definition. Loading it again makes a new version, which counts at once.`,
		Example: `  sluice cohort load shop newsletter subscribers.csv --column id
  sluice query '{"dataset": "shop", "where": "newsletter", "aggregate": {"measures": ["uniq(user_id)"]}}'`,
		Args: wrongSubcommand,
		RunE: func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	remove := p.removeCommand("remove", "cohort", query.KindCohort)
	remove.Example = `  sluice cohort remove shop newsletter`
	command.AddCommand(p.cohortLoadCommand(), p.cohortListCommand(), p.cohortSizeCommand(), remove)
	return command
}

func (p *program) cohortLoadCommand() *cobra.Command {
	var request engine.CohortRequest
	var version versionFlag
	command := &cobra.Command{
		Use:   "load DATASET NAME FILE",
		Short: "Load a list of actors from a file",
		Long: `Loads one actor a line, CSV with a header, NDJSON or a JSON array, which may be compressed;
"-" is the standard input. The actors are the texts as they stand there. Who is there twice
counts once. The list is loaded whole or not at all.`,
		Example: `  sluice cohort load shop newsletter subscribers.csv --column id --description "from the mailer"`,
		Args:    arguments(cobra.ExactArgs(3), "load takes a dataset, a name and a file"),
		RunE: func(command *cobra.Command, args []string) error {
			request.Name, request.IfVersion = args[1], version.given(command)
			return p.loadTable(args[2], "cohort", func(store *engine.Engine, source io.Reader) error {
				request.Source = source
				loaded, err := store.LoadCohort(args[0], request)
				if err != nil {
					return err
				}
				fmt.Fprintf(p.stdout, "%s: loaded %s of %s as version %d", loaded.Name, count(int64(loaded.IDs), "actor"), loaded.Per, loaded.Version)
				if loaded.Duplicates > 0 {
					fmt.Fprintf(p.stdout, ", %s dropped", count(int64(loaded.Duplicates), "duplicate"))
				}
				fmt.Fprintln(p.stdout)
				return nil
			})
		},
	}
	command.Flags().StringVar(&request.Column, "column", "", "the column of the file that has the actors (default: that called as --per)")
	command.Flags().StringVar(&request.Per, "per", "", "the actor column of the dataset (default: the first)")
	command.Flags().StringVar(&request.Description, "description", "", "what it is for")
	version.add(command)
	return command
}

func (p *program) cohortListCommand() *cobra.Command {
	return listCommand(p, "List the cohorts of a dataset", (*engine.Engine).Cohorts, p.showCohorts)
}

func (p *program) showCohorts(cohorts []engine.Cohort) error {
	if len(cohorts) == 0 {
		fmt.Fprintln(p.stdout, `there is no cohort; "sluice cohort load" loads one`)
		return nil
	}
	rows := make([][]schema.Value, len(cohorts))
	for i, cohort := range cohorts {
		rows[i] = []schema.Value{
			schema.StringOf(cohort.Name), schema.IntOf(cohort.Version), schema.IntOf(int64(cohort.IDs)), schema.StringOf(cohort.Per), cellText(cohort.Description),
		}
	}
	return p.showTable([]result.Column{
		{Name: "name", Type: schema.String}, {Name: "version", Type: schema.Int64}, {Name: "ids", Type: schema.Int64},
		{Name: "per", Type: schema.String}, {Name: "description", Type: schema.String},
	}, rows)
}

func (p *program) cohortSizeCommand() *cobra.Command {
	var format string
	command := &cobra.Command{
		Use:   "size DATASET NAME",
		Short: "Count the actors in a cohort",
		Long: `Counts the actors with events that are in a cohort, or for whom a saved definition holds that
tells actors apart.`,
		Example:           `  sluice cohort size shop newsletter`,
		Args:              arguments(cobra.ExactArgs(2), "size takes a dataset and a name"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(command *cobra.Command, args []string) error {
			return p.withStore(func(store *engine.Engine) error {
				size, err := store.CohortSize(command.Context(), args[0], args[1])
				if err != nil {
					return err
				}
				return p.show(format, size, func() error {
					fmt.Fprintf(p.stdout, "%s: %s of the data by %s", size.Name, count(size.Size, "actor"), size.Per)
					if size.IDs != nil {
						fmt.Fprintf(p.stdout, ", of %s in the list", count(int64(*size.IDs), "id"))
					}
					fmt.Fprintln(p.stdout)
					return nil
				})
			})
		},
	}
	addShowFlag(command, &format)
	return command
}
