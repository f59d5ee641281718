package storage

import (
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// SelectTimes chooses the events of a segment by their times, microseconds since 1970.
func SelectTimes(reader *segment.Reader, chosen func(t int64) bool) (*segment.Selection, error) {
	info := reader.Info()
	selected := segment.NewSelection(info.Shards)
	err := eachInt(reader, schema.TimeID, func(shard, row int, value int64) {
		if chosen(value) {
			selected.Set(shard, row)
		}
	})
	return selected, err
}

// eachInt hands out the values of a column of whole numbers that are not null, section by section. A segment need not
// have the column.
func eachInt(reader *segment.Reader, column uint32, take func(shard, row int, value int64)) error {
	var opened block.Block
	values := make([]int64, block.Rows)
	for shard := range reader.Info().Shards {
		section := reader.Section(shard)
		if section == nil {
			continue
		}
		chunk := section.Column(column)
		if chunk == nil {
			continue
		}
		for b := range section.Blocks() {
			if err := chunk.Block(b, &opened); err != nil {
				return err
			}
			opened.Ints(values[:opened.Len()])
			nulls := opened.Nulls()
			for i, value := range values[:opened.Len()] {
				if !nulls.Get(i) {
					take(shard, b*block.Rows+i, value)
				}
			}
		}
	}
	return nil
}
