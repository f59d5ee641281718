package scan

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// place is where a computed value lies.
type place struct {
	shard int32
	at    uint32
	state placeState
}

type placeState uint8

const (
	placeUnknown placeState = iota
	placeFound
	placeNone
)

// byText finds computed values by the text of their actor, for segments that another column
// orders: there neither shard nor dense id say whose a row is. A text is looked up once.
type byText struct {
	of     vector.Text
	places []place
	names  *vector.Interner
	// vector and text are the latest values.
	vector vector.Vector
	null   []uint64
}

// foreign reports whether the column was computed in the order of another column than the
// one that orders the cursor's segments.
func (c *Cursor) foreign(d *Derived) bool { return d.Order != c.actorID }

// loadByText looks the values of the selected rows up by the text of their actors.
func (c *Cursor) loadByText(d *Derived) (*vector.Vector, error) {
	actors, err := c.Load(d.Per)
	if err != nil {
		return nil, err
	}
	var times *vector.Vector
	if d.Ref.OfSession() {
		if times, err = c.Load(expression.Ref{Name: schema.TimeName, ID: schema.TimeID}); err != nil {
			return nil, err
		}
	}
	b := &c.column(d.Ref.ID).byText
	codes, text := b.codesOf(actors, c.Selected())
	b.find(d, codes, text)
	b.gather(d, codes, times, c.Selected())
	return &b.vector, nil
}

// codesOf returns the actors as text. A column of numbers is known by the text of its
// numbers.
func (b *byText) codesOf(actors *vector.Vector, rows int) ([]uint32, vector.Text) {
	if actors.Type.IsText() && !actors.Const {
		return actors.Codes, actors.Text
	}
	b.names = b.names.Fresh()
	codes := make([]uint32, rows)
	for r := range codes {
		if value := actors.Value(r); !value.Null {
			codes[r] = b.names.Intern(value.AsText())
		}
	}
	return codes, b.names
}

// find looks up the places of those of the codes that are not known.
func (b *byText) find(d *Derived, codes []uint32, text vector.Text) {
	if b.of != text {
		b.of, b.places = text, nil
	}
	if bound := text.Bound(); len(b.places) < bound {
		b.places = append(b.places, make([]place, bound-len(b.places))...)
	}
	b.places[0].state = placeNone
	for _, code := range codes {
		known := &b.places[code]
		if known.state != placeUnknown {
			continue
		}
		known.state = placeNone
		if name := text.At(code); name != "" {
			if shard, at, ok := d.Find(name); ok && d.Shards[shard].knows(at) {
				*known = place{int32(shard), at, placeFound}
			}
		}
	}
}

// knows reports whether there are values of an actor.
func (v *Values) knows(actor uint32) bool {
	return v != nil && (v.First == nil && int(actor) < v.Len() || int(actor)+1 < len(v.First))
}

// gather makes the vector of the rows' values.
func (b *byText) gather(d *Derived, codes []uint32, times *vector.Vector, rows int) {
	v := &b.vector
	*v = vector.Vector{Type: d.Type, Ints: v.Ints[:0], Floats: v.Floats[:0], Codes: v.Codes[:0], Text: d.Text}
	b.null = sized(b.null, (rows+63)/64)
	clear(b.null)
	for r := range rows {
		at := b.places[codes[r]]
		var values *Values
		if at.state == placeFound {
			values = d.Shards[at.shard]
			if times != nil {
				at.at, at.state = values.sessionAt(at.at, times, r)
			}
		}
		b.put(d, values, at, r)
	}
	if !d.Type.IsText() {
		v.Null = b.null
	}
}

// sessionAt is the place of an actor's session at the time of a row.
func (v *Values) sessionAt(actor uint32, times *vector.Vector, row int) (uint32, placeState) {
	if v.First[actor] == v.First[actor+1] {
		return 0, placeNone
	}
	at := times.Ints[0]
	if !times.Const {
		at = times.Ints[row]
	}
	return v.last(v.First[actor], v.First[actor+1], at), placeFound
}

// put appends the value at a place, or null where there is none.
func (b *byText) put(d *Derived, values *Values, at place, row int) {
	v, found := &b.vector, at.state == placeFound
	null := !found || values.Codes == nil && values.Null.Get(int(at.at))
	if null {
		b.null[row>>6] |= 1 << (row & 63)
	}
	switch {
	case d.Type.IsText() && found:
		v.Codes = append(v.Codes, values.Codes[at.at])
	case d.Type.IsText():
		v.Codes = append(v.Codes, 0)
	case d.Type == schema.Float64 && found:
		v.Floats = append(v.Floats, values.Floats[at.at])
	case d.Type == schema.Float64:
		v.Floats = append(v.Floats, 0)
	case found:
		v.Ints = append(v.Ints, values.Ints[at.at])
	default:
		v.Ints = append(v.Ints, 0)
	}
}
