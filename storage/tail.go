package storage

import (
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// A tail is what was pushed to a dataset and is in the push log, but in no segment yet. It
// is a list of generations, the oldest first. Pushes enter the last one, until a seal cuts
// it off; a seal that commits takes away all that it has cut.

// generation is a part of a tail that becomes segments as one. The store's mu guards it.
type generation struct {
	// first and last are the files of the push log that hold its events.
	first, last uint64
	// cut says that nothing enters it any more.
	cut   bool
	since time.Time
	// bytes is what it is held to take in memory.
	bytes int
	// fresh are batches that no piece has yet. Batches are never changed.
	fresh []*batch.Batch
	// gathered is how many of them were put together already, as far as their types allow.
	gathered int
	pieces   []*piece
	inputs   []Input
	// duplicates is how many events were left out of what was pushed.
	duplicates int64
	// byKey finds inputs by source and key.
	byKey map[inputKey][]int
	// rejects are the lines that were not taken. rejectsID will be the id of their file.
	rejects   []Reject
	rejectsID uint64
	// columns are the ids of the properties in it, which it holds.
	columns map[string]uint32
}

type inputKey struct{ source, key string }

// batchOverhead and columnOverhead are about what a batch takes besides its values: a lot,
// for one event.
const batchOverhead, columnOverhead = 256, 224

// sizeOf is what a body is held to take in memory until it is in segments.
func sizeOf(p *Pushed) int {
	size := batchOverhead + memoryOf(p.Batches)
	for i := range p.Rejects {
		size += batchOverhead + len(p.Rejects[i].Text) + len(p.Rejects[i].Reason)
	}
	return size
}

// memoryOf is what batches are held to take in memory.
func memoryOf(batches []*batch.Batch) (size int) {
	for _, events := range batches {
		size += events.SizeBytes + batchOverhead + columnOverhead*len(events.Columns)
	}
	return size
}

// openGenerationLocked returns the generation that pushes enter.
func (d *dataset) openGenerationLocked(file uint64) *generation {
	if n := len(d.tail); n > 0 && !d.tail[n-1].cut {
		return d.tail[n-1]
	}
	g := &generation{first: file, since: time.Now(), byKey: map[inputKey][]int{}, columns: map[string]uint32{}}
	d.tail = append(slices.Clip(d.tail), g)
	return g
}

// enterTailLocked shows a body that is durable in a file of the push log. columns are those
// that the body holds; what of them the tail holds already is returned.
func (d *dataset) enterTailLocked(p *Pushed, file uint64, columns map[string]uint32, bytes int, duplicates int64) (surplus map[string]uint32) {
	g := d.openGenerationLocked(file)
	g.last = file
	g.bytes += bytes
	g.duplicates += duplicates
	for name, id := range columns {
		if _, held := g.columns[name]; held {
			if surplus == nil {
				surplus = map[string]uint32{}
			}
			surplus[name] = id
			continue
		}
		g.columns[name] = id
	}
	g.fresh = append(g.fresh, p.Batches...)
	if p.Input != nil {
		key := inputKey{p.Input.Source, p.Input.Key}
		g.byKey[key] = append(g.byKey[key], len(g.inputs))
		g.inputs = append(g.inputs, *p.Input)
	}
	if len(p.Rejects) > 0 {
		if g.rejectsID == 0 {
			g.rejectsID = d.store.newID()
		}
		g.rejects = append(g.rejects, p.Rejects...)
	}
	return surplus
}

// leaveTailLocked takes generations out that are in segments now, or whose dataset is gone,
// and returns the handles that nobody uses any more.
func (d *dataset) leaveTailLocked(gone []*generation) (unused []*handle) {
	var left []*generation
	for _, g := range d.tail {
		if !slices.Contains(gone, g) {
			left = append(left, g)
			continue
		}
		d.store.tailBytes -= g.bytes
		for _, p := range g.pieces {
			unused = append(unused, p.dropLocked()...)
		}
	}
	d.tail = left
	return unused
}

// batches returns all events of a generation that is cut, in the order in which they came.
// The caller holds the lock.
func (g *generation) batchesLocked() []*batch.Batch {
	var all []*batch.Batch
	for _, p := range g.pieces {
		all = append(all, p.batches...)
	}
	return append(all, g.fresh...)
}

// inputsLocked finds an object among what was pushed, all versions, the oldest first.
func (d *dataset) inputsLocked(source, key string) []Input {
	var found []Input
	for _, g := range d.tail {
		for _, i := range g.byKey[inputKey{source, key}] {
			found = append(found, g.inputs[i])
		}
	}
	return found
}

// tailInputs returns all inputs of the tail, the oldest first.
func (d *dataset) tailInputs() []Input {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	var all []Input
	for _, g := range d.tail {
		all = append(all, g.inputs...)
	}
	return all
}

// waitingRejects are the rejected lines of a generation.
type waitingRejects struct {
	id    uint64
	lines []Reject
}

// tailRejects returns the rejected lines of the tail, the newest generation first.
func (d *dataset) tailRejects() []waitingRejects {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	var all []waitingRejects
	for _, g := range slices.Backward(d.tail) {
		if len(g.rejects) > 0 {
			all = append(all, waitingRejects{g.rejectsID, slices.Clip(g.rejects)})
		}
	}
	return all
}

// columnsLocked returns the properties of the tail by name.
func (d *dataset) tailColumnsLocked() map[string]uint32 {
	if len(d.tail) == 0 {
		return nil
	}
	all := map[string]uint32{}
	for _, g := range d.tail {
		for name, id := range g.columns {
			all[name] = id
		}
	}
	return all
}
