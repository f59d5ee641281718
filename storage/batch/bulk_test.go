package batch

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// bulkColumn is random values of one property.
type bulkColumn struct {
	name   string
	typ    schema.Type
	nulls  Bitmap
	values []schema.Value
	places []int32
	table  *Strings
}

// randomBulk makes a column of a type that belongs to the name, or sometimes another.
func randomBulk(rng *rand.Rand, number, rows int) bulkColumn {
	c := bulkColumn{name: fmt.Sprintf("p%d", number), values: make([]schema.Value, rows), table: &Strings{}}
	kind := number % 6
	if rng.IntN(20) == 0 {
		kind = rng.IntN(6)
	}
	c.typ = []schema.Type{schema.Int64, schema.Float64, schema.String, schema.Bool, schema.Timestamp, schema.StringList}[kind]
	nullShare := []float64{0, 0, 0.1, 1}[rng.IntN(4)]
	c.nulls = make(Bitmap, (rows+63)/64)
	if nullShare == 0 {
		c.nulls = nil
	}
	for i := range 10 {
		c.table.Append([]byte(schema.EncodeList([]string{fmt.Sprint(i, number)})))
	}
	for i := range c.values {
		c.places = append(c.places, rng.Int32N(10))
		v := randomValue(rng, kind, 0)
		switch {
		case c.typ.IsText():
			v = schema.Value{Type: c.typ, Text: string(c.table.At(int(c.places[i])))}
		case c.typ == schema.Float64 && rng.IntN(10) == 0:
			v.Float = []float64{math.NaN(), math.Inf(1), math.Inf(-1)}[rng.IntN(3)]
		}
		if rng.Float64() < nullShare {
			c.nulls.Set(i)
			v.Null = true
		}
		c.values[i] = v
	}
	return c
}

// appendTo gives the values to a Builder at once.
func (c *bulkColumn) appendTo(b *Builder, column int, plain bool) {
	ints, floats, texts := []int64{}, []float64{}, &Strings{}
	for _, v := range c.values {
		ints, floats = append(ints, v.Int), append(floats, v.Float)
		texts.Append([]byte(v.Text))
	}
	switch {
	case c.typ.IsText() && plain:
		b.AppendTexts(column, c.typ, texts, 0, len(c.values), c.nulls)
	case c.typ.IsText():
		b.AppendCodes(column, c.typ, c.table, c.places, c.nulls)
	case c.typ == schema.Float64:
		b.AppendFloats(column, floats, c.nulls)
	default:
		b.AppendInts(column, c.typ, ints, c.nulls)
	}
}

// TestBulkAgainstReference mixes rows in bulk with rows set one by one.
func TestBulkAgainstReference(t *testing.T) {
	for seed := range uint64(300) {
		rng := rand.New(rand.NewPCG(seed, 11))
		b := NewBuilder("p0", "p3")
		for range 3 {
			want := &reference{seen: map[string]bool{}}
			for range rng.IntN(6) {
				if rng.IntN(3) == 0 {
					more := fill(t, b, rng, 0.01)
					for i := range more.rows {
						want.add(more.rows[i], nil)
					}
					for _, name := range more.order {
						want.see(name)
					}
					continue
				}
				fillBulk(t, b, rng, want)
			}
			for i := range b.times {
				b.times[i] = int64(i)
			}
			compare(t, seed, b.Take(), want)
		}
	}
}

func (r *reference) see(name string) {
	if !r.seen[name] {
		r.seen[name] = true
		r.order = append(r.order, name)
	}
}

func fillBulk(t *testing.T, b *Builder, rng *rand.Rand, want *reference) {
	t.Helper()
	rows := 1 + rng.IntN(200)
	added := make([]map[string]schema.Value, rows)
	for i := range added {
		added[i] = map[string]schema.Value{}
	}
	b.BeginRows()
	for _, number := range rng.Perm(20)[:rng.IntN(12)] {
		c := randomBulk(rng, number, rows)
		column, err := b.Column([]byte(c.name))
		if err != nil {
			t.Fatal(err)
		}
		if !b.Takes(column, c.typ) {
			continue
		}
		c.appendTo(b, column, rng.IntN(2) == 0)
		want.see(c.name)
		for i, v := range c.values {
			if v.Null || v.Type == schema.Float64 && (math.IsNaN(v.Float) || math.IsInf(v.Float, 0)) {
				v = schema.NullOf(schema.Unknown)
			}
			added[i][c.name] = v
		}
	}
	b.EndRows(make([]int64, rows))
	for _, row := range added {
		want.add(row, nil)
	}
}
