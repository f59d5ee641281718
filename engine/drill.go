package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// DrillRequest is a mark of the answer of a document.
type DrillRequest struct {
	// Document is a query document, Mark what package drill reads as a Mark.
	Document json.RawMessage `json:"document"`
	Mark     json.RawMessage `json:"mark"`
	// By is an expression to break the mark down by, or empty.
	By string `json:"by,omitempty"`
}

// Drill answers what lies behind a mark of the answer of a document: a DrillRequest as JSON. A mark that is not of the
// document's answer gives a *query.Error whose place begins with mark; other errors are those of Query.
func (e *Engine) Drill(ctx context.Context, request []byte) (*drill.Answer, error) {
	asked, err := readDrill(request)
	if err != nil {
		return nil, err
	}
	mark, err := drill.ReadMark(asked.Mark)
	if err != nil {
		return nil, err
	}
	return about(e, asked.Document, func(snapshot *storage.Snapshot, options query.CompileOptions) (*drill.Answer, error) {
		question, err := e.drillQuestion(ctx, asked.Document, mark, snapshot, options)
		if err != nil {
			return nil, err
		}
		question.By = asked.By
		answer, err := question.Answers()
		if err != nil {
			return nil, err
		}
		return answer, leaveOutWrong(answer, snapshot.Schema, options)
	})
}

func readDrill(request []byte) (*DrillRequest, error) {
	asked := &DrillRequest{}
	decoder := json.NewDecoder(bytes.NewReader(request))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(asked); err != nil {
		return nil, &query.Error{Code: query.CodeJSON, Message: "the request cannot be read: " + err.Error(), Hint: `write {"document": {...}, "mark": {...}}`}
	}
	if len(asked.Document) == 0 {
		return nil, &query.Error{Code: query.CodeMissing, Where: "document", Message: "the request has no document"}
	}
	return asked, nil
}

// drillQuestion compiles a document and finds out what a mark of its answer needs.
func (e *Engine) drillQuestion(ctx context.Context, document []byte, mark *drill.Mark, snapshot *storage.Snapshot, options query.CompileOptions) (*drill.Question, error) {
	sent, err := query.ReadDocument(document)
	if err != nil {
		return nil, err
	}
	plan, err := query.Compile(document, snapshot.Schema, options)
	if err != nil {
		return nil, err
	}
	if mark.Compare && plan.Compare != nil {
		plan = shiftedPlan(plan)
	}
	question := &drill.Question{Document: sent, Plan: plan, Mark: mark, Definitions: options.Definitions, Actor: snapshot.Schema.Actor()}
	for _, column := range snapshot.Schema.Columns {
		question.Properties = append(question.Properties, column.Name)
	}
	edges, shown := question.Needs()
	if edges {
		if err := e.drillEdges(ctx, question, snapshot); err != nil {
			return nil, err
		}
	}
	if shown {
		err = e.drillShown(ctx, question, snapshot)
	}
	return question, err
}

// shiftedPlan is the plan of the compared range.
func shiftedPlan(plan *query.Plan) *query.Plan {
	shifted, echo := *plan, *plan.Echo
	shifted.From, shifted.To, shifted.Compare = plan.Compare.From, plan.Compare.To, nil
	echo.From, echo.To, echo.Compare = plan.Zone.Format(shifted.From), plan.Zone.Format(shifted.To), nil
	shifted.Echo = &echo
	return &shifted
}

// drillEdges finds where the buckets and the bins of an aggregate begin.
func (e *Engine) drillEdges(ctx context.Context, question *drill.Question, snapshot *storage.Snapshot) error {
	answer, err := e.execute(ctx, question.Plan, snapshot, e.scheduler.join(), func(x *execution, _ *result.Result) error {
		a := &aggregation{x: x, plan: x.plan.Aggregate, timeKey: -1, bins: map[int][]float64{}}
		if err := a.prepare(); err != nil {
			return err
		}
		question.Facts.Buckets, question.Facts.Bins = a.edges, a.bins
		return nil
	})
	if err == nil {
		answer.Release()
	}
	return err
}

// drillShown finds the keys of the rows that are answered, and where a having drops others those beyond the limits.
func (e *Engine) drillShown(ctx context.Context, question *drill.Question, snapshot *storage.Snapshot) error {
	shown, err := e.rowKeys(ctx, question.Plan, snapshot)
	if err != nil {
		return err
	}
	question.Facts.Shown = shown
	if question.Plan.Aggregate.Having == nil {
		return nil
	}
	plan, whole := *question.Plan, *question.Plan.Aggregate
	whole.Limit, whole.LimitBy, whole.Fill = 0, 0, false
	plan.Aggregate = &whole
	all, err := e.rowKeys(ctx, &plan, snapshot)
	if err != nil {
		return err
	}
	known := map[string]bool{}
	for _, keys := range shown {
		known[aggregate.Name(keys)] = true
	}
	question.Facts.Cut = [][]schema.Value{}
	for _, keys := range all {
		if !known[aggregate.Name(keys)] {
			question.Facts.Cut = append(question.Facts.Cut, keys)
		}
	}
	return nil
}

// rowKeys are the keys of the rows that a plan answers.
func (e *Engine) rowKeys(ctx context.Context, plan *query.Plan, snapshot *storage.Snapshot) ([][]schema.Value, error) {
	answer, err := e.execute(ctx, plan, snapshot, e.scheduler.join(), (*execution).view)
	if err != nil {
		return nil, err
	}
	defer answer.Release()
	rows := make([][]schema.Value, answer.Table.Rows())
	for i := range rows {
		for k := range plan.Aggregate.By {
			rows[i] = append(rows[i], answer.Table.Value(i, k))
		}
	}
	return rows, nil
}

// leaveOutWrong compiles the documents of an answer, and leaves out those that are beyond a limit of the language, as the
// filter of a long expression together with a long predicate may be.
func leaveOutWrong(answer *drill.Answer, columns schema.Schema, options query.CompileOptions) error {
	for member, document := range map[string]**query.Document{
		"only": &answer.Only, "exclude": &answer.Exclude, "by": &answer.By, "events": &answer.Events, "explain": &answer.Explain, "count": &answer.Count,
	} {
		if *document == nil {
			continue
		}
		if err := compiles(*document, columns, options); err != nil {
			*document, answer.Reasons[member] = nil, err.Error()
		}
	}
	if answer.Actors == nil {
		return nil
	}
	if err := compiles(answer.Actors.Document, columns, options); err != nil {
		answer.Actors, answer.Reasons["actors"] = nil, err.Error()
	}
	return nil
}

func compiles(document *query.Document, columns schema.Schema, options query.CompileOptions) error {
	text, err := json.Marshal(document)
	if err != nil {
		return fmt.Errorf("write document: %w", err)
	}
	_, err = query.Compile(text, columns, options)
	return err
}
