package scan

import "github.com/sluice-analytics/sluice/engine/vector"

// textSteps are the conditions on one text column.
type textSteps struct {
	verdicts []*vector.Verdicts
	bits     []uint8
	// tables holds the verdicts by code of each condition.
	tables [][]uint8
	// table holds the masks of the codes of a text that were learned so far; flips says
	// which of them are not zero.
	table []uint8
	of    vector.Text
	flips vector.Flips
}

func (t *textSteps) add(verdicts *vector.Verdicts, bit uint8) {
	t.verdicts, t.bits = append(t.verdicts, verdicts), append(t.bits, bit)
	t.tables = append(t.tables, nil)
}

// learn fills in the masks of the codes from low to high, which are at least 1, and of
// null, and reports whether any is not zero; that of null counts where there are nulls.
func (t *textSteps) learn(text vector.Text, low, high uint32, nulls bool) bool {
	if t.of != text || len(t.table) < text.Bound() {
		t.begin(text)
	}
	if len(t.table) == 1 { // there is no string at all: every row is null
		return nulls && t.table[0] != 0
	}
	if t.flips.Lacks(low, high) {
		from, to := t.flips.Union(low, high)
		for i, verdicts := range t.verdicts {
			t.tables[i] = verdicts.Table(text, from, to)
		}
		t.flips.Extend(low, high, t.mask)
	}
	at, holds := t.flips.Between(low, high)
	return holds || len(at) > 0 || nulls && t.table[0] != 0
}

// begin makes the masks be about a text. Of one that has grown what is known stays.
func (t *textSteps) begin(text vector.Text) {
	grown := make([]uint8, text.Bound())
	if t.of == text {
		copy(grown, t.table)
	} else {
		t.of, t.flips = text, vector.Flips{}
	}
	t.table = grown
	t.table[0] = 0
	for i, verdicts := range t.verdicts {
		if verdicts.Null() {
			t.table[0] |= t.bits[i]
		}
	}
}

// mask fills in the mask of a code, and reports whether it is not zero.
func (t *textSteps) mask(code uint32) bool {
	mask := uint8(0)
	for i, table := range t.tables {
		mask |= -table[code] & t.bits[i]
	}
	t.table[code] = mask
	return mask != 0
}
