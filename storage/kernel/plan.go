package kernel

// The greatest widths whose lanes the vectors take apart: four lanes and the bits before
// them within 16 bytes, two lanes, a lane within four bytes, and within two.
const (
	narrowMax = 30
	wideMax   = 57
	codeMax   = 25
	byteMax   = 7
)

// intPlan says for the eight lanes of a group which bytes each takes and by how much they
// are shifted; unpackNarrowAVX2 and unpackWideAVX2 read it.
type intPlan struct {
	shuffle [64]uint8
	shift   [8]uint64
}

// codePlan does it for unpackCodesAVX2.
type codePlan struct {
	shuffle [32]uint8
	shift   [8]uint32
}

// bytePlan does it for 16 lanes of unpackBytesAVX2. A multiplication by a factor puts a
// lane at the top of 16 bits.
type bytePlan struct {
	shuffle [32]uint8
	factor  [16]uint16
}

// plans holds the plans by width.
var plans = makePlans()

type allPlans struct {
	ints  [wideMax + 1]intPlan
	codes [codeMax + 1]codePlan
	bytes [byteMax + 1]bytePlan
	// places lists for each byte the places of its bits, for rowsAVX2.
	places [256][8]uint8
}

func makePlans() *allPlans {
	p := &allPlans{}
	if !hasAVX2() {
		return p
	}
	for width := 1; width <= wideMax; width++ {
		together := 2
		if width <= narrowMax {
			together = 4
		}
		for lane := range 8 {
			first, shift := laneWithin(lane, together, width)
			takeBytes(p.ints[width].shuffle[8*lane:8*lane+8], first)
			p.ints[width].shift[lane] = uint64(shift)
			if width <= codeMax {
				takeBytes(p.codes[width].shuffle[4*lane:4*lane+4], first)
				p.codes[width].shift[lane] = uint32(shift)
			}
		}
	}
	for width := 1; width <= byteMax; width++ {
		for lane := range 16 {
			first, shift := laneWithin(lane, 16, width)
			takeBytes(p.bytes[width].shuffle[2*lane:2*lane+2], first)
			p.bytes[width].factor[lane] = 1 << (16 - width - shift)
		}
	}
	for value := range p.places {
		n := 0
		for bit := range 8 {
			if value>>bit&1 != 0 {
				p.places[value][n] = uint8(bit)
				n++
			}
		}
	}
	return p
}

// laneWithin returns the first byte of a lane and the bits before it in that byte, in the
// 16 bytes that are read from the first byte of so many lanes together.
func laneWithin(lane, together, width int) (first, shift int) {
	read := lane / together * together * width >> 3
	bit := lane*width - 8*read
	return bit >> 3, bit & 7
}

// takeBytes makes a shuffle take bytes from first on, and zeros beyond the 16.
func takeBytes(shuffle []uint8, first int) {
	for i := range shuffle {
		shuffle[i] = uint8(first + i)
		if first+i >= 16 {
			shuffle[i] = 0x80
		}
	}
}
