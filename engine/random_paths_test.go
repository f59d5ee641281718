package engine_test

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
)

// paths writes the view paths, with every option now and then.
func (d *documents) paths() *query.PathsDocument {
	r := d.r
	doc := &query.PathsDocument{
		Per:  d.per(),
		Node: pick(r, "", "", d.text(0), d.text(1), d.number(0), d.condition(1), d.any()),
		Gap:  pick(r, "", "30m", "1s", "5m", "2h", "1d", "365d"), Count: pick(r, "", "actors", "transitions", "transitions"),
	}
	if chance(r, 0.25) {
		events := d.writer
		doc.Session, doc.Gap = d.sessions(), ""
		doc.Session.Properties, d.writer = nil, events
	}
	condition := func() string {
		return pick(r, "event = 'view'", "event = 'cart'", "event in ('buy', 'error')", d.condition(1))
	}
	if chance(r, 0.5) {
		doc.Start = condition()
	}
	if chance(r, 0.4) {
		doc.End, doc.EndAt = condition(), pick(r, "", "first", "last")
	}
	if chance(r, 0.3) {
		doc.Exclude = condition()
	}
	if chance(r, 0.3) {
		collapse := chance(r, 0.3)
		doc.CollapseRepeats = &collapse
	}
	if chance(r, 0.6) && (doc.Start != "" || doc.End != "") {
		before := r.IntN(5)
		doc.Before = &before
	}
	if chance(r, 0.6) && (doc.Start != "" || doc.End == "") {
		after := r.IntN(5)
		doc.After = &after
	}
	if chance(r, 0.5) {
		limit := pick(r, 0, 1, 2, 3, 10, 2000)
		doc.Limit = &limit
	}
	return doc
}

// pathsDiffer compares paths. Where several answers are right, events at one instant
// may come in any order, and nothing but the shape of the answer is compared.
func pathsDiffer(got *result.Paths, want *reference.Paths) string {
	if got.Count != want.Count || got.OtherPaths != want.OtherPaths || got.OtherCount != want.OtherCount {
		return fmt.Sprintf("the engine has %d paths, %d kinds beyond the limit with %d; the reference %d, %d, %d",
			got.Count, got.OtherPaths, got.OtherCount, want.Count, want.OtherPaths, want.OtherCount)
	}
	gotNodes, wantNodes := nodeTexts(got, want)
	if difference := textsDiffer("nodes", gotNodes, wantNodes); difference != "" {
		return difference
	}
	if difference := edgesDiffer(got.Edges, want.Edges); difference != "" {
		return difference
	}
	gotPaths, wantPaths := wholeTexts(got, want)
	return textsDiffer("top paths", gotPaths, wantPaths)
}

func textsDiffer(what string, got, want []string) string {
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			return fmt.Sprintf("%s, number %d:\n  engine    %s\n  reference %s", what, i, got[i], want[i])
		}
	}
	if len(got) != len(want) {
		return fmt.Sprintf("the engine has %d %s, the reference %d", len(got), what, len(want))
	}
	return ""
}

func nodeTexts(got *result.Paths, want *reference.Paths) (g, w []string) {
	for _, n := range got.Nodes {
		g = append(g, fmt.Sprint(n.Depth, n.Merged, stopText(n.PathStop), n.Count, n.Starts, n.Ends))
	}
	for _, n := range want.Nodes {
		w = append(w, fmt.Sprint(n.Depth, n.Merged, describe(n.Value), n.Count, n.Starts, n.Ends))
	}
	return g, w
}

// stopText is the value of a node; the merged one's counts as null.
func stopText(s result.PathStop) string {
	if s.Other {
		return "null"
	}
	return describe(s.Value)
}

func wholeTexts(got *result.Paths, want *reference.Paths) (g, w []string) {
	for _, p := range got.TopPaths {
		g = append(g, fmt.Sprint(p.Depth, valuesText(p.Nodes), p.Count))
	}
	for _, p := range want.TopPaths {
		w = append(w, fmt.Sprint(p.Depth, valuesText(p.Nodes), p.Count))
	}
	return g, w
}

// edgesDiffer compares edges by depth, from and to: the reference has them in no order.
func edgesDiffer(got []result.PathEdge, want []reference.PathEdge) string {
	name := func(depth int, from, to string) string { return fmt.Sprint(depth, " ", from, " > ", to) }
	expected := map[string]reference.PathEdge{}
	for _, e := range want {
		expected[name(e.Depth, describe(e.From), describe(e.To))] = e
	}
	for _, e := range got {
		n := name(e.Depth, stopText(e.From), stopText(e.To))
		w, ok := expected[n]
		if !ok || e.Count != w.Count || e.Median != w.Median || !near(e.Mean, w.Mean) {
			return fmt.Sprintf("edge %s (known: %t):\n  engine    %+v\n  reference %+v", n, ok, e, w)
		}
		delete(expected, n)
	}
	if len(expected) > 0 {
		return fmt.Sprintf("the engine lacks edges: %v", expected)
	}
	if !slices.IsSortedFunc(got, func(a, b result.PathEdge) int {
		return cmp.Or(cmp.Compare(a.Depth, b.Depth), cmp.Compare(b.Count, a.Count))
	}) {
		return fmt.Sprintf("the edges are in disorder: %v", got)
	}
	return ""
}
