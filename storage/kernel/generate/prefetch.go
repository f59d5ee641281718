package main

import (
	"github.com/mmcloughlin/avo/operand"
)

// prefetch asks for lines and does nothing with them.
func (g generator) prefetch() {
	g.function("prefetchAVX2", "func(rows *int64, rowBytes int, numbers *uint32, count int, lines int)",
		"prefetchAVX2 asks for the cache lines of count rows, at least one, with the given numbers.")
	rows, rowBytes := g.param("rows"), g.param("rowBytes")
	numbers, count, lines := g.param("numbers"), g.param("count"), g.param("lines")
	g.repeat("row", count, func() {
		line, left := g.GP64(), g.GP64()
		g.MOVLQZX(at(numbers, 0), line)
		g.IMULQ(rowBytes, line)
		g.ADDQ(rows, line)
		g.MOVQ(lines, left)
		g.repeat("line", left, func() {
			g.PREFETCHT0(at(line, 0))
			g.ADDQ(operand.U8(64), line)
		})
		g.ADDQ(operand.U8(4), numbers)
	})
	g.finish()
}
