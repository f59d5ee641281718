package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// pathsFinder finds the actors whose paths pass a node at a depth, or an edge from there.
func pathsFinder(plan *query.Paths, cell drill.PathsCell) actorFinder {
	return func(x *execution, shards []int, found func(worker, shard int, actor uint32)) error {
		return x.eachPath(plan, cell, shards, func(worker, shard int, actor uint32, _ []int64) { found(worker, shard, actor) })
	}
}

// eachPath visits the paths that pass a node at a depth, or an edge from there, with the times of their stops.
func (x *execution) eachPath(plan *query.Paths, cell drill.PathsCell, shards []int, visit func(worker, shard int, actor uint32, times []int64)) error {
	passes, err := x.pathNodes(plan, cell)
	if err != nil {
		return err
	}
	segments := x.segmentsIn(x.pathsRange(plan))
	units, err := x.units(shards, segments, cutActors)
	if err != nil {
		return err
	}
	return x.forEachUnit(units, func(worker int) func(unit) error {
		w := x.newPathsWorker(worker, plan, segments)
		return func(u unit) error {
			w.paths.Found = func(actor uint32, codes []uint32, times []int64, anchor int) {
				if w.passes(codes, anchor+cell.Depth, passes) {
					visit(worker, u.shard, actor, times)
				}
			}
			return w.runPlainly(u)
		}
	})
}

// pathNodes returns for each node of the cell whether a value, by its name, is that node.
func (x *execution) pathNodes(plan *query.Paths, cell drill.PathsCell) ([]func(name string) bool, error) {
	passes := make([]func(name string) bool, len(cell.Nodes))
	for i, node := range cell.Nodes {
		if !node.Other {
			wanted := aggregate.Name([]schema.Value{node.Value})
			passes[i] = func(name string) bool { return name == wanted }
			continue
		}
		shown, err := x.shownNodes(plan, cell.Depth+i)
		if err != nil {
			return nil, err
		}
		passes[i] = func(name string) bool { return !shown[name] }
	}
	return passes, nil
}

// shownNodes are the names of the nodes that are answered at a depth.
func (x *execution) shownNodes(plan *query.Paths, depth int) (map[string]bool, error) {
	shown := map[string]bool{}
	answer, err := x.paths(plan)
	if err != nil {
		return nil, err
	}
	for _, node := range answer.Nodes {
		if node.Depth == depth && !node.Other {
			shown[aggregate.Name([]schema.Value{node.Value})] = true
		}
	}
	return shown, nil
}

// passes reports whether a path has the nodes from an index on.
func (w *pathsWorker) passes(codes []uint32, from int, nodes []func(name string) bool) bool {
	if from < 0 || from+len(nodes) > len(codes) {
		return false
	}
	for i, passes := range nodes {
		if !passes(aggregate.Name([]schema.Value{w.key.Value(codes[from+i])})) {
			return false
		}
	}
	return true
}

// runPlainly finds the paths of a unit from the stream of its events alone, so that of every path its actor is known.
func (w *pathsWorker) runPlainly(u unit) error {
	s := w.stream
	s.cursor.OpenShard(u.shard)
	w.paths.Reset(s.cursor.Actors().Bound())
	follow := w.follow
	if w.sessions != nil {
		follow = w.sessions.follow
	}
	if err := s.run(u, follow, w.sizeBytes); err != nil {
		return err
	}
	w.paths.Close()
	return nil
}
