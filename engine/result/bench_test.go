package result

import (
	"fmt"
	"io"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func BenchmarkWrite(b *testing.B) {
	const rows = 20_000
	values := make([][]schema.Value, rows)
	for i := range values {
		values[i] = []schema.Value{
			schema.StringOf(fmt.Sprintf("/product/%d", i%997)), schema.TimestampOf(noon + int64(i)*1e6),
			schema.IntOf(int64(i) * 7919), schema.FloatOf(float64(i) / 7),
		}
	}
	columns := []Column{{"page", schema.String}, {"time", schema.Timestamp}, {"count()", schema.Int64}, {"avg(x)", schema.Float64}}
	table, err := NewTable(columns, values)
	if err != nil {
		b.Fatal(err)
	}
	r := &Result{Table: table}
	for _, format := range Formats() {
		b.Run(fmt.Sprintf("format=%s/rows=%d", format, rows), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := Write(io.Discard, r, format); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
		})
	}
}
