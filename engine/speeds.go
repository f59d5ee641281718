package engine

import (
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/query"
)

// usualSpeeds are rows per second of a core of each view, until something is known of the machine.
var usualSpeeds = map[string]float64{
	"aggregate": 100e6, "aggregate of entities": 15e6, "samples": 100e6, "funnel": 40e6, "retention": 60e6,
	"lifecycle": 60e6, "stickiness": 60e6, "paths": 25e6, "difference": 10e6,
}

// speeds are the rows per second of a core of each view, as moving averages. They are safe for concurrent use.
type speeds struct {
	mu    sync.Mutex
	known map[string]float64
}

const (
	// speedRowsMin is how many rows a query has to read for its speed to say something.
	speedRowsMin = 100_000
	// speedWeight is that of the latest query in the average.
	speedWeight = 0.2
)

// note takes the speed of a query into the average.
func (s *speeds) note(view string, rows int64, spent time.Duration) {
	if rows < speedRowsMin || spent <= 0 {
		return
	}
	speed := float64(rows) / spent.Seconds()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.known == nil {
		s.known = map[string]float64{}
	}
	if before, ok := s.known[view]; ok {
		speed = before + speedWeight*(speed-before)
	}
	s.known[view] = speed
}

// of returns the speed of a view, and whether it was measured.
func (s *speeds) of(view string) (speed float64, measured bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if speed, ok := s.known[view]; ok {
		return speed, true
	}
	return usualSpeeds[view], false
}

// viewName tells apart what has a speed of its own.
func viewName(plan *query.Plan) string {
	switch {
	case plan.Aggregate != nil && plan.Aggregate.Over != nil:
		return "aggregate of entities"
	case plan.Aggregate != nil:
		return "aggregate"
	case plan.Samples != nil:
		return "samples"
	case plan.Retention != nil:
		return "retention"
	case plan.Lifecycle != nil:
		return "lifecycle"
	case plan.Stickiness != nil:
		return "stickiness"
	case plan.Paths != nil:
		return "paths"
	case plan.Difference != nil:
		return "difference"
	}
	return "funnel"
}
