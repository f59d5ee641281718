package ingest

import (
	"time"

	"github.com/sluice-analytics/sluice/storage"
)

// gathering is a transaction that objects share until it is worth a commit. The committer's lock guards it.
type gathering struct {
	// in is nil while nothing waits.
	in      transaction
	pending tally
	// waiting are those to tell of the objects.
	waiting []func(err error)
	bytes   int
	since   time.Time
}

// take notes an object whose events are in the transaction.
func (g *gathering) take(object staged) {
	note(g.in, object)
	g.pending.add(object.tally())
	if object.done != nil {
		g.waiting = append(g.waiting, object.done)
	}
	g.bytes += object.bytes + len(object.rejects)*storage.RejectTextBytes
}

// full reports whether it is worth a commit.
func (g *gathering) full(bounds limits) bool {
	return g.bytes >= bounds.sharedBytes || g.pending.objects >= bounds.sharedObjects || time.Since(g.since) >= bounds.sharedAge
}

// end tells those that wait how it ended.
func (g *gathering) end(err error) {
	waiting := g.waiting
	*g = gathering{}
	for _, done := range waiting {
		done(err)
	}
}
