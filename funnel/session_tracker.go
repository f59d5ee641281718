package funnel

// SessionTracker finds the sessions of many units at once, whose events come a few of
// this unit and a few of that, as long as those of one unit come in the order of time.
// Nothing is kept of a unit but the session that it is in.
type SessionTracker struct {
	pause, longest uint64
	// open holds the latest session of each unit; one without events is none.
	open []openSession
	seen []uint32
	// Done are the sessions that are over. The caller takes them out when it likes.
	Done []Session
}

// Session is a run of a unit's events.
type Session struct {
	Unit uint32
	// Start and End are the times of the first and the last event.
	Start, End int64
	Events     int
}

// openSession is a session that may go on.
type openSession struct {
	start, end int64
	events     int32
	// key is that of the latest event; ended says that the session ends with it.
	key   uint32
	ended bool
}

// NewSessionTracker returns a tracker of sessions that a SessionSpec splits.
func NewSessionTracker(spec SessionSpec) *SessionTracker {
	t := &SessionTracker{pause: spec.Pause(), longest: noLimit}
	if spec.Max > 0 {
		t.longest = uint64(spec.Max)
	}
	return t
}

// Reset forgets all units and makes room for units 0 to units-1.
func (t *SessionTracker) Reset(units int) {
	for _, unit := range t.seen {
		t.open[unit] = openSession{}
	}
	t.seen, t.Done = t.seen[:0], t.Done[:0]
	t.open = zeroed(t.open, units)
}

// What a mask says of an event beside its time.
const (
	// StartsSession says that a session starts before the event.
	StartsSession = 1 << iota
	// EndsSession says that the session ends after the event.
	EndsSession
)

// Add takes some events of a unit, which are not earlier than those that it was given
// before. masks holds for each event StartsSession, EndsSession, both or none; keys what
// no session has two of. Both are as long as times, or nil for none.
func (t *SessionTracker) Add(unit uint32, times []int64, masks []uint64, keys []uint32) {
	if len(times) == 0 {
		return
	}
	s := &t.open[unit]
	if s.events == 0 {
		t.seen = append(t.seen, unit)
		s.start, s.end = times[0], times[0]
		if keys != nil {
			s.key = keys[0]
		}
	}
	if masks == nil && keys == nil && t.longest == noLimit {
		t.addByGap(unit, s, times)
		return
	}
	for i, time := range times {
		split := uint64(time-s.end) >= t.pause || uint64(time-s.start) > t.longest || s.ended
		if masks != nil {
			split = split || masks[i]&StartsSession != 0
			s.ended = masks[i]&EndsSession != 0
		}
		if keys != nil {
			split = split || keys[i] != s.key
			s.key = keys[i]
		}
		if split && s.events > 0 {
			t.Done = append(t.Done, Session{unit, s.start, s.end, int(s.events)})
			s.start, s.events = time, 0
		}
		s.end = time
		s.events++
	}
}

// addByGap is Add where a gap alone splits, the common case.
func (t *SessionTracker) addByGap(unit uint32, s *openSession, times []int64) {
	start, end, before, pause := s.start, s.end, -int(s.events), t.pause
	for i, time := range times {
		if uint64(time-end) >= pause && i > before {
			t.Done = append(t.Done, Session{unit, start, end, i - before})
			start, before = time, i
		}
		end = time
	}
	s.start, s.end, s.events = start, end, int32(len(times)-before)
}

// Finish ends the sessions that are still open.
func (t *SessionTracker) Finish() {
	for _, unit := range t.seen {
		s := &t.open[unit]
		t.Done = append(t.Done, Session{unit, s.start, s.end, int(s.events)})
		*s = openSession{}
	}
	t.seen = t.seen[:0]
}

// SizeBytes is the memory held.
func (t *SessionTracker) SizeBytes() int64 {
	return int64(cap(t.open))*32 + int64(cap(t.seen))*4 + int64(cap(t.Done))*32
}
