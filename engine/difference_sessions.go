package engine

import "github.com/sluice-analytics/sluice/engine/vector"

// ownedSessions are sessions that know their events.
type ownedSessions struct{ *sessionRows }

func (s ownedSessions) worker(index int) rowWorker { return s.newWorker(index) }

// eachEvent visits the events by the blocks that they were read from.
func (w *sessionWorker) eachEvent(visit func(owner []uint32, b *vector.Batch) error) error {
	return w.pieceReader().eachOwned(w.pieces, w.session, visit)
}

// pieceReader returns what reads the sessions' events again.
func (w *sessionWorker) pieceReader() *pieceReader {
	return &pieceReader{segments: w.rows.segments, cursor: w.cursor, batch: &w.batch, current: -1}
}
