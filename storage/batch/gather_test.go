package batch

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// rowsOf shows the events of batches in their order, whatever batch they are in.
func rowsOf(batches []*Batch) []string {
	var rows []string
	for _, events := range batches {
		for row := range events.Rows {
			text := fmt.Sprint(events.Time[row])
			columns := slices.Clone(events.Columns)
			slices.SortFunc(columns, func(a, b Column) int {
				if a.Name < b.Name {
					return -1
				}
				return 1
			})
			for i := range columns {
				c := &columns[i]
				switch {
				case c.Type == schema.Unknown, !c.Type.IsText() && c.Null.Get(row), c.Type.IsText() && c.Codes[row] == 0:
				case c.Type.IsText():
					text += fmt.Sprintf(" %s=%q", c.Name, c.Strings.At(int(c.Codes[row]-1)))
				case c.Type == schema.Float64:
					text += fmt.Sprintf(" %s=%v", c.Name, c.Floats[row])
				default:
					text += fmt.Sprintf(" %s=%d(%s)", c.Name, c.Ints[row], c.Type)
				}
			}
			rows = append(rows, text)
		}
	}
	return rows
}

// randomGathered has few columns whose types change from batch to batch.
func randomGathered(random *rand.Rand, rows int) *Batch {
	b := NewBuilder()
	float := random.IntN(4) == 0
	for range rows {
		b.BeginRow()
		for _, name := range []string{"a", "b", "c"} {
			column, err := b.Column([]byte(name))
			if err != nil {
				panic(err)
			}
			switch kind := random.IntN(4); {
			case kind == 0:
			case kind == 1:
				b.SetNull(column)
			case name == "a":
				b.SetText(column, fmt.Appendf(nil, "%d", random.IntN(5)))
			case name == "b" && float:
				b.SetFloat(column, 0.5)
			default:
				b.SetInt(column, random.Int64N(9))
			}
		}
		b.EndRow(random.Int64())
	}
	return b.Take()
}

// TestGatherKeepsEveryEvent, in its order and with its values.
func TestGatherKeepsEveryEvent(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 40))
	for range 200 {
		var batches []*Batch
		for range random.IntN(40) {
			batches = append(batches, randomGathered(random, 1+random.IntN(7)*random.IntN(7)))
		}
		before := rowsOf(batches)
		gathered := Gather(batches, 16)
		if !slices.Equal(rowsOf(gathered), before) || !slices.Equal(rowsOf(batches), before) {
			t.Fatalf("%d batches became %d with other events", len(batches), len(gathered))
		}
		if len(gathered) > len(batches) {
			t.Fatalf("%d batches became %d", len(batches), len(gathered))
		}
	}
	var ones []*Batch
	for range 1000 {
		b := NewBuilder("x")
		b.BeginRow()
		b.SetInt(0, 1)
		b.EndRow(1)
		ones = append(ones, b.Take())
	}
	if gathered := Gather(ones, 100); len(gathered) != 10 {
		t.Fatalf("1000 events became %d batches", len(gathered))
	}
}
