package engine_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// randomCase is one question about random events.
type randomCase struct {
	events []placedEvent
	layout layout
	now    time.Time
	doc    *query.Document
	// engine holds the events as the layout says, or is nil until it is needed; one is
	// asked several questions.
	engine *engine.Engine
}

// isAboutActors reports whether a view tells of what actors do.
func isAboutActors(view string) bool {
	return view == viewFunnel || view == viewFlows || view == viewRetention || view == viewLifecycle || view == viewStickiness
}

// newCases makes the cases of a seed: some questions about the same events. The caller
// closes them.
func newCases(seed uint64, count int) ([]*randomCase, error) {
	r := rand.New(rand.NewPCG(seed, 0x5eed))
	view := pick(r, viewAggregate, viewAggregate, viewAggregate, viewSessions, viewActors, viewFlows, viewFunnel, viewFunnel,
		viewRetention, viewRetention, viewLifecycle, viewStickiness, viewPaths, viewPaths, viewDifference, viewDifference, viewSamples)
	if *viewFlag != "" {
		view = *viewFlag
	}
	c := &randomCase{events: newEvents(r, newShape(r, isAboutActors(view))), layout: newLayout(r)}
	c.layout.nameless = c.layout.nameless && view == viewAggregate
	c.now = time.UnixMicro(c.events[r.IntN(len(c.events))].Time).Add(time.Duration(r.Int64N(int64(36 * time.Hour)))).UTC()
	if err := c.open(); err != nil {
		return []*randomCase{c}, err
	}
	var cases []*randomCase
	for range count {
		next := *c
		if err := next.question(r, view); err != nil {
			return []*randomCase{&next}, err
		}
		cases = append(cases, &next)
	}
	return cases, nil
}

// open stores the events and opens an engine over them.
func (c *randomCase) open() (err error) {
	if c.engine == nil {
		c.engine, err = newRandomEngine(c.events, c.layout, c.now)
	}
	return err
}

func (c *randomCase) close() error {
	if c.engine == nil {
		return nil
	}
	return c.engine.Close()
}

// question draws a document for the view.
func (c *randomCase) question(r *rand.Rand, view string) error {
	columns, err := schemaOf(c.engine)
	if err != nil {
		return err
	}
	for range 50 {
		c.doc = newDocument(r, view, columns, c.events, c.now)
		plan, wrong := compileDocument(c.doc, columns, c.events, c.now)
		if err = wrong; err != nil || !affordable(plan, c.events) {
			continue
		}
		// Most questions should have an answer.
		answer, wrong := reference.Run(plan, columns, plainEvents(c.events))
		if errors.Is(wrong, reference.ErrTooLarge) {
			continue
		}
		if wrong != nil || !isEmpty(answer) || chance(r, 0.3) {
			return wrong
		}
	}
	// The events have too few properties for the words of documents.
	c.doc = &query.Document{Dataset: randomDataset, Aggregate: &query.AggregateDocument{By: []string{"user_id"}}}
	if _, ok := columns.Find("user_id"); !ok {
		c.doc.Aggregate.By = nil
	}
	return nil
}

// affordable reports whether the reference answers a plan within a moment.
func affordable(plan *query.Plan, events []placedEvent) bool {
	a := plan.Aggregate
	period, periodic := periodOf(plan)
	trend := plan.Funnel != nil && plan.Funnel.Trend != nil
	if a == nil && !periodic && !trend {
		return true
	}
	from, to := timesOf(events)
	if plan.From > from-1<<52 {
		from = min(from, plan.From)
	}
	if plan.To < to+1<<52 {
		to = max(to, plan.To)
	}
	if trend {
		return (to-from)/plan.Funnel.Trend.Approximate() <= 100
	}
	if a == nil {
		return (to-from)/period.Approximate() <= 200
	}
	for _, key := range a.By {
		if key.Time == nil {
			continue
		}
		buckets := (to - from) / key.Time.Approximate()
		trailing := slices.ContainsFunc(a.Aggregates, func(a query.Aggregation) bool { return a.Trailing > 0 })
		if buckets > 400 || trailing && buckets*int64(len(events)) > 20_000 {
			return false
		}
	}
	return true
}

// periodOf is the period of the views that have one.
func periodOf(plan *query.Plan) (calendar.Unit, bool) {
	switch {
	case plan.Retention != nil:
		return plan.Retention.Period, true
	case plan.Lifecycle != nil:
		return plan.Lifecycle.Period, true
	case plan.Stickiness != nil:
		return plan.Stickiness.Period, true
	}
	return calendar.Unit{}, false
}

func schemaOf(e *engine.Engine) (schema.Schema, error) {
	snapshot, err := e.Store().Snapshot(randomDataset)
	if err != nil {
		return schema.Schema{}, fmt.Errorf("take snapshot: %w", err)
	}
	defer snapshot.Release()
	return snapshot.Schema, nil
}

func timesOf(events []placedEvent) (from, to int64) {
	from, to = events[0].Time, events[0].Time
	for _, e := range events {
		from, to = min(from, e.Time), max(to, e.Time)
	}
	return from, to
}

func compileDocument(doc *query.Document, columns schema.Schema, events []placedEvent, now time.Time) (*query.Plan, error) {
	text, err := json.Marshal(doc)
	if err != nil {
		return nil, err
	}
	from, to := timesOf(events)
	options, err := savedOptions(columns, query.CompileOptions{Now: now, DataFrom: from, DataTo: to})
	if err != nil {
		return nil, err
	}
	return query.Compile(text, columns, options)
}

// verdict is what a comparison found.
type verdict struct {
	// difference says how the answers differ; it is empty where they agree.
	difference string
	// ambiguous says that part of the answers could not be compared, because there
	// are several right ones; empty that there was nothing in them to differ.
	ambiguous, empty bool
}

// compare asks the engine and the reference.
func (c *randomCase) compare() (verdict, error) {
	if err := c.open(); err != nil {
		return verdict{difference: "the events cannot be stored: " + err.Error()}, nil
	}
	e := c.engine
	columns, err := schemaOf(e)
	if err != nil {
		return verdict{}, err
	}
	if difference := schemaDiffers(columns, c.events); difference != "" {
		return verdict{difference: difference}, nil
	}
	plan, err := compileDocument(c.doc, columns, c.events, c.now)
	if err != nil {
		return verdict{}, err
	}
	want, err := reference.Run(plan, columns, plainEvents(c.events))
	if err != nil {
		return verdict{}, err
	}
	v := verdict{ambiguous: want.Ambiguous != "", empty: isEmpty(want)}
	if c.doc.Samples != nil {
		v.difference = pagesDiffer(e, c.doc, plan, want)
		return v, nil
	}
	got, err := ask(e, c.doc)
	if err == nil && c.layout.cache > 0 {
		got.Release()
		got, err = ask(e, c.doc)
	}
	if err != nil {
		v.difference = "the engine answers with an error: " + err.Error()
		return v, nil
	}
	defer got.Release()
	if v.difference = differs(got, want); v.difference == "" && want.Funnel != nil && want.Ambiguous == "" {
		v.difference, err = c.listsDiffer(columns, want.Funnel)
	}
	return v, err
}

// plainEvents are the events without their places.
func plainEvents(placed []placedEvent) []reference.Event {
	events := make([]reference.Event, len(placed))
	for i := range placed {
		events[i] = placed[i].Event
	}
	return events
}

// isEmpty reports whether an answer has no group and no unit.
func isEmpty(a *reference.Answer) bool {
	if a.Funnel != nil {
		return a.Funnel.Steps[0].Count == 0
	}
	if a.Lifecycle != nil {
		return !slices.ContainsFunc(a.Lifecycle, func(p reference.LifecyclePeriod) bool { return p.New+p.Returning+p.Resurrecting > 0 })
	}
	if a.Stickiness != nil {
		return !slices.ContainsFunc(a.Stickiness, func(n int64) bool { return n > 0 })
	}
	if a.Retention != nil {
		return !slices.ContainsFunc(a.Retention.Cohorts, func(c reference.Cohort) bool { return c.Size > 0 })
	}
	if a.Paths != nil {
		return a.Paths.Count == 0
	}
	if a.Difference != nil {
		return a.Difference.Selection == 0 || a.Difference.Baseline == 0
	}
	return len(a.Table.Rows) == 0
}

func ask(e *engine.Engine, doc *query.Document) (*result.Result, error) {
	text, err := json.Marshal(doc)
	if err != nil {
		return nil, err
	}
	return e.Query(context.Background(), text)
}

// schemaDiffers checks the types of the columns against the values.
func schemaDiffers(columns schema.Schema, events []placedEvent) string {
	types := map[string]schema.Type{}
	for _, e := range events {
		for name, value := range e.Values {
			if !value.Null {
				types[name] = schema.Widen(types[name], value.Type)
			}
		}
	}
	for name, typ := range types {
		if slices.Contains(columns.Actors, name) {
			typ = schema.String // actors are known by their text
		}
		column, ok := columns.Find(name)
		if !ok || column.Type != typ {
			return fmt.Sprintf("schema: column %s is %s (known: %t), its values are %s", name, column.Type, ok, typ)
		}
	}
	return ""
}

// pagesDiffer reads all pages of samples. Events at one instant come in any order.
func pagesDiffer(e *engine.Engine, doc *query.Document, plan *query.Plan, want *reference.Answer) string {
	// The time is asked for in front, as the reference answers it.
	paged, samples := *doc, *doc.Samples
	paged.Samples, paged.Compare = &samples, nil
	samples.Columns = append([]string{`time as "the time"`}, plan.Echo.Samples.Columns...)
	var rows [][]schema.Value
	for page := 0; ; page++ {
		got, err := ask(e, &paged)
		if err != nil {
			return fmt.Sprintf("page %d: the engine answers with an error: %s", page, err)
		}
		n := got.Table.Rows()
		for i := range n {
			rows = append(rows, rowOf(got.Table, i))
		}
		samples.Cursor = got.Table.Cursor
		got.Release()
		if samples.Cursor == "" {
			break
		}
		if n != plan.Samples.Limit || len(rows) > len(want.Table.Rows)+n {
			return fmt.Sprintf("page %d has %d rows and a cursor; the limit is %d, and the reference has %d rows in all", page, n, plan.Samples.Limit, len(want.Table.Rows))
		}
	}
	return unorderedDiffer(rows, want.Table.Rows)
}

// unorderedDiffer compares samples; those at one instant are put in order first.
func unorderedDiffer(got [][]schema.Value, want [][]reference.Cell) string {
	gotLines, wantLines := make([]string, len(got)), make([]string, len(want))
	for i := range got {
		gotLines[i] = valuesText(got[i])
	}
	for i := range want {
		wantLines[i] = cellsText(want[i])
	}
	if len(got) != len(want) {
		return fmt.Sprintf("the engine has %d events, the reference %d", len(got), len(want))
	}
	for i := range got {
		if got[i][0].Int != want[i][0].Int {
			return fmt.Sprintf("event %d: the engine has %s, the reference %s", i, gotLines[i], wantLines[i])
		}
	}
	for from := 0; from < len(got); {
		to := from
		for to < len(got) && got[to][0].Int == got[from][0].Int {
			to++
		}
		slices.Sort(gotLines[from:to])
		slices.Sort(wantLines[from:to])
		if !slices.Equal(gotLines[from:to], wantLines[from:to]) && !pairUp(got[from:to], want[from:to]) {
			return fmt.Sprintf("events %d to %d:\n  engine    %s\n  reference %s", from, to, strings.Join(gotLines[from:to], " "), strings.Join(wantLines[from:to], " "))
		}
		from = to
	}
	return ""
}

// pairUp reports whether each row has one of the others that it agrees with: sums of doubles may differ in their last digits.
func pairUp(got [][]schema.Value, want [][]reference.Cell) bool {
	left := slices.Clone(want)
	for _, row := range got {
		at := slices.IndexFunc(left, func(cells []reference.Cell) bool { return rowDiffers(row, cells) == "" })
		if at < 0 {
			return false
		}
		left = slices.Delete(left, at, at+1)
	}
	return len(left) == 0
}

// String writes the case as a document and its events.
func (c *randomCase) String() string {
	document, err := json.MarshalIndent(c.doc, "", "  ")
	if err != nil {
		document = []byte(err.Error())
	}
	lines := []string{fmt.Sprintf("now %s, %+v", c.now.Format(time.RFC3339Nano), c.layout), string(document)}
	for i, e := range c.events {
		if i == 40 {
			lines = append(lines, fmt.Sprintf("... and %d more", len(c.events)-i))
			break
		}
		lines = append(lines, eventText(e))
	}
	return strings.Join(lines, "\n")
}
