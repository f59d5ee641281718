package kernel

import "unsafe"

// CountColumns adds one to the counts of rows, counts[starts[r]+columns[numbers[r]]], up to the
// first whose number is 0 or beyond the columns, and returns how many rows those are. The
// rows ascend and are below len(starts) and len(numbers); every start and column together are
// below len(counts). Bounds are not checked row by row: that would cost as much as the work.
//
//go:noinline
func CountColumns(rows []uint16, starts, numbers []uint32, columns []uint16, counts []uint32) int {
	if len(rows) == 0 {
		return 0
	}
	last := rows[len(rows)-1]
	start, number := unsafe.Pointer(&starts[:last+1][0]), unsafe.Pointer(&numbers[:last+1][0])
	column, count := unsafe.Pointer(unsafe.SliceData(columns)), unsafe.Pointer(unsafe.SliceData(counts))
	beyond := uint32(len(columns)) - 1
	for i, r := range rows {
		n := *(*uint32)(unsafe.Add(number, 4*uintptr(r)))
		if n-1 >= beyond {
			return i
		}
		place := *(*uint32)(unsafe.Add(start, 4*uintptr(r))) + uint32(*(*uint16)(unsafe.Add(column, 2*uintptr(n))))
		*(*uint32)(unsafe.Add(count, 4*uintptr(place)))++
	}
	return len(rows)
}
