package kernel

import (
	"encoding/binary"
	"unsafe"
)

// lane is what packed lanes are widened to: numbers, or codes.
type lane interface{ int64 | uint32 }

// UnpackInts writes base + scale*lane for each of the first len(dst) lanes of width bits, 1 to
// 57, that are packed in data: lane i is the bits from i*width on. Eight bytes can be read at
// the first byte of any of the lanes, and nothing is read beyond data.
func UnpackInts(dst []int64, data []byte, width uint, base, scale int64) {
	done := 0
	if useAVX2 && uint64(scale) < 1<<32 {
		done = unpackIntGroups(dst, data, int(width), base, scale)
	}
	unpack(dst[done:], data[done/8*int(width):], width, base, scale)
}

// unpackIntGroups does the groups of eight lanes that may be read by whole registers, and
// returns the number of lanes done.
func unpackIntGroups(dst []int64, data []byte, width int, base, scale int64) int {
	mask := int64(1)<<(uint(width)&63) - 1
	out, in := unsafe.SliceData(dst), unsafe.SliceData(data)
	switch {
	case width == 32:
		groups := len(dst) / 8
		unpack32AVX2(out, in, groups, base, scale)
		return 8 * groups
	case width <= narrowMax:
		second := 4 * width >> 3
		groups := groupsWithin(len(dst)/8, len(data), width, second+16)
		unpackNarrowAVX2(out, in, groups, width, second, &plans.ints[width].shuffle[0], mask, base, scale)
		return 8 * groups
	case width <= wideMax:
		second, third, fourth := 2*width>>3, 4*width>>3, 6*width>>3
		groups := groupsWithin(len(dst)/8, len(data), width, fourth+16)
		unpackWideAVX2(out, in, groups, width, second, third, fourth, &plans.ints[width].shuffle[0], mask, base, scale)
		return 8 * groups
	}
	return 0
}

// groupsWithin returns how many of the groups, each step bytes behind the one before, can be
// read where reading one takes reach bytes of the room.
func groupsWithin(groups, room, step, reach int) int {
	if room < reach {
		return 0
	}
	return min(groups, (room-reach)/step+1)
}

// UnpackCodes is UnpackInts for codes, modulo 2^32. Their scale is nearly always 1.
func UnpackCodes(dst []uint32, data []byte, width uint, base, scale uint32) {
	done := 0
	if useAVX2 && width <= narrowMax && scale == 1 {
		done = unpackCodeGroups(dst, data, int(width), base)
	}
	unpack(dst[done:], data[done/8*int(width):], width, base, scale)
}

// unpackCodeGroups is unpackIntGroups for codes.
func unpackCodeGroups(dst []uint32, data []byte, width int, base uint32) int {
	second := 4 * width >> 3
	groups := groupsWithin(len(dst)/8, len(data), width, second+16)
	out, in := unsafe.SliceData(dst), unsafe.SliceData(data)
	mask, twice := int64(1)<<(uint(width)&63)-1, int64(base)|int64(base)<<32
	if width <= codeMax {
		unpackCodesAVX2(out, in, groups, width, second, &plans.codes[width].shuffle[0], mask|mask<<32, twice)
	} else {
		unpackLongAVX2(out, in, groups, width, second, &plans.ints[width].shuffle[0], mask, twice)
	}
	return 8 * groups
}

// unpack is the plain form of both.
func unpack[T lane](dst []T, data []byte, width uint, base, scale T) {
	if len(dst) == 0 {
		return
	}
	_ = data[uint(len(dst)-1)*width>>3+7]
	p := unsafe.Pointer(unsafe.SliceData(data))
	switch width {
	case 1, 2, 4:
		unpackWords(dst, data, width, base, scale)
	case 8:
		for i, v := range data[:len(dst)] {
			dst[i] = base + scale*T(v)
		}
	case 16:
		for i := range dst {
			dst[i] = base + scale*T(uint16(load64(p, 2*i)))
		}
	case 32:
		for i := range dst {
			dst[i] = base + scale*T(uint32(load64(p, 4*i)))
		}
	default:
		unpackBits(dst, p, width, base, scale)
	}
}

// unpackBits handles four lanes at a time, so that their loads overlap: each is a
// load, a shift and a mask.
func unpackBits[T lane](dst []T, p unsafe.Pointer, width uint, base, scale T) {
	mask := uint64(1)<<(width&63) - 1
	w := int(width)
	bit := 0
	for ; len(dst) >= 4; dst = dst[4:] {
		out := (*[4]T)(dst)
		b1, b2, b3 := bit+w, bit+2*w, bit+3*w
		out[0] = base + scale*T(load64(p, bit>>3)>>(uint(bit)&7)&mask)
		out[1] = base + scale*T(load64(p, b1>>3)>>(uint(b1)&7)&mask)
		out[2] = base + scale*T(load64(p, b2>>3)>>(uint(b2)&7)&mask)
		out[3] = base + scale*T(load64(p, b3>>3)>>(uint(b3)&7)&mask)
		bit += 4 * w
	}
	for i := range dst {
		dst[i] = base + scale*T(load64(p, bit>>3)>>(uint(bit)&7)&mask)
		bit += w
	}
}

// unpackWords handles the widths that divide 8: no lane crosses a byte, so that a
// load serves 64/width of them.
func unpackWords[T lane](dst []T, data []byte, width uint, base, scale T) {
	mask := uint64(1)<<(width&63) - 1
	for ; len(dst) >= 8; dst = dst[8:] {
		word := uint64(data[0])
		switch width {
		case 2:
			word = uint64(binary.LittleEndian.Uint16(data))
		case 4:
			word = uint64(binary.LittleEndian.Uint32(data))
		}
		data = data[width:]
		out := (*[8]T)(dst)
		for k := range out {
			out[k] = base + scale*T(word&mask)
			word >>= width & 63
		}
	}
	for i := range dst {
		bit := uint(i) * width
		dst[i] = base + scale*T(uint64(data[bit>>3])>>(bit&7)&mask)
	}
}

// load64 reads 8 bytes at an offset without a check: unpacking has made sure,
// once per call, that they are there.
func load64(data unsafe.Pointer, offset int) uint64 {
	return binary.LittleEndian.Uint64((*[8]byte)(unsafe.Add(data, offset))[:])
}
