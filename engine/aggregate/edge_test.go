package aggregate

import (
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// edgeModel is the first or last value of each group as the rule says it.
type edgeModel struct {
	last   bool
	at     map[uint32]int64
	values map[uint32]schema.Value
}

func (m *edgeModel) add(group uint32, at int64, value schema.Value) {
	held, known := m.at[group]
	switch {
	case value.Null || known && (m.last && at < held || !m.last && at > held):
	case known && at == held && Compare(value, m.values[group]) >= 0:
	default:
		m.at[group], m.values[group] = at, value
	}
}

// edgeTables makes two dictionaries with the same strings under different codes, and a table
// that is no dictionary.
func edgeTables() []vector.Text {
	first, second, interner := dictionary.New(1), dictionary.New(1), vector.NewInterner()
	words := []string{"d", "a", "c", "b", "e"}
	for i, word := range words {
		first.Intern([]byte(word))
		second.Intern([]byte(words[len(words)-1-i]))
		interner.Intern(word)
	}
	return []vector.Text{vector.NewDictionaryText(first), vector.NewDictionaryText(second), interner}
}

// edgeArg makes the values of some rows, few different ones; null ones where these are allowed.
func edgeArg(random *rand.Rand, typ schema.Type, text vector.Text, rows int, nulls bool) *vector.Vector {
	v := &vector.Vector{Type: typ, Text: text}
	for range rows {
		switch {
		case typ.IsText() && nulls:
			v.Codes = append(v.Codes, random.Uint32N(6))
		case typ.IsText():
			v.Codes = append(v.Codes, 1+random.Uint32N(5))
		case typ == schema.Float64:
			v.Floats = append(v.Floats, float64(random.IntN(5)))
		default:
			v.Ints = append(v.Ints, random.Int64N(5))
		}
	}
	return v
}

// TestEdgesAgreeWithTheRule offers random batches in each of the forms that groups and texts
// come in.
func TestEdgesAgreeWithTheRule(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 9))
	for n := range 3000 {
		typ := []schema.Type{schema.String, schema.Int64, schema.Float64, schema.String}[random.IntN(4)]
		last := random.IntN(2) == 0
		model := &edgeModel{last: last, at: map[uint32]int64{}, values: map[uint32]schema.Value{}}
		const groups = 6
		states, tables := []*edge{newEdge(last, typ), newEdge(last, typ)}, edgeTables()
		for _, state := range states {
			state.Grow(groups)
			for range random.IntN(4) {
				offerEdges(random, state, model, tables[random.IntN(len(tables))])
			}
		}
		mapping := []uint32{0, 1, 2, 3, 4, 5}
		states[0].Merge(states[1], mapping)
		for group := range uint32(groups) {
			want, known := model.values[group]
			if !known {
				want = schema.NullOf(typ)
			}
			if got := states[0].Value(group); got != want {
				t.Fatalf("seed %d, case %d, last %v, group %d: got %+v, want %+v", seed, n, last, group, got, want)
			}
		}
	}
}

// offerEdges gives a batch to a state and to the model.
func offerEdges(random *rand.Rand, state *edge, model *edgeModel, text vector.Text) {
	rows, form := 1+random.IntN(20), random.IntN(3)
	in := &Input{Rows: rows, Time: &vector.Vector{Type: schema.Timestamp}}
	in.Arg = edgeArg(random, state.typ, text, rows, form == 1)
	perRow := make([]uint32, rows)
	switch form {
	case 0:
		in.Groups = Groups{Const: true, Codes: []uint32{random.Uint32N(6)}}
	case 2:
		in.Groups = Groups{Codes: perRow}
	}
	for r := range rows {
		switch {
		case form == 0:
			perRow[r] = in.Groups.Codes[0]
		case r == 0 || form == 2 || random.IntN(3) == 0:
			perRow[r] = random.Uint32N(6)
		default:
			perRow[r] = perRow[r-1]
		}
		in.Time.Ints = append(in.Time.Ints, random.Int64N(12)-6)
		model.add(perRow[r], in.Time.Ints[r], in.Arg.Value(r))
	}
	if form == 1 {
		for r, group := range perRow {
			if r == rows-1 || perRow[r+1] != group {
				in.Groups.Ends, in.Groups.Codes = append(in.Groups.Ends, uint16(r+1)), append(in.Groups.Codes, group)
			}
		}
	}
	state.Add(in)
}

// TestEdgesAsAColumn takes the codes of a dictionary as they are, and no others.
func TestEdgesAsAColumn(t *testing.T) {
	t.Parallel()
	tables := edgeTables()
	state := newEdge(false, schema.String)
	state.Grow(3)
	add := func(text vector.Text, group uint32) {
		state.Add(&Input{
			Rows: 1, Groups: Groups{Const: true, Codes: []uint32{group}},
			Arg:  &vector.Vector{Type: schema.String, Codes: []uint32{2}, Text: text},
			Time: &vector.Vector{Type: schema.Timestamp, Ints: []int64{5}},
		})
	}
	add(tables[0], 1)
	v := &vector.Vector{Type: schema.String}
	if !state.Column([]uint32{0, 1}, v) || !v.IsNull(0) || v.Value(1).Text != "a" {
		t.Errorf("got %+v, want null and a", v)
	}
	add(tables[1], 2)
	if state.Column([]uint32{1}, &vector.Vector{Type: schema.String}) {
		t.Error("a string of another dictionary came as a code")
	}
	if got := state.Value(1).Text + state.Value(2).Text; got != "ab" {
		t.Errorf("got %s, want ab", got)
	}
}
