package difference

import (
	"math/bits"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
)

// ownerCodes gathers which codes the owners of one unit have, in whatever order their events
// come: a bit for each owner and code while codes are few, and a list of pairs otherwise. So
// an event costs a few instructions, wherever the other events of its owner lie.
type ownerCodes struct {
	// owners is how many there are in the unit.
	owners int
	// words is how many words of bits an owner has, 0 once there are pairs instead.
	words int
	bits  []uint64
	pairs []ownerCode
	// apart is the length of the pairs when they were last all different.
	apart int
}

// ownerCode says that an owner has a code.
type ownerCode struct{ owner, code uint32 }

const (
	// bitsMax is the most memory of bits, in words.
	bitsMax = 1 << 19
	// pairsMin is how many pairs may be alike before that is looked at.
	pairsMin = 1 << 16
)

// reset forgets everything; the next unit has so many owners.
func (g *ownerCodes) reset(owners int) {
	g.owners, g.words = owners, 0
	g.pairs, g.apart = g.pairs[:0], 0
	if owners <= bitsMax {
		g.words = 1
		g.bits = slices.Grow(g.bits[:0], owners)[:owners]
		clear(g.bits)
	}
}

// fit makes room for codes below a bound.
func (g *ownerCodes) fit(codes int) {
	if codes <= g.words*64 || g.words == 0 {
		return
	}
	words := 1 << bits.Len(uint((codes-1)/64))
	if words*g.owners > bitsMax {
		g.eachBit(func(owner, code uint32) { g.pairs = append(g.pairs, ownerCode{owner, code}) })
		g.words, g.apart = 0, len(g.pairs)
		return
	}
	former := g.bits
	g.bits = make([]uint64, words*g.owners)
	for owner := range g.owners {
		copy(g.bits[owner*words:], former[owner*g.words:(owner+1)*g.words])
	}
	g.words = words
}

// addOne notes that an owner has a code, for which there is room.
func (g *ownerCodes) addOne(owner, code uint32) {
	if g.words > 0 {
		g.bits[int(owner)*g.words+int(code/64)] |= 1 << (code % 64)
	} else if n := len(g.pairs); n == 0 || g.pairs[n-1] != (ownerCode{owner, code}) { // most often neighbours are alike
		g.pairs = append(g.pairs, ownerCode{owner, code})
	}
}

// add notes the codes of a batch of events, for which there is room; owner has the owner of
// each event, or NoOwner.
func (g *ownerCodes) add(owner []uint32, groups aggregate.Groups) {
	switch {
	case groups.Const:
		for _, of := range owner {
			if of != NoOwner {
				g.addOne(of, groups.Codes[0])
			}
		}
	case g.words == 1:
		markCodes(g.bits, owner, groups.Codes)
	default:
		codes := groups.Codes[:len(owner)]
		for r, of := range owner {
			if of != NoOwner {
				g.addOne(of, codes[r])
			}
		}
	}
	if len(g.pairs) > max(pairsMin, 2*g.apart) {
		g.tidy()
	}
}

// markCodes sets the bits of codes below 64.
func markCodes(bits []uint64, owner, codes []uint32) {
	codes = codes[:len(owner)]
	for r, of := range owner {
		if of != NoOwner {
			bits[of] |= 1 << (codes[r] % 64)
		}
	}
}

// tidy orders the pairs by owner and makes them all different.
func (g *ownerCodes) tidy() {
	ends := make([]uint32, g.owners+1)
	codes := uint32(0)
	for _, pair := range g.pairs {
		ends[pair.owner+1]++
		codes = max(codes, pair.code+1)
	}
	for i := 1; i < len(ends); i++ {
		ends[i] += ends[i-1]
	}
	ordered := make([]ownerCode, len(g.pairs))
	for _, pair := range g.pairs {
		ordered[ends[pair.owner]] = pair
		ends[pair.owner]++
	}
	latest := make([]uint32, codes) // one more than the owner that had the code latest
	g.pairs = g.pairs[:0]
	for _, pair := range ordered {
		if latest[pair.code] != pair.owner+1 {
			latest[pair.code] = pair.owner + 1
			g.pairs = append(g.pairs, pair)
		}
	}
	g.apart = len(g.pairs)
}

// each visits every pair of an owner and a code once, those of an owner together.
func (g *ownerCodes) each(visit func(owner, code uint32)) {
	if g.words > 0 {
		g.eachBit(visit)
		return
	}
	g.tidy()
	for _, pair := range g.pairs {
		visit(pair.owner, pair.code)
	}
}

func (g *ownerCodes) eachBit(visit func(owner, code uint32)) {
	for owner := range g.owners {
		for w, word := range g.bits[owner*g.words : (owner+1)*g.words] {
			for ; word != 0; word &= word - 1 {
				visit(uint32(owner), uint32(w*64+bits.TrailingZeros64(word)))
			}
		}
	}
}

func (g *ownerCodes) sizeBytes() int64 { return int64(cap(g.bits))*8 + int64(cap(g.pairs))*8 }
