package format

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"

	"github.com/sluice-analytics/sluice/ingest/timestamp"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// leaf is a column without columns of its own: structs were taken apart.
type leaf struct {
	name   []byte
	values arrow.Array
	// parents are the structs around it: where one of them is null, so is the value.
	parents []arrow.Array
	// fine says that some of its moments have parts of a microsecond.
	fine bool
}

// flattenRecord takes structs apart into columns with dotted names.
func flattenRecord(record arrow.RecordBatch) ([]leaf, error) {
	var leaves []leaf
	for i, values := range record.Columns() {
		if int64(values.Len()) != record.NumRows() {
			return nil, fmt.Errorf("%w: column %q has %d rows in a batch of %d",
				ErrDamaged, record.ColumnName(i), values.Len(), record.NumRows())
		}
		var err error
		if leaves, err = flattenArray(leaves, record.ColumnName(i), values, nil); err != nil {
			return nil, err
		}
	}
	return leaves, nil
}

func flattenArray(leaves []leaf, name string, values arrow.Array, parents []arrow.Array) ([]leaf, error) {
	if extension, ok := values.(array.ExtensionArray); ok {
		values = extension.Storage()
	}
	structs, ok := values.(*array.Struct)
	if !ok {
		if len(leaves) >= FieldsMax {
			return nil, ErrFields
		}
		return append(leaves, leaf{name: []byte(name), values: values, parents: parents, fine: isFine(values)}), nil
	}
	if len(parents) >= DepthMax {
		return nil, fmt.Errorf("column %q is nested deeper than %d: %w", name[:min(len(name), 64)], DepthMax, ErrDamaged)
	}
	inner := append(append([]arrow.Array{}, parents...), structs)
	fields := structs.DataType().(*arrow.StructType)
	for i := range structs.NumField() {
		var err error
		if leaves, err = flattenArray(leaves, name+"."+fields.Field(i).Name, structs.Field(i), inner); err != nil {
			return nil, err
		}
	}
	return leaves, nil
}

// isFine looks for parts of a microsecond: programs write nanoseconds by habit.
func isFine(values arrow.Array) bool {
	moments, ok := values.(*array.Timestamp)
	if !ok || moments.DataType().(*arrow.TimestampType).Unit != arrow.Nanosecond {
		return false
	}
	for i, v := range moments.TimestampValues() {
		if v%1000 != 0 && !moments.IsNull(i) {
			return true
		}
	}
	return false
}

// set sets the row's value in the current row of the writer.
func (l *leaf) set(w *writer, row int) error {
	column, err := w.column(l.name)
	if err != nil {
		return err
	}
	if l.isNull(row) {
		w.null(column)
		return nil
	}
	return l.value(w, column, l.values, row)
}

// isNull reports whether the row has no value of the leaf.
func (l *leaf) isNull(row int) bool {
	for _, parent := range l.parents {
		if parent.IsNull(row) {
			return true
		}
	}
	return l.values.IsNull(row)
}

// value sets a column to one value of an array.
func (l *leaf) value(w *writer, column int, values arrow.Array, row int) error {
	if values.IsNull(row) {
		w.null(column)
		return nil
	}
	switch a := values.(type) {
	case *array.Null: // has no bitmap that says so
		w.null(column)
		return nil
	case *array.Dictionary:
		return l.value(w, column, a.Dictionary(), a.GetValueIndex(row))
	case *array.Timestamp:
		return l.moment(w, column, a.Value(row), a.DataType().(*arrow.TimestampType).Unit)
	case *array.Date32:
		w.moment(column, timestamp.Time{Micros: int64(a.Value(row)) * 86400 * 1_000_000})
		return nil
	case *array.Date64:
		return l.moment(w, column, arrow.Timestamp(a.Value(row)), arrow.Millisecond)
	case *array.Boolean:
		w.bool(column, a.Value(row))
		return nil
	case array.ListLike:
		return l.list(w, column, a, row)
	}
	if v, ok := wholeAt(values, row); ok {
		w.int(column, v)
		return nil
	}
	if v, ok := floatAt(values, row); ok {
		w.float(column, v)
		return nil
	}
	return l.text(w, column, values, row)
}

func wholeAt(values arrow.Array, row int) (int64, bool) {
	switch a := values.(type) {
	case *array.Int64:
		return a.Value(row), true
	case *array.Int32:
		return int64(a.Value(row)), true
	case *array.Int16:
		return int64(a.Value(row)), true
	case *array.Int8:
		return int64(a.Value(row)), true
	case *array.Uint64:
		return int64(a.Value(row)), a.Value(row) <= math.MaxInt64
	case *array.Uint32:
		return int64(a.Value(row)), true
	case *array.Uint16:
		return int64(a.Value(row)), true
	case *array.Uint8:
		return int64(a.Value(row)), true
	case *array.Duration:
		return int64(a.Value(row)), true
	}
	return 0, false
}

func floatAt(values arrow.Array, row int) (float64, bool) {
	switch a := values.(type) {
	case *array.Float64:
		return a.Value(row), true
	case *array.Float32:
		return float64(a.Value(row)), true
	case *array.Float16:
		return float64(a.Value(row).Float32()), true
	}
	return 0, false
}

// bytesArray is an array of bytes that need not be text.
type bytesArray interface{ Value(row int) []byte }

// text sets a column to text, or to what a decimal means.
func (l *leaf) text(w *writer, column int, values arrow.Array, row int) error {
	switch a := values.(type) {
	case array.StringLike:
		return setText(w, column, a.Value(row))
	case bytesArray:
		value := a.Value(row)
		if !utf8.Valid(value) {
			return setText(w, column, base64.StdEncoding.EncodeToString(value))
		}
		return setText(w, column, string(value))
	case *array.Decimal128, *array.Decimal256, *array.Decimal32, *array.Decimal64:
		return setDecimal(w, column, values.ValueStr(row))
	}
	return setText(w, column, values.ValueStr(row))
}

func setText(w *writer, column int, text string) error {
	if len(text) > RecordBytesMax {
		return fmt.Errorf("a text of %d bytes: %w", len(text), errTooLong)
	}
	if !utf8.ValidString(text) {
		return errors.New("invalid UTF-8")
	}
	w.scratch = append(w.scratch[:0], text...)
	w.text(column, w.scratch)
	return nil
}

// setDecimal sets a double if it says the same as the decimal, and text if not.
func setDecimal(w *writer, column int, text string) error {
	short := text
	if strings.Contains(text, ".") {
		short = strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
	}
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || schema.FloatText(v) != short {
		return setText(w, column, text)
	}
	w.float(column, v)
	return nil
}

// moment sets a time of any unit.
func (l *leaf) moment(w *writer, column int, v arrow.Timestamp, unit arrow.TimeUnit) error {
	factor := int64(1)
	switch unit {
	case arrow.Second:
		factor = 1_000_000
	case arrow.Millisecond:
		factor = 1_000
	case arrow.Nanosecond:
		micros := int64(v) / 1000
		if int64(v) < micros*1000 {
			micros--
		}
		if w.moment(column, timestamp.Time{Micros: micros, Fine: l.fine}) {
			w.builder.SetInt(column, int64(v))
		}
		return nil
	}
	if int64(v) > math.MaxInt64/factor || int64(v) < math.MinInt64/factor {
		return fmt.Errorf("%q: the time %d does not fit", l.name, v)
	}
	w.moment(column, timestamp.Time{Micros: int64(v) * factor})
	return nil
}

func (l *leaf) list(w *writer, column int, lists array.ListLike, row int) error {
	form, err := appendList(w.scratch[:0], lists, row)
	w.scratch = form
	if err != nil {
		return err
	}
	w.list(column, form)
	return nil
}

// appendList appends the stored form of a list: strings as they are, other scalars as
// their text, structs and lists as JSON. Nulls are left out.
func appendList(form []byte, lists array.ListLike, row int) ([]byte, error) {
	start, end := lists.ValueOffsets(row)
	before := len(form)
	for i := int(start); i < int(end); i++ {
		text, ok, err := itemText(lists.ListValues(), i)
		if err != nil {
			return form, err
		}
		if ok {
			form = binary.AppendUvarint(form, uint64(len(text)))
			form = append(form, text...)
		}
		if len(form)-before > RecordBytesMax {
			return form, fmt.Errorf("a list: %w", errTooLong)
		}
	}
	return form, nil
}

// itemText is the text of one item of a list; ok is false where it is null.
func itemText(values arrow.Array, i int) (text string, ok bool, err error) {
	if values.IsNull(i) {
		return "", false, nil
	}
	switch a := values.(type) {
	case *array.Null:
		return "", false, nil
	case *array.Dictionary:
		return itemText(a.Dictionary(), a.GetValueIndex(i))
	case *array.Struct, array.ListLike:
		form, err := json.Marshal(values.GetOneForMarshal(i))
		return string(form), true, err
	case array.StringLike:
		text = a.Value(i)
	default:
		if v, ok := wholeAt(values, i); ok {
			text = strconv.FormatInt(v, 10)
		} else if v, ok := floatAt(values, i); ok {
			text = schema.FloatText(v)
		} else {
			text = values.ValueStr(i)
		}
	}
	if !utf8.ValidString(text) {
		return "", false, errors.New("invalid UTF-8")
	}
	return text, true, nil
}
