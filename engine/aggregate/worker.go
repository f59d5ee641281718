package aggregate

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// Program says what a worker computes.
type Program struct {
	// Keys makes the group keys, once per worker.
	Keys func() []Key
	// Aggregations are computed per group.
	Aggregations []query.Aggregation
	// Actor is the column of dense actor ids; HasActor says that there is one.
	Actor    expression.Ref
	HasActor bool
	// Time is the column by which first and last decide.
	Time expression.Ref
}

// Worker groups and measures the batches that one goroutine sees.
type Worker struct {
	Grouper *Grouper
	*Measurer
	// counted is the one key of a program that only counts rows by it, or nil:
	// such a program can do with histograms.
	counted *textKey
	// quantiles measures programs of quantiles alone, or is nil.
	quantiles *blockQuantiles
	// byCode counts rows by the codes of a dictionary, until the shard is done.
	byCode   []int64
	byCodeOf vector.Text
}

// byCodeMax bounds the dictionaries by whose codes rows are counted.
const byCodeMax = 1 << 16

// NewWorker returns a worker of the program.
func NewWorker(program Program) *Worker {
	w := &Worker{Grouper: NewGrouper(program.Keys()), Measurer: NewMeasurer(program, 0)}
	if len(w.Grouper.keys) == 1 && len(w.States) > 0 && program.onlyCounts() {
		if key, ok := w.Grouper.keys[0].(*textKey); ok && key.ref != nil {
			w.counted = key
		}
	}
	w.quantiles = newBlockQuantiles(w)
	return w
}

// onlyCounts reports whether every aggregation is count().
func (p Program) onlyCounts() bool {
	for _, a := range p.Aggregations {
		if a.Function != query.CountRows || a.Arg != nil || a.Filter != nil {
			return false
		}
	}
	return true
}

// addHistogram counts the rows of a batch by their codes, and reports whether it
// could.
func (w *Worker) addHistogram(b *vector.Batch) (bool, error) {
	h, ok, err := b.Histogram(*w.counted.ref)
	if err != nil || !ok {
		return false, err
	}
	for i, code := range h.Codes {
		w.addCount(h.Text, code, h.Counts[i])
	}
	return true, nil
}

// addCount adds a number of rows to the group of a code.
func (w *Worker) addCount(text vector.Text, code uint32, rows int64) {
	group := w.counted.code(text, code)
	for _, state := range w.States {
		state.Grow(w.Grouper.Len())
		state.(*count).counts[group] += rows
	}
}

// addCodes counts the rows of a batch by their codes, where these are a dictionary's, and
// reports whether it could. What groups they are is asked once per shard.
func (w *Worker) addCodes(b *vector.Batch) (bool, error) {
	v, err := b.Column(*w.counted.ref)
	if err != nil || v.Const {
		return false, err
	}
	text, ok := v.Text.(*vector.DictionaryText)
	if !ok || text.Bound() > byCodeMax || w.byCodeOf != nil && w.byCodeOf != v.Text {
		return false, nil
	}
	if w.byCodeOf == nil {
		w.byCode, w.byCodeOf = make([]int64, text.Bound()), text
	}
	kernel.CountGroups(v.Codes[:b.Rows], w.byCode)
	return true, nil
}

// EndShard is called after the last batch of a shard.
func (w *Worker) EndShard() {
	for code, rows := range w.byCode {
		if rows != 0 {
			w.addCount(w.byCodeOf, uint32(code), rows)
		}
	}
	clear(w.byCode)
	w.Measurer.EndShard()
}

// Add groups and measures the rows of a batch.
func (w *Worker) Add(b *vector.Batch) error {
	if w.counted != nil {
		if done, err := w.addHistogram(b); done || err != nil {
			return err
		}
		if done, err := w.addCodes(b); done || err != nil {
			return err
		}
	}
	if w.quantiles != nil {
		if done, err := w.quantiles.add(b); done || err != nil {
			return err
		}
	}
	groups, err := w.Grouper.Groups(b)
	if err != nil {
		return err
	}
	return w.measure(b, groups, w.Grouper.Len())
}

// SizeBytes estimates the memory held.
func (w *Worker) SizeBytes() int64 {
	return w.Grouper.SizeBytes() + w.Measurer.SizeBytes() + int64(cap(w.byCode))*8
}

// KeepsActors reports whether an aggregation counts distinct actors, or a key is the
// actor: all rows of an actor must come to one worker then, between two ends of a
// shard, since what workers know of actors is never compared.
func (p Program) KeepsActors() bool {
	if slices.ContainsFunc(p.Aggregations, p.CountsActors) {
		return true
	}
	return slices.ContainsFunc(p.Keys(), func(key Key) bool {
		text, ok := key.(*textKey)
		return ok && p.HasActor && text.isColumn() && text.ref.ID == p.Actor.ID
	})
}

// CountsActors reports whether an aggregation counts distinct actors.
func (p Program) CountsActors(a query.Aggregation) bool {
	return a.Function == query.Uniq && p.isActor(a.Arg)
}

// isActor reports whether an argument is the actor column itself.
func (p Program) isActor(arg *expression.Expr) bool {
	return p.HasActor && arg != nil && arg.Op == expression.Column && arg.Ref.ID == p.Actor.ID
}
