package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// histogram compares lanes with eight values at once and counts in bytes, which hold 255
// groups; those are added up before they overflow.
func (g generator) histogram() {
	g.function("countValuesAVX2", "func(lanes *uint8, rounds, groups int, values *uint8, sums *int64)",
		"countValuesAVX2 counts eight values in rounds of groups of 32 lanes; a round has at most\n255 groups. values holds each value 32 times; of sums, four belong to each value.")
	lanes, rounds, groups := g.param("lanes"), g.param("rounds"), g.param("groups")
	values, sums := g.param("values"), g.param("sums")
	zero := g.YMM()
	g.VPXOR(zero, zero, zero)
	var counts [8]reg.VecVirtual
	for i := range counts {
		counts[i] = g.YMM()
	}
	g.repeat("round", rounds, func() {
		for _, count := range counts {
			g.VPXOR(count, count, count)
		}
		left := g.GP64()
		g.MOVQ(groups, left)
		g.repeat("group", left, func() {
			lane := g.YMM()
			g.VMOVDQU(at(lanes, 0), lane)
			for i, count := range counts {
				equal := g.YMM()
				g.VPCMPEQB(at(values, 32*i), lane, equal)
				g.VPSUBB(equal, count, count)
			}
			g.ADDQ(operand.U8(32), lanes)
		})
		for i, count := range counts {
			g.VPSADBW(zero, count, count)
			g.VPADDQ(at(sums, 32*i), count, count)
			g.VMOVDQU(count, at(sums, 32*i))
		}
	})
	g.finish()
}
