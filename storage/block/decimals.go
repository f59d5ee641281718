package block

import "github.com/sluice-analytics/sluice/storage/kernel"

// Decimals32 decodes numbers into dst[:Len()] as they are packed, for those who can do without
// doubles: the value of row r is float64(dst[r]) / power, which is 1 for whole numbers. It is
// not ok where numbers are null or negative, have more than 32 bits, or are stored in
// another form.
func (b *Block) Decimals32(dst []uint32) (power float64, ok bool) {
	e := &b.entry
	if !b.decimals32() {
		return 0, false
	}
	dst = dst[:b.lanes]
	kernel.UnpackCodes(dst, b.dense, uint(e.Width), uint32(e.Base), 1)
	if e.Encoding == Patched {
		patch(dst, b.places, b.patches())
	}
	if e.Kind() == Floats {
		return powers[e.Exponent], true
	}
	return 1, true
}

// decimals32 reports whether every number is a whole one of 32 bits over a power of ten, and
// packed.
func (b *Block) decimals32() bool {
	e := &b.entry
	if e.Kind() == Text || e.Kind() == Floats && e.Flags&flagDecimals == 0 || b.nulls != nil || len(b.positions) > 0 {
		return false
	}
	return b.ascends() && e.Scale == 1 && e.Base >= 0 && e.Base <= 1<<32-1<<b.packedWidth()
}
