package engine

import (
	"github.com/sluice-analytics/sluice/engine/difference"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// ownedActors are actors that know their events.
type ownedActors struct{ *actorRows }

func (a ownedActors) worker(index int) rowWorker {
	w := &ownedActorWorker{actorRowWorker: a.newWorker(index)}
	w.measures.note = w.remember
	return w
}

// ownedActorWorker remembers where the events of each actor are.
type ownedActorWorker struct {
	*actorRowWorker
	pieces []piece
	// owner holds the dense id of each event's actor, and once all are known, the number of
	// the actor's row.
	owner []uint32
	batch vector.Batch
}

func (w *ownedActorWorker) run(u unit, emit func(*vector.Batch) error) error {
	w.pieces, w.owner = w.pieces[:0], w.owner[:0]
	if err := w.measures.run(u); err != nil {
		return err
	}
	w.numberRows()
	return w.emit(emit)
}

// remember notes the selected rows of the block at hand, which are in runs of one actor.
func (w *ownedActorWorker) remember(segmentIndex int, runs vector.Spans) {
	w.pieces = append(w.pieces, pieceAt(w.measures.cursor, segmentIndex, len(w.owner)))
	from := uint16(0)
	for i, actor := range runs.Codes {
		for range runs.Ends[i] - from {
			w.owner = append(w.owner, actor)
		}
		from = runs.Ends[i]
	}
}

// numberRows gives the events the numbers of their rows.
func (w *ownedActorWorker) numberRows() {
	rows := make([]uint32, len(w.measures.marked)*64)
	for row, actor := range w.measures.seen {
		rows[actor] = uint32(row)
	}
	for i, actor := range w.owner {
		if actor < segment.FirstActor {
			w.owner[i] = difference.NoOwner
		} else {
			w.owner[i] = rows[actor]
		}
	}
}

// eachEvent visits the events by the blocks that they were read from.
func (w *ownedActorWorker) eachEvent(visit func(owner []uint32, b *vector.Batch) error) error {
	reader := pieceReader{segments: w.rows.segments, cursor: w.measures.cursor, batch: &w.batch, current: -1}
	return reader.eachOwned(w.pieces, w.owner, visit)
}

func (w *ownedActorWorker) sizeBytes() int64 {
	return w.actorRowWorker.sizeBytes() + int64(cap(w.owner))*4 + piecesBytes(w.pieces)
}
