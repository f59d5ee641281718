package result

import (
	"fmt"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// allocator is Go's own: answers are small beside the data, and a result that
// is never released is then collected like any other value.
var allocator = memory.NewGoAllocator()

// arrowType returns the Arrow type in which a column of the type is answered.
func arrowType(typ schema.Type) (arrow.DataType, error) {
	switch typ {
	case schema.Unknown:
		return arrow.Null, nil
	case schema.String:
		return arrow.BinaryTypes.String, nil
	case schema.Int64:
		return arrow.PrimitiveTypes.Int64, nil
	case schema.Float64:
		return arrow.PrimitiveTypes.Float64, nil
	case schema.Bool:
		return arrow.FixedWidthTypes.Boolean, nil
	case schema.Timestamp:
		return arrow.FixedWidthTypes.Timestamp_us, nil
	case schema.StringList:
		return arrow.ListOf(arrow.BinaryTypes.String), nil
	}
	return nil, fmt.Errorf("no Arrow type for %s", typ)
}

// buildColumn copies column number index of the rows into Arrow memory.
func buildColumn(column Column, rows [][]schema.Value, index int) (arrow.Array, error) {
	typ, err := arrowType(column.Type)
	if err != nil {
		return nil, fmt.Errorf("build column %q: %w", column.Name, err)
	}
	builder := array.NewBuilder(allocator, typ)
	defer builder.Release()
	builder.Reserve(len(rows))
	for i, row := range rows {
		value, ok := coerce(row[index], column.Type)
		if !ok {
			return nil, fmt.Errorf("build column %q: row %d is %s in a column of %s",
				column.Name, i, row[index].Type, column.Type)
		}
		if err := appendValue(builder, value); err != nil {
			return nil, fmt.Errorf("build column %q: row %d: %w", column.Name, i, err)
		}
	}
	return builder.NewArray(), nil
}

// coerce makes the value one of the type, if that loses nothing that shows.
func coerce(value schema.Value, typ schema.Type) (schema.Value, bool) {
	if value.Null {
		return schema.NullOf(typ), true
	}
	if typ == schema.Float64 && value.Type == schema.Int64 {
		return schema.FloatOf(float64(value.Int)), true
	}
	return finite(value), value.Type == typ
}

func appendValue(builder array.Builder, value schema.Value) error {
	if value.Null {
		builder.AppendNull()
		return nil
	}
	switch builder := builder.(type) {
	case *array.StringBuilder:
		// Arrow promises UTF-8 to its readers, some of which stop at anything else.
		builder.Append(strings.ToValidUTF8(value.Text, "\uFFFD"))
	case *array.Int64Builder:
		builder.Append(value.Int)
	case *array.Float64Builder:
		builder.Append(value.Float)
	case *array.BooleanBuilder:
		builder.Append(value.Int != 0)
	case *array.TimestampBuilder:
		builder.Append(arrow.Timestamp(value.Int))
	case *array.ListBuilder:
		return appendList(builder, value.Text)
	default:
		return fmt.Errorf("no way to append to %T", builder)
	}
	return nil
}

func appendList(builder *array.ListBuilder, form string) error {
	items, err := schema.DecodeList(form)
	if err != nil {
		return err
	}
	builder.Append(true)
	strings := builder.ValueBuilder().(*array.StringBuilder)
	for _, item := range items {
		strings.Append(item)
	}
	return nil
}

// readValue undoes appendValue.
func readValue(typ schema.Type, values arrow.Array, row int) schema.Value {
	if values.IsNull(row) {
		return schema.NullOf(typ)
	}
	switch values := values.(type) {
	case *array.String:
		return schema.StringOf(values.Value(row))
	case *array.Int64:
		return schema.IntOf(values.Value(row))
	case *array.Float64:
		return schema.FloatOf(values.Value(row))
	case *array.Boolean:
		return schema.BoolOf(values.Value(row))
	case *array.Timestamp:
		return schema.TimestampOf(int64(values.Value(row)))
	case *array.List:
		return readList(values, row)
	}
	return schema.NullOf(typ)
}

func readList(values *array.List, row int) schema.Value {
	from, to := values.ValueOffsets(row)
	strings := values.ListValues().(*array.String)
	items := make([]string, 0, to-from)
	for i := from; i < to; i++ {
		items = append(items, strings.Value(int(i)))
	}
	return schema.ListOf(items)
}
