package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// finite writes the kernel that looks for doubles that are infinite or no number: only those
// less themselves are not 0.
func (g generator) finite() {
	g.function("finiteAVX2", "func(values *float64, groups int) (other int)",
		"finiteAVX2 returns something else than 0 if some of the groups of 16 values is infinite or\nno number.")
	values, groups := g.param("values"), g.param("groups")
	other := g.GP64()
	var seen [4]reg.VecVirtual
	for i := range seen {
		seen[i] = g.YMM()
		g.VPXOR(seen[i], seen[i], seen[i])
	}
	g.repeat("group", groups, func() {
		for i := range seen {
			y := g.YMM()
			g.VMOVUPD(at(values, 32*i), y)
			g.VSUBPD(y, y, y)
			g.VPOR(y, seen[i], seen[i])
		}
		g.SUBQ(operand.I32(-128), values)
	})
	for _, more := range seen[1:] {
		g.VPOR(more, seen[0], seen[0])
	}
	g.XORQ(other, other)
	g.VPTEST(seen[0], seen[0])
	g.SETNE(other.As8())
	g.Store(other, g.ReturnIndex(0))
	g.finish()
}
