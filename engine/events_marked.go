package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/storage"
)

// EventsRequest asks for the events behind a mark of the answer of a document.
type EventsRequest struct {
	// Document is a query document, Mark what package drill reads as a Mark.
	Document json.RawMessage `json:"document"`
	Mark     json.RawMessage `json:"mark"`
	// Columns, Order, Limit and Cursor are those of the view samples.
	Columns []string `json:"columns,omitempty"`
	Order   string   `json:"order,omitempty"`
	Limit   *int     `json:"limit,omitempty"`
	Cursor  string   `json:"cursor,omitempty"`
}

// MarkedEvents lists the events behind a mark of the answer of a document, a page at a time: an EventsRequest as JSON. The answer
// is that of the view samples, and says how many events there are on all pages together. It lists what no condition on
// events says, too: those that sessions, flows or paths are made of, and those of the actors of a cell that no definition
// describes. A mark whose events cannot be told gives a *query.Error with the reason; other errors are those of Drill. The caller
// releases the result.
func (e *Engine) MarkedEvents(ctx context.Context, request []byte) (*result.Result, error) {
	asked, mark, err := readEvents(request)
	if err != nil {
		return nil, err
	}
	return e.answer(asked.Document, func(snapshot *storage.Snapshot, options query.CompileOptions) (*result.Result, error) {
		question, err := e.drillQuestion(ctx, asked.Document, mark, snapshot, options)
		if err != nil {
			return nil, err
		}
		drilled, err := question.Answers()
		if err != nil {
			return nil, err
		}
		m := &markedEvents{engine: e, question: question, drilled: drilled, snapshot: snapshot, options: options}
		answer, err := m.page(ctx, asked)
		if err == nil {
			answer.Events.Of = markedOf{Mark: mark, Limit: *answer.Query.Samples.Limit}
		}
		return answer, err
	})
}

func readEvents(request []byte) (*EventsRequest, *drill.Mark, error) {
	asked := &EventsRequest{}
	decoder := json.NewDecoder(bytes.NewReader(request))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(asked); err != nil {
		return nil, nil, &query.Error{Code: query.CodeJSON, Message: "the request cannot be read: " + err.Error(), Hint: `write {"document": {...}, "mark": {...}}`}
	}
	if len(asked.Document) == 0 {
		return nil, nil, &query.Error{Code: query.CodeMissing, Where: "document", Message: "the request has no document"}
	}
	mark, err := drill.ReadMark(asked.Mark)
	return asked, mark, err
}

// markedEvents finds the events behind a mark.
type markedEvents struct {
	engine   *Engine
	question *drill.Question
	drilled  *drill.Answer
	snapshot *storage.Snapshot
	options  query.CompileOptions
}

// page answers a page of the events.
func (m *markedEvents) page(ctx context.Context, asked *EventsRequest) (*result.Result, error) {
	document, per := m.drilled.Events, ""
	var spans []unitSpan
	if document == nil {
		if !m.drilled.Listed {
			return nil, &query.Error{Code: query.CodeMissing, Where: "mark", Message: m.drilled.Reasons["events"]}
		}
		var err error
		if spans, per, err = m.spans(ctx); err != nil {
			return nil, err
		}
		document = m.drilled.Within
	}
	plan, err := m.samples(document, asked)
	if err != nil {
		return nil, err
	}
	if per != "" {
		widen(plan, spans)
	}
	return m.engine.execute(ctx, plan, m.snapshot, m.engine.scheduler.join(), func(x *execution, answer *result.Result) error {
		list, err := newEventList(x, per, spans)
		if err != nil {
			return err
		}
		answer.Table, err = list.page()
		answer.Events = &result.EventsList{Count: list.count(), Beside: beside(list.count(), spans)}
		return err
	})
}

// beside is how many of the events listed are not of the sessions themselves: where something else than a pause divides sessions,
// the next one may begin at the very instant at which one ends, and a span of time has the events of both.
func beside(listed int64, spans []unitSpan) int64 {
	meant := int64(0)
	for _, span := range spans {
		meant += span.events
	}
	if meant == 0 {
		return 0 // not told
	}
	return listed - meant
}

// samples compiles a document that lists events for one page.
func (m *markedEvents) samples(document *query.Document, asked *EventsRequest) (*query.Plan, error) {
	listed := *document
	listed.Samples = &query.SamplesDocument{Columns: asked.Columns, Order: asked.Order, Limit: asked.Limit, Cursor: asked.Cursor}
	return m.compile(&listed)
}

func (m *markedEvents) compile(document any) (*query.Plan, error) {
	text, err := json.Marshal(document)
	if err != nil {
		return nil, fmt.Errorf("write document: %w", err)
	}
	return query.Compile(text, m.snapshot.Schema, m.options)
}

// widen makes a plan be about all of the spans: what begins in the range may end behind it. Those of actors are the range.
func widen(plan *query.Plan, spans []unitSpan) {
	if len(spans) == 0 || spans[0].from == alwaysFrom {
		return
	}
	low, high := int64(math.MaxInt64), int64(math.MinInt64)
	for _, span := range spans {
		low, high = min(low, span.from), max(high, span.to)
	}
	plan.From, plan.To = low, after(high, 1)
}

// spans are the times of which events are listed, by the units that have the events: the values of the column per.
func (m *markedEvents) spans(ctx context.Context) (spans []unitSpan, per string, err error) {
	plan, find, err := m.finder()
	if err != nil {
		return nil, "", err
	}
	answer, err := m.engine.execute(ctx, plan, m.snapshot, m.engine.scheduler.join(), func(x *execution, _ *result.Result) (err error) {
		spans, err = find(x)
		return err
	})
	if err != nil {
		return nil, "", err
	}
	answer.Release()
	return spans, planPer(plan), nil
}

// finder returns what finds the spans, and the plan that it has to run by.
func (m *markedEvents) finder() (*query.Plan, spanFinder, error) {
	plan := m.question.Plan
	switch {
	case m.drilled.Rows != nil:
		rows, err := m.compile(m.drilled.Rows)
		return rows, findRowSpans, err
	case plan.Funnel != nil:
		text, err := json.Marshal(m.drilled.Actors)
		if err != nil {
			return nil, nil, fmt.Errorf("write document: %w", err)
		}
		request, err := query.CompileActors(text, m.snapshot.Schema, m.options)
		if err != nil {
			return nil, nil, err
		}
		return request.Plan, funnelSpans(request), nil
	case plan.Paths != nil:
		cell, err := m.question.PathsCell()
		return plan, pathSpans(plan.Paths, cell), err
	}
	plan, find, err := m.engine.actorFinder(m.question, m.drilled, "", m.snapshot, m.options)
	return plan, actorsSpans(find), err
}
