package main

import "github.com/mmcloughlin/avo/operand"

// bytes writes the kernels whose lanes are bytes.
func (g generator) bytes() {
	g.unpackNibbles()
	g.unpackBytes()
	g.masks8()
}

func (g generator) unpackNibbles() {
	g.function("unpackNibblesAVX2", "func(dst, data *byte, groups int)",
		"unpackNibblesAVX2 writes groups of 32 lanes of four bits as bytes.")
	dst, data, groups := g.param("dst"), g.param("data"), g.param("groups")
	low := g.constant8(0x0f)
	g.repeat("group", groups, func() {
		y, high := g.YMM(), g.YMM()
		g.VPMOVZXBW(at(data, 0), y)
		g.VPSLLW(operand.U8(4), y, high)
		g.VPOR(high, y, y)
		g.VPAND(low, y, y)
		g.VMOVDQU(y, at(dst, 0))
		g.ADDQ(operand.U8(16), data)
		g.ADDQ(operand.U8(32), dst)
	})
	g.finish()
}

// unpackBytes puts each lane, with the bits around it, into 16 bits. A multiplication
// shifts it to the top, a shift to the bottom.
func (g generator) unpackBytes() {
	g.function("unpackBytesAVX2", "func(dst, data *byte, groups, width int, plan *byte)",
		"unpackBytesAVX2 writes groups of 32 lanes of up to 7 bits as bytes.")
	dst, data, groups := g.param("dst"), g.param("data"), g.param("groups")
	width, plan := g.param("width"), g.param("plan")
	shuffle, factors, count := g.YMM(), g.YMM(), g.XMM()
	g.VMOVDQU(at(plan, 0), shuffle)
	g.VMOVDQU(at(plan, 32), factors)
	rest := g.GP64()
	g.MOVQ(operand.U32(16), rest)
	g.SUBQ(width, rest)
	g.VMOVQ(rest, count)
	g.ADDQ(width, width) // of 16 lanes
	g.repeat("group", groups, func() {
		first, second := g.YMM(), g.YMM()
		g.VBROADCASTI128(at(data, 0), first)
		g.VBROADCASTI128(indexed(data, width, 0), second)
		g.VPSHUFB(shuffle, first, first)
		g.VPSHUFB(shuffle, second, second)
		g.VPMULLW(factors, first, first)
		g.VPMULLW(factors, second, second)
		g.VPSRLW(count, first, first)
		g.VPSRLW(count, second, second)
		g.VPACKUSWB(second, first, first)
		g.VPERMQ(operand.U8(0b11011000), first, first)
		g.VMOVDQU(first, at(dst, 0))
		g.ADDQ(width, data)
		g.ADDQ(width, data)
		g.ADDQ(operand.U8(32), dst)
	})
	g.finish()
}

// masks8 looks up in one row of 16 entries after the other: the lanes that belong to the
// row become 0x70 to 0x7f, of which a shuffle takes the lower half, all others have their
// top bit set, for which it gives 0.
func (g generator) masks8() {
	g.function("masks8AVX2", "func(lanes, masks *uint8, groups int, table, rows *uint8, count int)",
		"masks8AVX2 writes table[lane] for groups of 64 lanes. Of the table only the count rows\nof 16 that begin at the given places are not all zero.")
	lanes, masks, groups := g.param("lanes"), g.param("masks"), g.param("groups")
	table, rows, count := g.param("table"), g.param("rows"), g.param("count")
	up := g.constant8(0x70)
	g.repeat("group", groups, func() {
		first, second, a, b := g.YMM(), g.YMM(), g.YMM(), g.YMM()
		g.VMOVDQU(at(lanes, 0), first)
		g.VMOVDQU(at(lanes, 32), second)
		g.VPXOR(a, a, a)
		g.VPXOR(b, b, b)
		left := g.GP64()
		g.MOVQ(count, left)
		g.repeat("row", left, func() {
			place := g.GP64()
			number, entries, x, y := g.YMM(), g.YMM(), g.YMM(), g.YMM()
			g.MOVBQZX(indexed(rows, left, -1), place)
			g.VPBROADCASTB(indexed(rows, left, -1), number)
			g.VBROADCASTI128(indexed(table, place, 0), entries)
			g.VPXOR(number, first, x)
			g.VPXOR(number, second, y)
			g.VPADDUSB(up, x, x)
			g.VPADDUSB(up, y, y)
			g.VPSHUFB(x, entries, x)
			g.VPSHUFB(y, entries, y)
			g.VPOR(x, a, a)
			g.VPOR(y, b, b)
		})
		g.VMOVDQU(a, at(masks, 0))
		g.VMOVDQU(b, at(masks, 32))
		g.ADDQ(operand.U8(64), lanes)
		g.ADDQ(operand.U8(64), masks)
	})
	g.finish()
}
