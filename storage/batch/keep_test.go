package batch

import (
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// TestKeep compares the rows that are kept, one by one, with those that they were.
func TestKeep(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 29))
	for range 30 {
		b := NewBuilder()
		count := 1 + random.IntN(200)
		for range count {
			b.BeginRow()
			for name, set := range map[string]func(column int){
				"text":  func(c int) { b.SetText(c, []byte{'a' + byte(random.IntN(5))}) },
				"int":   func(c int) { b.SetInt(c, random.Int64N(9)) },
				"float": func(c int) { b.SetFloat(c, random.Float64()) },
				"null":  func(c int) { b.SetNull(c) },
			} {
				column, err := b.Column([]byte(name))
				if err != nil {
					t.Fatal(err)
				}
				if random.IntN(3) > 0 {
					set(column)
				}
			}
			b.EndRow(random.Int64N(1000))
		}
		events := b.Take()
		var rows []uint32
		for row := range count {
			if random.IntN(2) == 0 {
				rows = append(rows, uint32(row))
			}
		}
		kept := Keep(events, rows)
		for i, row := range rows {
			if kept.Time[i] != events.Time[row] {
				t.Fatalf("row %d has time %d, want %d", i, kept.Time[i], events.Time[row])
			}
			for c := range events.Columns {
				if got, want := textAt(&kept.Columns[c], i), textAt(&events.Columns[c], int(row)); got != want {
					t.Fatalf("row %d: %s is %+v, want %+v", i, kept.Columns[c].Name, got, want)
				}
			}
		}
	}
}

func textAt(c *Column, row int) string {
	text := "null"
	Texts(c, func(at int, _ uint32, value []byte) {
		if at == row {
			text = string(value)
		}
	})
	if c.Type == schema.Unknown && !c.Null.Get(row) {
		return "missing"
	}
	return text
}
