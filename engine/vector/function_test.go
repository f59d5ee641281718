package vector

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// floatRows are doubles: whatever bits, and those next to where functions change.
func floatRows(random *rand.Rand, rows int) *table {
	t := &table{text: NewInterner(), columns: newTable(random, 1, false).columns}
	for range rows {
		var value float64
		switch random.IntN(6) {
		case 0:
			value = math.Float64frombits(random.Uint64())
		case 1:
			value = math.Pow([]float64{2, 10, 1.1, 1.02}[random.IntN(4)], float64(random.IntN(60)-30))
		case 2:
			value = float64(random.IntN(100)) + 0.5
		case 3:
			value = math.Ldexp(1, random.IntN(60)) - 0.5
		case 4:
			value = random.ExpFloat64() * 300
		default:
			value = float64(random.IntN(100_000)) / 10
		}
		if math.IsNaN(value) || math.IsInf(value, 0) {
			value = 0
		}
		for range random.IntN(3) {
			value = math.Nextafter(value, 1e308)
		}
		if random.IntN(4) == 0 {
			value = -math.Nextafter(value, 0)
		}
		row := make([]schema.Value, len(t.columns))
		for i, column := range t.columns {
			row[i] = schema.NullOf(column.Type)
		}
		row[5] = schema.FloatOf(value)
		t.rows = append(t.rows, row)
	}
	return t
}

func TestFunctionsOfDoublesAgreeToTheBit(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 2))
	for _, text := range []string{
		"floor(f)", "ceil(f)", "round(f)", "round(f, 2)", "round(f, -2)", "round(f, 17)", "sqrt(f)", "abs(f)", "-f",
		"bucket(f, 0.1)", "bucket(f, 50)", "f % 7", "log(f)", "log(f, 10)",
		"log_bucket(f, 2)", "log_bucket(f, 10)", "log_bucket(f, 3)", "log_bucket(f, 1.5)", "log_bucket(f, 1.1)", "log_bucket(f, 1.02)", "log_bucket(f, 1e300)",
	} {
		e := compileExpression(t, text)
		evaluator := Compile(e)
		for range 20 {
			source := floatRows(random, 1000)
			var b Batch
			b.Reset(len(source.rows), source)
			v, err := evaluator.Eval(&b)
			if err != nil {
				t.Fatal(err)
			}
			for r, row := range source.rows {
				got, want := v.Value(r), e.Eval(plainRow(row))
				if got.Null != want.Null || math.Float64bits(got.Float) != math.Float64bits(want.Float) {
					t.Fatalf("%s of %x is %v, not %v", text, row[5].Float, got, want)
				}
			}
		}
	}
}

// latencies is a Source of one column of doubles, and of whole numbers.
type latencies struct{ float, whole Vector }

func (l *latencies) Load(ref expression.Ref) (*Vector, error) {
	if ref.Name == "f" {
		return &l.float, nil
	}
	return &l.whole, nil
}

func (l *latencies) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

func (l *latencies) Histogram(expression.Ref) (h Histogram, ok bool, err error) { return h, false, nil }

func BenchmarkFunctions(b *testing.B) {
	const rows = 1 << 14
	random := rand.New(rand.NewPCG(1, 1))
	source := &latencies{float: Vector{Type: schema.Float64}, whole: Vector{Type: schema.Int64}}
	for range rows {
		source.float.Floats = append(source.float.Floats, math.Round(math.Exp(random.NormFloat64()+5)*10)/10)
		source.whole.Ints = append(source.whole.Ints, []int64{200, 200, 200, 304, 404, 500}[random.IntN(6)])
	}
	for _, text := range []string{
		"log_bucket(f, 2)", "log_bucket(f, 1.1)", "bucket(f, 50)", "bucket(i, 100)", "round(f)", "round(f, 1)", "floor(f)", "log(f)", "i % 100", "-i",
		"f > 500", "f between 10 and 100", "i in (200, 304)", "i is distinct from 200", "case when f > 1000 then 2 when f > 100 then 1 else 0 end",
		"case when f > 1000 then 'slow' when f > 100 then 'fair' else 'fast' end", "coalesce(f, 0)", "string(i)", "i is null",
	} {
		b.Run(text, func(b *testing.B) {
			evaluator := Compile(compileExpression(b, text))
			var batch Batch
			for range b.N {
				batch.Reset(rows, source)
				if _, err := evaluator.Eval(&batch); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/rows, "ns/row")
		})
	}
}
