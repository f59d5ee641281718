package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// unpacking writes the kernels that widen packed lanes. Eight lanes of w bits take w
// whole bytes, so that every group of eight is taken apart by the same shuffles and
// shifts; those of a width are its plan.
func (g generator) unpacking() {
	g.unpackNarrow()
	g.unpackWide()
	g.unpack32()
	g.unpackCodes()
	g.unpackLong()
	g.decimals()
}

// unpackNarrow: four lanes and the bits before them fit 16 bytes, which both halves of a
// register get.
func (g generator) unpackNarrow() {
	g.function("unpackNarrowAVX2",
		"func(dst *int64, data *byte, groups, width, second int, plan *byte, mask, base, scale int64)",
		"unpackNarrowAVX2 writes base + scale*lane for groups of eight lanes of up to 30 bits.\nThe second four are read from byte second on. scale is below 2^32.")
	dst, data, groups := g.param("dst"), g.param("data"), g.param("groups")
	width, second, plan := g.param("width"), g.param("second"), g.param("plan")
	mask, base, scale := g.lanes64("mask"), g.lanes64("base"), g.lanes64("scale")
	var shuffles, shifts [2]reg.VecVirtual
	for half := range shuffles {
		shuffles[half], shifts[half] = g.YMM(), g.YMM()
		g.VMOVDQU(at(plan, 32*half), shuffles[half])
		g.VMOVDQU(at(plan, 64+32*half), shifts[half])
	}
	g.repeat("group", groups, func() {
		for half, from := range []operand.Mem{at(data, 0), indexed(data, second, 0)} {
			y := g.YMM()
			g.VBROADCASTI128(from, y)
			g.VPSHUFB(shuffles[half], y, y)
			g.VPSRLVQ(shifts[half], y, y)
			g.VPAND(mask, y, y)
			g.VPMULUDQ(scale, y, y)
			g.VPADDQ(base, y, y)
			g.VMOVDQU(y, at(dst, 32*half))
		}
		g.ADDQ(width, data)
		g.ADDQ(operand.U8(64), dst)
	})
	g.finish()
}

// unpackWide: two lanes and the bits before them fit 16 bytes.
func (g generator) unpackWide() {
	g.function("unpackWideAVX2",
		"func(dst *int64, data *byte, groups, width, second, third, fourth int, plan *byte, mask, base, scale int64)",
		"unpackWideAVX2 does it for lanes of up to 57 bits, each two read from a byte of their own.")
	dst, data, groups := g.param("dst"), g.param("data"), g.param("groups")
	width, plan := g.param("width"), g.param("plan")
	second, third, fourth := g.param("second"), g.param("third"), g.param("fourth")
	mask, base, scale := g.lanes64("mask"), g.lanes64("base"), g.lanes64("scale")
	var shuffles, shifts [2]reg.VecVirtual
	for half := range shuffles {
		shuffles[half], shifts[half] = g.YMM(), g.YMM()
		g.VMOVDQU(at(plan, 32*half), shuffles[half])
		g.VMOVDQU(at(plan, 64+32*half), shifts[half])
	}
	g.repeat("group", groups, func() {
		from := [4]operand.Mem{at(data, 0), indexed(data, second, 0), indexed(data, third, 0), indexed(data, fourth, 0)}
		for half := range 2 {
			x, y, high := g.XMM(), g.YMM(), g.YMM()
			g.VMOVDQU(from[2*half], x)
			g.VINSERTI128(operand.U8(1), from[2*half+1], x.AsY(), y)
			g.VPSHUFB(shuffles[half], y, y)
			g.VPSRLVQ(shifts[half], y, y)
			g.VPAND(mask, y, y)
			g.VPSRLQ(operand.U8(32), y, high)
			g.VPMULUDQ(scale, y, y)
			g.VPMULUDQ(scale, high, high)
			g.VPSLLQ(operand.U8(32), high, high)
			g.VPADDQ(base, y, y)
			g.VPADDQ(high, y, y)
			g.VMOVDQU(y, at(dst, 32*half))
		}
		g.ADDQ(width, data)
		g.ADDQ(operand.U8(64), dst)
	})
	g.finish()
}

func (g generator) unpack32() {
	g.function("unpack32AVX2",
		"func(dst *int64, data *byte, groups int, base, scale int64)",
		"unpack32AVX2 does it for lanes of 32 bits, which are an array.")
	dst, data, groups := g.param("dst"), g.param("data"), g.param("groups")
	base, scale := g.lanes64("base"), g.lanes64("scale")
	g.repeat("group", groups, func() {
		for half := range 2 {
			y := g.YMM()
			g.VPMOVZXDQ(at(data, 16*half), y)
			g.VPMULUDQ(scale, y, y)
			g.VPADDQ(base, y, y)
			g.VMOVDQU(y, at(dst, 32*half))
		}
		g.ADDQ(operand.U8(32), data)
		g.ADDQ(operand.U8(64), dst)
	})
	g.finish()
}

func (g generator) unpackCodes() {
	g.function("unpackCodesAVX2",
		"func(dst *uint32, data *byte, groups, width, second int, plan *byte, mask, base int64)",
		"unpackCodesAVX2 writes base + lane for groups of eight lanes of up to 25 bits.\nmask and base hold their 32 bits twice.")
	dst, data, groups := g.param("dst"), g.param("data"), g.param("groups")
	width, second, plan := g.param("width"), g.param("second"), g.param("plan")
	mask, base := g.lanes64("mask"), g.lanes64("base")
	shuffle, shift := g.YMM(), g.YMM()
	g.VMOVDQU(at(plan, 0), shuffle)
	g.VMOVDQU(at(plan, 32), shift)
	g.repeat("group", groups, func() {
		x, y := g.XMM(), g.YMM()
		g.VMOVDQU(at(data, 0), x)
		g.VINSERTI128(operand.U8(1), indexed(data, second, 0), x.AsY(), y)
		g.VPSHUFB(shuffle, y, y)
		g.VPSRLVD(shift, y, y)
		g.VPAND(mask, y, y)
		g.VPADDD(base, y, y)
		g.VMOVDQU(y, at(dst, 0))
		g.ADDQ(width, data)
		g.ADDQ(operand.U8(32), dst)
	})
	g.finish()
}

// unpackLong takes codes apart as unpackNarrow does, in 64 bits, and puts their lower halves
// together.
func (g generator) unpackLong() {
	g.function("unpackLongAVX2",
		"func(dst *uint32, data *byte, groups, width, second int, plan *byte, mask, base int64)",
		"unpackLongAVX2 does it for lanes of up to 30 bits, by the plan of whole numbers. mask\nholds its 64 bits once.")
	dst, data, groups := g.param("dst"), g.param("data"), g.param("groups")
	width, second, plan := g.param("width"), g.param("second"), g.param("plan")
	mask, base := g.lanes64("mask"), g.lanes64("base")
	var shuffles, shifts [2]reg.VecVirtual
	for half := range shuffles {
		shuffles[half], shifts[half] = g.YMM(), g.YMM()
		g.VMOVDQU(at(plan, 32*half), shuffles[half])
		g.VMOVDQU(at(plan, 64+32*half), shifts[half])
	}
	g.repeat("group", groups, func() {
		var halves [2]reg.VecVirtual
		for half, from := range []operand.Mem{at(data, 0), indexed(data, second, 0)} {
			y := g.YMM()
			g.VBROADCASTI128(from, y)
			g.VPSHUFB(shuffles[half], y, y)
			g.VPSRLVQ(shifts[half], y, y)
			g.VPAND(mask, y, y)
			halves[half] = y
		}
		y := g.YMM()
		g.VSHUFPS(operand.U8(0b10001000), halves[1], halves[0], y)
		g.VPERMQ(operand.U8(0b11011000), y, y)
		g.VPADDD(base, y, y)
		g.VMOVDQU(y, at(dst, 0))
		g.ADDQ(width, data)
		g.ADDQ(operand.U8(32), dst)
	})
	g.finish()
}

// The double of a whole number is made of two: its upper 16 bits stand in the mantissa of
// 3*2^67, its lower 48 in that of 2^52. Taking both away again
// rounds once, as a conversion does.
const (
	upperMagic = 0x4438000000000000 // 3 * 2^67
	bothMagic  = 0x4438001000000000 // 3 * 2^67 + 2^52
	lowerMagic = 0x4330000000000000 // 2^52
)

func (g generator) decimals() {
	g.function("decimalsAVX2", "func(values *int64, groups int, power float64)",
		"decimalsAVX2 replaces groups of eight whole numbers by the doubles nearest to them\ndivided by power.")
	values, groups := g.param("values"), g.param("groups")
	magic := func(bits uint64) reg.VecVirtual {
		r := g.GP64()
		g.MOVQ(operand.U64(bits), r)
		return g.broadcast64(r)
	}
	upper, both, lower := magic(upperMagic), magic(bothMagic), magic(lowerMagic)
	zero, power := g.YMM(), g.YMM()
	g.VPXOR(zero, zero, zero)
	g.VBROADCASTSD(operand.NewParamAddr("power", 16), power)
	g.repeat("group", groups, func() {
		for half := range 2 {
			y, high := g.YMM(), g.YMM()
			g.VMOVDQU(at(values, 32*half), y)
			g.VPSRAD(operand.U8(16), y, high)
			g.VPBLENDW(operand.U8(0x33), zero, high, high)
			g.VPADDQ(upper, high, high)
			g.VPBLENDW(operand.U8(0x88), lower, y, y)
			g.VSUBPD(both, high, high)
			g.VADDPD(y, high, high)
			g.VDIVPD(power, high, high)
			g.VMOVDQU(high, at(values, 32*half))
		}
		g.ADDQ(operand.U8(64), values)
	})
	g.finish()
}
