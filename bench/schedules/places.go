package schedules

import (
	"context"
	"errors"
	"sync"

	"github.com/sluice-analytics/sluice/storage/object"
)

// errPlace is what a place answers when it fails.
var errPlace = errors.New("503 from the place")

// places are where segments and snapshots are copied to.
type places struct {
	cold, snapshots *object.Memory

	mu sync.Mutex
	// faults are those of the step at hand, requests the number of its requests so far.
	faults   []Fault
	requests int
}

func newPlaces() *places {
	p := &places{cold: object.NewMemory(), snapshots: object.NewMemory()}
	p.cold.SetFault(p.fault)
	p.snapshots.SetFault(p.fault)
	return p
}

// open is engine.Options.OpenPlace.
func (p *places) open(context.Context, string) (object.Store, error) { return p.cold, nil }

// begin sets the faults of the requests to come.
func (p *places) begin(faults []Fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.faults, p.requests = faults, 0
}

func (p *places) fault(object.Operation) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.requests++
	for _, fault := range p.faults {
		if fault.At == p.requests {
			return errPlace
		}
	}
	return nil
}
