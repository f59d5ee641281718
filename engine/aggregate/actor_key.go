package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
)

// actorKey is a key that depends on computed properties of actors alone. Its values are
// worked out once per actor and shard, and where rows lie actor by actor they are looked up
// run by run.
type actorKey struct {
	Key
	// codes holds 1 + the code of each actor of the shard, 0 where it is not known.
	of    *vector.ActorText
	codes []uint32

	batch   vector.Batch
	missing missingActors
	ends    []uint16
	merged  []uint32
	out     [block.Rows]uint32
}

// missingActors has some actors of a shard as rows.
type missingActors struct {
	source vector.ByActor
	actors []uint32
}

func (m *missingActors) Load(ref expression.Ref) (*vector.Vector, error) {
	return m.source.ActorValues(ref, m.actors)
}

func (m *missingActors) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

func (m *missingActors) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return h, false, nil
}

// Codes returns the code of every row.
func (k *actorKey) Codes(b *vector.Batch) (Groups, error) {
	groups, ok, err := k.spans(b)
	if err != nil {
		return Groups{}, err
	}
	if !ok {
		return k.Key.Codes(b)
	}
	return groups.perRow(&k.out), nil
}

// spans returns the codes by stretch of rows. Neighbours of one value become one stretch.
func (k *actorKey) spans(b *vector.Batch) (Groups, bool, error) {
	source, ok := b.ByActor()
	if !ok {
		return Groups{}, false, nil
	}
	runs, err := source.RunActors()
	if err != nil || len(runs.Ends) == 0 {
		return Groups{}, false, err
	}
	if err := k.learn(source, runs.Codes); err != nil {
		return Groups{}, false, err
	}
	k.ends, k.merged = k.ends[:0], k.merged[:0]
	for i, actor := range runs.Codes {
		code := k.codes[actor] - 1
		if n := len(k.merged); n > 0 && k.merged[n-1] == code {
			k.ends[n-1] = runs.Ends[i]
			continue
		}
		k.ends, k.merged = append(k.ends, runs.Ends[i]), append(k.merged, code)
	}
	if len(k.merged) == 1 {
		return Groups{Const: true, Codes: k.merged}, true, nil
	}
	return Groups{Ends: k.ends, Codes: k.merged}, true, nil
}

// learn finds the codes of those of the actors that are not known.
func (k *actorKey) learn(source vector.ByActor, actors []uint32) error {
	if k.of != source.Actors() {
		k.of = source.Actors()
		k.codes = grown(k.codes, k.of.Bound())
		clear(k.codes)
	}
	m := &k.missing
	m.source, m.actors = source, m.actors[:0]
	for _, actor := range actors {
		if k.codes[actor] == 0 {
			m.actors = append(m.actors, actor)
		}
	}
	if len(m.actors) == 0 {
		return nil
	}
	k.batch.Reset(len(m.actors), m)
	groups, err := k.Key.Codes(&k.batch)
	if err != nil {
		return err
	}
	for i, actor := range m.actors {
		k.codes[actor] = groups.At(i) + 1
	}
	return nil
}
