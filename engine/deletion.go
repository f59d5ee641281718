package engine

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
)

// jobDeletion is the kind of job that a deletion is.
const jobDeletion = "deletion"

// DeleteRequest says which events are to go. Where and Actor are joined by "and"; at least one of them is needed.
type DeleteRequest struct {
	Dataset string `json:"-"`
	// Where is a filter of the query language.
	Where string `json:"where,omitempty"`
	// Actor is a value of the actor column Per, by default the first. Texts that no event has any more go too then.
	Actor string `json:"actor,omitempty"`
	Per   string `json:"per,omitempty"`
	// From and To bound the events' times as in a query; nil for no bound.
	From json.RawMessage `json:"from,omitempty"`
	To   json.RawMessage `json:"to,omitempty"`
	// Purge takes texts away that no event has any more, also where no actor is named.
	Purge bool `json:"purge,omitempty"`
}

// DeletionPlan is what a deletion would take away now.
type DeletionPlan struct {
	// Filter is the whole condition on events.
	Filter string `json:"filter"`
	Purge  bool   `json:"purge"`
	// Events are those that would go, of Total. First and Last are their times, nil where there is none.
	Events int64      `json:"events"`
	Total  int64      `json:"total"`
	First  *time.Time `json:"first,omitempty"`
	Last   *time.Time `json:"last,omitempty"`
}

// PlanDeletion counts the events that a deletion would take away. It changes nothing.
func (e *Engine) PlanDeletion(ctx context.Context, request DeleteRequest) (plan DeletionPlan, err error) {
	snapshot, err := e.snapshot(request.Dataset)
	if err != nil {
		return plan, err
	}
	defer snapshot.Release()
	filter, err := e.deletionFilter(snapshot, request)
	if err != nil {
		return plan, err
	}
	plan.Filter, plan.Purge = filter.text, filter.purge
	first, last := int64(math.MaxInt64), int64(math.MinInt64)
	for _, reader := range snapshot.Segments {
		plan.Total += int64(reader.Info().Rows)
		chosen, err := filter.choose(ctx, snapshot, reader, func(t int64) { first, last = min(first, t), max(last, t) })
		if err != nil {
			return plan, err
		}
		plan.Events += int64(chosen.Rows())
	}
	if plan.Events > 0 {
		from, to := time.UnixMicro(first).UTC(), time.UnixMicro(last).UTC()
		plan.First, plan.Last = &from, &to
	}
	return plan, nil
}

// deletionFilter compiles a request.
func (e *Engine) deletionFilter(snapshot *storage.Snapshot, request DeleteRequest) (*deletionFilter, error) {
	text, purge := request.Where, request.Purge
	if request.Actor != "" {
		per, err := actorColumn(snapshot, request.Per)
		if err != nil {
			return nil, err
		}
		condition := expression.QuoteName(per) + " = " + expression.QuoteText(request.Actor)
		if text != "" {
			condition += " and (" + text + ")"
		}
		text, purge = condition, true
	}
	if text == "" {
		return nil, &query.Error{Code: query.CodeMissing, Where: "where", Message: "a deletion without a filter would take every event away",
			Hint: "name an actor or a filter; dropping a dataset takes everything"}
	}
	filter := &deletionFilter{engine: e, dataset: request.Dataset, text: text, purge: purge, from: request.From, to: request.To, now: e.options.Now()}
	return filter, filter.compile(snapshot)
}

// actorColumn is the actor column of a name, the first where none is named.
func actorColumn(snapshot *storage.Snapshot, per string) (string, error) {
	actors := snapshot.Config.Actors
	switch {
	case len(actors) == 0:
		return "", &query.Error{Code: expression.CodeValue, Where: "actor", Message: fmt.Sprintf("dataset %q has no actor column", snapshot.Config.Name),
			Hint: "say it as a filter"}
	case per == "":
		return actors[0], nil
	case !slices.Contains(actors, per):
		return "", &query.Error{Code: expression.CodeValue, Where: "per", Message: fmt.Sprintf("%q is no actor column of dataset %q", per, snapshot.Config.Name),
			Hint: fmt.Sprintf("actor columns are %q; say others as a filter", actors)}
	}
	return per, nil
}

// StartDeletion records durably that events are to go, and carries it out as a job. Events that were acknowledged before it was
// called are covered, those that come while it runs are not.
func (e *Engine) StartDeletion(ctx context.Context, request DeleteRequest) (jobs.Job, storage.Deletion, error) {
	asked, err := e.AskDeletion(ctx, request)
	if err != nil {
		return jobs.Job{}, asked, err
	}
	job, err := e.startDeletion(request.Dataset, asked)
	return job, asked, err
}

// AskDeletion records durably that events are to go. RunDeletion carries it out.
func (e *Engine) AskDeletion(ctx context.Context, request DeleteRequest) (storage.Deletion, error) {
	snapshot, err := e.snapshot(request.Dataset)
	if err != nil {
		return storage.Deletion{}, err
	}
	filter, err := e.deletionFilter(snapshot, request)
	snapshot.Release()
	if err != nil {
		return storage.Deletion{}, err
	}
	wish := storage.Deletion{Filter: filter.text, Purge: filter.purge, From: filter.plan.From, To: filter.plan.To}
	return e.store.AskDeletion(ctx, request.Dataset, wish)
}

// RunDeletion carries out a deletion that was asked for, or goes on with it. tell is told of progress; it may be nil.
func (e *Engine) RunDeletion(ctx context.Context, dataset string, deletion storage.Deletion, tell func(storage.DeletionProgress)) (storage.Deletion, error) {
	filter := e.recordedFilter(dataset, deletion)
	if deletion.Purge && deletion.Filter != "" {
		if err := e.forgetHistory(filter); err != nil {
			return deletion, err
		}
	}
	return e.store.RunDeletion(ctx, dataset, deletion.ID, filter.selectRows, tell)
}

// startDeletion is RunDeletion as a job.
func (e *Engine) startDeletion(dataset string, deletion storage.Deletion) (jobs.Job, error) {
	start := jobs.Start{ID: deletionJob(deletion), Kind: jobDeletion, Dataset: dataset}
	return e.jobs.Go(start, func(ctx context.Context, task *jobs.Task) error {
		_, err := e.RunDeletion(ctx, dataset, deletion, func(progress storage.DeletionProgress) {
			done := 0.95
			if progress.Step == storage.DeletionCutting {
				done = 0.9 * float64(progress.SegmentsDone) / float64(max(progress.Segments, 1))
			}
			task.Progress(done, progress.Removed, 0)
		})
		if err != nil && ctx.Err() != nil && !e.closing.Load() {
			// Somebody has cancelled it: it is not to go on the next time. What is gone stays gone.
			return errors.Join(err, e.store.CancelDeletion(dataset, deletion.ID))
		}
		return err
	})
}

// deletionJob is the id of the job that carries a deletion out.
func deletionJob(deletion storage.Deletion) string { return fmt.Sprintf("deletion-%d", deletion.ID) }

// Deletions lists the deletions of a dataset, those under way and the last that ended, the oldest first.
func (e *Engine) Deletions(dataset string) ([]storage.Deletion, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return nil, err
	}
	snapshot.Release()
	return e.store.Deletions(dataset)
}

// ResumeDeletions starts a job for each deletion that a crash or a stop has left unfinished. Whoever serves a store calls it
// once it is open.
func (e *Engine) ResumeDeletions() ([]jobs.Job, error) {
	var started []jobs.Job
	for _, dataset := range e.store.Datasets() {
		deletions, err := e.store.Deletions(dataset)
		if err != nil {
			return started, err
		}
		for _, deletion := range deletions {
			if deletion.Ended != 0 {
				continue
			}
			job, err := e.startDeletion(dataset, deletion)
			if err != nil {
				return started, err
			}
			started = append(started, job)
		}
	}
	return started, nil
}
