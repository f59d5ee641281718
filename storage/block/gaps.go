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

// width returns the width for which gaps take least, each entry that they need taking other
// bits as well, and how many entries that is at most: a gap that is wider is divided.
func (s *gapShape) width(other uint) (width uint, entries int) {
	count := 0
	for _, n := range s.counts {
		count += n
	}
	best := -1
	for w := uint(gapWidthMax); w >= 1; w-- {
		total := count
		for wider := w + 1; wider <= gapWidthMax; wider++ {
			total += s.sums[wider] >> w
		}
		if cost := total * int(w+other); best < 0 || cost <= best {
			best, width, entries = cost, w, total
		}
	}
	return width, entries
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
	p.gap, p.runs = shape.width(p.width)
	p.bytes = packedBytes(p.runs, p.gap) + laneBytes(p.runs, p.width)
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
	p.gap, p.runs = shape.width(p.high)
	p.bytes = packedBytes(len(e.packed), p.width) + packedBytes(p.runs, p.gap) + packedBytes(p.runs, p.high)
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
	values := grow(&e.packed, p.runs)[:0]
	lengths := grow(&e.pieces, p.runs)[:0]
	row := 0
	for _, gap := range e.gaps {
		value := (uint64(lanes[row]) - uint64(p.base)) / uint64(p.scale)
		for left := uint64(gap); ; {
			piece := min(left, 1<<p.gap-1)
			lengths, values = append(lengths, piece), append(values, value)
			if left == piece {
				break
			}
			left -= piece + 1
		}
		row += int(gap) + 1
	}
	e.packed, e.pieces = values, lengths
	entry.Gap, entry.Count = uint8(p.gap), uint16(len(lengths))
	return pack(pack(dst, lengths, p.gap), values, p.width)
}

// appendPatched appends the distances in two parts.
func (e *Encoder) appendPatched(dst []byte, entry *Entry, p plan) []byte {
	high := grow(&e.high, p.runs)[:0]
	pieces := grow(&e.pieces, p.runs)[:0]
	row := 0
	for _, gap := range e.gaps {
		left := uint64(gap)
		for ; left >= 1<<p.gap; left -= 1 << p.gap {
			pieces, high = append(pieces, 1<<p.gap-1), append(high, 0)
		}
		row += int(gap)
		pieces, high = append(pieces, left), append(high, e.packed[row]>>p.width)
		row++
	}
	for i := range e.packed {
		e.packed[i] &= 1<<p.width - 1
	}
	e.pieces, e.high = pieces, high
	entry.Gap, entry.High, entry.Count = uint8(p.gap), uint8(p.high), uint16(len(pieces))
	return pack(pack(pack(dst, e.packed, p.width), pieces, p.gap), high, p.high)
}
