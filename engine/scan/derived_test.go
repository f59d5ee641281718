package scan

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// derivedColumns makes up a column of each type, of actors and of sessions, with some nulls.
// Nobody but the test knows their values by (actor, time).
func derivedColumns(snapshot *storage.Snapshot, random *rand.Rand) []*Derived {
	actor, _ := snapshot.Schema.Find(snapshot.Schema.Actor())
	var columns []*Derived
	for i, typ := range []schema.Type{schema.Int64, schema.Float64, schema.Bool, schema.String, schema.Timestamp} {
		for kind, base := range []uint32{expression.ActorValues, expression.SessionValues} {
			text := vector.NewInterner()
			d := &Derived{
				Ref: expression.Ref{Name: fmt.Sprintf("d%d_%d", kind, i), ID: base + uint32(i)}, Type: typ, Text: text,
				Per: expression.Ref{Name: actor.Name, ID: actor.ID}, Order: actor.ID,
				Find: func(name string) (int, uint32, bool) {
					shard := storage.ShardOf([]byte(name), snapshot.Config.Shards)
					id, ok := snapshot.Actors(shard).Find(name)
					return shard, id, ok
				},
			}
			for shard := range snapshot.Config.Shards {
				bound := vector.NewActorText(snapshot.Actors(shard), shard).Bound()
				d.Shards = append(d.Shards, randomValues(random, d, text, bound))
			}
			columns = append(columns, d)
		}
	}
	return columns
}

func randomValues(random *rand.Rand, d *Derived, text *vector.Interner, bound int) *Values {
	count := bound
	var first []uint32
	var starts []int64
	if d.Ref.OfSession() {
		for actor := range bound {
			first = append(first, uint32(len(starts)))
			for s := range random.IntN(5) * min(1, actor/int(segment.FirstActor)) {
				starts = append(starts, 1_700_000_000_000_000+int64(s)*20_000_000_000)
			}
		}
		first = append(first, uint32(len(starts)))
		count = len(starts) + 1
	}
	v := NewValues(d.Type, count)
	v.First, v.Starts = first, starts
	from, to := int(segment.FirstActor), count
	if d.Ref.OfSession() {
		from, to = 0, count-1
	}
	for i := from; i < to; i++ {
		switch n := random.IntN(4); {
		case n == 0:
			v.Set(i, schema.NullOf(d.Type), 0)
		case d.Type.IsText():
			v.Set(i, schema.Value{Type: d.Type}, text.Intern(fmt.Sprint("t", n)))
		case d.Type == schema.Float64:
			v.Set(i, schema.FloatOf(float64(n)), 0)
		default:
			v.Set(i, schema.Value{Type: d.Type, Int: int64(n % 2)}, 0)
		}
	}
	return v
}

// plainly is the value that a row has, looked up without any of what cursors do.
func plainly(d *Derived, shard int, actor uint32, at int64) schema.Value {
	v := d.Shards[shard]
	place := int(actor)
	if d.Ref.OfSession() {
		place = len(v.Starts)
		for s := v.First[actor]; s < v.First[actor+1]; s++ {
			if s == v.First[actor] || v.Starts[s] <= at {
				place = int(s)
			}
		}
	}
	whole := d.part(v, 0, v.Len())
	return whole.Value(place)
}

// eachSelection calls visit on every block, with all rows, with some, and strip by strip.
func eachSelection(t *testing.T, snapshot *storage.Snapshot, c *Cursor, random *rand.Rand, visit func()) {
	t.Helper()
	for shard := range snapshot.Config.Shards {
		strips, err := CutShard(snapshot, shard, snapshot.Segments, 500)
		if err != nil {
			t.Fatal(err)
		}
		for _, strip := range append(strips, nil) {
			c.OpenShard(shard)
			c.OpenStrip(strip)
			for _, reader := range snapshot.Segments {
				if !c.OpenSection(reader) {
					continue
				}
				from, to := c.SectionPart()
				for b := from; b < to; b++ {
					c.OpenBlock(b)
					visit()
					rows := slices.DeleteFunc(slices.Clone(c.Selection()), func(uint16) bool { return random.IntN(3) == 0 })
					if len(rows) > 0 {
						c.Select(rows)
						visit()
					}
				}
			}
		}
	}
}

func TestDerivedColumnsAreThoseOfTheirActors(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	snapshot := newSnapshot(t, random, 3000)
	columns := derivedColumns(snapshot, random)
	for _, foreign := range []bool{false, true} {
		c := NewCursor(snapshot)
		for _, d := range columns {
			if d.Order = c.actorID; foreign {
				d.Order = noColumn // as if another column ordered the segments
			}
		}
		c.Derive(columns)
		eachSelection(t, snapshot, c, random, func() {
			actors, err := c.loadActors()
			if err != nil {
				t.Fatal(err)
			}
			if from, to := c.BlockPart(); to-from < c.BlockRows() && c.Selected() == to-from {
				defer c.Select(c.Selection())
				c.Select(nil) // the strip's rows and those around it
				if actors, err = c.loadActors(); err != nil {
					t.Fatal(err)
				}
			}
			times, err := c.Load(expression.Ref{ID: schema.TimeID})
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range columns {
				v, err := c.Load(d.Ref)
				if err != nil {
					t.Fatal(err)
				}
				for r := range c.Selected() {
					if actors.Codes[r] == 0 && c.Selected() == c.BlockRows() {
						continue // a strip knows no actors of the rows around it
					}
					want := plainly(d, c.shard, actors.Codes[r], times.Ints[r])
					if got := v.Value(r); got != want {
						t.Fatalf("foreign %t, %s of actor %d at %d is %v, want %v", foreign, d.Ref.Name, actors.Codes[r], times.Ints[r], got, want)
					}
				}
			}
		})
	}
}

func TestConditionsOnComputedColumnsSelectTheirRows(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 8))
	snapshot := newSnapshot(t, random, 3000)
	columns := derivedColumns(snapshot, random)
	number, flag, visit := columns[0], columns[4], columns[5]
	column := func(d *Derived) *expression.Expr {
		return &expression.Expr{Op: expression.Column, Type: d.Type, Ref: d.Ref}
	}
	for _, condition := range []*expression.Expr{
		column(flag),
		column(visit),
		{Op: expression.Call, Type: schema.Bool, Function: isNull, Args: []*expression.Expr{column(visit)}},
		{Op: expression.Call, Type: schema.Bool, Function: not, Args: []*expression.Expr{column(flag)}},
		{Op: expression.Call, Type: schema.Bool, Function: isNull, Args: []*expression.Expr{column(number)}},
	} {
		for _, foreign := range []bool{false, true} {
			c := NewCursor(snapshot)
			for _, d := range columns {
				if d.Order = c.actorID; foreign {
					d.Order = noColumn
				}
			}
			c.Derive(columns)
			filter := NewFilter(math.MinInt64, math.MaxInt64, condition)
			eachSelection(t, snapshot, c, random, func() {
				if !c.AllSelected() {
					return // a filter begins with all rows
				}
				var want []uint16
				actors, err := c.loadActors()
				if err != nil {
					t.Fatal(err)
				}
				times, err := c.Load(expression.Ref{ID: schema.TimeID})
				if err != nil {
					t.Fatal(err)
				}
				for r, actor := range actors.Codes {
					row := actorRow{columns, c.shard, actor, times.Ints[r]}
					if value := condition.Eval(row); value.Bool() {
						want = append(want, uint16(r))
					}
				}
				some, err := filter.Apply(c)
				if err != nil {
					t.Fatal(err)
				}
				if some != (len(want) > 0) || some && !slices.Equal(c.Selection(), want) {
					t.Fatalf("foreign %t: %d rows, want %d", foreign, c.Selected(), len(want))
				}
			})
		}
	}
}

// actorRow has the values of an actor at a time.
type actorRow struct {
	columns []*Derived
	shard   int
	actor   uint32
	at      int64
}

func (r actorRow) Value(ref expression.Ref) schema.Value {
	for _, d := range r.columns {
		if d.Ref.ID == ref.ID {
			return plainly(d, r.shard, r.actor, r.at)
		}
	}
	return schema.Value{Null: true}
}

var (
	not = &expression.Function{Name: expression.OpNot, Apply: func(_ any, args []schema.Value) schema.Value {
		if args[0].Null {
			return args[0]
		}
		return schema.BoolOf(args[0].Int == 0)
	}}
	isNull = &expression.Function{Name: expression.OpIsNull, Apply: func(_ any, args []schema.Value) schema.Value {
		return schema.BoolOf(args[0].Null)
	}}
)

func TestTakeSetsValuesAndNulls(t *testing.T) {
	v := NewValues(schema.Int64, 130)
	from := &vector.Vector{Type: schema.Int64, Ints: []int64{5, 0, 7}, Null: batch.Bitmap{0b010}}
	if !v.Take([]uint32{3, 64, 129}, from) {
		t.Fatal("a vector of numbers is not taken")
	}
	whole := (&Derived{Type: schema.Int64}).part(v, 0, 130)
	for at, want := range map[int]string{3: "5", 129: "7"} {
		if got := whole.Value(at); got.Null || got.AsText() != want {
			t.Errorf("value %d is %v, want %s", at, got, want)
		}
	}
	for _, at := range []int{0, 4, 64, 128} {
		if !whole.IsNull(at) {
			t.Errorf("value %d is %v, want null", at, whole.Value(at))
		}
	}
	if NewValues(schema.String, 1).Take([]uint32{0}, from) {
		t.Error("text takes numbers")
	}
}
