package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// listing writes the kernels that make lists of rows.
func (g generator) listing() {
	g.nonZeroBits()
	g.selectBit8()
	g.rows()
}

func (g generator) nonZeroBits() {
	g.function("nonZeroBitsAVX2", "func(masks *uint8, words int, bitmap *uint64)",
		"nonZeroBitsAVX2 selects the bytes that are not zero.")
	masks, words, bitmap := g.param("masks"), g.param("words"), g.param("bitmap")
	zero := g.YMM()
	g.VPXOR(zero, zero, zero)
	g.repeat("word", words, func() {
		var parts [2]reg.GPVirtual
		for half := range parts {
			y, bits := g.YMM(), g.GP32()
			g.VPCMPEQB(at(masks, 32*half), zero, y)
			g.VPMOVMSKB(y, bits)
			parts[half] = bits.As64().(reg.GPVirtual)
		}
		g.SHLQ(operand.U8(32), parts[1])
		g.ORQ(parts[0], parts[1])
		g.NOTQ(parts[1])
		g.MOVQ(parts[1], at(bitmap, 0))
		g.ADDQ(operand.U8(64), masks)
		g.ADDQ(operand.U8(8), bitmap)
	})
	g.finish()
}

// selectBit8 shifts the bit to the top of its byte; what comes in from a neighbour stays
// below.
func (g generator) selectBit8() {
	g.function("selectBit8AVX2", "func(masks *uint8, words int, shift int64, bitmap *uint64)",
		"selectBit8AVX2 selects the bytes whose top bit is set once they are shifted left.")
	masks, words, bitmap := g.param("masks"), g.param("words"), g.param("bitmap")
	shift := g.XMM()
	g.VMOVQ(g.param("shift"), shift)
	g.repeat("word", words, func() {
		var parts [2]reg.GPVirtual
		for half := range parts {
			y, bits := g.YMM(), g.GP32()
			g.VMOVDQU(at(masks, 32*half), y)
			g.VPSLLW(shift, y, y)
			g.VPMOVMSKB(y, bits)
			parts[half] = bits.As64().(reg.GPVirtual)
		}
		g.SHLQ(operand.U8(32), parts[1])
		g.ORQ(parts[0], parts[1])
		g.MOVQ(parts[1], at(bitmap, 0))
		g.ADDQ(operand.U8(64), masks)
		g.ADDQ(operand.U8(8), bitmap)
	})
	g.finish()
}

// rows lists the bits of a byte by one look into a table, and of all eight places that it
// then writes keeps as many as the byte has bits.
func (g generator) rows() {
	g.function("rowsAVX2", "func(bitmap *uint64, words int, first uint64, table *byte, rows *uint16) (n int)",
		"rowsAVX2 lists the rows of whole words, the first of which has the number first. It may\nwrite 64 places for each word from the first free one on. Entry b of the table\nhas the places of the bits of byte b.")
	bitmap, words, table := g.param("bitmap"), g.param("words"), g.param("table")
	start, out := g.param("rows"), g.GP64()
	g.MOVQ(start, out)
	base, step := g.XMM(), g.XMM()
	g.VMOVQ(g.param("first"), base)
	g.VPBROADCASTW(base, base)
	eight := g.GP64()
	g.MOVQ(operand.U32(8), eight)
	g.VMOVQ(eight, step)
	g.VPBROADCASTW(step, step)
	wordStep := g.XMM()
	g.VPSLLW(operand.U8(3), step, wordStep)
	g.repeat("word", words, func() {
		word := g.GP64()
		g.MOVQ(at(bitmap, 0), word)
		row := g.XMM()
		g.VMOVDQA(base, row)
		g.VPADDW(wordStep, base, base)
		g.ADDQ(operand.U8(8), bitmap)
		g.TESTQ(word, word)
		g.JZ(operand.LabelRef("empty"))
		for place := range 8 {
			bits, count, x := g.GP64(), g.GP64(), g.XMM()
			g.MOVBQZX(word.As8(), bits)
			g.POPCNTQ(bits, count)
			g.VPMOVZXBW(operand.Mem{Base: table, Index: bits, Scale: 8}, x)
			g.VPADDW(row, x, x)
			g.VMOVDQU(x, at(out, 0))
			g.LEAQ(operand.Mem{Base: out, Index: count, Scale: 2}, out)
			if place < 7 {
				g.SHRQ(operand.U8(8), word)
				g.VPADDW(step, row, row)
			}
		}
		g.Label("empty")
	})
	g.SUBQ(start, out)
	g.SHRQ(operand.U8(1), out)
	g.Store(out, g.ReturnIndex(0))
	g.finish()
}
