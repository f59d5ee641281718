package expression

// The IDs of columns that no dataset has, because a query computes them: a value per actor
// from ActorValues on, a value per session from SessionValues on. Whoever reads the columns
// of events tells them by OfActor and OfSession from those that are stored.
const (
	ActorValues   uint32 = 1 << 24
	SessionValues uint32 = 1 << 25
	derivedEnd    uint32 = 1 << 26
)

// OfActor reports whether a column of events is computed, with one value for all events of
// an actor.
func (r Ref) OfActor() bool { return r.ID >= ActorValues && r.ID < SessionValues }

// OfSession reports whether a column of events is computed, with one value for all events of
// a session.
func (r Ref) OfSession() bool { return r.ID >= SessionValues && r.ID < derivedEnd }
