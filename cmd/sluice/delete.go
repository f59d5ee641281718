package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// deleting is the flags of "sluice delete".
type deleting struct {
	request             engine.DeleteRequest
	from, to            string
	dryRun, yes, resume bool
}

func (p *program) deleteCommand() *cobra.Command {
	flags := deleting{}
	command := &cobra.Command{
		Use:   "delete --dataset NAME",
		Short: "Delete the events of an actor or of a filter",
		Long: `Deletes the events that a filter chooses, or those of one actor, for good: when it says so,
their bytes are gone from the disk. With --actor or --purge so are texts that no event has any
more, in dictionaries, rejected lines and the history of queries. The objects that the events
came from stay in the ledger, so that they are not loaded again.

It first counts, and asks. What was interrupted is still to be done: --resume goes on with it,
and so does "sluice serve".`,
		Example: `  sluice delete --dataset shop --actor u1234
  sluice delete --dataset shop --where "event = 'debug'" --to 2026-01-01 --dry-run
  sluice delete --dataset shop --resume`,
		Args: arguments(cobra.NoArgs, "delete takes no argument; --where and --actor say what goes"),
		RunE: func(command *cobra.Command, _ []string) error {
			return p.withStore(func(store *engine.Engine) error {
				if err := knownDataset(store, flags.request.Dataset); err != nil {
					return err
				}
				if flags.resume {
					return p.resumeDeletions(command.Context(), store, flags.request.Dataset)
				}
				return p.delete(command.Context(), store, flags)
			})
		},
	}
	command.Flags().StringVar(&flags.request.Dataset, "dataset", "", "the dataset; needed")
	must(command.MarkFlagRequired("dataset"))
	must(command.RegisterFlagCompletionFunc("dataset", p.completeDatasets))
	command.Flags().StringVar(&flags.request.Where, "where", "", "a filter, as in a query")
	command.Flags().StringVar(&flags.request.Actor, "actor", "", "the actor whose events go")
	command.Flags().StringVar(&flags.request.Per, "per", "", "the actor column of --actor; default the first")
	command.Flags().StringVar(&flags.from, "from", "", "the first time, as in a query")
	command.Flags().StringVar(&flags.to, "to", "", "the time before which events go, as in a query")
	command.Flags().BoolVar(&flags.request.Purge, "purge", false, "take texts away that no event has any more; --actor does so anyway")
	command.Flags().BoolVar(&flags.dryRun, "dry-run", false, "count what would go, and delete nothing")
	command.Flags().BoolVar(&flags.yes, "yes", false, "do not ask")
	command.Flags().BoolVar(&flags.resume, "resume", false, "go on with deletions that were interrupted")
	return command
}

// jsonText is a bound as a document has it, nil for none.
func jsonText(text string) json.RawMessage {
	if text == "" {
		return nil
	}
	encoded, err := json.Marshal(text)
	must(err)
	return encoded
}

func (p *program) delete(ctx context.Context, store *engine.Engine, flags deleting) error {
	flags.request.From, flags.request.To = jsonText(flags.from), jsonText(flags.to)
	plan, err := store.PlanDeletion(ctx, flags.request)
	if err != nil {
		return err
	}
	p.showPlan(plan, flags.request.Dataset)
	if flags.dryRun || plan.Events == 0 && !plan.Purge {
		return nil
	}
	if !flags.yes && !p.confirmed() {
		return &problem{message: "nothing was deleted", hint: "answer yes, or add --yes"}
	}
	asked, err := store.AskDeletion(ctx, flags.request)
	if err != nil {
		return err
	}
	return p.runDeletion(ctx, store, flags.request.Dataset, asked)
}

func (p *program) showPlan(plan engine.DeletionPlan, dataset string) {
	fmt.Fprintf(p.stdout, "%s of %s in %s would go", count(plan.Events, "event"), number(plan.Total), dataset)
	if plan.First != nil {
		fmt.Fprintf(p.stdout, ", from %s to %s", plan.First.Format(time.RFC3339), plan.Last.Format(time.RFC3339))
	}
	fmt.Fprintf(p.stdout, ": %s\n", plan.Filter)
}

// confirmed asks whoever sits before the terminal.
func (p *program) confirmed() bool {
	fmt.Fprint(p.stderr, "delete them for good? [yes/no] ")
	answer, err := bufio.NewReader(p.stdin).ReadString('\n')
	return strings.TrimSpace(answer) == "yes" && (err == nil || answer != "")
}

func (p *program) runDeletion(ctx context.Context, store *engine.Engine, dataset string, asked storage.Deletion) error {
	step := storage.DeletionStep("")
	done, err := store.RunDeletion(ctx, dataset, asked, func(progress storage.DeletionProgress) {
		if progress.Step != step {
			step = progress.Step
			fmt.Fprintf(p.stderr, "%s\n", step)
		}
	})
	if err != nil {
		return &problem{message: err.Error(), hint: fmt.Sprintf("what is left to do is recorded: sluice delete --dataset %s --resume", dataset)}
	}
	fmt.Fprintf(p.stdout, "%s deleted, and gone from the disk\n", count(done.Removed, "event"))
	return nil
}

func (p *program) resumeDeletions(ctx context.Context, store *engine.Engine, dataset string) error {
	deletions, err := store.Deletions(dataset)
	if err != nil {
		return err
	}
	resumed := 0
	for _, deletion := range deletions {
		if deletion.State != manifest.DeletionRunning {
			continue
		}
		resumed++
		if err := p.runDeletion(ctx, store, dataset, deletion); err != nil {
			return err
		}
	}
	if resumed == 0 {
		fmt.Fprintln(p.stdout, "no deletion is left to be done")
	}
	return nil
}

func (p *program) deletionsCommand() *cobra.Command {
	var format string
	command := &cobra.Command{
		Use:   "deletions NAME",
		Short: "List the deletions of a dataset",
		Long: `Lists the deletions of a dataset that are to be done, and the last hundred that were. One that
purged no longer has its filter, which would name what is gone.`,
		Example:           `  sluice deletions shop`,
		Args:              arguments(cobra.ExactArgs(1), "deletions takes the name of one dataset"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(_ *cobra.Command, args []string) error {
			return p.withStore(func(store *engine.Engine) error {
				list, err := store.ListDeletions(args[0])
				if err != nil {
					return err
				}
				return p.show(format, list, func() error { return p.showDeletions(list) })
			})
		},
	}
	addShowFlag(command, &format)
	return command
}

func (p *program) showDeletions(list []engine.DeletionEntry) error {
	if len(list) == 0 {
		fmt.Fprintln(p.stdout, "nothing was deleted")
		return nil
	}
	rows := make([][]schema.Value, len(list))
	for i, entry := range list {
		rows[i] = []schema.Value{
			schema.TimestampOf(entry.Asked.UnixMicro()), schema.StringOf(entry.State), schema.IntOf(entry.Removed), schema.StringOf(entry.Filter),
		}
	}
	return p.showTable([]result.Column{
		{Name: "asked", Type: schema.Timestamp}, {Name: "state", Type: schema.String}, {Name: "events", Type: schema.Int64}, {Name: "filter", Type: schema.String},
	}, rows)
}
