package transform

import (
	"fmt"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage/batch"
)

// Apply gives the events to each step.
func (s *stage) Apply(events *batch.Batch, places *format.Places) format.Staged {
	f := newFrame(events, places)
	for _, r := range s.runners {
		if f.rows == f.gone {
			break
		}
		if err := r.apply(f); err != nil {
			rejectAll(f, err)
			break
		}
		f.lighten()
	}
	f.yield.staged.Events = f.batch(s.actors)
	for i := range f.yield.others {
		other := &f.yield.others[i]
		f.yield.staged.Others = append(f.yield.staged.Others, format.Part{Dataset: other.dataset, Events: other.events.batch(s.actors)})
	}
	return f.yield.staged
}

// rejectAll rejects the events that are left, with an error that is none of theirs: nothing is lost without a word.
func rejectAll(f *frame, err error) {
	for row := range f.rows {
		f.reject(row, fmt.Sprintf("transform: %v", err))
	}
}

// failed is the stage of a list that cannot work.
type failed struct{ err error }

// Apply rejects every event.
func (s failed) Apply(events *batch.Batch, places *format.Places) format.Staged {
	f := newFrame(events, places)
	rejectAll(f, s.err)
	return f.yield.staged
}
