package format

import (
	"math"
	"unsafe"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/bitutil"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// bulk is the values of a leaf in the form in which a Builder takes many rows at once.
type bulk struct {
	// typ is Unknown where all rows are null; else it says which fields are set: ints,
	// floats, or texts, which are one for each row or, where places is set, a dictionary.
	typ    schema.Type
	nulls  batch.Bitmap
	ints   []int64
	floats []float64
	texts  *batch.Strings
	places []int32
}

// bulkOf returns the values of a leaf that is no column with a meaning. Rows whose value
// needs to be looked at by itself are marked in odd. It returns false for the kinds of
// columns that are always read row by row.
func bulkOf(l *leaf, odd batch.Bitmap) (b bulk, ok bool) {
	b.nulls = nullsOf(l)
	switch a := l.values.(type) {
	case *array.Null:
		return bulk{}, true
	case *array.Timestamp, *array.Date32, *array.Date64:
		b.typ, b.ints = schema.Timestamp, microsOf(l.values, odd)
		return b, true
	case *array.Boolean:
		b.typ, b.ints = schema.Bool, make([]int64, a.Len())
		for i := range b.ints {
			if a.Value(i) {
				b.ints[i] = 1
			}
		}
		return b, true
	case array.ListLike:
		b.typ, b.texts = schema.StringList, listsOf(l, a, odd)
		return b, true
	}
	if b.ints = wholesOf(l.values, odd); b.ints != nil {
		b.typ = schema.Int64
		return b, true
	}
	if b.floats = doublesOf(l.values); b.floats != nil {
		b.typ = schema.Float64
		return b, true
	}
	b.typ = schema.String
	b.texts, b.places = textsOf(l.values, b.nulls, odd)
	return b, b.texts != nil
}

// append adds the rows from first up to end to a column that takes them.
func (b *bulk) append(to *batch.Builder, column, first, end int) {
	nulls := sliceBits(b.nulls, first, end)
	switch {
	case b.typ == schema.Unknown:
		to.AppendNulls(column)
	case b.places != nil:
		to.AppendCodes(column, b.typ, b.texts, b.places[first:end], nulls)
	case b.texts != nil:
		to.AppendTexts(column, b.typ, b.texts, first, end, nulls)
	case b.typ == schema.Float64:
		to.AppendFloats(column, b.floats[first:end], nulls)
	default:
		to.AppendInts(column, b.typ, b.ints[first:end], nulls)
	}
}

// nullsOf returns the rows in which the leaf or a struct around it is null; nil for none.
func nullsOf(l *leaf) batch.Bitmap {
	var nulls batch.Bitmap
	for _, values := range append(l.parents[:len(l.parents):len(l.parents)], l.values) {
		if values.NullN() == 0 {
			continue
		}
		if nulls == nil {
			nulls = newBits(values.Len())
		}
		addNulls(nulls, values)
	}
	return nulls
}

// addNulls marks the null rows of an array, whose bitmap says which rows are not.
func addNulls(nulls batch.Bitmap, values arrow.Array) {
	valid, offset, rows := values.NullBitmapBytes(), values.Data().Offset(), values.Len()
	if len(valid) == 0 { // of the type that is null in every row
		for row := range rows {
			nulls.Set(row)
		}
		return
	}
	for row := range rows {
		if !bitutil.BitIsSet(valid, offset+row) {
			nulls.Set(row)
		}
	}
}

func newBits(rows int) batch.Bitmap { return make(batch.Bitmap, (rows+63)/64) }

// sliceBits returns the bits from first up to end, moved to the start; nil where none of
// them is set.
func sliceBits(from batch.Bitmap, first, end int) batch.Bitmap {
	if from == nil {
		return nil
	}
	to := newBits(end - first)
	shift, any := uint(first)&63, uint64(0)
	for i := range to {
		at := first>>6 + i
		to[i] = from[at] >> shift
		if at+1 < len(from) {
			to[i] |= from[at+1] << 1 << (63 - shift)
		}
		if rest := uint(end-first) - uint(i)*64; rest < 64 {
			to[i] &= 1<<rest - 1
		}
		any |= to[i]
	}
	if any == 0 {
		return nil
	}
	return to
}

// wholesOf returns whole numbers, or nil of another type. Those beyond 63 bits are odd.
func wholesOf(values arrow.Array, odd batch.Bitmap) []int64 {
	switch a := values.(type) {
	case *array.Int64:
		return a.Int64Values()
	case *array.Int32:
		return wholes(a.Int32Values())
	case *array.Int16:
		return wholes(a.Int16Values())
	case *array.Int8:
		return wholes(a.Int8Values())
	case *array.Uint32:
		return wholes(a.Uint32Values())
	case *array.Uint16:
		return wholes(a.Uint16Values())
	case *array.Uint8:
		return wholes(a.Uint8Values())
	case *array.Uint64:
		numbers := wholes(a.Uint64Values())
		for i, v := range numbers {
			if v < 0 && a.IsValid(i) {
				odd.Set(i)
			}
		}
		return numbers
	case *array.Duration:
		return wholes(a.DurationValues())
	}
	return nil
}

// doublesOf returns doubles, or nil of another type.
func doublesOf(values arrow.Array) []float64 {
	switch a := values.(type) {
	case *array.Float64:
		return a.Float64Values()
	case *array.Float32:
		doubles := make([]float64, a.Len())
		for i, v := range a.Float32Values() {
			doubles[i] = float64(v)
		}
		return doubles
	case *array.Float16:
		doubles := make([]float64, a.Len())
		for i, v := range a.Values() {
			doubles[i] = float64(v.Float32())
		}
		return doubles
	}
	return nil
}

func wholes[T ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~uint16 | ~uint32 | ~uint64](from []T) []int64 {
	to := make([]int64, len(from))
	for i, v := range from {
		to[i] = int64(v)
	}
	return to
}

// microsOf returns moments in microseconds. Those that do not fit are odd, and are of no
// consequence where they are null.
func microsOf(values arrow.Array, odd batch.Bitmap) []int64 {
	switch a := values.(type) {
	case *array.Date32:
		micros := wholes(a.Date32Values())
		for i := range micros {
			micros[i] *= 86400 * 1_000_000
		}
		return micros
	case *array.Date64:
		return scaled(a, wholes(a.Date64Values()), 1_000, odd)
	}
	a := values.(*array.Timestamp)
	moments := a.TimestampValues()
	raw := unsafe.Slice((*int64)(unsafe.Pointer(unsafe.SliceData(moments))), len(moments))
	switch a.DataType().(*arrow.TimestampType).Unit {
	case arrow.Second:
		return scaled(a, raw, 1_000_000, odd)
	case arrow.Millisecond:
		return scaled(a, raw, 1_000, odd)
	case arrow.Nanosecond:
		micros := make([]int64, len(raw))
		for i, v := range raw {
			micros[i] = (v - (v%1000+1000)%1000) / 1000 // rounded down, also before 1970
		}
		return micros
	}
	return raw
}

func scaled(values arrow.Array, raw []int64, factor int64, odd batch.Bitmap) []int64 {
	to := make([]int64, len(raw))
	for i, v := range raw {
		to[i] = v * factor
		if (v > math.MaxInt64/factor || v < math.MinInt64/factor) && values.IsValid(i) {
			odd.Set(i)
		}
	}
	return to
}
