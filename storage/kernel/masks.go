package kernel

// Masks8 writes for each lane what the table holds for it: masks[i] = table[lanes[i]].
// masks has room for len(lanes) bytes and may be the lanes themselves.
func Masks8(lanes []uint8, table *[256]uint8, masks []uint8) {
	masks = masks[:len(lanes)]
	for i, lane := range lanes {
		masks[i] = table[lane]
	}
}

// NonZero8 lists the numbers of the masks that are not zero in rows, which has room
// for len(masks) numbers, and returns the list. There are at most 65536 masks.
func NonZero8(masks []uint8, rows []uint16) []uint16 {
	n := 0
	rows = rows[:len(masks)]
	for i, mask := range masks {
		rows[n] = uint16(i)
		var one int
		if mask != 0 {
			one = 1
		}
		n += one
	}
	return rows[:n]
}
