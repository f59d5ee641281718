package block

import "math/bits"

const (
	// lengthsMin is how long runs have to be on average unless they save half: filling
	// short ones takes longer than unpacking.
	lengthsMin = 5
	// patchShare bounds the lanes with high bits to one in so many.
	patchShare = 8
	// patchWidthMin is the width from which codes may be patched: those of up to 8 bits are
	// read as bytes.
	patchWidthMin = 9
)

// gapShape is what decides on the width of gaps: how many take so many bits, and their sum.
type gapShape struct {
	counts, sums [gapWidthMax + 1]int
}

func (s *gapShape) add(gap uint16) {
	width := bits.Len16(gap) % (gapWidthMax + 1)
	s.counts[width]++
	s.sums[width] += int(gap)
}

// width returns the width for which gaps take least, and the number of pieces at most: a gap
// that does not fit is divided.
func (s *gapShape) width() (width uint, pieces int) {
	count := 0
	for _, n := range s.counts {
		count += n
	}
	best := -1
	for w := uint(gapWidthMax); w >= 1; w-- {
		total, most := count, 1<<w-1
		for wider := w; wider <= gapWidthMax; wider++ { // of w bits is also what is most
			total += s.sums[wider] / most
		}
		if cost := total * int(w); best < 0 || cost <= best {
			best, width, pieces = cost, w, total
		}
	}
	return width, pieces
}

// chooseLengths is the plan of runs, if those are long and save enough.
func (e *Encoder) chooseLengths(lanes []int64, s shape, than plan, greatest, common uint64) (plan, bool) {
	p := plan{encoding: Lengths, width: laneWidth(greatest), base: s.min, scale: int64(common)}
	if least := packedBytes(s.runs, p.width+1); !saves(least, than.bytes) {
		return plan{}, false
	}
	e.gaps = e.gaps[:0]
	var shape gapShape
	first := 0
	for i := 1; i <= len(lanes); i++ {
		if i < len(lanes) && lanes[i] == lanes[first] {
			continue
		}
		gap := uint16(i - first - 1)
		e.gaps = append(e.gaps, gap)
		shape.add(gap)
		first = i
	}
	p.gap, p.pieces = shape.width()
	p.runs = len(e.gaps)
	p.bytes = packedBytes(p.pieces, p.gap) + laneBytes(p.runs, p.width)
	enough := saves(p.bytes, than.bytes) && p.runs*lengthsMin <= len(lanes) || p.bytes*2 <= than.bytes
	return p, enough
}

// choosePatched is the plan of distances of which few have high bits, if that saves a
// sixteenth.
func (e *Encoder) choosePatched(than plan, text bool) (plan, bool) {
	if text && than.width < patchWidthMin || than.width < 2 || than.width > widthPackedMax {
		return plan{}, false
	}
	var counts [widthPlain + 1]int
	for _, distance := range e.packed {
		counts[bits.Len64(distance)]++
	}
	p := than
	p.encoding = Patched
	least, over := len(e.packed)*int(than.width), 0
	for width := than.width - 1; width >= 1; width-- {
		if over += counts[width+1]; over > len(e.packed)/patchShare {
			break
		}
		gap := bits.Len(uint(len(e.packed)/max(over, 1))) + 1
		if cost := len(e.packed)*int(width) + over*(gap+int(than.width-width)); cost < least {
			least, p.width, p.high = cost, width, than.width-width
		}
	}
	if p.high == 0 || least*16 > len(e.packed)*int(than.width)*15 {
		return plan{}, false
	}
	shape := e.patchGaps(p.width)
	p.gap, p.pieces = shape.width()
	p.runs = len(e.gaps)
	p.bytes = packedBytes(len(e.packed), p.width) + packedBytes(p.pieces, p.gap) + packedBytes(p.runs, p.high)
	return p, p.bytes*16 <= than.bytes*15
}

// patchGaps lists the gaps before the lanes that are wider.
func (e *Encoder) patchGaps(width uint) (shape gapShape) {
	e.gaps = e.gaps[:0]
	next := 0
	for i, distance := range e.packed {
		if distance>>width == 0 {
			continue
		}
		gap := uint16(i - next)
		e.gaps = append(e.gaps, gap)
		shape.add(gap)
		next = i + 1
	}
	return shape
}

// appendLengths appends the runs that chooseLengths has measured.
func (e *Encoder) appendLengths(dst []byte, lanes []int64, entry *Entry, p plan) []byte {
	values := grow(&e.packed, p.runs)
	row := 0
	for k, gap := range e.gaps {
		values[k] = (uint64(lanes[row]) - uint64(p.base)) / uint64(p.scale)
		row += int(gap) + 1
	}
	return pack(e.appendGaps(dst, entry, p), values, p.width)
}

// appendPatched appends the distances in two parts.
func (e *Encoder) appendPatched(dst []byte, entry *Entry, p plan) []byte {
	high := grow(&e.high, p.runs)
	row := 0
	for k, gap := range e.gaps {
		row += int(gap)
		high[k] = e.packed[row] >> p.width
		row++
	}
	for i := range e.packed {
		e.packed[i] &= 1<<p.width - 1
	}
	entry.High = uint8(p.high)
	dst = e.appendGaps(pack(dst, e.packed, p.width), entry, p)
	return pack(dst, high, p.high)
}

// appendGaps appends the gaps in pieces.
func (e *Encoder) appendGaps(dst []byte, entry *Entry, p plan) []byte {
	pieces := e.pieces[:0]
	most := uint64(1)<<p.gap - 1
	for _, gap := range e.gaps {
		left := uint64(gap)
		for ; left >= most; left -= most {
			pieces = append(pieces, most)
		}
		pieces = append(pieces, left)
	}
	e.pieces = pieces
	entry.Gap, entry.Pieces, entry.Count = uint8(p.gap), uint16(len(pieces)), uint16(len(e.gaps))
	return pack(dst, pieces, p.gap)
}
