package engine

import "github.com/sluice-analytics/sluice/engine/vector"

// ownedBatch reads a batch of events that rows are made of.
type ownedBatch func() (*vector.Batch, error)

// ownedSessions are sessions that know their events.
type ownedSessions struct{ *sessionRows }

func (s ownedSessions) worker(index int) rowWorker { return s.newWorker(index) }

// eachEvent visits the events by the blocks that they were read from; a part is a segment.
func (w *sessionWorker) eachEvent(visit func(part int, owner []uint32, batch ownedBatch) error) error {
	return w.pieceReader().eachOwned(w.pieces, w.session, visit)
}

// pieceReader returns what reads the sessions' events again.
func (w *sessionWorker) pieceReader() *pieceReader {
	return &pieceReader{segments: w.rows.segments, cursor: w.cursor, batch: &w.batch, current: -1}
}
