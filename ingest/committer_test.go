package ingest

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// eventsOf are two events, a second apart, of which the second one has so many properties.
func eventsOf(properties int) *batch.Batch {
	b := batch.NewBuilder()
	b.BeginRow()
	b.EndRow(1_000_000)
	b.BeginRow()
	for i := range properties {
		column, err := b.Column(fmt.Append(nil, "p", i))
		if err != nil {
			panic(err) // the caller asks for no more than a batch takes
		}
		b.SetInt(column, 1)
	}
	b.EndRow(2_000_000)
	return b.Take()
}

// TestANewDatasetHasRoomForItsTime: of as many columns as a dataset may have one is the time.
func TestANewDatasetHasRoomForItsTime(t *testing.T) {
	c, err := newCommitter(newFake(), "d", format.Names{}, defaultLimits(), func(tally) {})
	if err != nil {
		t.Fatal(err)
	}
	other := &batch.Batch{Rows: 1, Time: []int64{3_000_000}, Columns: []batch.Column{{Name: "one more", Type: schema.Int64, Ints: []int64{1}}}}
	if err := c.admit(eventsOf(schema.ColumnsMax-1), other); !errors.Is(err, schema.ErrTooManyColumns) || !strings.Contains(err.Error(), `"one more" of the event of 1970-01-01T00:00:03Z`) {
		t.Errorf("got %v", err)
	}
	if err := c.admit(eventsOf(schema.ColumnsMax - 1)); err != nil {
		t.Error(err)
	}
	if err := c.admit(other); !errors.Is(err, schema.ErrTooManyColumns) {
		t.Errorf("got %v", err)
	}
}
