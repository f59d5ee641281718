package main

import "github.com/mmcloughlin/avo/operand"

// addGaps adds up eight pieces at a time: each to the next, each to the one after that, and
// the lower four to the upper four. Of the eight sums it keeps those where a gap ends, as
// rows does with places.
func (g generator) addGaps() {
	g.function("addGapsAVX2", "func(dst *uint16, pieces *uint32, groups int, most, before int64, table *byte) (gaps int, sum uint64)",
		"addGapsAVX2 does groups of eight pieces. It may write eight sums from the first free one\non. Entry b of the table has the places of the bits of byte b.")
	start, out := g.param("dst"), g.GP64()
	pieces, groups, table := g.param("pieces"), g.param("groups"), g.param("table")
	g.MOVQ(start, out)
	most, before, one, last, lower := g.YMM(), g.YMM(), g.YMM(), g.YMM(), g.YMM()
	for _, v := range []struct {
		from string
		to   operand.Op
	}{{"most", most}, {"before", before}} {
		x := g.XMM()
		g.VMOVQ(g.param(v.from), x)
		g.VPBROADCASTD(x, v.to)
	}
	g.VPCMPEQD(one, one, one)
	g.VPSRLD(operand.U8(29), one, last)
	g.VPSRLD(operand.U8(16), one, lower)
	g.VPSRLD(operand.U8(31), one, one)
	double, odd := g.XMM(), g.XMM() // place p is the bytes 2p and 2p+1
	for _, v := range []struct {
		bytes uint32
		to    operand.Op
	}{{0x02020202, double}, {0x01000100, odd}} {
		x, r := g.XMM(), g.GP32()
		g.MOVL(operand.U32(v.bytes), r)
		g.VMOVD(r, x)
		g.VPBROADCASTD(x, v.to)
	}
	g.repeat("group", groups, func() {
		y, goesOn, t := g.YMM(), g.YMM(), g.YMM()
		g.VMOVDQU(at(pieces, 0), y)
		g.VPCMPEQD(most, y, goesOn)
		g.VPADDD(one, y, y)
		g.VPADDD(goesOn, y, y)
		g.VPSLLDQ(operand.U8(4), y, t)
		g.VPADDD(t, y, y)
		g.VPSLLDQ(operand.U8(8), y, t)
		g.VPADDD(t, y, y)
		g.VPERM2I128(operand.U8(0x08), y, y, t)
		g.VPSHUFD(operand.U8(0xff), t, t)
		g.VPADDD(t, y, y)
		g.VPADDD(before, y, y)
		g.VPERMD(y, last, before)
		bits, count, places, sums := g.GP32(), g.GP64(), g.XMM(), g.YMM()
		g.VMOVMSKPS(goesOn, bits)
		g.XORL(operand.U8(0xff), bits)
		g.POPCNTQ(bits.As64(), count)
		g.VPMOVZXBW(operand.Mem{Base: table, Index: bits.As64(), Scale: 8}, places)
		g.VPMULLW(double, places, places)
		g.VPADDW(odd, places, places)
		g.VPAND(lower, y, sums)
		g.VPACKUSDW(sums, sums, sums)
		g.VPERMQ(operand.U8(0x08), sums, sums)
		g.VPSHUFB(places, sums.AsX(), places)
		g.VMOVDQU(places, at(out, 0))
		g.LEAQ(operand.Mem{Base: out, Index: count, Scale: 2}, out)
		g.ADDQ(operand.U8(32), pieces)
	})
	g.SUBQ(start, out)
	g.SHRQ(operand.U8(1), out)
	g.Store(out, g.ReturnIndex(0))
	sum := g.GP32()
	g.VMOVD(before.AsX(), sum)
	g.Store(sum.As64(), g.ReturnIndex(1))
	g.finish()
}
