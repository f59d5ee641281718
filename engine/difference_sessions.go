package engine

import "github.com/sluice-analytics/sluice/engine/vector"

// ownedBatch reads a batch of events that rows are made of.
type ownedBatch func() (*vector.Batch, error)

// ownedSessions are sessions that know their events.
type ownedSessions struct{ *sessionRows }

func (s ownedSessions) worker(index int) rowWorker { return s.newWorker(index) }

// eachEvent visits the events by the blocks that they were read from; a part is a segment.
func (w *sessionWorker) eachEvent(visit func(part int, owner []uint32, batch ownedBatch) error) error {
	current := -1
	for i := range w.pieces {
		p := &w.pieces[i]
		read := func() (*vector.Batch, error) {
			w.open(p, &current)
			return &w.batch, nil
		}
		if err := visit(p.segment, w.session[p.first:p.first+p.count], read); err != nil {
			return err
		}
	}
	return nil
}

// open reads a piece again; current is the segment that the cursor is in.
func (w *sessionWorker) open(p *piece, current *int) {
	if p.segment != *current {
		w.cursor.OpenSection(w.rows.segments[p.segment])
		*current = p.segment
	}
	w.cursor.OpenBlock(p.block)
	if p.rows != nil {
		w.cursor.Select(p.rows)
	}
	w.batch.Reset(p.count, w.cursor)
}
