package block

import (
	"encoding/binary"
	"unsafe"
)

// lane is what lanes are decoded to: numbers, or codes.
type lane interface{ int64 | uint32 }

// unpack writes base + scale*lane for each of the first len(dst) packed lanes. data
// holds packedBytes(len(dst), width) bytes.
func unpack[T lane](dst []T, data []byte, width uint, base, scale T) {
	if len(dst) == 0 {
		return
	}
	_ = data[packedBytes(len(dst), width)-1]
	switch width {
	case 1, 2, 4:
		unpackWords(dst, data, width, base, scale)
	case 8:
		for i, v := range data[:len(dst)] {
			dst[i] = base + scale*T(v)
		}
	case 16:
		p := unsafe.Pointer(unsafe.SliceData(data))
		for i := range dst {
			dst[i] = base + scale*T(uint16(load64(p, 2*i)))
		}
	case 32:
		p := unsafe.Pointer(unsafe.SliceData(data))
		for i := range dst {
			dst[i] = base + scale*T(uint32(load64(p, 4*i)))
		}
	default:
		unpackBits(dst, data, width, base, scale)
	}
}

// unpackBits handles four lanes at a time, so that their loads overlap: each is a
// load, a shift and a mask.
func unpackBits[T lane](dst []T, data []byte, width uint, base, scale T) {
	p := unsafe.Pointer(unsafe.SliceData(data))
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

// unpackBytes writes packed lanes of up to 8 bits as bytes.
func unpackBytes(dst []uint8, data []byte, width uint) {
	mask := uint64(1)<<(width&63) - 1
	whole := len(dst) &^ 7
	if width < 8 {
		spreadBytes(dst[:whole], data, width)
	} else {
		whole = 0
	}
	for i := whole; i < len(dst); i++ {
		bit := uint(i) * width
		dst[i] = uint8(binary.LittleEndian.Uint64(data[bit>>3:]) >> (bit & 7) & mask)
	}
}

// spreadBytes writes packed lanes of less than 8 bits as bytes, eight at a time: the
// eight stand in width bytes, which are halved three times, each half going to its
// place in the word.
func spreadBytes(dst []uint8, data []byte, width uint) {
	quads := uint64(1)<<(4*width) - 1
	quads |= quads << 32
	pairs := uint64(1)<<(2*width) - 1
	pairs |= pairs<<16 | pairs<<32 | pairs<<48
	single := (uint64(1)<<width - 1) * 0x0101010101010101
	toQuads, toPairs, toSingle := 32-4*width, 16-2*width, 8-width
	for len(dst) >= 8 {
		x := binary.LittleEndian.Uint64(data) & (1<<(8*width) - 1)
		x = (x | x<<(toQuads&63)) & quads
		x = (x | x<<(toPairs&63)) & pairs
		x = (x | x<<(toSingle&63)) & single
		binary.LittleEndian.PutUint64(dst, x)
		dst, data = dst[8:], data[width:]
	}
}

// unpackAt is unpack for the lanes of the given indexes. An index beyond the
// lanes is refused by the slice's own check.
func unpackAt[T lane](dst []T, indexes []uint16, data []byte, width uint, base, scale T) {
	mask := uint64(1)<<(width&63) - 1
	dst = dst[:len(indexes)]
	if width == 8 {
		for i, index := range indexes {
			dst[i] = base + scale*T(data[index])
		}
		return
	}
	for i, index := range indexes {
		bit := uint(index) * width
		word := binary.LittleEndian.Uint64(data[bit>>3:])
		dst[i] = base + scale*T(word>>(bit&7)&mask)
	}
}
