package kernel

import "unsafe"

// UnpackIntsAt is UnpackInts for the lanes of the given indexes, which ascend:
// dst[i] = base + scale*lane(indexes[i]). dst has room for len(indexes).
func UnpackIntsAt(dst []int64, indexes []uint16, data []byte, width uint, base, scale int64) {
	unpackAt(dst, indexes, data, width, base, scale)
}

// UnpackCodesAt is UnpackCodes for the lanes of the given indexes, which ascend.
func UnpackCodesAt(dst []uint32, indexes []uint16, data []byte, width uint, base, scale uint32) {
	unpackAt(dst, indexes, data, width, base, scale)
}

// unpackAt checks the last index only, the greatest. Vectors do not help here: gathering
// four lanes takes as long as four loads.
func unpackAt[T lane](dst []T, indexes []uint16, data []byte, width uint, base, scale T) {
	if len(indexes) == 0 {
		return
	}
	dst = dst[:len(indexes)]
	_ = data[uint(indexes[len(indexes)-1])*width>>3+7]
	p := unsafe.Pointer(unsafe.SliceData(data))
	switch width {
	case 8:
		for i, index := range indexes {
			dst[i] = base + scale*T(*(*uint8)(unsafe.Add(p, index)))
		}
	case 16:
		for i, index := range indexes {
			dst[i] = base + scale*T(uint16(load64(p, 2*int(index))))
		}
	case 32:
		for i, index := range indexes {
			dst[i] = base + scale*T(uint32(load64(p, 4*int(index))))
		}
	default:
		mask := uint64(1)<<(width&63) - 1
		for i, index := range indexes {
			bit := uint(index) * width
			dst[i] = base + scale*T(load64(p, int(bit>>3))>>(bit&7)&mask)
		}
	}
}
