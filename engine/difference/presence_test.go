package difference

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// listedKey is a key whose codes stand for the values of a list.
type listedKey []schema.Value

func (k listedKey) Codes(*vector.Batch) (aggregate.Groups, error) { return aggregate.Groups{}, nil }
func (k listedKey) Len() int                                      { return len(k) }
func (k listedKey) Value(code uint32) schema.Value                { return k[code] }

// TestPresenceCountsOwnersOnce compares the counts of random events of several units with those of a plain loop, of texts, numbers
// and lists, few values and many.
func TestPresenceCountsOwnersOnce(t *testing.T) {
	for seed := range uint64(60) {
		random := rand.New(rand.NewPCG(seed, 7))
		typ := []schema.Type{schema.String, schema.Int64, schema.StringList}[seed%3]
		key := randomKey(random, typ)
		p := NewPresenceByCode(typ, key)
		other := NewPresenceByCode(typ, key)
		want, anyWant, sizes := map[string]Counts{}, Counts{}, Counts{}
		for unit := range 3 {
			owners := 1 + random.IntN(300)
			sides := make([]uint8, owners)
			for owner := range sides {
				sides[owner] = uint8(random.IntN(3))
				if sides[owner] != Neither {
					sizes = sizes.Add(one[sides[owner]])
				}
			}
			taker := []*Presence{p, other}[unit%2]
			taker.BeginUnit(owners)
			had := map[string]bool{}
			for range random.IntN(3000) {
				owner, code := uint32(random.IntN(owners)), uint32(random.IntN(len(key)))
				taker.AddCode(owner, code)
				if side := sides[owner]; side != Neither && !key[code].Null {
					addPlainly(had, want, &anyWant, owner, side, key[code])
				}
			}
			taker.EndUnit(sides)
		}
		p.Merge(other)
		o := p.Outcome(sizes)
		if o.Missing != sizes.Sub(anyWant) || o.TooMany || !o.Shared {
			t.Errorf("seed %d: %v without a value, want %v", seed, o.Missing, sizes.Sub(anyWant))
		}
		for _, v := range o.Values {
			if name := v.AsText(); want[name] != v.Counts {
				t.Errorf("seed %d: %s is %v, want %v", seed, name, v.Counts, want[name])
			}
			delete(want, v.AsText())
		}
		if len(want) > 0 {
			t.Errorf("seed %d: %v are missing", seed, want)
		}
	}
}

func addPlainly(had map[string]bool, want map[string]Counts, any *Counts, owner uint32, side uint8, value schema.Value) {
	names := []string{value.AsText()}
	if value.Type == schema.StringList {
		names = ElementsOf(value)
	}
	if id := fmt.Sprint(owner); !had[id] {
		had[id] = true
		*any = any.Add(one[side])
	}
	for _, name := range names {
		if id := fmt.Sprint(owner, " ", name); !had[id] {
			had[id] = true
			want[name] = want[name].Add(one[side])
		}
	}
}

func randomKey(random *rand.Rand, typ schema.Type) listedKey {
	var key listedKey
	for i := range []int{1, 5, 64, 65, 900, 20_000}[random.IntN(6)] {
		switch {
		case i == 3:
			key = append(key, schema.NullOf(typ))
		case typ == schema.String:
			key = append(key, schema.StringOf(fmt.Sprint("v", i)))
		case typ == schema.Int64:
			key = append(key, schema.IntOf(int64(i)))
		default:
			key = append(key, schema.ListOf([]string{fmt.Sprint(i % 7), fmt.Sprint(i), "x"}[:random.IntN(4)]))
		}
	}
	return key
}

// TestAUnitWithoutEventsCountsNothing has a unit of owners without events come after one that
// had more codes than fit into one word.
func TestAUnitWithoutEventsCountsNothing(t *testing.T) {
	key := make(listedKey, 70)
	for i := range key {
		key[i] = schema.IntOf(int64(i))
	}
	p := NewPresenceByCode(schema.Int64, key)
	p.BeginUnit(1)
	p.AddCode(0, 69)
	p.EndUnit([]uint8{Selected})
	p.BeginUnit(2)
	p.EndUnit([]uint8{Rest, Selected})
	got := p.Outcome(Counts{Selection: 2, Rest: 1})
	want := Outcome{Shared: true, Missing: Counts{Selection: 1, Rest: 1}, Values: []Value{{schema.IntOf(69), Counts{Selection: 1}}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
