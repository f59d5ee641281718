package engine

import "github.com/sluice-analytics/sluice/engine/vector"

// codesMemo brings codes of dictionaries into a table of strings, each of which it looks up
// once.
type codesMemo struct {
	into *vector.Interner
	// known[code] is the code in the table, 0 where it was not asked for yet.
	known []uint32
	of    *vector.DictionaryText
}

// open makes the codes be those of a dictionary.
func (m *codesMemo) open(of *vector.DictionaryText) {
	if m.of != of {
		m.known, m.of = make([]uint32, of.Bound()), of
	}
}

// code returns the code in the table; null stays 0.
func (m *codesMemo) code(code uint32) uint32 {
	if code != 0 && m.known[code] == 0 {
		m.known[code] = m.into.Intern(m.of.At(code))
	}
	return m.known[code]
}
