package block

import (
	"encoding/binary"
	"unsafe"
)

// nativeLittle is whether this machine stores numbers as files do.
var nativeLittle = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// view returns the first n numbers of data, in place where machine and address
// allow it, else copied into the buffer. data must hold n numbers.
func view[T uint16 | uint32 | uint64](data []byte, n int, buffer *[]T) []T {
	size := int(unsafe.Sizeof(T(0)))
	if n == 0 {
		return nil
	}
	data = data[:n*size]
	first := unsafe.Pointer(unsafe.SliceData(data))
	if nativeLittle && uintptr(first)%uintptr(size) == 0 {
		return unsafe.Slice((*T)(first), n)
	}
	out := grow(buffer, n)
	for i := range out {
		value := uint64(0)
		for k := size - 1; k >= 0; k-- {
			value = value<<8 | uint64(data[i*size+k])
		}
		out[i] = T(value)
	}
	return out
}

// grow returns a slice of n elements with undefined content, kept in the buffer.
func grow[T any](buffer *[]T, n int) []T {
	if cap(*buffer) < n {
		*buffer = make([]T, n)
	}
	*buffer = (*buffer)[:n]
	return *buffer
}

// asInts is the memory of doubles as lanes.
func asInts(values []float64) []int64 {
	return unsafe.Slice((*int64)(unsafe.Pointer(unsafe.SliceData(values))), len(values))
}

// asFloats is the memory of lanes as doubles.
func asFloats(lanes []int64) []float64 {
	return unsafe.Slice((*float64)(unsafe.Pointer(unsafe.SliceData(lanes))), len(lanes))
}
