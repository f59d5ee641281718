package engine

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// actorFinder finds the actors of some shards: it calls found for each, maybe more than once, the calls of one worker being one
// after the other.
type actorFinder func(x *execution, shards []int, found func(worker, shard int, actor uint32)) error

// markedActors answers which actors are behind a mark of the answer of a document, a page at a time, as query.ReadMarkedActors
// describes the request: a table of the actors, each once, with the times of its first and last event in the range that passes the
// filter. Pages come in the order of shards, and within one by the text of the actor: who comes later does not
// change what follows a cursor.
func (e *Engine) markedActors(ctx context.Context, document []byte) (*result.Result, error) {
	request, err := query.ReadMarkedActors(document)
	if err != nil {
		return nil, err
	}
	mark, err := drill.ReadMark(request.Mark)
	if err != nil {
		return nil, err
	}
	return e.answer(request.Document, func(snapshot *storage.Snapshot, options query.CompileOptions) (*result.Result, error) {
		question, err := e.drillQuestion(ctx, request.Document, mark, snapshot, options)
		if err != nil {
			return nil, err
		}
		drilled, err := question.Answers()
		if err != nil {
			return nil, err
		}
		plan, find, err := e.actorFinder(question, drilled, request.Per, snapshot, options)
		if err != nil {
			return nil, err
		}
		return e.execute(ctx, plan, snapshot, e.scheduler.join(), func(x *execution, answer *result.Result) error {
			list := &markedList{x: x, request: request, find: find, per: cmp.Or(planPer(plan), snapshot.Schema.Actor())}
			answer.Table, err = list.page()
			answer.Query = question.Plan.Echo
			answer.Actors = &result.ActorsList{Of: markedOf{mark, request.Per, request.Limit}, Cohort: drilled.Cohort}
			return err
		})
	})
}

// markedOf is what a list says of the request for it.
type markedOf struct {
	Mark  *drill.Mark `json:"mark"`
	Per   string      `json:"per,omitempty"`
	Limit int         `json:"limit"`
}

// actorFinder returns what finds the actors of a mark, and the plan that it has to run by.
func (e *Engine) actorFinder(question *drill.Question, drilled *drill.Answer, per string, snapshot *storage.Snapshot, options query.CompileOptions) (*query.Plan, actorFinder, error) {
	plan := question.Plan
	if per != "" && (planPer(plan) != "" || plan.Difference != nil) {
		return nil, nil, &query.Error{Code: query.CodeUnknownField, Where: "per", Message: "the view says itself whom it is about"}
	}
	switch {
	case plan.Aggregate != nil:
		return aggregateFinder(question, drilled, per, snapshot.Schema, options)
	case plan.Difference != nil:
		return nil, nil, &query.Error{Code: query.CodeMissing, Where: "difference",
			Message: "a difference lists no actors itself", Hint: "POST /v1/drill says which document does"}
	case plan.Retention != nil:
		cell, err := question.RetentionCell()
		return plan, retentionFinder(plan.Retention, cell), err
	case plan.Lifecycle != nil:
		cell, err := question.LifecycleCell()
		return plan, lifecycleFinder(plan.Lifecycle, cell), err
	case plan.Stickiness != nil:
		return plan, stickinessFinder(plan.Stickiness, question.Mark), question.StickinessCell()
	case plan.Paths != nil:
		cell, err := question.PathsCell()
		return plan, pathsFinder(plan.Paths, cell), err
	}
	return nil, nil, &query.Error{Code: query.CodeMissing, Where: "samples", Message: "samples have no actors behind them"}
}

// aggregateFinder finds the actors of the rows of an aggregate.
func aggregateFinder(question *drill.Question, drilled *drill.Answer, per string, columns schema.Schema, options query.CompileOptions) (*query.Plan, actorFinder, error) {
	var doc *query.Document
	find := findEvents
	if question.Plan.Aggregate.Over != nil {
		if per != "" {
			return nil, nil, &query.Error{Code: query.CodeUnknownField, Where: "per", Message: "the rows say themselves whom they are of"}
		}
		rows, err := question.RowsDocument()
		if err != nil {
			return nil, nil, err
		}
		doc, find = rows, findEntities
	} else {
		if drilled.Actors == nil {
			return nil, nil, &query.Error{Code: query.CodeMissing, Where: "mark", Message: drilled.Reasons["actors"]}
		}
		events := *drilled.Actors.Document
		// Of all views that are about actors this asks least: any event will do.
		events.Aggregate, events.Stickiness = nil, &query.StickinessDocument{Per: cmp.Or(per, drilled.Actors.Per), Period: "month"}
		doc = &events
	}
	text, err := json.Marshal(doc)
	if err != nil {
		return nil, nil, fmt.Errorf("write document: %w", err)
	}
	plan, err := query.Compile(text, columns, options)
	return plan, find, err
}

// markedList makes a page of actors.
type markedList struct {
	x       *execution
	request *query.MarkedActors
	find    actorFinder
	per     string
}

// markedActor is an actor on its way into the answer.
type markedActor struct {
	shard int
	id    uint32
	text  string
}

func (l *markedList) page() (*result.Table, error) {
	shards := l.x.shards
	after := l.request.After
	if after != nil {
		shards = slices.DeleteFunc(slices.Clone(shards), func(shard int) bool { return shard < after.Shard })
	}
	var listed []markedActor
	for len(shards) > 0 && len(listed) <= l.request.Limit {
		n := min(len(shards), l.x.threads)
		some, err := l.findIn(shards[:n])
		if err != nil {
			return nil, err
		}
		listed, shards = append(listed, some...), shards[n:]
	}
	more := len(listed) > l.request.Limit
	listed = listed[:min(len(listed), l.request.Limit)]
	table, err := l.table(listed)
	if err == nil && more {
		last := listed[len(listed)-1]
		table.Cursor = query.ActorCursor{Shard: last.shard, Actor: last.text}.String()
	}
	return table, err
}

// findIn returns the actors of some shards that follow the page before, in order and each once.
func (l *markedList) findIn(shards []int) ([]markedActor, error) {
	workers := make([][]markedActor, l.x.threads)
	err := l.find(l.x, shards, func(worker, shard int, actor uint32) {
		workers[worker] = append(workers[worker], markedActor{shard: shard, id: actor})
	})
	if err != nil {
		return nil, err
	}
	found := slices.Concat(workers...)
	slices.SortFunc(found, func(a, b markedActor) int { return cmp.Or(cmp.Compare(a.shard, b.shard), cmp.Compare(a.id, b.id)) })
	found = slices.Compact(found)
	var text *vector.ActorText
	for i := range found {
		if i == 0 || found[i].shard != found[i-1].shard {
			text = vector.NewActorText(l.x.snapshot.Actors(found[i].shard), found[i].shard)
		}
		found[i].text = text.At(found[i].id)
	}
	if after := l.request.After; after != nil {
		found = slices.DeleteFunc(found, func(a markedActor) bool { return a.shard == after.Shard && a.text <= after.Actor })
	}
	slices.SortFunc(found, func(a, b markedActor) int {
		return cmp.Or(cmp.Compare(a.shard, b.shard), strings.Compare(a.text, b.text))
	})
	return found, nil
}

// within runs a part of a view over some shards alone.
func (x *execution) within(shards []int, run func() error) error {
	all := x.shards
	x.shards = shards
	defer func() { x.shards = all }()
	return run()
}

// table makes the answer's rows.
func (l *markedList) table(listed []markedActor) (*result.Table, error) {
	var shards []int
	of := map[int][]int{} // the rows of each shard
	for i, actor := range listed {
		if len(of[actor.shard]) == 0 {
			shards = append(shards, actor.shard)
		}
		of[actor.shard] = append(of[actor.shard], i)
	}
	columns := []result.Column{{Name: l.per, Type: schema.String}, {Name: "first", Type: schema.Timestamp}, {Name: "last", Type: schema.Timestamp}}
	rows := make([][]schema.Value, len(listed))
	for i, actor := range listed {
		rows[i] = []schema.Value{schema.StringOf(actor.text), schema.NullOf(schema.Timestamp), schema.NullOf(schema.Timestamp)}
	}
	err := l.x.actorSpans(shards, func(_, shard int, first, last []int64) {
		for _, i := range of[shard] {
			if actor := listed[i].id; int(actor) < len(first) && first[actor] <= last[actor] {
				rows[i][1], rows[i][2] = schema.TimestampOf(first[actor]), schema.TimestampOf(last[actor])
			}
		}
	})
	if err != nil {
		return nil, err
	}
	return result.NewTable(columns, rows)
}
