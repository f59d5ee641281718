package main

import "github.com/mmcloughlin/avo/operand"

// spans writes the kernels that spread the values of runs over their rows.
func (g generator) spans() {
	g.fillSpans("fillSpans32AVX2", "uint32", 4)
	g.fillSpans("fillSpans64AVX2", "int64", 8)
}

// fillSpans writes 16 rows of each run whatever its length, since most are short, and more
// while there are; what is too many the next run overwrites.
func (g generator) fillSpans(name, typ string, size int) {
	const together = 16
	g.function(name, "func(dst *"+typ+", ends *uint16, values *int64, runs int)",
		name+" writes the values of runs to their rows, and to as many as 15 rows behind the\nlast.")
	dst, ends, values, runs := g.param("dst"), g.param("ends"), g.param("values"), g.param("runs")
	row, end := g.GP64(), g.GP64()
	g.XORQ(row, row)
	g.repeat("run", runs, func() {
		y := g.YMM()
		if size == 4 {
			g.VPBROADCASTD(at(values, 0), y)
		} else {
			g.VPBROADCASTQ(at(values, 0), y)
		}
		g.MOVWQZX(at(ends, 0), end)
		g.Label("more")
		for part := 0; part < together*size; part += 32 {
			g.VMOVDQU(y, operand.Mem{Base: dst, Index: row, Scale: uint8(size), Disp: part})
		}
		g.ADDQ(operand.U8(together), row)
		g.CMPQ(row, end)
		g.JLT(operand.LabelRef("more"))
		g.MOVQ(end, row)
		g.ADDQ(operand.U8(8), values)
		g.ADDQ(operand.U8(2), ends)
	})
	g.finish()
}
