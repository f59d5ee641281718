package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// paths answers the paths view: the workers find paths, each by codes of its own,
// which are then counted depth by depth.
func (x *execution) paths(plan *query.Paths) (*result.Paths, error) {
	segments := x.segmentsIn(x.pathsRange(plan))
	workers, err := runPass(x, pass[*pathsWorker]{
		name:      "paths",
		units:     func(shards []int) ([]unit, error) { return x.units(shards, segments, cutActors) },
		worker:    func(i int) *pathsWorker { return x.newPathsWorker(i, plan, segments) },
		run:       (*pathsWorker).run,
		end:       (*pathsWorker).end,
		sizeBytes: func(w *pathsWorker) int64 { return w.table.SizeBytes() },
	})
	if err != nil {
		return nil, err
	}
	return x.countPaths(plan, workers)
}

// pathAnswer is the counts of a paths view on their way to the answer.
type pathAnswer struct {
	x       *execution
	counter *funnel.PathCounter
	// values are the nodes by number, in the order of values.
	values []schema.Value
	depths []funnel.PathDepth
	edges  [][]funnel.PathEdge
	tops   []funnel.TopPaths
}

// countPaths counts what the workers found.
func (x *execution) countPaths(plan *query.Paths, workers []*pathsWorker) (*result.Paths, error) {
	a := &pathAnswer{x: x, counter: &funnel.PathCounter{Before: plan.Before, After: plan.After, Limit: plan.Limit}}
	a.number(workers)
	if err := a.account(workers); err != nil {
		return nil, err
	}
	depths := plan.Before + plan.After + 1
	a.depths = make([]funnel.PathDepth, depths)
	a.edges = make([][]funnel.PathEdge, depths-1)
	a.tops = make([]funnel.TopPaths, x.threads)
	err := x.forEach(depths+len(a.tops), func(int, *turn) func(int) error {
		return func(i int) error {
			if i < depths {
				a.depths[i] = a.counter.Depth(i - plan.Before)
			} else {
				a.tops[i-depths] = a.counter.TopOf(i-depths, len(a.tops))
			}
			return nil
		}
	})
	if err != nil {
		return nil, err
	}
	err = x.forEach(len(a.edges), func(int, *turn) func(int) error {
		return func(i int) error {
			a.edges[i] = a.counter.Edges(i-plan.Before, a.depths[i], a.depths[i+1])
			return nil
		}
	})
	if err != nil {
		return nil, err
	}
	return a.result(plan), nil
}

// number gives the nodes of all workers common numbers, in the order of their values.
func (a *pathAnswer) number(workers []*pathsWorker) {
	known := map[string]uint32{}
	for _, w := range workers {
		source := funnel.PathSource{Table: w.table, Numbers: make([]uint32, w.key.Len())}
		for code := range source.Numbers {
			value := w.key.Value(uint32(code))
			name := aggregate.Name([]schema.Value{value})
			n, ok := known[name]
			if !ok {
				n = uint32(len(a.values))
				known[name] = n
				a.values = append(a.values, value)
			}
			source.Numbers[code] = n
		}
		a.counter.Sources = append(a.counter.Sources, source)
	}
	order := make([]uint32, len(a.values))
	for n := range order {
		order[n] = uint32(n)
	}
	slices.SortFunc(order, func(i, j uint32) int { return aggregate.Compare(a.values[i], a.values[j]) })
	values, rank := make([]schema.Value, len(order)), make([]uint32, len(order))
	for n, old := range order {
		values[n], rank[old] = a.values[old], uint32(n)
	}
	a.values = values
	for _, source := range a.counter.Sources {
		for code, n := range source.Numbers {
			source.Numbers[code] = rank[n]
		}
	}
	a.counter.Nodes = len(a.values)
}

// account reports what is held while paths are counted: nothing of the workers but
// their tables.
func (a *pathAnswer) account(workers []*pathsWorker) error {
	for worker := range a.x.threads {
		if err := a.x.memory.set(worker, 0); err != nil {
			return err
		}
	}
	held := a.counter.NeededBytes(a.x.threads)
	for _, w := range workers {
		held += w.table.SizeBytes()
	}
	return a.x.memory.set(0, held)
}

// result turns counts by number into an answer by value.
func (a *pathAnswer) result(plan *query.Paths) *result.Paths {
	answer := &result.Paths{}
	for i, depth := range a.depths {
		for _, node := range depth.Nodes {
			count := a.x.scaled(node.Count)
			if i == plan.Before {
				answer.Count += count
			}
			answer.Nodes = append(answer.Nodes, result.PathNode{
				Depth: i - plan.Before, PathStop: a.stop(node), Merged: node.Merged,
				Count: count, Starts: a.x.scaled(node.Starts), Ends: a.x.scaled(node.Ends),
			})
		}
	}
	for i, edges := range a.edges {
		for _, edge := range edges {
			answer.Edges = append(answer.Edges, result.PathEdge{
				Depth: i - plan.Before, From: a.stop(a.depths[i].Nodes[edge.From]), To: a.stop(a.depths[i+1].Nodes[edge.To]),
				Count: a.x.scaled(edge.Count), Mean: edge.Mean / 1e6, Median: seconds(edge.Median),
			})
		}
	}
	top := funnel.JoinTops(a.tops, plan.Limit)
	for _, path := range top.Paths {
		whole := result.WholePath{Depth: path.Depth, Count: a.x.scaled(path.Count)}
		for _, n := range path.Nodes {
			whole.Nodes = append(whole.Nodes, a.values[n])
		}
		answer.TopPaths = append(answer.TopPaths, whole)
	}
	answer.OtherPaths, answer.OtherCount = top.Others, a.x.scaled(top.OtherCount)
	return answer
}

// stop names a node.
func (a *pathAnswer) stop(node funnel.PathNode) result.PathStop {
	if node.Merged > 0 {
		return result.PathStop{Other: true}
	}
	return result.PathStop{Value: a.values[node.Node]}
}
