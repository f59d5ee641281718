package vector

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// table is rows of values: the Source of the evaluators, and row by row what the
// plain evaluation reads.
type table struct {
	columns []schema.Column
	rows    [][]schema.Value
	text    *Interner
}

// newTable makes random rows; in a constant table all rows are alike.
func newTable(random *rand.Rand, rows int, constant bool) *table {
	t := &table{text: NewInterner(), columns: []schema.Column{
		{ID: 0, Name: "time", Type: schema.Timestamp}, {ID: 1, Name: "s", Type: schema.String},
		{ID: 2, Name: "r", Type: schema.String}, {ID: 3, Name: "i", Type: schema.Int64},
		{ID: 4, Name: "j", Type: schema.Int64}, {ID: 5, Name: "f", Type: schema.Float64},
		{ID: 6, Name: "b", Type: schema.Bool}, {ID: 7, Name: "l", Type: schema.StringList},
	}}
	for r := range rows {
		if constant && r > 0 {
			t.rows = append(t.rows, t.rows[0])
			continue
		}
		row := []schema.Value{
			schema.TimestampOf(1_700_000_000_000_000 + random.Int64N(1e12)),
			schema.StringOf([]string{"", "abc", "Äh", "https://x.org/a?b=c", "12.5"}[random.IntN(5)]),
			schema.StringOf([]string{"", "abc", "b"}[random.IntN(3)]),
			schema.IntOf(randomInt(random)), schema.IntOf(randomInt(random)),
			schema.FloatOf(float64(random.IntN(40))/4 - 5), schema.BoolOf(random.IntN(2) == 0),
			schema.ListOf([]string{"x", "y", "z"}[:random.IntN(4)]),
		}
		for i := 1; i < len(row); i++ {
			if random.IntN(5) == 0 {
				row[i] = schema.NullOf(row[i].Type)
			}
		}
		t.rows = append(t.rows, row)
	}
	return t
}

// randomInt is mostly small, and sometimes so large that arithmetic overflows.
func randomInt(random *rand.Rand) int64 {
	if random.IntN(10) == 0 {
		return random.Int64()>>random.IntN(40) - 1<<61
	}
	return random.Int64N(9) - 4
}

// Load gives a column as a vector, a constant one where all rows are alike.
func (t *table) Load(ref expression.Ref) (*Vector, error) {
	v := &Vector{Type: t.columns[ref.ID].Type, Text: t.text, Const: t.alike(ref.ID)}
	rows := t.rows
	if v.Const {
		rows = rows[:1]
	}
	for r, row := range rows {
		value := row[ref.ID]
		switch {
		case v.Type.IsText():
			code := uint32(0)
			if !value.Null {
				code = t.text.Intern(value.Text)
			}
			v.Codes = append(v.Codes, code)
			continue
		case v.Type == schema.Float64:
			v.Floats = append(v.Floats, value.Float)
		default:
			v.Ints = append(v.Ints, value.Int)
		}
		if value.Null {
			if v.Null == nil {
				v.Null = make(batch.Bitmap, (len(rows)+63)/64)
			}
			v.Null.Set(r)
		}
	}
	return v, nil
}

func (t *table) alike(column uint32) bool {
	for _, row := range t.rows[1:] {
		if row[column] != t.rows[0][column] {
			return false
		}
	}
	return true
}

func (t *table) Bounds(ref expression.Ref) (low, high int64, ok bool) {
	low, high = math.MaxInt64, math.MinInt64
	for _, row := range t.rows {
		if row[ref.ID].Null {
			return 0, 0, false
		}
		low, high = min(low, row[ref.ID].Int), max(high, row[ref.ID].Int)
	}
	return low, high, true
}

func (t *table) Histogram(expression.Ref) (h Histogram, ok bool, err error) { return h, false, nil }

// plainRow is one row for the plain evaluation.
type plainRow []schema.Value

func (r plainRow) Value(ref expression.Ref) schema.Value { return r[ref.ID] }

// expressions are measured by min(...) or filtered by, so that they may have any
// type.
var expressions = []string{
	"i", "f", "s", "b", "l", "i + j", "i - j", "i * j", "f + i", "f - i", "f * f", "f / f", "i * f", "i - j > 0", "i / j", "i % j", "-f", "i = j", "i != j", "i < j", "i <= j",
	"i > j", "i >= j", "f = i", "f < 0.25", "0.25 <= f", "s = 'abc'", "s = r", "s < r", "s in ('abc', '')", "s not in ('abc')",
	"i in (1, 2, 3)", "f between -1 and 1", "s like 'a%'", "s matches '^[a-z]+$'", "s is null", "i is not null", "b", "not b",
	"b and i > 0", "b or i > 0", "not (b and f > 0) or s is null", "i is distinct from j", "s is not distinct from r",
	"lower(s)", "length(s)", "concat(s, r)", "substr(s, 2)", "url_domain(s)", "url_param(s, 'b')", "number(s)", "string(f)",
	"number(s) > i", "case when b then i when i > 0 then 7 else j end", "coalesce(i, j, 0)", "if(b, s, r)", "abs(f)", "round(f)",
	"floor(f) + ceil(f)", "has(l, 'y')", "length(l)", "hour(time)", "day_of_week(time)", "date_trunc('day', time)",
	"time > '2023-11-20'", "bucket(f, 2)", "log_bucket(f, 2)", "i > 0 and (s = 'abc' or r is null) and not b", "1 + 1", "null is null",
	"floor(i)", "abs(i)", "-i", "sqrt(f)", "log(f)", "log(f, 2)", "log(f, j)", "round(f, 1)", "round(i * 7, -1)", "round(f / 3, 40)", "round(f, j)",
	"f % 3", "f % 0", "i % 3", "bucket(i, 3)", "bucket(i, j)", "bucket(f, j)", "log_bucket(f, 10)", "log_bucket(i, 1.1)", "log_bucket(i, 1.001)",
	"log_bucket(f, 1)", "log_bucket(f, j)", "case when i > 0 then f when b then 3 end", "case when b then 'x' when i > 0 then s when f > 0 then r end",
	"case when 1 = 1 and b then i end", "coalesce(f, i)", "coalesce(s, r, 'q')", "coalesce(s, r)", "coalesce(j, i)", "i in (null, 1)", "f in (0.25, -0.0, 3)",
	"i not in (-4, 7, 1000000)", "f in (1,2,3,4,5,6,7,8,9)", "i in (-4611686018427387904, 4)", "b in (true)", "time in ('2023-11-20', null)", "time + '90m'", "time - date_trunc('day', time)",
	"string(i)", "string(b)", "string(time)", "i is not distinct from j", "f is distinct from 0.25", "b is distinct from null",
}

func TestEvaluatorsAgreeWithThePlainEvaluation(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 10))
	for _, text := range expressions {
		e := compileExpression(t, text)
		evaluator := Compile(e)
		for range 8 { // the same evaluator for batches of all sizes
			rows := 1 + random.IntN(300)
			source := newTable(random, rows, random.IntN(4) == 0)
			var b Batch
			b.Reset(rows, source)
			v, err := evaluator.Eval(&b)
			if err != nil {
				t.Fatal(err)
			}
			for r, row := range source.rows {
				if got, want := v.Value(r), e.Eval(plainRow(row)); got != want && !(got.Null && want.Null) {
					t.Fatalf("%s of %v is %v, not %v", text, row, got, want)
				}
			}
		}
	}
}

// compileExpression types an expression over the columns of a table.
func compileExpression(t testing.TB, text string) *expression.Expr {
	t.Helper()
	columns := newTable(rand.New(rand.NewPCG(1, 1)), 1, false).columns
	document := fmt.Sprintf(`{"dataset": "d", "samples": {"columns": [%q]}}`, text)
	plan, err := query.Compile([]byte(document), schema.Schema{Columns: columns}, query.CompileOptions{Now: time.Unix(1_700_000_000, 0)})
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return plan.Samples.Columns[0].Expr
}

func TestVerdictsDecideByString(t *testing.T) {
	text := NewInterner()
	for _, value := range []string{"abc", "b", "", "abd"} {
		text.Intern(value)
	}
	verdicts, ok := NewVerdicts(compileExpression(t, "s like 'ab%' or s is null"))
	if !ok {
		t.Fatal("a condition on one text column has no verdicts")
	}
	table := verdicts.Table(text, 1, 4)
	for code, want := range []uint8{1, 1, 0, 0, 1} {
		if table[code] != want {
			t.Errorf("the verdict on code %d is %d, not %d", code, table[code], want)
		}
	}
	// A table of strings that grows keeps its verdicts.
	text.Intern("abe")
	text.Intern("x")
	table = verdicts.Table(text, 1, 6)
	for code, want := range []uint8{1, 1, 0, 0, 1, 1, 0} {
		if table[code] != want {
			t.Errorf("after growing, the verdict on code %d is %d, not %d", code, table[code], want)
		}
	}
	if !verdicts.Null() {
		t.Error("null is not taken")
	}
	for _, other := range []string{"s = r", "i > 0", "length(s)"} {
		if _, ok := NewVerdicts(compileExpression(t, other)); ok {
			t.Errorf("%s is no condition on one text column", other)
		}
	}
}

func TestVerdictsOfManyStrings(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	strings := dictionary.New(1)
	interner := NewInterner()
	for i := range eagerMax + 5000 {
		value := fmt.Sprint(random.IntN(1000), "/", i)
		strings.Intern([]byte(value))
		interner.Intern(value)
	}
	texts := []Text{NewDictionaryText(strings), interner, NewDictionaryText(strings)}
	some := strings.At(7)
	for _, where := range []string{
		"s like '1%'", "s = '" + some + "'", "s != '" + some + "'", "s in ('" + some + "', 'none', '" + strings.At(8) + "')",
		"not (s in ('" + some + "'))", "s in ('" + some + "', null)", "'" + some + "' != s or s is null",
	} {
		condition := compileExpression(t, where)
		verdicts, ok := NewVerdicts(condition)
		if !ok {
			t.Fatalf("%s has no verdicts", where)
		}
		for range 20 {
			text := texts[random.IntN(len(texts))]
			low := 1 + random.Uint32N(uint32(text.Bound()-1))
			high := min(low+random.Uint32N(300), uint32(text.Bound()-1))
			at, holds := verdicts.Between(text, low, high)
			table := verdicts.Table(text, low, high)
			for code := low; code <= high; code++ {
				want := condition.Eval(entryRow{typ: schema.String, text: text, code: code}).Bool()
				if holdsAt(at, holds, code) != want || (table[code] == 1) != want || verdicts.Holds(text, code) != want {
					t.Fatalf("%s: the verdict on %q is not %v", where, text.At(code), want)
				}
			}
			if (table[0] == 1) != verdicts.Null() {
				t.Fatalf("%s: the verdict on null is %d in the table", where, table[0])
			}
		}
	}
}

func TestCompactKeepsTheRowsListed(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	source := newTable(random, 200, false)
	var rows []int32
	for r := range source.rows {
		if random.IntN(3) == 0 {
			rows = append(rows, int32(r))
		}
	}
	var compactor Compactor
	for id := range source.columns {
		v, err := source.Load(expression.Ref{ID: uint32(id)})
		if err != nil {
			t.Fatal(err)
		}
		compact := compactor.Compact(v, rows)
		for i, r := range rows {
			if got, want := compact.Value(i), source.rows[r][id]; got != want && !(got.Null && want.Null) {
				t.Fatalf("column %d, row %d is %v, not %v", id, r, got, want)
			}
		}
	}
}
