package block

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// newRand returns a source whose seed the log shows.
func newRand(t testing.TB) *rand.Rand {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

var testRows = []int{1, 2, 3, 7, 8, 9, 63, 64, 65, 127, 1000, 4093, Rows - 1, Rows}

// shapes make lanes of each kind that an encoding is for.
var shapes = map[string]func(r *rand.Rand, n int) []int64{
	"constant": func(r *rand.Rand, n int) []int64 { return slices.Repeat([]int64{int64(r.Uint64())}, n) },
	"steps": func(r *rand.Rand, n int) []int64 {
		return fill(n, func(i int) int64 { return -17 + 5*int64(i) })
	},
	"runs": func(r *rand.Rand, n int) []int64 {
		value := int64(0)
		return fill(n, func(int) int64 {
			if r.IntN(40) == 0 {
				value = r.Int64N(1 << 30)
			}
			return value
		})
	},
	"few wide": func(r *rand.Rand, n int) []int64 {
		rare, narrow, wide, step := 9+r.IntN(200), r.IntN(20), 21+r.IntN(33), 1+r.Int64N(1000)*r.Int64N(2)
		return fill(n, func(int) int64 {
			if r.IntN(rare) == 0 {
				return step * r.Int64N(1<<wide)
			}
			return step * r.Int64N(1<<narrow)
		})
	},
	"wide runs": func(r *rand.Rand, n int) []int64 {
		value := int64(0)
		return fill(n, func(int) int64 {
			if r.IntN(40) == 0 {
				value = int64(r.Uint64())
			}
			return value
		})
	},
	"table": func(r *rand.Rand, n int) []int64 {
		values := fill(1+r.IntN(300), func(int) int64 { return int64(r.Uint64()) })
		return fill(n, func(int) int64 { return values[r.IntN(len(values))] })
	},
	"seconds": func(r *rand.Rand, n int) []int64 {
		return fill(n, func(int) int64 { return 1_700_000_000_000_000 + 1_000_000*r.Int64N(86400) })
	},
	"extremes": func(r *rand.Rand, n int) []int64 {
		return fill(n, func(int) int64 { return []int64{math.MinInt64, math.MaxInt64, 0, -1}[r.IntN(4)] })
	},
	"any width": func(r *rand.Rand, n int) []int64 {
		width := r.IntN(64)
		base := int64(r.Uint64())
		return fill(n, func(int) int64 { return base + int64(r.Uint64()>>(63-width)) })
	},
}

func fill(n int, value func(i int) int64) []int64 {
	out := make([]int64, n)
	for i := range out {
		out[i] = value(i)
	}
	return out
}

// randomNulls returns a set of null rows and zeroes their values; nil at times.
func randomNulls[T any](r *rand.Rand, values []T) batch.Bitmap {
	if r.IntN(3) == 0 {
		return nil
	}
	share := []int{1, 2, 50, 100}[r.IntN(4)]
	nulls := make(batch.Bitmap, (len(values)+63)/64)
	for row := range values {
		if r.IntN(100) >= share && share < 100 && r.IntN(3) > 0 {
			continue
		}
		nulls.Set(row)
		values[row] = *new(T)
	}
	return nulls
}

// randomRows returns an ascending choice of rows.
func randomRows(r *rand.Rand, n int) []uint16 {
	rows := []uint16{}
	share := 1 + r.IntN(100)
	for row := range n {
		if r.IntN(100) < share {
			rows = append(rows, uint16(row))
		}
	}
	return rows
}

// misaligned is how far reopen moves payloads from where they could be used in place.
var misaligned = 0

// reopen gives a payload the entry that a file would give it.
func reopen(t testing.TB, b *Block, payload []byte, entry Entry) {
	t.Helper()
	parsed, rest, err := ParseShort(entry.AppendShort(nil), int(entry.Rows), entry.Offset)
	if err != nil || len(rest) > 0 {
		t.Fatalf("entry %+v: %v, %d bytes left", entry, err, len(rest))
	}
	parsed.Checksum = entry.Checksum
	if parsed != entry {
		t.Fatalf("entry %+v read back as %+v", entry, parsed)
	}
	payload = append(make([]byte, misaligned, misaligned+len(payload)), payload...)[misaligned:]
	for _, verified := range []bool{false, true} {
		if err := b.Open(parsed, payload, verified); err != nil {
			t.Fatalf("%s: %v", entry.Encoding, err)
		}
	}
}

func TestIntsRoundTrip(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	var b Block
	for name, shape := range shapes {
		for _, n := range testRows {
			values := shape(r, n)
			nulls := randomNulls(r, values)
			payload, entry := encoder.Ints(nil, values, nulls)
			t.Run(fmt.Sprintf("%s/rows=%d/%s", name, n, entry.Encoding), func(t *testing.T) {
				reopen(t, &b, payload, entry)
				checkInts(t, r, &b, values, nulls)
			})
		}
	}
}

func checkInts(t *testing.T, r *rand.Rand, b *Block, values []int64, nulls batch.Bitmap) {
	t.Helper()
	n := len(values)
	const canary = 0x5eed
	got := append(make([]int64, n), canary)
	b.Ints(got)
	if !slices.Equal(got[:n], values) || got[n] != canary {
		t.Fatal("Ints differ")
	}
	rows := randomRows(r, n)
	at := append(make([]int64, len(rows)), canary)
	b.IntsAt(rows, at)
	for i, row := range rows {
		if at[i] != values[row] {
			t.Fatalf("IntsAt(%d) = %d, not %d", row, at[i], values[row])
		}
	}
	checkNulls(t, b, n, nulls)
	checkStats(t, b, values, nulls)
	if lane, ok := b.Constant(); ok && (b.Nulls() != nil || slices.Min(values) != lane || slices.Max(values) != lane) {
		t.Fatalf("Constant() = %d", lane)
	}
	checkSpans(t, b, values)
}

func checkSpans(t *testing.T, b *Block, values []int64) {
	t.Helper()
	ends, lanes, ok := b.Spans()
	if !ok {
		return
	}
	row := 0
	for k, end := range ends {
		for ; row < int(end); row++ {
			if lanes[k] != values[row] {
				t.Fatalf("Spans: row %d is %d, not %d", row, lanes[k], values[row])
			}
		}
	}
	if row != len(values) {
		t.Fatalf("Spans end at %d", row)
	}
}

func checkNulls(t *testing.T, b *Block, n int, nulls batch.Bitmap) {
	t.Helper()
	for row := range n {
		if b.Nulls().Get(row) != nulls.Get(row) {
			t.Fatalf("null of row %d", row)
		}
	}
	if (b.Nulls() != nil) != (b.Stats().Nulls > 0) {
		t.Fatal("Nulls must be nil exactly where none is")
	}
}

func checkStats(t *testing.T, b *Block, values []int64, nulls batch.Bitmap) {
	t.Helper()
	want := Stats{Rows: len(values)}
	for row, v := range values {
		switch {
		case nulls.Get(row):
			want.Nulls++
		case want.Nulls == row:
			want.Min, want.Max = v, v
		default:
			want.Min, want.Max = min(want.Min, v), max(want.Max, v)
		}
	}
	if got := b.Stats(); got != want {
		t.Fatalf("Stats %+v, not %+v", got, want)
	}
}

func TestFloatsRoundTrip(t *testing.T) {
	r := newRand(t)
	odd := []float64{math.Inf(1), math.Inf(-1), math.NaN(), math.Copysign(0, -1), math.MaxFloat64, 5e-324, 1e300, 0.1 + 0.2}
	makers := map[string]func() float64{
		"cents":    func() float64 { return float64(r.IntN(100000)) / 100 },
		"whole":    func() float64 { return float64(r.IntN(100) - 50) },
		"random":   func() float64 { return r.NormFloat64() },
		"any bits": func() float64 { return math.Float64frombits(r.Uint64()) },
		"odd":      func() float64 { return odd[r.IntN(len(odd))] },
		"mixed": func() float64 {
			if r.IntN(30) == 0 {
				return odd[r.IntN(len(odd))]
			}
			return float64(r.IntN(1000)) / 1000
		},
		"one": func() float64 { return 0.25 },
	}
	var encoder Encoder
	var b Block
	for name, value := range makers {
		for _, n := range testRows {
			values := make([]float64, n)
			for i := range values {
				values[i] = value()
			}
			nulls := randomNulls(r, values)
			payload, entry := encoder.Floats(nil, values, nulls)
			t.Run(fmt.Sprintf("%s/rows=%d/%s", name, n, entry.Encoding), func(t *testing.T) {
				reopen(t, &b, payload, entry)
				checkFloats(t, r, &b, values, nulls)
			})
		}
	}
}

func checkFloats(t *testing.T, r *rand.Rand, b *Block, values []float64, nulls batch.Bitmap) {
	t.Helper()
	got := make([]float64, len(values))
	b.Floats(got)
	for row, v := range values {
		if math.Float64bits(got[row]) != math.Float64bits(v) {
			t.Fatalf("row %d is %v, not %v", row, got[row], v)
		}
	}
	rows := randomRows(r, len(values))
	at := make([]float64, len(rows))
	b.FloatsAt(rows, at)
	for i, row := range rows {
		if math.Float64bits(at[i]) != math.Float64bits(values[row]) {
			t.Fatalf("FloatsAt(%d) is %v, not %v", row, at[i], values[row])
		}
	}
	orders := make([]int64, len(values))
	for row, v := range values {
		orders[row] = FloatOrder(v)
		if OrderFloat(orders[row]) != v && v == v {
			t.Fatalf("OrderFloat(FloatOrder(%v))", v)
		}
	}
	checkInts(t, r, b, orders, nulls)
}

func TestFloatOrderAscends(t *testing.T) {
	values := []float64{math.Inf(-1), -math.MaxFloat64, -1, -5e-324, math.Copysign(0, -1), 0, 5e-324, 1, 2, math.Inf(1)}
	for i := range values[1:] {
		if FloatOrder(values[i]) >= FloatOrder(values[i+1]) {
			t.Errorf("%v does not come before %v", values[i], values[i+1])
		}
	}
}

// TestViewsThatCannotBeTaken runs the round trips where payloads are not aligned, and
// as on a machine of the other byte order: parts are copied then.
func TestViewsThatCannotBeTaken(t *testing.T) {
	before := nativeLittle
	defer func() { nativeLittle, misaligned = before, 0 }()
	for _, little := range []bool{true, false} {
		nativeLittle, misaligned = little, 3
		t.Run(fmt.Sprintf("little=%v", little), func(t *testing.T) {
			TestIntsRoundTrip(t)
			TestFloatsRoundTrip(t)
			TestCodesRoundTrip(t)
			TestInlineRoundTrip(t)
		})
	}
}
