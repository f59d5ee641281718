package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// sums writes the kernel that adds up spans of doubles, four sums of a span at once.
func (g generator) sums() {
	g.function("sumSpansAVX2", "func(values *float64, ends *uint16, spans int, masks *int64, sums *float64)",
		"sumSpansAVX2 writes for each span of values its sum, rounded, and what was lost by that.\nmasks choose the first 0 to 3 of four values.")
	values, ends, spans := g.param("values"), g.param("ends"), g.param("spans")
	masks, sums := g.param("masks"), g.param("sums")
	from, left, offset := g.GP64(), g.GP64(), g.GP64()
	g.XORQ(from, from)
	high, low, next := g.YMM(), g.YMM(), g.YMM()
	g.repeat("span", spans, func() {
		g.MOVWQZX(at(ends, 0), left)
		g.ADDQ(operand.U8(2), ends)
		g.SUBQ(from, left)
		g.ADDQ(left, from)
		g.VXORPD(high, high, high)
		g.VXORPD(low, low, low)
		g.SUBQ(operand.U8(4), left)
		g.JL(operand.LabelRef("tail"))
		g.Label("four")
		g.VMOVUPD(at(values, 0), next)
		g.addDoubles(high, low, next)
		g.ADDQ(operand.U8(32), values)
		g.SUBQ(operand.U8(4), left)
		g.JGE(operand.LabelRef("four"))
		g.Label("tail")
		g.ADDQ(operand.U8(4), left)
		g.JZ(operand.LabelRef("join"))
		mask := g.YMM()
		g.MOVQ(left, offset)
		g.SHLQ(operand.U8(5), offset)
		g.VMOVUPD(indexed(masks, offset, 0), mask)
		g.VMASKMOVPD(at(values, 0), mask, next)
		g.addDoubles(high, low, next)
		g.LEAQ(operand.Mem{Base: values, Index: left, Scale: 8}, values)
		g.Label("join")
		g.joinDoubles(high, low)
		g.VMOVSD(high.AsX(), at(sums, 0))
		g.VMOVSD(low.AsX(), at(sums, 8))
		g.ADDQ(operand.U8(16), sums)
	})
	g.finish()
}

// addDoubles adds four doubles to four sums.
func (g generator) addDoubles(high, low, next reg.VecVirtual) {
	sum, virtual, lost := g.YMM(), g.YMM(), g.YMM()
	g.VADDPD(next, high, sum)
	g.VSUBPD(high, sum, virtual)
	g.VSUBPD(virtual, sum, lost)
	g.VSUBPD(lost, high, lost)
	g.VSUBPD(virtual, next, virtual)
	g.VADDPD(virtual, lost, lost)
	g.VADDPD(lost, low, low)
	g.VMOVAPD(sum, high)
}

// joinDoubles makes one of four sums, the lower half joining the upper one first.
func (g generator) joinDoubles(high, low reg.VecVirtual) {
	for _, toLower := range []func(from, to reg.VecVirtual){
		func(from, to reg.VecVirtual) { g.VEXTRACTF128(operand.U8(1), from, to.AsX()) },
		func(from, to reg.VecVirtual) { g.VPERMILPD(operand.U8(1), from.AsX(), to.AsX()) },
	} {
		next, lowNext, lost := g.YMM(), g.YMM(), g.YMM()
		toLower(high, next)
		toLower(low, lowNext)
		g.VADDPD(lowNext.AsX(), low.AsX(), lowNext.AsX())
		g.VXORPD(lost, lost, lost)
		g.addDoubles(high, lost, next)
		g.VADDPD(lowNext.AsX(), lost.AsX(), low.AsX())
	}
}
