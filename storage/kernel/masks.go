package kernel

import (
	"encoding/binary"
	"unsafe"
)

// Masks8 writes for each lane what the table holds for it: masks[i] = table[lanes[i]].
// masks has room for len(lanes) bytes and may be the lanes themselves.
func Masks8(lanes []uint8, table *[256]uint8, masks []uint8) {
	masks = masks[:len(lanes)]
	if done := len(lanes) &^ 63; useAVX2 && done > 0 {
		var rows [16]uint8
		count := usedRows(table, &rows)
		masks8AVX2(unsafe.SliceData(lanes), unsafe.SliceData(masks), done/64, &table[0], &rows[0], count)
		lanes, masks = lanes[done:], masks[done:]
	}
	for i, lane := range lanes {
		masks[i] = table[lane]
	}
}

// usedRows lists where the rows of 16 entries begin that are not all zero.
func usedRows(table *[256]uint8, rows *[16]uint8) int {
	count := 0
	for first := 0; first < 256; first += 16 {
		if binary.LittleEndian.Uint64(table[first:])|binary.LittleEndian.Uint64(table[first+8:]) != 0 {
			rows[count&15] = uint8(first)
			count++
		}
	}
	return count
}
