package engine_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// cellMark is a mark of an answer, and how many actors it counts.
type cellMark struct {
	mark map[string]any
	want int64
	// least says that there may be fewer actors than the number, of whom some count twice.
	least bool
}

// TestListsAreAsLongAsTheNumbers lists the actors of cells of random retentions, lifecycles, stickinesses and paths, and counts
// them once more by the definition and the document that a drill gives.
func TestListsAreAsLongAsTheNumbers(t *testing.T) {
	seed, cases := randomCases(t)
	t.Logf("seed %d", seed)
	listed, told := 0, 0
	for i := range uint64(cases / 15) {
		view := []string{viewRetention, viewLifecycle, viewStickiness, viewPaths, viewFunnel, viewRetention}[i%6]
		n, m, err := listCase(seed+i, view)
		listed, told = listed+n, told+m
		if err != nil {
			t.Errorf("seed %d, %s: %v", seed+i, view, err)
		}
	}
	t.Logf("%d lists, %d of which have a cell of their own", listed, told)
	if (listed == 0 || told == 0) && enoughCases(t) {
		t.Errorf("%d lists, %d cells", listed, told)
	}
}

func listCase(seed uint64, view string) (listed, told int, err error) {
	r := rand.New(rand.NewPCG(seed, 0x115f))
	c := &randomCase{events: newEvents(r, newShape(r, isAboutActors(view))), layout: newLayout(r)}
	c.layout.nameless = false
	c.now = time.UnixMicro(c.events[r.IntN(len(c.events))].Time).Add(time.Duration(r.Int64N(int64(36 * time.Hour)))).UTC()
	if err := c.open(); err != nil {
		return 0, 0, err
	}
	defer c.close()
	for range 3 {
		if err := c.question(r, view); err != nil {
			return listed, told, err
		}
		c.doc.Sample, c.doc.Compare = 0, nil
		answer, err := ask(c.engine, c.doc)
		if err != nil {
			return listed, told, err
		}
		for _, cell := range cellsOf(r, answer) {
			listed++
			ok, err := checkMark(c.engine, c.doc, cell, pick(r, 2, 5, 500))
			if ok {
				told++
			}
			if err != nil {
				document, _ := json.Marshal(c.doc)
				return listed, told, fmt.Errorf("%w\nof %s\n(now %s, %+v)", err, document, c.now.Format(time.RFC3339Nano), c.layout)
			}
		}
		answer.Release()
	}
	return listed, told, nil
}

// checkMark lists the actors of a mark, and counts them by its count.
func checkMark(e *engine.Engine, doc *query.Document, cell cellMark, limit int) (told bool, err error) {
	answer, err := drilled(e, doc, cell.mark)
	if err != nil {
		return false, err
	}
	text, _ := json.Marshal(answer)
	if answer.Count != nil {
		told = true
		counted, err := askTable(e, answer.Count)
		if err != nil {
			return told, err
		}
		if got := string(counted.Rows[0][0]); got != fmt.Sprint(cell.want) {
			return told, fmt.Errorf("mark %s: its cell is %s, the answer has %d: %s", mustJSON(cell.mark), got, cell.want, text)
		}
	}
	if answer.Actors == nil {
		return told, fmt.Errorf("mark %s has no actors: %s", mustJSON(cell.mark), text)
	}
	n, err := actorsListed(e, answer.Actors, limit)
	if err != nil {
		return told, err
	}
	if err := cohortDiffers(e, answer, n); err != nil {
		return told, fmt.Errorf("mark %s: %w: %s", mustJSON(cell.mark), err, text)
	}
	if err := listDiffers(e, doc, cell.mark, answer); err != nil {
		return told, fmt.Errorf("mark %s: %w: %s", mustJSON(cell.mark), err, text)
	}
	if err := explainDiffers(e, answer, n, cell.mark["state"] == "dormant"); err != nil {
		return told, fmt.Errorf("mark %s: %w: %s", mustJSON(cell.mark), err, text)
	}
	if int64(n) != cell.want && !(cell.least && int64(n) <= cell.want && (n > 0 || cell.want == 0)) {
		return told, fmt.Errorf("mark %s: %d actors are listed, the answer has %d: %s", mustJSON(cell.mark), n, cell.want, text)
	}
	return told, nil
}

// cohortDiffers counts the actors of a drill's cohort in all of the data.
func cohortDiffers(e *engine.Engine, answer *drill.Answer, want int) error {
	if answer.Cohort == nil {
		return nil
	}
	asked := answer.Actors.Document
	per := ""
	var content struct{ Per string }
	if err := json.Unmarshal(answer.Cohort, &content); err != nil {
		return err
	}
	if per = content.Per; per == "" {
		per = "user_id"
	}
	size, err := askTable(e, map[string]any{
		"dataset": asked.Dataset, "timezone": asked.Timezone, "week_start": asked.WeekStart, "missing": asked.Missing,
		"define": map[string]any{"meant": answer.Cohort}, "where": "meant", "aggregate": map[string]any{"measures": "uniq(" + per + ")"},
	})
	if err != nil {
		return err
	}
	if got := string(size.Rows[0][0]); got != fmt.Sprint(want) {
		return fmt.Errorf("the cohort has %s actors, the list %d", got, want)
	}
	return nil
}

// explainDiffers holds what explains a mark to the number of its actors; some may have no event in the document's range.
func explainDiffers(e *engine.Engine, answer *drill.Answer, want int, some bool) error {
	if answer.Explain == nil {
		if answer.Cohort != nil {
			return fmt.Errorf("nothing explains it: %s", answer.Reasons["explain"])
		}
		return nil
	}
	document, err := json.Marshal(answer.Explain)
	if err != nil {
		return err
	}
	explained, err := e.Query(context.Background(), document)
	if err != nil {
		return err
	}
	defer explained.Release()
	if got := explained.Difference.Selection; got != int64(want) && !(some && got < int64(want)) {
		return fmt.Errorf("explain selects %d actors, want %d", got, want)
	}
	return nil
}

// cellsOf draws some cells of an answer.
func cellsOf(r *rand.Rand, answer *result.Result) []cellMark {
	switch {
	case answer.Retention != nil:
		return retentionMarks(r, answer)
	case answer.Lifecycle != nil:
		return lifecycleMarks(r, answer)
	case answer.Stickiness != nil:
		return stickinessMarks(r, answer)
	case answer.Paths != nil:
		return pathMarks(r, answer)
	case answer.Funnel != nil:
		return funnelMarks(r, answer)
	}
	return nil
}

func retentionMarks(r *rand.Rand, answer *result.Result) []cellMark {
	var marks []cellMark
	every := answer.Query.Retention.Cohort == "every"
	for range 5 {
		matrix, mark := answer.Retention.Matrix, map[string]any{}
		if n := len(answer.Retention.Groups); n > 0 && chance(r, 0.6) {
			group := answer.Retention.Groups[r.IntN(n)]
			matrix = group.Matrix
			if mark["other"] = true; !group.Other {
				delete(mark, "other")
				var values []any
				for _, value := range group.Values {
					values = append(values, plainValue(value))
				}
				if mark["value"] = any(values); len(values) == 1 {
					mark["value"] = values[0]
				}
			}
		}
		if len(matrix.Cohorts) == 0 {
			return marks
		}
		k := r.IntN(len(matrix.Total))
		mark["period"] = k
		if chance(r, 0.2) {
			marks = append(marks, cellMark{mark, matrix.Total[k].Count, every})
			continue
		}
		cohort := matrix.Cohorts[r.IntN(len(matrix.Cohorts))]
		mark["cohort"] = schema.TimestampText(cohort.Start)
		want := cohort.Cells[k].Count
		if chance(r, 0.4) {
			mark["state"], want = "not_returned", cohort.Size-want
		}
		marks = append(marks, cellMark{mark, want, false})
	}
	return marks
}

// plainValue is a value as an answer's JSON has it.
func plainValue(value schema.Value) any {
	switch {
	case value.Null:
		return nil
	case value.Type == schema.StringList:
		items, _ := schema.DecodeList(value.Text)
		return items
	case value.Type == schema.Bool:
		return value.Bool()
	case value.Type == schema.Float64:
		return value.Float
	}
	return value.AsText()
}

func lifecycleMarks(r *rand.Rand, answer *result.Result) []cellMark {
	var marks []cellMark
	for range min(6, len(answer.Lifecycle.Periods)) {
		period := answer.Lifecycle.Periods[r.IntN(len(answer.Lifecycle.Periods))]
		state := pick(r, "new", "returning", "resurrecting", "dormant")
		want := map[string]int64{"new": period.New, "returning": period.Returning, "resurrecting": period.Resurrecting, "dormant": -period.Dormant}[state]
		marks = append(marks, cellMark{map[string]any{"period": schema.TimestampText(period.Start), "state": state}, want, false})
	}
	return marks
}

func stickinessMarks(r *rand.Rand, answer *result.Result) []cellMark {
	var marks []cellMark
	for i, element := range answer.Stickiness.ActivePeriods {
		if i > 3 && chance(r, 0.8) {
			continue
		}
		marks = append(marks, cellMark{map[string]any{"periods": i + 1}, element.Count, false},
			cellMark{map[string]any{"periods": i + 1, "or_more": true}, element.OrMore, false})
	}
	return marks
}

func pathMarks(r *rand.Rand, answer *result.Result) []cellMark {
	var marks []cellMark
	p, least := answer.Paths, answer.Query.Paths.Count == "transitions"
	stop := func(s result.PathStop) map[string]any {
		if s.Other {
			return map[string]any{"other": true}
		}
		return map[string]any{"value": plainValue(s.Value)}
	}
	for range min(4, len(p.Nodes)) {
		node := p.Nodes[r.IntN(len(p.Nodes))]
		marks = append(marks, cellMark{map[string]any{"depth": node.Depth, "node": stop(node.PathStop)}, node.Count, least})
	}
	for range min(4, len(p.Edges)) {
		edge := p.Edges[r.IntN(len(p.Edges))]
		marks = append(marks, cellMark{map[string]any{"depth": edge.Depth, "from": stop(edge.From), "to": stop(edge.To)}, edge.Count, least})
	}
	return marks
}

func funnelMarks(r *rand.Rand, answer *result.Result) []cellMark {
	var marks []cellMark
	f := answer.Query.Funnel
	least := f.Count != "actors" || len(f.Hold) > 0 || f.Session != nil
	take := func(steps []result.Step, more map[string]any, least bool) {
		k := r.IntN(len(steps))
		mark := map[string]any{"step": k + 1}
		for name, value := range more {
			mark[name] = value
		}
		want := steps[k].Count
		if k > 0 {
			state := pick(r, "reached", "dropped", "in_progress")
			mark["state"] = state
			want = map[string]int64{"reached": want, "dropped": steps[k].Dropped, "in_progress": steps[k].InProgress}[state]
		}
		marks = append(marks, cellMark{mark, want, least})
	}
	for range 3 {
		take(answer.Funnel.Steps, nil, least)
	}
	if n := len(answer.Funnel.Trend); n > 0 {
		point := answer.Funnel.Trend[r.IntN(n)]
		take(point.Steps, map[string]any{"entry": schema.TimestampText(point.Time)}, least)
	}
	return marks
}
