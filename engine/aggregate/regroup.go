package aggregate

import "github.com/sluice-analytics/sluice/engine/vector"

// Regrouper measures the rows of chosen groups as one group: what is left of a
// ranking beyond its limit, or the total. It belongs to one goroutine.
type Regrouper struct {
	*Measurer
	grouper *Grouper
	// leftOut are the groups not to take; chosen[g] remembers the decision on the
	// grouper's group g.
	leftOut map[string]bool
	chosen  []uint32
	groups  []uint32
	numbers rowNumbers
}

// NewRegrouper returns a regrouper of all groups but those named.
func NewRegrouper(program Program, leftOut map[string]bool) *Regrouper {
	r := &Regrouper{Measurer: NewMeasurer(program, 1), leftOut: leftOut}
	if len(leftOut) == 0 {
		r.grouper = NewGrouper(nil)
	} else {
		r.grouper = NewGrouper(program.Keys())
	}
	return r
}

// Add measures the rows of a batch.
func (r *Regrouper) Add(b *vector.Batch) error {
	groups, err := r.grouper.Groups(b)
	if err != nil {
		return err
	}
	for group := len(r.chosen); group < r.grouper.Len(); group++ {
		verdict := uint32(0)
		if len(r.leftOut) > 0 && r.leftOut[Name(r.grouper.Values(uint32(group)))] {
			verdict = Dropped
		}
		r.chosen = append(r.chosen, verdict)
	}
	r.choose(groups, b.Rows)
	if done, err := r.addActors(b); done || err != nil {
		return err
	}
	return r.Measurer.Add(b, r.groups, Dropped)
}

// choose looks up what becomes of each row.
func (r *Regrouper) choose(groups Groups, rows int) {
	r.groups = r.numbers.of(rows)
	if groups.Const {
		for row := range r.groups {
			r.groups[row] = r.chosen[groups.Codes[0]]
		}
		return
	}
	for row, group := range groups.perRow(&r.perRow).Codes[:rows] {
		r.groups[row] = r.chosen[group]
	}
}

// addActors adds the actors of a batch where they are all that is measured, and
// reports whether it could: an actor counts once one of its rows does.
func (r *Regrouper) addActors(b *vector.Batch) (bool, error) {
	for i, column := range r.columns {
		if _, ok := r.States[i].(*uniqActors); !ok || column.filter != nil {
			return false, nil
		}
	}
	runs, ok, err := b.ActorRuns(r.program.Actor)
	if !ok || err != nil {
		return false, err
	}
	from := uint16(0)
	for i, end := range runs.Ends {
		all := Dropped
		for _, group := range r.groups[from:end] {
			all &= group
		}
		if all != Dropped {
			for _, state := range r.States {
				state.(*uniqActors).see(0, runs.Codes[i:i+1])
			}
		}
		from = end
	}
	return true, nil
}

// SizeBytes estimates the memory held.
func (r *Regrouper) SizeBytes() int64 { return r.grouper.SizeBytes() + r.Measurer.SizeBytes() }

// MergeRegrouped joins what the workers measured.
func MergeRegrouped(program Program, workers []*Regrouper) []State {
	merged := NewMeasurer(program, 1).States
	for _, w := range workers {
		for i, state := range merged {
			state.Merge(w.States[i], []uint32{0})
		}
	}
	return merged
}
