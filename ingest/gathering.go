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
	// parts are those of the objects.
	parts []*parts
	bytes int
	since time.Time
}

// take notes an object whose events are in the transaction.
func (g *gathering) take(object staged) {
	note(g.in, object)
	g.pending.add(object.tally())
	if object.done != nil {
		g.waiting = append(g.waiting, object.done)
	}
	g.parts = append(g.parts, object.parts)
	g.bytes += object.bytes + len(object.rejects)*storage.RejectTextBytes
}

// full reports whether it is worth a commit.
func (g *gathering) full(bounds limits) bool {
	return g.bytes >= bounds.sharedBytes || g.pending.objects >= bounds.sharedObjects || time.Since(g.since) >= bounds.sharedAge
}

// refusal returns why the transaction must not be committed. A part of one of its objects is not where it belongs then, while
// the object's entry in the ledger would say that all of it is; nothing takes a single object out, so all are tried again.
func (g *gathering) refusal() error {
	for _, parts := range g.parts {
		if err := parts.refusal(); err != nil {
			return err
		}
	}
	return nil
}

// end tells those that wait how it ended.
func (g *gathering) end(err error) {
	waiting := g.waiting
	*g = gathering{}
	for _, done := range waiting {
		done(err)
	}
}
