package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The places of groups: others is that of all groups not chosen, and those chosen have the
// numbers from 1 on. Rows that do not count are nowhere.
const (
	othersPlace  = 0
	nowherePlace = placesMax - 1
	placesMax    = 256
	// PlacesMax is the number of places that groups can be chosen for.
	PlacesMax = nowherePlace - 1
)

// markedMax bounds the numbers of rows that have a table of marks: larger ones do not stay
// in a core's caches.
const markedMax = 1 << 16

// placeTable holds the places of small numbers, and of those up to markedMax masks[w] the
// mark of the place in word w, 0 where it is in another word.
type placeTable struct {
	places []uint8
	masks  [placesMax / 64][]uint64
}

// mark makes the masks of places that have been added.
func (t *placeTable) mark(words int) {
	if len(t.places) > markedMax {
		return
	}
	for word := range words {
		for _, place := range t.places[len(t.masks[word]):] {
			mask := uint64(0)
			if int(place>>6) == word && place != nowherePlace {
				mask = 1 << (place & 63)
			}
			t.masks[word] = append(t.masks[word], mask)
		}
	}
}

func (t *placeTable) sizeBytes() int64 {
	return int64(cap(t.places)) + int64(cap(t.masks[0])*8*len(t.masks))
}

// placeFinder finds the place of rows by their keys' values. Where the one key is a column
// of text, the places of its dictionary's codes are known beforehand; otherwise that of a
// group is looked up when the group is first seen.
type placeFinder struct {
	places [][][]schema.Value
	// named holds the places by the names of groups.
	named   map[string]uint8
	grouper *Grouper
	byGroup placeTable
	words   int
	// column is the one key where it is a column of text; byCode are the places of the
	// codes of a dictionary.
	column *textKey
	of     *vector.DictionaryText
	byCode placeTable
}

func newPlaceFinder(program Program, places [][][]schema.Value, words int) *placeFinder {
	f := &placeFinder{places: places, words: words, named: map[string]uint8{}, grouper: NewGrouper(program.Keys())}
	for i, groups := range places {
		for _, values := range groups {
			f.named[Name(values)] = uint8(i + 1)
		}
	}
	if len(f.grouper.keys) == 1 {
		if key, ok := f.grouper.keys[0].(*textKey); ok && key.isColumn() {
			f.column = key
		}
	}
	return f
}

// find returns numbers for the rows of a batch, and the place of each number. Both hold
// until the next call.
func (f *placeFinder) find(b *vector.Batch) (Groups, *placeTable, error) {
	if f.column != nil {
		groups, ok, err := f.codes(b)
		if ok || err != nil {
			return groups, &f.byCode, err
		}
	}
	groups, err := f.grouper.Groups(b)
	if err != nil {
		return Groups{}, nil, err
	}
	table := &f.byGroup
	for group := len(table.places); group < f.grouper.Len(); group++ {
		table.places = append(table.places, f.named[Name(f.grouper.Values(uint32(group)))])
	}
	table.mark(f.words)
	return groups, table, nil
}

// codes returns the codes of the dictionary, where the column has them.
func (f *placeFinder) codes(b *vector.Batch) (Groups, bool, error) {
	s, ok, err := b.Spans(*f.column.ref)
	if err != nil {
		return Groups{}, false, err
	}
	if ok && len(s.Ends)*spanRowsMin <= max(b.Rows, spanRowsMin) {
		return Groups{Const: len(s.Codes) == 1, Ends: s.Ends, Codes: s.Codes}, f.about(s.Text), nil
	}
	v, err := b.Column(*f.column.ref)
	if err != nil {
		return Groups{}, false, err
	}
	return Groups{Const: v.Const, Codes: v.Codes}, f.about(v.Text), nil
}

// about makes byCode be about a dictionary, and reports whether the text is one.
func (f *placeFinder) about(text vector.Text) bool {
	dictionary, ok := text.(*vector.DictionaryText)
	if !ok || f.of == dictionary {
		return ok
	}
	f.of, f.byCode = dictionary, placeTable{places: make([]uint8, dictionary.Bound())}
	for i, groups := range f.places {
		for _, values := range groups {
			code, known := uint32(0), true
			if !values[0].Null {
				code, known = dictionary.Dictionary.Find(values[0].Text)
			}
			if known && int(code) < len(f.byCode.places) {
				f.byCode.places[code] = uint8(i + 1)
			}
		}
	}
	f.byCode.mark(f.words)
	return true
}

func (f *placeFinder) sizeBytes() int64 {
	return f.grouper.SizeBytes() + f.byGroup.sizeBytes() + f.byCode.sizeBytes() + int64(len(f.named))*64
}
