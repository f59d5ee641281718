package engine

import (
	"slices"
	"sync"
)

// pass is one way through the rows of the shards: workers go through units, and what they found
// is merged afterwards.
type pass[W any] struct {
	// name tells the pass from the plan's others, where what it finds in a shard may be kept: where
	// that depends on nothing but the shard, the plan but for its limits, and the name. Else it is empty.
	name string
	// units divides the rows of some shards.
	units func(shards []int) ([]unit, error)
	// worker makes the worker with a number, on its goroutine; run gives it a unit.
	worker func(index int) W
	run    func(w W, u unit) error
	// end is called for each worker when all units are done. It says what the worker has counted
	// of its own, and lets go of all that merging does not need.
	end func(w W)
	// sizeBytes is the memory of what a worker found.
	sizeBytes func(w W) int64
	// fit returns a worker as this pass would have found it, or false; nil where all fit.
	fit func(w W) (W, bool)
}

// runPass goes through the shards of an execution, but for those in which the pass is known to
// have found something, and returns all workers, in no order.
func runPass[W any](x *execution, p pass[W]) ([]W, error) {
	found, left := p.known(x)
	units, err := p.units(left)
	if err != nil || len(units) == 0 && len(left) < len(x.shards) {
		return found, err
	}
	before := x.work()
	var workers []W
	var adding sync.Mutex
	err = x.forEachUnit(units, func(i int) func(unit) error {
		w := p.worker(i)
		adding.Lock()
		workers = append(workers, w)
		adding.Unlock()
		return func(u unit) error { return p.run(w, u) }
	})
	if err != nil {
		return nil, err
	}
	for _, w := range workers {
		p.end(w)
	}
	if x.keeps && p.name != "" {
		err = p.keep(x, units, workers, before)
	}
	return append(found, workers...), err
}

// known returns the workers of the shards that are known, and the other shards.
func (p pass[W]) known(x *execution) (workers []W, left []int) {
	key := x.passKey(p.name)
	for _, shard := range x.shards {
		found, ok := x.found.of(key, shard)
		own, fits := p.fitting(found)
		if !ok || !fits {
			left = append(left, shard)
			continue
		}
		workers = append(workers, own...)
		x.rows.Add(found.read)
		x.bytes.Add(found.bytes)
		x.withoutActor.Add(found.withoutActor)
		x.reused += found.read
		x.progress.plan(found.rows)
		x.progress.finish(found.rows)
	}
	return workers, left
}

// fitting returns the workers of a finding as the pass would have found them, or false.
func (p pass[W]) fitting(f finding) (workers []W, fits bool) {
	known, _ := f.workers.([]W)
	if p.fit == nil {
		return known, true
	}
	for _, w := range known {
		if w, fits = p.fit(w); !fits {
			return nil, false
		}
		workers = append(workers, w)
	}
	return workers, true
}

// keep keeps what the workers found in the execution's one shard.
func (p pass[W]) keep(x *execution, units []unit, workers []W, before work) error {
	after, size := x.work(), int64(0)
	f := finding{
		workers: slices.Clip(workers), read: after.read - before.read,
		bytes: after.bytes - before.bytes, withoutActor: after.withoutActor - before.withoutActor,
	}
	for _, u := range units {
		f.rows += u.rows
	}
	for i, w := range workers {
		size += p.sizeBytes(w)
		if err := x.memory.set(i, 0); err != nil { // it is the findings' from now on
			return err
		}
	}
	return x.found.keep(x.passKey(p.name), x.shards[0], f, size)
}
