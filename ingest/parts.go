package ingest

import "sync/atomic"

// parts is what becomes of an object in the datasets beside its own. Each part is committed before the object itself, in a
// transaction that it may share with parts of other objects: the object has to know of its own parts, whenever and by whom they
// are committed.
type parts struct {
	waits   bool // for a commit that may be refused
	refused atomic.Pointer[error]
}

// follow has what becomes of a part told.
func (p *parts) follow(part *staged) {
	if len(part.replaces) == 0 {
		return
	}
	p.waits = true
	part.done = func(err error) {
		if err != nil {
			p.refused.CompareAndSwap(nil, &err)
		}
	}
}

// mayWait reports whether the commit of a part may be refused.
func (p *parts) mayWait() bool { return p != nil && p.waits }

// refusal returns why a part was not committed: nil while that is not known, and where all were.
func (p *parts) refusal() error {
	if p == nil {
		return nil
	}
	if err := p.refused.Load(); err != nil {
		return *err
	}
	return nil
}
