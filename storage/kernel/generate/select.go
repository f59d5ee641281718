package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// selecting writes the kernels that compare lanes and write a word of bits for each 64.
func (g generator) selecting() {
	g.selectSet8()
	g.selectRange64()
	g.selectRange32()
	g.selectRange16()
	g.selectPacked()
	g.selectFloats()
	g.selectRises32()
}

// selectSet8 finds a byte in a set of 256: its lower half picks a byte of the set, whose bit
// for the upper half is tested.
func (g generator) selectSet8() {
	g.function("selectSet8AVX2", "func(lanes *uint8, words int, set *byte, bitmap *uint64)",
		"selectSet8AVX2 selects the lanes that are in a set. Byte l of the set holds the bits of\nthe upper halves 0 to 7 for the lower half l, byte 16+l those of 8 to 15.")
	lanes, words, set, bitmap := g.param("lanes"), g.param("words"), g.param("set"), g.param("bitmap")
	below, above, bits := g.YMM(), g.YMM(), g.YMM()
	g.VBROADCASTI128(at(set, 0), below)
	g.VBROADCASTI128(at(set, 16), above)
	r := g.GP64()
	g.MOVQ(operand.U64(0x8040201008040201), r)
	x := g.XMM()
	g.VMOVQ(r, x)
	g.VPBROADCASTQ(x, bits)
	low := g.constant8(0x0f)
	g.repeat("word", words, func() {
		var parts [2]reg.GPVirtual
		for half := range parts {
			lane, lower, upper, a, b := g.YMM(), g.YMM(), g.YMM(), g.YMM(), g.YMM()
			g.VMOVDQU(at(lanes, 32*half), lane)
			g.VPAND(low, lane, lower)
			g.VPSRLW(operand.U8(4), lane, upper)
			g.VPAND(low, upper, upper)
			g.VPSHUFB(lower, below, a)
			g.VPSHUFB(lower, above, b)
			g.VPBLENDVB(lane, b, a, a)
			g.VPSHUFB(upper, bits, b)
			g.VPAND(b, a, a)
			g.VPCMPEQB(b, a, a)
			bit := g.GP32()
			g.VPMOVMSKB(a, bit)
			parts[half] = bit.As64().(reg.GPVirtual)
		}
		g.SHLQ(operand.U8(32), parts[1])
		g.ORQ(parts[0], parts[1])
		g.MOVQ(parts[1], at(bitmap, 0))
		g.ADDQ(operand.U8(64), lanes)
		g.ADDQ(operand.U8(8), bitmap)
	})
	g.finish()
}

// words runs body for each group of a word and puts the bits that it leaves together. The
// outcome of body is turned round where inverted. Lanes of no whole bytes have laneBytes 0:
// body then moves on by itself.
func (g generator) words(words, values, bitmap reg.GPVirtual, groups, laneBytes int, inverted bool, body func() reg.GPVirtual) {
	g.repeat("word", words, func() {
		word, left := g.GP64(), g.GP64()
		g.XORQ(word, word)
		g.MOVQ(operand.U32(uint32(groups)), left)
		g.repeat("group", left, func() {
			bits := body()
			g.SHLQ(operand.U8(uint8(64-64/groups)), bits)
			g.SHRQ(operand.U8(uint8(64/groups)), word)
			g.ORQ(bits, word)
			if laneBytes > 0 {
				g.ADDQ(operand.U32(uint32(64/groups*laneBytes)), values)
			}
		})
		if inverted {
			g.NOTQ(word)
		}
		g.MOVQ(word, at(bitmap, 0))
		g.ADDQ(operand.U8(8), bitmap)
	})
}

func (g generator) selectRange64() {
	g.function("selectRangeAVX2", "func(values *int64, words int, low, high int64, bitmap *uint64)",
		"selectRangeAVX2 selects low <= value <= high.")
	values, words, bitmap := g.param("values"), g.param("words"), g.param("bitmap")
	low, high := g.lanes64("low"), g.lanes64("high")
	g.words(words, values, bitmap, 8, 8, true, func() reg.GPVirtual {
		var parts [2]reg.GPVirtual
		for half := range parts {
			y, less, more := g.YMM(), g.YMM(), g.YMM()
			g.VMOVDQU(at(values, 32*half), y)
			g.VPCMPGTQ(y, low, less)
			g.VPCMPGTQ(high, y, more)
			g.VPOR(less, more, more)
			bits := g.GP32()
			g.VMOVMSKPD(more, bits)
			parts[half] = bits.As64().(reg.GPVirtual)
		}
		g.SHLQ(operand.U8(4), parts[1])
		g.ORQ(parts[0], parts[1])
		return parts[1]
	})
	g.finish()
}

func (g generator) selectFloats() {
	g.function("selectFloatRangeAVX2", "func(values *float64, words int, low, high float64, bitmap *uint64)",
		"selectFloatRangeAVX2 selects low <= value <= high.")
	values, words, bitmap := g.param("values"), g.param("words"), g.param("bitmap")
	low, high := g.YMM(), g.YMM()
	g.VBROADCASTSD(operand.NewParamAddr("low", 16), low)
	g.VBROADCASTSD(operand.NewParamAddr("high", 24), high)
	const lessOrEqual = 2
	g.words(words, values, bitmap, 8, 8, false, func() reg.GPVirtual {
		var parts [2]reg.GPVirtual
		for half := range parts {
			y, above, below := g.YMM(), g.YMM(), g.YMM()
			g.VMOVUPD(at(values, 32*half), y)
			g.VCMPPD(operand.U8(lessOrEqual), y, low, above)
			g.VCMPPD(operand.U8(lessOrEqual), high, y, below)
			g.VANDPD(above, below, below)
			bits := g.GP32()
			g.VMOVMSKPD(below, bits)
			parts[half] = bits.As64().(reg.GPVirtual)
		}
		g.SHLQ(operand.U8(4), parts[1])
		g.ORQ(parts[0], parts[1])
		return parts[1]
	})
	g.finish()
}

// selectRange32 moves the range to 0, where one unsigned comparison tests both ends: the
// lesser of lane and span is the lane.
func (g generator) selectRange32() {
	g.function("selectRange32AVX2", "func(lanes *byte, words int, low, span int64, bitmap *uint64)",
		"selectRange32AVX2 selects lane - low <= span of unsigned lanes of 32 bits. low and span\nhold their 32 bits twice.")
	lanes, words, bitmap := g.param("lanes"), g.param("words"), g.param("bitmap")
	low, span := g.lanes64("low"), g.lanes64("span")
	g.words(words, lanes, bitmap, 4, 4, false, func() reg.GPVirtual {
		var parts [2]reg.VecVirtual
		for half := range parts {
			y, least := g.YMM(), g.YMM()
			g.VMOVDQU(at(lanes, 32*half), y)
			g.VPSUBD(low, y, y)
			g.VPMINUD(span, y, least)
			g.VPCMPEQD(least, y, y)
			parts[half] = y
		}
		return g.bits16(parts[0], parts[1], true)
	})
	g.finish()
}

func (g generator) selectRange16() {
	g.function("selectRange16AVX2", "func(lanes *byte, words int, low, span int64, bitmap *uint64)",
		"selectRange16AVX2 does it for lanes of 16 bits; low and span hold theirs four times.")
	lanes, words, bitmap := g.param("lanes"), g.param("words"), g.param("bitmap")
	low, span := g.lanes64("low"), g.lanes64("span")
	g.words(words, lanes, bitmap, 2, 2, false, func() reg.GPVirtual {
		var parts [2]reg.VecVirtual
		for half := range parts {
			y, least := g.YMM(), g.YMM()
			g.VMOVDQU(at(lanes, 32*half), y)
			g.VPSUBW(low, y, y)
			g.VPMINUW(span, y, least)
			g.VPCMPEQW(least, y, y)
			parts[half] = y
		}
		return g.bits16(parts[0], parts[1], false)
	})
	g.finish()
}

// selectPacked takes lanes apart like unpackCodes and compares them where they are.
func (g generator) selectPacked() {
	g.function("selectPackedAVX2",
		"func(data *byte, words, width, second int, plan *byte, mask, low, span int64, bitmap *uint64)",
		"selectPackedAVX2 does it for packed lanes of up to 25 bits. mask, low and span hold their\n32 bits twice.")
	data, words, bitmap := g.param("data"), g.param("words"), g.param("bitmap")
	width, second, plan := g.param("width"), g.param("second"), g.param("plan")
	mask, low, span := g.lanes64("mask"), g.lanes64("low"), g.lanes64("span")
	shuffle, shift := g.YMM(), g.YMM()
	g.VMOVDQU(at(plan, 0), shuffle)
	g.VMOVDQU(at(plan, 32), shift)
	g.words(words, data, bitmap, 4, 0, false, func() reg.GPVirtual {
		var parts [2]reg.VecVirtual
		for half := range parts {
			x, y, least := g.XMM(), g.YMM(), g.YMM()
			g.VMOVDQU(at(data, 0), x)
			g.VINSERTI128(operand.U8(1), indexed(data, second, 0), x.AsY(), y)
			g.ADDQ(width, data)
			g.VPSHUFB(shuffle, y, y)
			g.VPSRLVD(shift, y, y)
			g.VPAND(mask, y, y)
			g.VPSUBD(low, y, y)
			g.VPMINUD(span, y, least)
			g.VPCMPEQD(least, y, y)
			parts[half] = y
		}
		return g.bits16(parts[0], parts[1], true)
	})
	g.finish()
}

// selectRises32 reads each lane a second time, as the one before its neighbour. What is at
// least so much is the greater of the two.
func (g generator) selectRises32() {
	g.function("selectRises32AVX2", "func(lanes *uint32, words int, least int64, bitmap *uint64)",
		"selectRises32AVX2 selects the lanes that are at least so much more than the lane before,\nwithout a sign; there is a lane before the first. least holds its 32 bits twice.")
	lanes, words, bitmap := g.param("lanes"), g.param("words"), g.param("bitmap")
	least := g.lanes64("least")
	g.words(words, lanes, bitmap, 4, 4, false, func() reg.GPVirtual {
		var parts [2]reg.VecVirtual
		for half := range parts {
			y, greater := g.YMM(), g.YMM()
			g.VMOVDQU(at(lanes, 32*half), y)
			g.VPSUBD(at(lanes, 32*half-4), y, y)
			g.VPMAXUD(least, y, greater)
			g.VPCMPEQD(greater, y, y)
			parts[half] = y
		}
		return g.bits16(parts[0], parts[1], true)
	})
	g.finish()
}

// bits16 takes a bit of each lane of two registers: 16 of doubled words, or 32 of words.
func (g generator) bits16(a, b reg.VecVirtual, doubled bool) reg.GPVirtual {
	if doubled {
		g.VPACKSSDW(b, a, a)
		g.VPERMQ(operand.U8(0b11011000), a, a)
		high := g.XMM()
		g.VEXTRACTI128(operand.U8(1), a, high)
		g.VPACKSSWB(high, a.AsX(), a.AsX())
		bits := g.GP32()
		g.VPMOVMSKB(a.AsX(), bits)
		return bits.As64().(reg.GPVirtual)
	}
	g.VPACKSSWB(b, a, a)
	g.VPERMQ(operand.U8(0b11011000), a, a)
	bits := g.GP32()
	g.VPMOVMSKB(a, bits)
	return bits.As64().(reg.GPVirtual)
}
