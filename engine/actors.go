package engine

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Actors answers which actors are behind a cell of a funnel, a page at a time: a request as
// query.CompileActors describes it. The answer is a table of the actors, each once, with
// the time of its entry, the furthest step it has and the time of the step asked for; its
// cursor asks for the next page, and holds while data come in: who was listed is not
// listed again. Of a document with another view it lists those behind a mark: see markedActors. Errors are those of Query. The
// caller releases the result.
func (e *Engine) Actors(ctx context.Context, document []byte) (*result.Result, error) {
	if view := query.View(document); view != "" && view != "funnel" {
		return e.markedActors(ctx, document)
	}
	return e.answer(document, func(snapshot *storage.Snapshot, options query.CompileOptions) (*result.Result, error) {
		request, err := query.CompileActors(document, snapshot.Schema, options)
		if err != nil {
			return nil, err
		}
		return e.execute(ctx, request.Plan, snapshot, e.scheduler.join(), func(x *execution, answer *result.Result) error {
			list := &actorList{x: x, request: request, plan: request.Plan.Funnel}
			var err error
			if answer.Table, err = list.page(); err != nil {
				return err
			}
			answer.Actors = &result.ActorsList{Of: request.Echo}
			answer.Actors.Cohort, err = cohortOf(request)
			return err
		})
	})
}

// listedActor is an actor on its way into the answer.
type listedActor struct {
	shard int
	actor uint32
	// entry is the time of its chain's first event, reached the number of its furthest
	// step, at the time of the step asked for or absent.
	entry, at int64
	reached   int
}

// listedBytes is what one takes.
const listedBytes = 48

func (a listedActor) compare(b listedActor) int {
	return cmp.Or(cmp.Compare(a.shard, b.shard), cmp.Compare(a.actor, b.actor), cmp.Compare(a.entry, b.entry), cmp.Compare(a.at, b.at))
}

// actorList makes a page of actors, in the order of shards and dense ids: both stay as they
// are when data come in.
type actorList struct {
	x       *execution
	request *query.ActorsRequest
	plan    *query.Funnel
	trend   *funnelTrend
	// bucket is that of the trend which counts, -1 for all.
	bucket int
	values string
	// shown are the names of the groups that are answered by themselves, where those asked for
	// are the others.
	shown map[string]bool
}

func (l *actorList) page() (*result.Table, error) {
	if err := l.prepare(); err != nil {
		return nil, err
	}
	found, more, err := l.find()
	if err != nil {
		return nil, err
	}
	table, err := l.table(found)
	if err == nil && more {
		last := found[len(found)-1]
		table.Cursor = query.Cursor{Shard: last.shard, Actor: last.actor}.String()
	}
	return table, err
}

// prepare finds out what lists needs to know.
func (l *actorList) prepare() (err error) {
	if l.trend, err = l.x.newFunnelTrend(l.plan); err != nil {
		return err
	}
	l.bucket, l.values = -1, aggregate.Name(l.request.Values)
	if l.request.Entry != nil {
		l.bucket = l.trend.bucketOf(*l.request.Entry)
	}
	if l.request.Other {
		return l.findShown()
	}
	return nil
}

// findShown counts the funnel, as far as it says which groups are answered by themselves.
func (l *actorList) findShown() error {
	plan := *l.plan
	plan.Measures, plan.Aggregates = nil, nil
	workers, err := l.x.runFunnel(&plan, l.trend)
	if err != nil {
		return err
	}
	l.x.withoutActor.Store(0) // the list meets the same events again
	a := newFunnelAnswer(l.x, &plan, l.trend, workers)
	l.shown = map[string]bool{}
	for _, group := range a.groups[:a.shown()] {
		l.shown[aggregate.Name(group.values)] = true
	}
	return nil
}

// find returns the actors of the page, and whether more follow. It goes on from shard to
// shard only until the page is full.
func (l *actorList) find() (found []listedActor, more bool, err error) {
	shards := l.x.shards
	if after := l.request.After; after != nil {
		shards = slices.DeleteFunc(slices.Clone(shards), func(shard int) bool { return shard < after.Shard })
	}
	for len(shards) > 0 && len(found) <= l.request.Limit {
		n := min(len(shards), l.x.threads)
		listed, err := l.findIn(shards[:n])
		if err != nil {
			return nil, false, err
		}
		found, shards = append(found, listed...), shards[n:]
	}
	if len(found) > l.request.Limit {
		return found[:l.request.Limit], true, nil
	}
	return found, false, nil
}

// findIn returns the actors of some shards that follow the page before, in order and each
// once.
func (l *actorList) findIn(shards []int) ([]listedActor, error) {
	workers := make([][]listedActor, l.x.threads)
	err := l.x.eachChain(l.plan, shards, l.trend, func(worker, shard int, f *foundChain, scan *funnelScan) {
		if l.lists(f, scan) && l.follows(shard, f.unit.actor) {
			workers[worker] = append(workers[worker], l.listed(shard, f))
		}
	}, func(worker int) int64 { return int64(cap(workers[worker])) * listedBytes })
	found := slices.Concat(workers...)
	slices.SortFunc(found, listedActor.compare)
	return slices.CompactFunc(found, func(a, b listedActor) bool { return a.shard == b.shard && a.actor == b.actor }), err
}

// follows reports whether an actor comes after the page before.
func (l *actorList) follows(shard int, actor uint32) bool {
	after := l.request.After
	return after == nil || shard > after.Shard || shard == after.Shard && actor > after.Actor
}

// lists reports whether a chain is one of the cell.
func (l *actorList) lists(f *foundChain, scan *funnelScan) bool {
	grouped := l.request.Values != nil || l.request.Other
	if l.plan.Attribution.Mode == attributeEach && f.divided != grouped {
		return false
	}
	bucket := f.bucket
	if l.trend != nil && l.plan.TrendSplit && l.bucket >= 0 {
		bucket = l.trend.bucketOf(entryOf(f.times))
	}
	if bucket != l.bucket || stateAt(l.plan, f.times, f.open, l.request.Step-1) != l.request.State {
		return false
	}
	if !grouped {
		return true
	}
	name := aggregate.Name(scan.values(f.value))
	return l.request.Other && !l.shown[name] || !l.request.Other && name == l.values
}

func (l *actorList) listed(shard int, f *foundChain) listedActor {
	listed := listedActor{shard: shard, actor: f.unit.actor, entry: entryOf(f.times), at: absent, reached: len(f.times)}
	if step := l.request.Step - 1; step < len(f.times) {
		listed.at = f.times[step]
	}
	return listed
}

// stateAt says in which state the unit of a chain with steps of these times is to a step: as the
// counts of the step say it. It is empty where the unit did not come to the step before.
func stateAt(plan *query.Funnel, times []int64, open bool, step int) string {
	if step < len(times) && times[step] != absent {
		return query.StateReached
	}
	before := step - 1
	for before >= 0 && plan.Steps[before].Optional {
		before--
	}
	switch {
	case len(times) <= before:
		return ""
	case len(times) <= step && open:
		return query.StateInProgress
	}
	return query.StateDropped
}

// table makes the answer's rows.
func (l *actorList) table(found []listedActor) (*result.Table, error) {
	columns := []result.Column{
		{Name: l.plan.Per, Type: schema.String}, {Name: "entry", Type: schema.Timestamp},
		{Name: "step", Type: schema.Int64}, {Name: "step_time", Type: schema.Timestamp},
	}
	rows := make([][]schema.Value, len(found))
	for i, listed := range found {
		text := vector.NewActorText(l.x.snapshot.Actors(listed.shard), listed.shard)
		at := schema.NullOf(schema.Timestamp)
		if listed.at != absent {
			at = schema.TimestampOf(listed.at)
		}
		rows[i] = []schema.Value{schema.StringOf(text.At(listed.actor)), schema.TimestampOf(listed.entry), schema.IntOf(int64(listed.reached)), at}
	}
	return result.NewTable(columns, rows)
}

// cohortOf is the definition of the cohort that a list is of, empty where the list is of
// some of its actors, or no definition says who they are.
func cohortOf(request *query.ActorsRequest) (json.RawMessage, error) {
	if request.Values != nil || request.Other || request.Entry != nil {
		return nil, nil
	}
	return drill.FunnelCohort(request.Plan, request.Step, request.State)
}
