package engine_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
)

// table is an answer's JSON, as a reader has it.
type table struct {
	Columns []struct{ Name, Type string }
	Rows    [][]json.RawMessage
	Total   []json.RawMessage
	Other   []json.RawMessage
	Compare *table
	Cursor  string
}

// askTable answers a document as a table.
func askTable(e *engine.Engine, doc any) (*table, error) {
	text, err := json.Marshal(doc)
	if err != nil {
		return nil, err
	}
	answer, err := e.Query(context.Background(), text)
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, text)
	}
	return tableOf(answer)
}

func tableOf(answer *result.Result) (*table, error) {
	defer answer.Release()
	var text bytes.Buffer
	if err := result.Write(&text, answer, result.JSON); err != nil {
		return nil, err
	}
	t := &table{}
	return t, json.Unmarshal(text.Bytes(), t)
}

// drilled asks what is behind a mark.
func drilled(e *engine.Engine, doc any, mark map[string]any) (*drill.Answer, error) {
	request, err := json.Marshal(map[string]any{"document": doc, "mark": mark})
	if err != nil {
		return nil, err
	}
	answer, err := e.Drill(context.Background(), request)
	if err != nil {
		return nil, fmt.Errorf("drill %s: %w", request, err)
	}
	return answer, nil
}

// pagesOf counts the rows of all pages that ask gives.
func pagesOf(ask func(cursor string) (*table, error)) (rows int, first []string, err error) {
	for cursor := ""; ; {
		page, err := ask(cursor)
		if err != nil {
			return rows, first, err
		}
		rows += len(page.Rows)
		for _, row := range page.Rows {
			first = append(first, string(row[0]))
		}
		if cursor = page.Cursor; cursor == "" {
			return rows, first, nil
		}
	}
}

// eventsOf counts the events of a document of samples, page by page.
func eventsListed(e *engine.Engine, doc *query.Document) (int, error) {
	paged, samples, limit := *doc, *doc.Samples, 37
	samples.Limit = &limit
	paged.Samples = &samples
	rows, _, err := pagesOf(func(cursor string) (*table, error) {
		samples.Cursor = cursor
		return askTable(e, &paged)
	})
	return rows, err
}

// actorsListed lists the actors of a body, page by page.
func actorsListed(e *engine.Engine, body *drill.ActorsBody, limit int) (int, error) {
	raw, err := json.Marshal(body)
	if err != nil {
		return 0, err
	}
	request := map[string]any{}
	if err := json.Unmarshal(raw, &request); err != nil {
		return 0, err
	}
	rows, actors, err := pagesOf(func(cursor string) (*table, error) {
		request["limit"], request["cursor"] = limit, cursor
		text, err := json.Marshal(request)
		if err != nil {
			return nil, err
		}
		answer, err := e.Actors(context.Background(), text)
		if err != nil {
			return nil, fmt.Errorf("%w: %s", err, text)
		}
		return tableOf(answer)
	})
	if err != nil {
		return rows, err
	}
	slices.Sort(actors)
	if n := len(slices.Compact(actors)); n != rows {
		return rows, fmt.Errorf("%d rows list %d actors", rows, n)
	}
	return rows, nil
}

// alike compares two cells of answers. Sums of doubles depend on the order in which they are made up, and what is approximate on
// how it was put together.
func alike(measure string, a, b json.RawMessage) bool {
	if bytes.Equal(a, b) {
		return true
	}
	var x, y float64
	if json.Unmarshal(a, &x) != nil || json.Unmarshal(b, &y) != nil || string(a) == "null" || string(b) == "null" {
		return false
	}
	tolerance := 1e-9
	for _, approximate := range []string{"median", "p75", "p90", "p95", "p99", "p999", "quantile(", "uniq_approx", "stddev"} {
		if strings.Contains(measure, approximate) {
			tolerance = 0.03
		}
	}
	return math.Abs(x-y) <= tolerance*max(math.Abs(x), math.Abs(y))
}

// TestTheNumberYouClickIsTheNumberYouGet draws marks from the answers of random aggregates.
func TestTheNumberYouClickIsTheNumberYouGet(t *testing.T) {
	seed, cases := randomCases(t)
	t.Logf("seed %d", seed)
	marks, told := 0, 0
	for i := range uint64(cases / 10) {
		view := []string{viewAggregate, viewAggregate, viewAggregate, viewActors, viewSessions, viewFlows}[i%6]
		n, m, err := drillCase(seed+i, view)
		marks, told = marks+n, told+m
		if err != nil {
			t.Errorf("seed %d, %s: %v", seed+i, view, err)
		}
		if t.Failed() && i > 60 {
			break
		}
	}
	t.Logf("%d marks, %d of which have a cell of their own", marks, told)
	if marks == 0 || told < marks/2 {
		t.Errorf("of %d marks only %d have a cell of their own", marks, told)
	}
}

// drillCase asks questions of one kind about the events of a seed, and for what is behind marks of their answers.
func drillCase(seed uint64, view string) (marks, told int, err error) {
	r := rand.New(rand.NewPCG(seed, 0xd411))
	c := &randomCase{events: newEvents(r, newShape(r, isAboutActors(view))), layout: newLayout(r)}
	c.layout.nameless = c.layout.nameless && view == viewAggregate
	c.now = time.UnixMicro(c.events[r.IntN(len(c.events))].Time).Add(time.Duration(r.Int64N(int64(36 * time.Hour)))).UTC()
	if err := c.open(); err != nil {
		return 0, 0, err
	}
	defer c.close()
	for range 3 {
		if err := c.question(r, view); err != nil {
			return marks, told, err
		}
		n, m, err := c.drill(r)
		marks, told = marks+n, told+m
		if err != nil {
			document, _ := json.Marshal(c.doc)
			return marks, told, fmt.Errorf("%w\nof %s\n(now %s, %+v)", err, document, c.now.Format(time.RFC3339Nano), c.layout)
		}
	}
	return marks, told, nil
}

// drill draws marks from the answer of the case's document.
func (c *randomCase) drill(r *rand.Rand) (marks, told int, err error) {
	c.doc.Sample = 0
	measures := append(slices.Clone(c.doc.Aggregate.Measures), "count() as nn")
	if c.doc.Aggregate.Over != nil && c.doc.Aggregate.Over.Flows == nil {
		measures = append(measures, "sum(events) as ee")
	}
	if c.doc.Aggregate.Over == nil {
		if columns, err := schemaOf(c.engine); err != nil {
			return 0, 0, err
		} else if _, ok := columns.Find("user_id"); ok && columns.Actor() == "user_id" {
			measures = append(measures, "uniq(user_id) as uu")
		}
	}
	c.doc.Aggregate.Measures = measures
	// now moves between a question and what is asked of its answer; the echo does not.
	answer, err := ask(c.engine, c.doc)
	if err != nil {
		return 0, 0, err
	}
	t, err := tableOf(answer)
	if err != nil {
		return 0, 0, err
	}
	d := &drawnMarks{c: c, r: r, measures: measures}
	if err := d.draw(t, false); err != nil || t.Compare == nil {
		return d.marks, d.told, err
	}
	return d.marks, d.told, d.draw(t.Compare, true)
}

// drawnMarks are marks drawn from the answer of a case.
type drawnMarks struct {
	c           *randomCase
	r           *rand.Rand
	measures    []string
	marks, told int
	// listed counts the marks of sessions and actors whose events were listed.
	listed int
}

// partsDiffer holds what narrows the question to the number of events of a mark.
func (d *drawnMarks) partsDiffer(answer *drill.Answer, t *table, number json.RawMessage, compared bool) error {
	counted := func(doc *query.Document) (int64, error) {
		whole := *doc
		whole.Aggregate, whole.Compare = &query.AggregateDocument{}, nil
		cell, err := askTable(d.c.engine, &whole)
		if err != nil {
			return 0, err
		}
		var n int64
		return n, json.Unmarshal(cell.Rows[0][0], &n)
	}
	var want int64
	if err := json.Unmarshal(number, &want); err != nil {
		return err
	}
	if answer.Only != nil {
		only, err := counted(answer.Only)
		if err != nil || only != want {
			return fmt.Errorf("only has %d events, want %d (%w)", only, want, err)
		}
	}
	if answer.Exclude != nil {
		all := *d.c.doc
		if compared {
			all.From, all.To = answer.Exclude.From, answer.Exclude.To
		}
		total, err := counted(&all)
		if err != nil {
			return err
		}
		exclude, err := counted(answer.Exclude)
		if err != nil || exclude != total-want {
			return fmt.Errorf("exclude has %d events, want %d of %d (%w)", exclude, total-want, total, err)
		}
	}
	if answer.Explain == nil {
		return nil
	}
	document, err := json.Marshal(answer.Explain)
	if err != nil {
		return err
	}
	explained, err := d.c.engine.Query(context.Background(), document)
	if err != nil {
		return err
	}
	defer explained.Release()
	if got := explained.Difference.Selection; got != want {
		return fmt.Errorf("explain selects %d events, want %d", got, want)
	}
	return nil
}

// draw tries some rows of an answer, and the total and other ones.
func (d *drawnMarks) draw(t *table, compared bool) error {
	keys := len(d.c.doc.Aggregate.By)
	for range min(4, len(t.Rows)) {
		row := t.Rows[d.r.IntN(len(t.Rows))]
		values := map[string]json.RawMessage{}
		for i := range keys {
			values[t.Columns[i].Name] = row[i]
		}
		if err := d.try(t, row, map[string]any{"keys": values}, compared); err != nil {
			return err
		}
	}
	if err := d.try(t, t.Total, map[string]any{}, compared); err != nil {
		return err
	}
	return d.try(t, t.Other, map[string]any{"other": true}, compared)
}

// try holds the number of a row to what is behind it.
func (d *drawnMarks) try(t *table, row []json.RawMessage, mark map[string]any, compared bool) error {
	if row == nil {
		return nil
	}
	at := d.r.IntN(len(d.measures))
	column := len(d.c.doc.Aggregate.By) + at
	name := t.Columns[column].Name
	mark["measure"] = name
	if compared {
		mark["compare"] = true
	}
	d.marks++
	e := d.c.engine
	answer, err := drilled(e, d.c.doc, mark)
	if err != nil {
		return err
	}
	text, _ := json.Marshal(answer)
	wrong := func(what string, got, want any) error {
		return fmt.Errorf("mark %v: the %s: %v, want %v: %s", mustJSON(mark), what, got, want, text)
	}
	why := answer.Reasons["count"]
	if compared && strings.Contains(why, "the range is empty") || strings.Contains(why, "takes too long an expression") {
		return nil // no document can say it: of a definition with an end of its own, or of very many rows
	}
	if answer.Count != nil {
		cell, err := askTable(e, answer.Count)
		if err != nil {
			return err
		}
		if len(cell.Rows) != 1 || len(cell.Rows[0]) != 1 || !alike(d.measures[at], cell.Rows[0][0], row[column]) {
			return wrong("cell of "+d.measures[at], fmt.Sprintf("%s", cell.Rows), string(row[column]))
		}
		d.told++
	}
	if over := d.c.doc.Aggregate.Over; name == "ee" && answer.Events != nil && (over.Actors != nil || over.Sessions != nil) {
		n, err := eventsListed(e, answer.Events)
		if err != nil {
			return err
		}
		// What a property of sessions is of an event goes by the event's time, so that one instant is of one session.
		if got := fmt.Sprint(n); got != string(row[column]) && !(n == 0 && string(row[column]) == "null") && !dividesInstants(d.c.doc) {
			return wrong("events", got, string(row[column]))
		}
		d.listed++
	}
	if over := d.c.doc.Aggregate.Over; answer.Listed && (over == nil && name == "nn" || over != nil && over.Flows == nil && name == "ee") {
		n, err := markedEvents(e, d.c.doc, mark, pick(d.r, 7, 60, 1000))
		if err != nil {
			return fmt.Errorf("mark %s: %w: %s", mustJSON(mark), err, text)
		}
		if got := fmt.Sprint(n); got != string(row[column]) && !(n == 0 && string(row[column]) == "null") {
			return wrong("listed events", got, string(row[column]))
		}
		d.listed++
	}
	if name == "nn" && d.c.doc.Aggregate.Over == nil {
		if err := d.partsDiffer(answer, t, row[column], compared); err != nil {
			return fmt.Errorf("mark %s: %w: %s", mustJSON(mark), err, text)
		}
		if answer.Events == nil {
			return wrong("events", answer.Reasons, "a document")
		}
		n, err := eventsListed(e, answer.Events)
		if err != nil {
			return err
		}
		if got := fmt.Sprint(n); got != string(row[column]) {
			return wrong("events", got, string(row[column]))
		}
	}
	if name == "uu" || name == "nn" && d.c.doc.Aggregate.Over != nil && d.c.doc.Aggregate.Over.Actors != nil {
		// Of rows that are actors each is one.
		if answer.Actors == nil {
			return wrong("actors", answer.Reasons, "a request")
		}
		n, err := actorsListed(e, answer.Actors, pick(d.r, 1, 3, 1000))
		if err != nil {
			return err
		}
		if got := fmt.Sprint(n); got != string(row[column]) {
			return wrong("actors", got, string(row[column]))
		}
		if err := cohortDiffers(e, answer, n); err != nil {
			return fmt.Errorf("mark %s: %w: %s", mustJSON(mark), err, text)
		}
	}
	return nil
}

func mustJSON(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return err.Error()
	}
	return string(text)
}
