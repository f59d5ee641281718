package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// placeFinder finds the place of rows by their keys' values. Where the one key is a column
// of text, the places of its dictionary's codes are known beforehand; otherwise that of a
// group is looked up when the group is first seen.
type placeFinder struct {
	places [][][]schema.Value
	// named holds the places by the names of groups.
	named   map[string]uint8
	grouper *Grouper
	byGroup []uint8
	// column is the one key where it is a column of text; byCode are the places of the
	// codes of a dictionary.
	column *textKey
	of     *vector.DictionaryText
	byCode []uint8
}

func newPlaceFinder(program Program, places [][][]schema.Value) *placeFinder {
	f := &placeFinder{places: places, named: map[string]uint8{}, grouper: NewGrouper(program.Keys())}
	for i, groups := range places {
		for _, values := range groups {
			f.named[Name(values)] = uint8(i + 1)
		}
	}
	if len(f.grouper.keys) == 1 {
		if key, ok := f.grouper.keys[0].(*textKey); ok && key.ref != nil {
			f.column = key
		}
	}
	return f
}

// find returns numbers for the rows of a batch, and the place of each number. Both hold
// until the next call.
func (f *placeFinder) find(b *vector.Batch) (Groups, []uint8, error) {
	if f.column != nil {
		groups, ok, err := f.codes(b)
		if ok || err != nil {
			return groups, f.byCode, err
		}
	}
	groups, err := f.grouper.Groups(b)
	if err != nil {
		return Groups{}, nil, err
	}
	for group := len(f.byGroup); group < f.grouper.Len(); group++ {
		f.byGroup = append(f.byGroup, f.named[Name(f.grouper.Values(uint32(group)))])
	}
	return groups, f.byGroup, nil
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
	f.of, f.byCode = dictionary, make([]uint8, dictionary.Bound())
	for i, groups := range f.places {
		for _, values := range groups {
			code, known := uint32(0), true
			if !values[0].Null {
				code, known = dictionary.Dictionary.Find(values[0].Text)
			}
			if known && int(code) < len(f.byCode) {
				f.byCode[code] = uint8(i + 1)
			}
		}
	}
	return true
}

func (f *placeFinder) sizeBytes() int64 {
	return f.grouper.SizeBytes() + int64(cap(f.byGroup)+cap(f.byCode)) + int64(len(f.named))*64
}
