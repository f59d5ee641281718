package block

import "github.com/sluice-analytics/sluice/storage/kernel"

// lane is what lanes are decoded to: numbers, or codes.
type lane interface{ int64 | uint32 }

// unpack writes base + scale*lane for each of the first len(dst) packed lanes. data
// holds packedBytes(len(dst), width) bytes.
func unpack[T lane](dst []T, data []byte, width uint, base, scale int64) {
	switch out := any(dst).(type) {
	case []int64:
		kernel.UnpackInts(out, data, width, base, scale)
	case []uint32:
		kernel.UnpackCodes(out, data, width, uint32(base), uint32(scale))
	}
}

// unpackAt is unpack for the lanes of the given indexes, which ascend.
func unpackAt[T lane](dst []T, indexes []uint16, data []byte, width uint, base, scale int64) {
	switch out := any(dst).(type) {
	case []int64:
		kernel.UnpackIntsAt(out, indexes, data, width, base, scale)
	case []uint32:
		kernel.UnpackCodesAt(out, indexes, data, width, uint32(base), uint32(scale))
	}
}
