package scan

import (
	"fmt"
	"slices"
	"sort"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// Derived is a column of events that no segment has, since the query computes it: a value
// per actor, or per session of an actor. It is filled in before the cursors that read it are
// made, and never changed from then on.
type Derived struct {
	Ref  expression.Ref
	Type schema.Type
	// Per is the column of the actors, and Order the ID of the column that ordered the
	// segments over which the values were computed. Where another one orders a cursor's
	// segments, Find gives the shard and dense id of an actor's text.
	Per   expression.Ref
	Order uint32
	Find  func(actor string) (shard int, id uint32, ok bool)
	// Text has the strings of all shards, where the values are text.
	Text vector.Text
	// Shards holds the values by shard; nil for those that are not asked.
	Shards []*Values
}

// Values are the values of one shard in flat arrays, of which one is used: of a property of
// actors by dense id, of one of sessions by the number of the session.
type Values struct {
	Ints   []int64
	Floats []float64
	Codes  []uint32
	// Null has the bit of every value that is null; text has code 0 instead. The ids that
	// stand for no actor are null.
	Null batch.Bitmap
	// Of sessions, Starts are their first times and First[actor] is the number of the
	// actor's first; First[actor+1] is the number after the last one. The sessions of an
	// actor follow each other in the order of time.
	First  []uint32
	Starts []int64
	bounds valueBounds
}

// NewValues returns room for so many values, all null.
func NewValues(typ schema.Type, count int) *Values {
	v := &Values{}
	switch {
	case typ.IsText():
		v.Codes = make([]uint32, count)
		return v
	case typ == schema.Float64:
		v.Floats = make([]float64, count)
	default:
		v.Ints = make([]int64, count)
	}
	v.Null = make(batch.Bitmap, (count+63)/64)
	for i := range v.Null {
		v.Null[i] = ^uint64(0)
	}
	return v
}

// Set sets a value; code is that of a text, and not used for others.
func (v *Values) Set(at int, value schema.Value, code uint32) {
	switch {
	case v.Codes != nil:
		v.Codes[at] = code
		return
	case v.Floats != nil:
		v.Floats[at] = value.Float
	default:
		v.Ints[at] = value.Int
	}
	if value.Null {
		v.Null[at>>6] |= 1 << (at & 63)
	} else {
		v.Null[at>>6] &^= 1 << (at & 63)
	}
}

// Take sets the values at the places listed to those of a vector of numbers, and reports
// whether it is one.
func (v *Values) Take(places []uint32, from *vector.Vector) bool {
	if v.Codes != nil || from.Const {
		return false
	}
	if v.Floats != nil {
		for i, at := range places {
			v.Floats[at] = from.Floats[i]
		}
	} else {
		for i, at := range places {
			v.Ints[at] = from.Ints[i]
		}
	}
	for i, at := range places {
		null := uint64(0)
		if from.Null != nil {
			null = from.Null[i>>6] >> (i & 63) & 1
		}
		v.Null[at>>6] = v.Null[at>>6]&^(1<<(at&63)) | null<<(at&63)
	}
	return true
}

// Len returns the number of values.
func (v *Values) Len() int { return max(len(v.Ints), len(v.Floats), len(v.Codes)) }

// SizeBytes is the memory held.
func (v *Values) SizeBytes() int64 {
	return int64(len(v.Ints)+len(v.Floats)+len(v.Null)+len(v.Starts))*8 + int64(len(v.Codes)+len(v.First))*4
}

// SizeBytes is about the memory that the column holds.
func (d *Derived) SizeBytes() int64 {
	size := int64(0)
	for _, values := range d.Shards {
		if values != nil {
			size += values.SizeBytes()
		}
	}
	return size
}

// part returns the values from from to to-1 as a vector; from is a multiple of 64.
func (d *Derived) part(v *Values, from, to int) vector.Vector {
	part := vector.Vector{Type: d.Type}
	switch {
	case v.Codes != nil:
		part.Codes, part.Text = v.Codes[from:to], d.Text
		return part
	case v.Floats != nil:
		part.Floats = v.Floats[from:to]
	default:
		part.Ints = v.Ints[from:to]
	}
	part.Null = v.Null[from/64 : (to+63)/64]
	return part
}

// Derive makes the cursor know columns that were computed. It is called before the cursor is
// used.
func (c *Cursor) Derive(columns []*Derived) {
	c.derived = columns
	c.mixed = slices.ContainsFunc(columns, c.foreign)
}

// values returns a computed column, and its values in the shard.
func (c *Cursor) values(ref expression.Ref) (*Derived, *Values, error) {
	for _, d := range c.derived {
		if d.Ref.ID == ref.ID {
			return d, d.Shards[c.shard], nil
		}
	}
	return nil, nil, fmt.Errorf("read %s: it was not computed", ref.Name)
}

// isDerived reports whether a column is computed rather than stored.
func isDerived(ref expression.Ref) bool { return ref.OfActor() || ref.OfSession() }

// readsDerived reports whether an expression reads a computed column.
func readsDerived(e *expression.Expr) bool {
	reads := false
	e.Columns(func(ref expression.Ref) { reads = reads || isDerived(ref) })
	return reads
}

// loadDerived looks the values of the selected rows up by their actors, or by actors and
// times.
func (c *Cursor) loadDerived(ref expression.Ref) (*vector.Vector, error) {
	col := c.column(ref.ID)
	if col.loaded {
		return &col.out.vector, nil
	}
	d, values, err := c.values(ref)
	if err != nil {
		return nil, err
	}
	if c.foreign(d) {
		return c.loadByText(d)
	}
	places, err := c.places(col, values, ref)
	if err != nil {
		return nil, err
	}
	col.out.look(d, values, places)
	col.loaded = true
	return &col.out.vector, nil
}

// places returns which of the values each selected row has.
func (c *Cursor) places(col *column, values *Values, ref expression.Ref) ([]uint32, error) {
	if ref.OfActor() {
		actors, err := c.loadActors()
		if err != nil {
			return nil, err
		}
		return actors.Codes, nil
	}
	times, err := c.Load(expression.Ref{Name: schema.TimeName, ID: schema.TimeID})
	if err != nil {
		return nil, err
	}
	runs, err := c.RunActors()
	if err != nil {
		return nil, err
	}
	col.sessions = sized(col.sessions, c.Selected())
	first := 0
	if c.selection == nil {
		first = c.from // what lies before belongs to other strips
	}
	values.sessionsOf(runs, times, first, col.sessions)
	return col.sessions, nil
}

// sessionsOf writes the number of the session of each row, from the first given on: the
// actor's last that starts at the row's time or before. The rows of a run ascend in time.
// Rows without an actor, and those of no run, get the number behind all sessions.
func (v *Values) sessionsOf(runs vector.Spans, times *vector.Vector, first int, out []uint32) {
	none := uint32(len(v.Starts))
	fill(out[:first], none)
	from := first
	for i, actor := range runs.Codes {
		run := out[from:runs.Ends[i]]
		switch {
		case actor < segment.FirstActor || v.First[actor] == v.First[actor+1]:
			fill(run, none)
		case times.Const:
			fill(run, v.last(v.First[actor], v.First[actor+1], times.Ints[0]))
		default:
			v.follow(v.First[actor], v.First[actor+1], times.Ints[from:runs.Ends[i]], run)
		}
		from = int(runs.Ends[i])
	}
	fill(out[from:], none)
}

// follow writes the sessions of ascending times, of those from first to end-1.
func (v *Values) follow(first, end uint32, times []int64, out []uint32) {
	session := v.last(first, end, times[0])
	if session+1 == end || v.Starts[session+1] > times[len(times)-1] { // as of most runs
		fill(out, session)
		return
	}
	for i, at := range times {
		for session+1 < end && v.Starts[session+1] <= at {
			session++
		}
		out[i] = session
	}
}

// last returns the last of some sessions that starts at a time or before, or the first where
// none does.
func (v *Values) last(first, end uint32, at int64) uint32 {
	later := sort.Search(int(end-first), func(i int) bool { return v.Starts[first+uint32(i)] > at })
	return first + uint32(max(later, 1)-1)
}

// look gathers values by their places.
func (l *lanes) look(d *Derived, v *Values, places []uint32) {
	l.vector = vector.Vector{Type: d.Type}
	switch {
	case v.Codes != nil:
		l.codes = gather(l.codes, v.Codes, places)
		l.vector.Codes, l.vector.Text = l.codes, d.Text
		return
	case v.Floats != nil:
		l.floats = gather(l.floats, v.Floats, places)
		l.vector.Floats = l.floats
	default:
		l.ints = gather(l.ints, v.Ints, places)
		l.vector.Ints = l.ints
	}
	if l.gatherNull(v.Null, places) {
		l.vector.Null = l.null
	}
}

// gatherNull gathers the bits of nulls, and reports whether one is set: most columns have a
// value wherever rows have an actor, and whoever reads them is quicker without the bits.
func (l *lanes) gatherNull(null batch.Bitmap, places []uint32) (some bool) {
	l.null = sized(l.null, (len(places)+63)/64)
	all := uint64(0)
	for i := range l.null {
		word := uint64(0)
		for j, place := range places[i*64 : min(len(places), i*64+64)] {
			word |= null[place>>6] >> (place & 63) & 1 << (j & 63)
		}
		l.null[i] = word
		all |= word
	}
	return all != 0
}

func gather[T any](buffer, values []T, places []uint32) []T {
	out := sized(buffer, len(places))
	for i, place := range places {
		out[i] = values[place]
	}
	return out
}
