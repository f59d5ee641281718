package vector

import "github.com/sluice-analytics/sluice/query/expression"

// ByActor is a Source whose rows lie actor by actor, and that has computed properties of the
// actors: what depends on these alone is worked out once per actor.
type ByActor interface {
	Source
	// ByActors reports whether it is so: rows may lie by other actors than those whose
	// properties were computed.
	ByActors() bool
	// Actors identifies the shard, within which an actor is a dense id.
	Actors() *ActorText
	// RunActors returns the rows at hand by actor.
	RunActors() (Spans, error)
	// ActorValues returns a computed property of the actors listed, one row for each.
	ActorValues(ref expression.Ref, actors []uint32) (*Vector, error)
}

// ByActor returns the source of the batch, where it is one.
func (b *Batch) ByActor() (ByActor, bool) {
	source, ok := b.source.(ByActor)
	return source, ok && source.ByActors()
}

// OfActors reports whether an expression depends on computed properties of actors, and on
// nothing else.
func OfActors(e *expression.Expr) bool {
	any, only := false, true
	e.Columns(func(ref expression.Ref) {
		any = true
		only = only && ref.OfActor()
	})
	return any && only
}
