package kernel

import (
	"encoding/binary"
	"unsafe"
)

// UnpackBytes writes the first len(dst) lanes of 1 to 8 bits that are packed in data as bytes.
// Eight bytes can be read at the first byte of any of the lanes, and nothing is read beyond
// data.
func UnpackBytes(dst []uint8, data []byte, width uint) {
	w, groups := int(width), 0
	switch {
	case !useAVX2:
	case w == 4:
		groups = len(dst) / 32
		unpackNibblesAVX2(unsafe.SliceData(dst), unsafe.SliceData(data), groups)
	case w <= byteMax:
		groups = groupsWithin(len(dst)/32, len(data), 4*w, 2*w+16)
		unpackBytesAVX2(unsafe.SliceData(dst), unsafe.SliceData(data), groups, w, &plans.bytes[w].shuffle[0])
	}
	unpackBytes(dst[32*groups:], data[4*w*groups:], width)
}

// unpackBytes is its plain form.
func unpackBytes(dst []uint8, data []byte, width uint) {
	if width == 8 {
		copy(dst, data[:len(dst)])
		return
	}
	whole := len(dst) &^ 7
	spreadBytes(dst[:whole], data, width)
	mask := uint64(1)<<(width&63) - 1
	for i := whole; i < len(dst); i++ {
		bit := uint(i) * width
		dst[i] = uint8(binary.LittleEndian.Uint64(data[bit>>3:]) >> (bit & 7) & mask)
	}
}

// spreadBytes writes packed lanes of less than 8 bits as bytes, eight at a time: the
// eight stand in width bytes, which are halved three times, the upper half going to its
// place in the word.
func spreadBytes(dst []uint8, data []byte, width uint) {
	quad := uint64(1)<<(4*width) - 1
	pairs := (uint64(1)<<(2*width) - 1) * 0x0000000100000001
	single := (uint64(1)<<width - 1) * 0x0001000100010001
	toQuads, toPairs, toSingle := 32-4*width, 16-2*width, 8-width
	all := uint64(1)<<(8*width) - 1
	for len(dst) >= 8 {
		x := binary.LittleEndian.Uint64(data) & all
		x = x&quad | x&^quad<<(toQuads&63)
		x = x&pairs | x&^pairs<<(toPairs&63)
		x = x&single | x&^single<<(toSingle&63)
		binary.LittleEndian.PutUint64(dst, x)
		dst, data = dst[8:], data[width:]
	}
}
