package funnel

// SessionSpec says where one session ends and the next starts.
type SessionSpec struct {
	// Gap splits where the time since the event before is more than Gap (at
	// least Gap where GapExclusive), microseconds; math.MaxInt64 for no gap.
	Gap          int64
	GapExclusive bool
	// Max splits where an event would lie more than Max after its session's
	// start, microseconds; 0 for no maximum.
	Max int64
}

// Sessions numbers the sessions of one actor: session[i] becomes the number of the
// session of event i, counting up from next, and the number after the last one is
// returned. times ascend. starts, ends and keys may be nil: a session starts before an
// event with starts[i] true, ends after one with ends[i] true, and splits where keys
// (days, values of a property) change from one event to the next. session and those
// that are given are at least as long as times.
func Sessions(spec SessionSpec, times []int64, starts, ends []bool, keys []uint32, session []uint32, next uint32) uint32 {
	if len(times) == 0 {
		return next
	}
	session = session[:len(times)]
	if spec.GapAlone() && starts == nil && ends == nil && keys == nil {
		return sessionsByGap(spec.Pause(), times, session, next)
	}
	pause, longest := spec.Pause(), uint64(noLimit)
	if spec.Max > 0 {
		longest = uint64(spec.Max)
	}
	start := times[0]
	session[0] = next
	for i := 1; i < len(times); i++ {
		time := times[i]
		if uint64(time-times[i-1]) >= pause ||
			uint64(time-start) > longest ||
			starts != nil && starts[i] ||
			ends != nil && ends[i-1] ||
			keys != nil && keys[i] != keys[i-1] {
			next++
			start = time
		}
		session[i] = next
	}
	return next + 1
}

// sessionsByGap is Sessions for a gap alone, the common case.
func sessionsByGap(pause uint64, times []int64, session []uint32, next uint32) uint32 {
	session[0] = next
	before := times[0]
	for i, time := range times {
		if uint64(time-before) >= pause && i > 0 {
			next++
		}
		before = time
		session[i] = next
	}
	return next + 1
}

// GapAlone reports whether nothing but the time between two events splits them.
func (s SessionSpec) GapAlone() bool { return s.Max <= 0 }

// Pause returns the least time between two events that splits them, microseconds.
func (s SessionSpec) Pause() uint64 {
	switch {
	case s.Gap < 0:
		return 0
	case s.GapExclusive:
		return uint64(s.Gap)
	}
	return uint64(s.Gap) + 1
}
