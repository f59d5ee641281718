package aggregate

import "github.com/sluice-analytics/sluice/engine/vector"

// ByteGroups are codes of a key that are looked up when they are wanted: that of row r is
// Codes[Lanes[r]]. No two bytes that rows may have stand for one code.
type ByteGroups struct {
	Lanes []uint8
	Codes *[256]uint32
	// Values is how many of the codes rows may have.
	Values int
}

// Bytes returns a key's codes by way of bytes, where the rows of the batch lie so. They hold
// until the key is used again.
func Bytes(key Key, b *vector.Batch) (ByteGroups, bool, error) {
	text, is := key.(*textKey)
	if !is || !text.isColumn() { // several bytes may have one computed value
		return ByteGroups{}, false, nil
	}
	return text.bytes(b)
}

func (k *textKey) bytes(b *vector.Batch) (ByteGroups, bool, error) {
	c, ok, err := b.Bytes(*k.ref)
	if !ok || err != nil {
		return ByteGroups{}, false, err
	}
	groups := ByteGroups{Lanes: c.Lanes, Codes: &k.byteCodes, Values: int(c.Last-c.Base) + 1}
	for lane := range groups.Values {
		groups.Codes[lane] = k.code(c.Text, c.Base+uint32(lane))
	}
	return groups, true, nil
}
