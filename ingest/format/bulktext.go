package format

import (
	"encoding/base64"
	"math"
	"strconv"
	"unicode/utf8"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// textsOf returns the strings of a column: one for each row, or a dictionary and the
// rows' places in it. Rows whose string cannot be taken are odd. texts is nil for columns
// of other types.
func textsOf(values arrow.Array, nulls, odd batch.Bitmap) (texts *batch.Strings, places []int32) {
	dictionary, ok := values.(*array.Dictionary)
	if !ok {
		texts, bad := stringsOf(values)
		for _, row := range bad {
			if !nulls.Get(row) {
				odd.Set(row)
			}
		}
		return texts, nil
	}
	if dictionary.Dictionary().NullN() > 0 {
		return nil, nil
	}
	texts, bad := stringsOf(dictionary.Dictionary())
	if texts == nil {
		return nil, nil
	}
	if texts.Len() == 0 {
		texts.Append(nil) // for the places of null rows
	}
	places = placesOf(dictionary, nulls)
	markPlaces(places, bad, nulls, odd)
	return texts, places
}

// placesOf returns the place of each row in the dictionary, 0 where it is null.
func placesOf(values *array.Dictionary, nulls batch.Bitmap) []int32 {
	if indexes, ok := values.Indices().(*array.Int32); ok && nulls == nil {
		return indexes.Int32Values()
	}
	places := make([]int32, values.Len())
	for row := range places {
		if !nulls.Get(row) {
			places[row] = int32(values.GetValueIndex(row))
		}
	}
	return places
}

// markPlaces marks the rows that have one of the bad strings.
func markPlaces(places []int32, bad []int, nulls, odd batch.Bitmap) {
	if len(bad) == 0 {
		return
	}
	set := map[int32]bool{}
	for _, place := range bad {
		set[int32(place)] = true
	}
	for row, place := range places {
		if set[place] && !nulls.Get(row) {
			odd.Set(row)
		}
	}
}

// stringsOf returns the strings of an array, or nil of another type, and which of them
// cannot be taken. Bytes that are no text become base64.
func stringsOf(values arrow.Array) (texts *batch.Strings, bad []int) {
	switch a := values.(type) {
	case *array.String:
		texts = sharedStrings(a.ValueOffsets(), a.ValueBytes())
	case *array.LargeString:
		texts = sharedStrings(a.ValueOffsets(), a.ValueBytes())
	case bytesArray:
		return bytesOf(a, values.Len())
	}
	if texts == nil {
		return nil, nil
	}
	return texts, badTexts(texts)
}

// sharedStrings makes a list of strings over an array's memory.
func sharedStrings[T int32 | int64](offsets []T, bytes []byte) *batch.Strings {
	texts := &batch.Strings{Bytes: bytes}
	if len(offsets) == 0 || int64(len(bytes)) > math.MaxUint32 {
		return texts
	}
	texts.Ends = make([]uint32, len(offsets)-1)
	for i, end := range offsets[1:] {
		texts.Ends[i] = uint32(end - offsets[0])
	}
	return texts
}

// badTexts lists the strings that are too long or no text.
func badTexts(texts *batch.Strings) (bad []int) {
	valid, long := utf8.Valid(texts.Bytes), false
	start := uint32(0)
	for _, end := range texts.Ends {
		// All together may be text although a character is cut in two.
		valid = valid && (int(end) >= len(texts.Bytes) || utf8.RuneStart(texts.Bytes[end]))
		long = long || end-start > RecordBytesMax
		start = end
	}
	if valid && !long {
		return nil
	}
	for i := range texts.Len() {
		if text := texts.At(i); len(text) > RecordBytesMax || !utf8.Valid(text) {
			bad = append(bad, i)
		}
	}
	return bad
}

func bytesOf(values bytesArray, count int) (texts *batch.Strings, bad []int) {
	texts = &batch.Strings{}
	for i := range count {
		value := values.Value(i)
		if !utf8.Valid(value) {
			value = base64.StdEncoding.AppendEncode(nil, value)
		}
		if len(value) > RecordBytesMax {
			bad, value = append(bad, i), nil
		}
		texts.Append(value)
	}
	return texts, bad
}

// listsOf returns the stored form of each row's list. Rows of which one cannot be made are
// odd.
func listsOf(l *leaf, lists array.ListLike, odd batch.Bitmap) *batch.Strings {
	texts := &batch.Strings{}
	var form []byte
	for row := range lists.Len() {
		form = form[:0]
		if !l.isNull(row) {
			var err error
			if form, err = appendList(form, lists, row); err != nil {
				odd.Set(row)
				form = form[:0]
			}
		}
		texts.Append(form)
	}
	return texts
}

// numberTexts returns whole numbers as text, for actors.
func numberTexts(numbers []int64) *batch.Strings {
	texts := &batch.Strings{Ends: make([]uint32, 0, len(numbers))}
	for _, v := range numbers {
		texts.Bytes = strconv.AppendInt(texts.Bytes, v, 10)
		texts.Ends = append(texts.Ends, uint32(len(texts.Bytes)))
	}
	return texts
}
