package engine

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// sessionValue is the value of one session.
type sessionValue struct {
	actor uint32
	start int64
	value schema.Value
}

// computeSessions makes a column of a property of sessions. All events of the dataset are
// read, so that no session is cut.
func (d *derivation) computeSessions() error {
	inner := d.x.inner(math.MinInt64, math.MaxInt64)
	defer d.x.joined(inner)
	rows := inner.newSessionRows(d.plan.Sessions, math.MinInt64, math.MaxInt64)
	units, err := inner.units(inner.shards, rows.segments, cutActors)
	if err != nil {
		return err
	}
	found := make([][]sessionValue, len(d.column.Shards))
	err = inner.forEachUnit(units, func(i int) func(unit) error {
		worker := rows.worker(i)
		return func(u unit) error {
			var sessions []sessionValue
			err := worker.run(u, func(b *vector.Batch) error {
				var err error
				sessions, err = d.takeSessions(sessions, b)
				return err
			})
			d.mu.Lock()
			defer d.mu.Unlock()
			found[u.shard] = append(found[u.shard], sessions...)
			return err
		}
	})
	if err != nil {
		return err
	}
	for _, shard := range d.x.shards {
		d.column.Shards[shard] = d.sessionValues(d.x.actorBound(shard), found[shard])
		found[shard] = nil
	}
	return nil
}

// takeSessions appends the sessions of a batch of rows.
func (d *derivation) takeSessions(sessions []sessionValue, b *vector.Batch) ([]sessionValue, error) {
	columns := make([]*vector.Vector, 3)
	for i, id := range []uint32{sessionStart, sessionProperties, sessionProperties + 1} {
		var err error
		if columns[i], err = b.Column(expression.Ref{ID: id}); err != nil {
			return nil, err
		}
	}
	start, value, actor := columns[0], columns[1], columns[2]
	for r := range b.Rows {
		sessions = append(sessions, sessionValue{actor.Codes[r], start.Ints[r], value.Value(r)})
	}
	return sessions, nil
}

// sessionValues lays the sessions of a shard out by actor. Those of one actor come in the
// order of time. The value behind the last one is null, for events of no session.
func (d *derivation) sessionValues(bound int, sessions []sessionValue) *scan.Values {
	slices.SortStableFunc(sessions, func(a, b sessionValue) int { return int(a.actor) - int(b.actor) })
	values := scan.NewValues(d.plan.Type, len(sessions)+1)
	values.First = make([]uint32, bound+1)
	values.Starts = make([]int64, len(sessions))
	next := 0
	for i, session := range sessions {
		for ; next <= int(session.actor); next++ {
			values.First[next] = uint32(i)
		}
		values.Starts[i] = session.start
		d.set(values, i, session.value)
	}
	for ; next <= bound; next++ {
		values.First[next] = uint32(len(sessions))
	}
	return values
}
