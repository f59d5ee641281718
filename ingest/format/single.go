package format

import (
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// EachRow calls visit with a batch and a place for every row by itself, for those who show what becomes of each event. It
// is slow.
func EachRow(events *batch.Batch, places *Places, visit func(one *batch.Batch, place *Places)) {
	for row := range events.Rows {
		place := &Places{chunk: places.chunk}
		if places.chunk == nil {
			place.numbers = places.numbers[row : row+1]
		} else {
			place.at, place.size = places.at[row:row+1], places.size[row:row+1]
		}
		visit(oneRow(events, row), place)
	}
}

func oneRow(events *batch.Batch, row int) *batch.Batch {
	builder := batch.NewBuilder()
	builder.BeginRow()
	for i := range events.Columns {
		value := ValueAt(&events.Columns[i], row)
		if value.Null {
			continue
		}
		column, err := builder.Column([]byte(events.Columns[i].Name))
		if err != nil {
			continue // a name that the batch has already is one that a batch can have
		}
		setValue(builder, column, value)
	}
	builder.EndRow(events.Time[row])
	return builder.Take()
}

func setValue(builder *batch.Builder, column int, value schema.Value) {
	switch value.Type {
	case schema.Int64:
		builder.SetInt(column, value.Int)
	case schema.Float64:
		builder.SetFloat(column, value.Float)
	case schema.Bool:
		builder.SetBool(column, value.Int != 0)
	case schema.Timestamp:
		builder.SetTimestamp(column, value.Int)
	case schema.StringList:
		builder.SetList(column, []byte(value.Text))
	default:
		builder.SetText(column, []byte(value.Text))
	}
}

// ValueAt returns a value of a column.
func ValueAt(column *batch.Column, row int) schema.Value {
	if column.Type == schema.Unknown || column.Null.Get(row) {
		return schema.NullOf(column.Type)
	}
	switch {
	case column.Type == schema.Float64:
		return schema.FloatOf(column.Floats[row])
	case column.Type.IsText():
		return schema.Value{Type: column.Type, Text: string(column.Strings.At(int(column.Codes[row] - 1)))}
	}
	return schema.Value{Type: column.Type, Int: column.Ints[row]}
}
