package aggregate

import (
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The columns of a testBlock.
var (
	hostRef   = expression.Ref{Name: "host", ID: 1}
	numberRef = expression.Ref{Name: "number", ID: 2}
)

// testBlock has stretches of hosts and a decimal per row.
type testBlock struct {
	selection []uint16
	hosts     vector.Spans
	decimals  vector.Decimals
}

func (s *testBlock) Load(ref expression.Ref) (*vector.Vector, error) {
	if ref.ID == numberRef.ID {
		v := &vector.Vector{Type: schema.Float64}
		for _, r := range s.selection {
			v.Floats = append(v.Floats, float64(s.decimals.Values[r])/s.decimals.Power)
		}
		return v, nil
	}
	v := &vector.Vector{Type: schema.String, Text: s.hosts.Text}
	run := 0
	for _, r := range s.selection {
		for s.hosts.Ends[run] <= r {
			run++
		}
		v.Codes = append(v.Codes, s.hosts.Codes[run])
	}
	return v, nil
}

func (s *testBlock) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }
func (s *testBlock) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return h, false, nil
}
func (s *testBlock) BlockRows() int      { return int(s.hosts.Ends[len(s.hosts.Ends)-1]) }
func (s *testBlock) Selection() []uint16 { return s.selection }
func (s *testBlock) BlockSpans(expression.Ref) (vector.Spans, bool, error) {
	return s.hosts, true, nil
}
func (s *testBlock) BlockDecimals(expression.Ref) (vector.Decimals, bool, error) {
	return s.decimals, true, nil
}

// fill makes another block; numbers are drawn below most, and few below it times 100.
func (s *testBlock) fill(random *rand.Rand, text *vector.Interner, most uint32) {
	s.hosts = vector.Spans{Text: text}
	rows := 1 + random.IntN(3000)
	for end := 0; end < rows; {
		end = min(rows, end+1+random.IntN(40))
		s.hosts.Ends = append(s.hosts.Ends, uint16(end))
		s.hosts.Codes = append(s.hosts.Codes, random.Uint32N(uint32(text.Bound())))
	}
	s.decimals = vector.Decimals{Values: new([block.Rows]uint32), Power: []float64{1, 10, 1000}[random.IntN(3)]}
	s.selection = nil
	for r := range rows {
		s.decimals.Values[r] = random.Uint32N(most)
		if random.IntN(50) == 0 {
			s.decimals.Values[r] = random.Uint32N(100 * most)
		}
		if random.IntN(3) > 0 {
			s.selection = append(s.selection, uint16(r))
		}
	}
}

// TestBlockQuantilesAreThoseOfRows compares the quantiles of blocks with those of the same
// rows one by one.
func TestBlockQuantilesAreThoseOfRows(t *testing.T) {
	random := newRandom(t)
	column := func(ref expression.Ref, typ schema.Type) *expression.Expr {
		return &expression.Expr{Op: expression.Column, Type: typ, Ref: ref}
	}
	program := Program{
		Keys: func() []Key { return []Key{NewKey(vector.Compile(column(hostRef, schema.String)))} },
		Aggregations: []query.Aggregation{
			{Function: query.Quantile, Arg: column(numberRef, schema.Float64), Quantile: 0.5},
			{Function: query.Quantile, Arg: column(numberRef, schema.Float64), Quantile: 0.99},
		},
	}
	added := 0
	for round := range 60 {
		program := program
		if round%5 == 0 {
			program.Keys = func() []Key { return nil }
		}
		text := vector.NewInterner()
		for host := range 1 + random.IntN(30) {
			text.Intern(string(rune('a' + host)))
		}
		blocks, rows := NewWorker(program), NewWorker(program)
		rows.quantiles = nil
		for range 1 + random.IntN(8) {
			source := &testBlock{}
			source.fill(random, text, []uint32{300, 5000, 1 << 20}[random.IntN(3)])
			for _, w := range []*Worker{blocks, rows} {
				var b vector.Batch
				b.Reset(len(source.selection), source)
				if err := w.Add(&b); err != nil {
					t.Fatal(err)
				}
			}
			if !blocks.quantiles.gaveUp {
				added++
			}
		}
		checkSame(t, blocks, rows)
	}
	if added == 0 {
		t.Error("no block was measured as a whole")
	}
}

// checkSame compares the groups of two workers.
func checkSame(t *testing.T, got, want *Worker) {
	t.Helper()
	values := func(w *Worker) map[string][2]schema.Value {
		all := map[string][2]schema.Value{}
		for group := range uint32(w.Grouper.Len()) {
			all[Name(w.Grouper.Values(group))] = [2]schema.Value{w.States[0].Value(group), w.States[1].Value(group)}
		}
		return all
	}
	gotAll, wantAll := values(got), values(want)
	if len(gotAll) != len(wantAll) {
		t.Errorf("%d groups, want %d", len(gotAll), len(wantAll))
	}
	for name, want := range wantAll {
		if gotAll[name] != want {
			t.Errorf("group %s has %v, want %v", name, gotAll[name], want)
		}
	}
}
