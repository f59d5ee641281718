package batch

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// reference builds the same batches from plain maps: slow and obvious.
type reference struct {
	rows  []map[string]schema.Value
	order []string
	seen  map[string]bool
}

func (r *reference) add(row map[string]schema.Value, order []string) {
	for _, name := range order {
		if !r.seen[name] {
			r.seen[name] = true
			r.order = append(r.order, name)
		}
	}
	r.rows = append(r.rows, row)
}

// column folds the types of all values of a property and converts each.
func (r *reference) column(name string) (schema.Type, []schema.Value) {
	typ := schema.Unknown
	exact := true
	for _, row := range r.rows {
		if v, ok := row[name]; ok && !v.Null {
			typ = schema.Widen(typ, v.Type)
			exact = exact && (v.Type != schema.Int64 || schema.ExactFloat(v.Int))
		}
	}
	if typ == schema.Float64 && !exact {
		typ = schema.String
	}
	values := make([]schema.Value, len(r.rows))
	for i, row := range r.rows {
		values[i] = convertReference(row[name], typ)
	}
	return typ, values
}

func convertReference(v schema.Value, typ schema.Type) schema.Value {
	switch {
	case v.Null || v.Type == schema.Unknown:
		return schema.NullOf(typ)
	case v.Type == typ:
		return v
	case typ == schema.Float64:
		return schema.FloatOf(float64(v.Int))
	case typ == schema.StringList:
		return schema.ListOf([]string{v.AsText()})
	default:
		return schema.StringOf(v.AsText())
	}
}

func valueAt(c *Column, row int) schema.Value {
	switch {
	case c.Null.Get(row):
		return schema.NullOf(c.Type)
	case c.Type.IsText():
		return schema.Value{Type: c.Type, Text: string(c.Strings.At(int(c.Codes[row] - 1)))}
	case c.Type == schema.Float64:
		return schema.FloatOf(c.Floats[row])
	default:
		return schema.Value{Type: c.Type, Int: c.Ints[row]}
	}
}

func set(b *Builder, column int, v schema.Value) {
	switch {
	case v.Null:
		b.SetNull(column)
	case v.Type == schema.Int64:
		b.SetInt(column, v.Int)
	case v.Type == schema.Float64:
		b.SetFloat(column, v.Float)
	case v.Type == schema.Bool:
		b.SetBool(column, v.Int != 0)
	case v.Type == schema.Timestamp:
		b.SetTimestamp(column, v.Int)
	case v.Type == schema.String:
		b.SetText(column, []byte(v.Text))
	default:
		b.SetList(column, []byte(v.Text))
	}
}

// randomValue favours the kind that belongs to the name, so that most columns keep
// their type for a while and then change it.
func randomValue(rng *rand.Rand, name int, strange float64) schema.Value {
	kind := name % 6
	if rng.Float64() < strange {
		kind = rng.IntN(7)
	}
	switch kind {
	case 0:
		return schema.IntOf(int64(rng.IntN(50)))
	case 1:
		return schema.FloatOf(float64(rng.IntN(100)) / 4)
	case 2:
		return schema.StringOf(fmt.Sprintf("s%d", rng.IntN(200)))
	case 3:
		return schema.BoolOf(rng.IntN(2) == 0)
	case 4:
		return schema.TimestampOf(rng.Int64N(1 << 50))
	case 5:
		return schema.ListOf([]string{"a", fmt.Sprint(rng.IntN(9))})
	default:
		return schema.IntOf(1<<53 + 1 + int64(rng.IntN(3)))
	}
}

func TestBuilderAgainstReference(t *testing.T) {
	for seed := range uint64(60) {
		rng := rand.New(rand.NewPCG(seed, 7))
		b := NewBuilder("p0", "p3")
		strange := []float64{0, 0.001, 0.1}[rng.IntN(3)]
		for range 4 {
			want := fill(t, b, rng, strange)
			compare(t, seed, b.Take(), want)
		}
	}
}

func fill(t *testing.T, b *Builder, rng *rand.Rand, strange float64) *reference {
	t.Helper()
	want := &reference{seen: map[string]bool{}}
	for range rng.IntN(300) {
		row := map[string]schema.Value{}
		var order []string
		b.BeginRow()
		for range rng.IntN(12) {
			number := rng.IntN(20)
			name := fmt.Sprintf("p%d", number)
			v := randomValue(rng, number, strange)
			if rng.IntN(10) == 0 {
				v = schema.NullOf(schema.Unknown)
			}
			column, err := b.Column([]byte(name))
			if err != nil {
				t.Fatal(err)
			}
			set(b, column, v)
			if _, ok := row[name]; !ok {
				order = append(order, name)
			}
			row[name] = v
		}
		if rng.IntN(5) == 0 {
			b.AbandonRow()
			continue
		}
		b.EndRow(int64(len(want.rows)))
		want.add(row, order)
	}
	return want
}

func compare(t *testing.T, seed uint64, got *Batch, want *reference) {
	t.Helper()
	if got.Rows != len(want.rows) || len(got.Time) != got.Rows || len(got.Columns) != len(want.order) {
		t.Fatalf("seed %d: %d rows, %d times, %d columns; want %d rows, columns %q",
			seed, got.Rows, len(got.Time), len(got.Columns), len(want.rows), want.order)
	}
	for i, name := range want.order {
		c := &got.Columns[i]
		typ, values := want.column(name)
		if c.Name != name || c.Type != typ {
			t.Fatalf("seed %d: column %d is %s %s; want %s %s", seed, i, c.Name, c.Type, name, typ)
		}
		for row, v := range values {
			if valueAt(c, row) != v {
				t.Fatalf("seed %d: %s row %d = %+v; want %+v", seed, name, row, valueAt(c, row), v)
			}
		}
		checkShape(t, c, got.Rows)
	}
}

// checkShape holds the column to the promises of Column's comments.
func checkShape(t *testing.T, c *Column, rows int) {
	t.Helper()
	if c.Null != nil && len(c.Null) != (rows+63)/64 {
		t.Fatalf("%s: null bitmap of %d words for %d rows", c.Name, len(c.Null), rows)
	}
	if n := len(c.Ints) + len(c.Floats) + len(c.Codes); c.Type != schema.Unknown && n != rows {
		t.Fatalf("%s: %d values for %d rows", c.Name, n, rows)
	}
	highest := uint32(0)
	for row, code := range c.Codes {
		if (code == 0) != c.Null.Get(row) || code > highest+1 {
			t.Fatalf("%s row %d: code %d after %d", c.Name, row, code, highest)
		}
		highest = max(highest, code)
	}
	if int(highest) != c.Strings.Len() {
		t.Fatalf("%s: %d strings, %d used: an abandoned one was left behind", c.Name, c.Strings.Len(), highest)
	}
	distinct := map[string]bool{}
	for i := range c.Strings.Len() {
		distinct[string(c.Strings.At(i))] = true
	}
	if len(distinct) != c.Strings.Len() {
		t.Fatalf("%s: %d strings, %d distinct", c.Name, c.Strings.Len(), len(distinct))
	}
}

func TestBuilderLimits(t *testing.T) {
	b := NewBuilder("time")
	for name, reason := range map[string]string{
		"":                       "without a name",
		strings.Repeat("n", 256): "at most 255",
		"a\x00b":                 "zero byte",
	} {
		if _, err := b.Column([]byte(name)); err == nil || !strings.Contains(err.Error(), reason) {
			t.Errorf("name %q: %v", name, err)
		}
	}
	b.BeginRow()
	for i := range schema.ColumnsMax - 1 {
		column, err := b.Column(fmt.Appendf(nil, "c%d", i))
		if err != nil {
			t.Fatal(err)
		}
		b.SetInt(column, 1)
	}
	b.EndRow(1)
	b.BeginRow()
	if _, err := b.Column([]byte("one more")); err == nil {
		t.Error("more columns than a dataset may have were accepted")
	}
	b.AbandonRow()
	if got := b.Take(); got.Rows != 1 || len(got.Columns) != schema.ColumnsMax-1 {
		t.Errorf("%d rows, %d columns", got.Rows, len(got.Columns))
	}
}

func TestBuilderAllocations(t *testing.T) {
	b := NewBuilder()
	names := [][]byte{[]byte("a"), []byte("b"), []byte("c")}
	row := func() {
		b.BeginRow()
		for i, name := range names {
			column, _ := b.Column(name)
			if i == 0 {
				b.SetInt(column, 5)
			} else {
				b.SetText(column, name)
			}
		}
		b.EndRow(1)
	}
	for range 10000 {
		row()
	}
	b.Take()
	if n := testing.AllocsPerRun(5000, row); n > 0.01 {
		t.Errorf("%v allocations per row", n)
	}
}

func BenchmarkBuilder(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 2))
	values := make([][]byte, 4096)
	for i := range values {
		values[i] = fmt.Appendf(nil, "value-%d", rng.IntN(2000))
	}
	builder := NewBuilder("t", "user")
	name := []byte("page")
	b.ReportAllocs()
	for i := range b.N {
		builder.BeginRow()
		builder.SetText(1, values[i&4095])
		column, _ := builder.Column(name)
		builder.SetText(column, values[i*7&4095])
		builder.EndRow(int64(i))
		if builder.Rows() == 8192 {
			builder.Take()
		}
	}
}
