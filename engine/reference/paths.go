package reference

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Paths is the answer of the paths view.
type Paths struct {
	Count      int64
	Nodes      []PathNode
	Edges      []PathEdge
	TopPaths   []WholePath
	OtherPaths int
	OtherCount int64
}

// PathNode is a node at a depth; Merged is 0, or how many nodes it stands for.
type PathNode struct {
	Depth, Merged       int
	Value               schema.Value
	Count, Starts, Ends int64
}

// PathEdge is a step between nodes of two depths. The values of merged nodes are null.
type PathEdge struct {
	Depth        int
	From, To     schema.Value
	Count        int64
	Mean, Median float64
}

// WholePath is a whole path.
type WholePath struct {
	Depth int
	Nodes []schema.Value
	Count int64
}

// stop is a node of a path, made of one event or of several that were collapsed.
type stop struct {
	value      schema.Value
	time       int64
	start, end bool
}

// path is the part of a session's stops that is counted.
type path struct {
	stops []stop
	// depth is that of the first stop.
	depth        int
	starts, ends bool
}

func (p path) name() string {
	name := fmt.Sprint(p.depth)
	for _, stop := range p.stops {
		name += ", " + nameOf(stop.value)
	}
	return name
}

func (r *runner) paths(plan *query.Paths) *Paths {
	byActor, actors := units(r.matching(minTime, maxTime))
	sessions := plan.Session
	if sessions == nil {
		sessions = &query.Sessions{Gap: plan.Gap}
	}
	var found []path
	for _, actor := range actors {
		for _, session := range r.split(sessions, byActor[actor]) {
			if at := session[0].time; at < r.plan.From || at >= r.plan.To {
				continue
			}
			if p, ok := r.path(plan, session); ok {
				found = append(found, p)
				if !plan.Transitions {
					break
				}
			}
		}
	}
	return answerPaths(plan, found)
}

// path returns what counts of a session.
func (r *runner) path(plan *query.Paths, session []*event) (path, bool) {
	stops := r.stops(plan, session)
	anchor, last := 0, len(stops)-1
	switch {
	case plan.Start != nil:
		anchor = slices.IndexFunc(stops, func(s stop) bool { return s.start })
		if anchor >= 0 && plan.End != nil {
			last = anchor + 1 + endOf(stops[anchor+1:], plan.EndLast)
			if last == anchor {
				anchor = -1
			}
		}
	case plan.End != nil:
		anchor = endOf(stops, plan.EndLast)
		last = anchor
	}
	if anchor < 0 || len(stops) == 0 {
		return path{}, false
	}
	first, cut := max(0, anchor-plan.Before), min(last, anchor+plan.After)
	return path{stops: stops[first : cut+1], depth: first - anchor, starts: first == 0, ends: cut == last}, true
}

// endOf returns the index of the first or the last end, -1 where there is none.
func endOf(stops []stop, last bool) int {
	found := -1
	for i, s := range stops {
		if s.end && (last || found < 0) {
			found = i
		}
	}
	return found
}

// stops returns the stops of a session, and notes where they depend on the order of
// events at one instant.
func (r *runner) stops(plan *query.Paths, session []*event) []stop {
	var stops []stop
	var before stop
	for _, e := range session {
		s := stop{
			value: plan.Node.Eval(e), time: e.time,
			start: plan.Start != nil && passes(plan.Start, e), end: plan.End != nil && passes(plan.End, e),
		}
		if s.value.Null || plan.Exclude != nil && passes(plan.Exclude, e) {
			continue
		}
		s.value.Float += 0 // negative zero is zero
		same := len(stops) > 0 && nameOf(before.value) == nameOf(s.value)
		if len(stops) > 0 && before.time == s.time && (!same || before.start != s.start || before.end != s.end) {
			r.ambiguous = "events at one instant are different stops of a path"
		}
		before = s
		if last := len(stops) - 1; plan.Collapse && same {
			stops[last].time = s.time
			stops[last].start, stops[last].end = stops[last].start || s.start, stops[last].end || s.end
			continue
		}
		stops = append(stops, s)
	}
	return stops
}

func answerPaths(plan *query.Paths, found []path) *Paths {
	answer := &Paths{Count: int64(len(found))}
	// merged says for each depth which values are beyond the limit.
	merged := map[int]map[string]bool{}
	for depth := -plan.Before; depth <= plan.After; depth++ {
		nodes, beyond := nodesAt(plan, depth, found)
		answer.Nodes = append(answer.Nodes, nodes...)
		merged[depth] = beyond
	}
	for depth := -plan.Before; depth < plan.After; depth++ {
		answer.Edges = append(answer.Edges, edgesFrom(depth, found, merged[depth], merged[depth+1])...)
	}
	answer.addWhole(plan, found)
	return answer
}

func nodesAt(plan *query.Paths, depth int, found []path) (nodes []PathNode, beyond map[string]bool) {
	byName := map[string]*PathNode{}
	for _, p := range found {
		i := depth - p.depth
		if i < 0 || i >= len(p.stops) {
			continue
		}
		name := nameOf(p.stops[i].value)
		if byName[name] == nil {
			byName[name] = &PathNode{Depth: depth, Value: p.stops[i].value}
		}
		node := byName[name]
		node.Count++
		if i == 0 && p.starts {
			node.Starts++
		}
		if i == len(p.stops)-1 && p.ends {
			node.Ends++
		}
	}
	for _, node := range byName {
		nodes = append(nodes, *node)
	}
	slices.SortFunc(nodes, func(a, b PathNode) int { return cmp.Or(cmp.Compare(b.Count, a.Count), compare(a.Value, b.Value)) })
	beyond = map[string]bool{}
	if plan.Limit == 0 || len(nodes) <= plan.Limit {
		return nodes, beyond
	}
	other := PathNode{Depth: depth, Value: schema.NullOf(plan.Node.Type)}
	for _, node := range nodes[plan.Limit:] {
		beyond[nameOf(node.Value)] = true
		other.Merged++
		other.Count += node.Count
		other.Starts += node.Starts
		other.Ends += node.Ends
	}
	return append(nodes[:plan.Limit:plan.Limit], other), beyond
}

// edgesFrom returns the edges of a depth in no order.
func edgesFrom(depth int, found []path, fromBeyond, toBeyond map[string]bool) []PathEdge {
	byName := map[string]*PathEdge{}
	durations := map[string][]int64{}
	shown := func(value schema.Value, beyond map[string]bool) schema.Value {
		if beyond[nameOf(value)] {
			return schema.NullOf(value.Type)
		}
		return value
	}
	for _, p := range found {
		i := depth - p.depth
		if i < 0 || i+1 >= len(p.stops) {
			continue
		}
		from, to := shown(p.stops[i].value, fromBeyond), shown(p.stops[i+1].value, toBeyond)
		name := nameOf(from) + ", " + nameOf(to)
		if byName[name] == nil {
			byName[name] = &PathEdge{Depth: depth, From: from, To: to}
		}
		byName[name].Count++
		durations[name] = append(durations[name], p.stops[i+1].time-p.stops[i].time)
	}
	var edges []PathEdge
	for name, edge := range byName {
		sums := times(durations[name], 1)
		edge.Mean, edge.Median = sums.Mean, sums.Median
		edges = append(edges, *edge)
	}
	return edges
}

func (a *Paths) addWhole(plan *query.Paths, found []path) {
	byName := map[string]*WholePath{}
	for _, p := range found {
		name := p.name()
		if byName[name] == nil {
			whole := &WholePath{Depth: p.depth}
			for _, s := range p.stops {
				whole.Nodes = append(whole.Nodes, s.value)
			}
			byName[name] = whole
		}
		byName[name].Count++
	}
	for _, whole := range byName {
		a.TopPaths = append(a.TopPaths, *whole)
	}
	slices.SortFunc(a.TopPaths, func(a, b WholePath) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), slices.CompareFunc(a.Nodes, b.Nodes, compare), cmp.Compare(a.Depth, b.Depth))
	})
	if plan.Limit == 0 || len(a.TopPaths) <= plan.Limit {
		return
	}
	for _, whole := range a.TopPaths[plan.Limit:] {
		a.OtherPaths++
		a.OtherCount += whole.Count
	}
	a.TopPaths = a.TopPaths[:plan.Limit]
}
