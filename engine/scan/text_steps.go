package scan

import "github.com/sluice-analytics/sluice/engine/vector"

// textSteps are the conditions on one text column.
type textSteps struct {
	verdicts []*vector.Verdicts
	bits     []uint8
	// table holds the mask of each code that was learned last.
	table []uint8
}

func (t *textSteps) add(verdicts *vector.Verdicts, bit uint8) {
	t.verdicts, t.bits = append(t.verdicts, verdicts), append(t.bits, bit)
}

// learn fills in the masks of the codes from low to high, and of null where there
// are nulls, and reports whether any is not zero.
func (t *textSteps) learn(text vector.Text, low, high uint32, nulls bool) bool {
	if len(t.table) < text.Bound() {
		t.table = make([]uint8, text.Bound())
	}
	clear(t.table[low : high+1])
	t.table[0] = 0
	found := uint8(0)
	for i, verdicts := range t.verdicts {
		verdict := verdicts.Table(text, low, high)
		bit := t.bits[i]
		for code := low; code <= high; code++ {
			t.table[code] |= -verdict[code] & bit
			found |= t.table[code]
		}
		if low > 0 {
			t.table[0] |= -verdict[0] & bit
		}
	}
	if nulls {
		found |= t.table[0]
	}
	return found != 0
}
