package block

import (
	"encoding/binary"
	"math/bits"
)

// align8 rounds up to a multiple of 8.
func align8(n int) int { return (n + alignment - 1) &^ (alignment - 1) }

// packedBytes is the room of n packed lanes: from the first byte of the last lane
// there are 8 bytes to read.
func packedBytes(n int, width uint) int {
	if n == 0 {
		return 0
	}
	return align8(int(uint(n-1)*width>>3) + 8)
}

// laneBytes is the room of n lanes that are packed, or plain where width is 64.
func laneBytes(n int, width uint) int {
	if width == widthPlain {
		return n * 8
	}
	return packedBytes(n, width)
}

// pack appends the lanes, each below 2^width, to dst; width is at most 57 or 64.
func pack(dst []byte, lanes []uint64, width uint) []byte {
	start := len(dst)
	dst = append(dst, make([]byte, laneBytes(len(lanes), width))...)
	out := dst[start:]
	switch width {
	case 8:
		for i, lane := range lanes {
			out[i] = byte(lane)
		}
	case 16:
		for i, lane := range lanes {
			binary.LittleEndian.PutUint16(out[2*i:], uint16(lane))
		}
	case 32:
		for i, lane := range lanes {
			binary.LittleEndian.PutUint32(out[4*i:], uint32(lane))
		}
	case widthPlain:
		for i, lane := range lanes {
			binary.LittleEndian.PutUint64(out[8*i:], lane)
		}
	default:
		packBits(out, lanes, width)
	}
	return dst
}

// packBits fills whole words and carries the bits of the lane that crosses them.
func packBits(out []byte, lanes []uint64, width uint) {
	word, used := uint64(0), uint(0)
	for _, lane := range lanes {
		word |= lane << (used & 63)
		used += width
		if used >= wordBits {
			binary.LittleEndian.PutUint64(out, word)
			out = out[8:]
			used -= wordBits
			word = lane >> ((width - used) & 63)
			if used == 0 {
				word = 0
			}
		}
	}
	if used > 0 {
		binary.LittleEndian.PutUint64(out, word)
	}
}

// laneWidth is the rule of docs/format.md: as many bits as it takes, but plain lanes where
// one could not be read by one load.
func laneWidth(greatest uint64) uint {
	need := uint(max(bits.Len64(greatest), 1))
	if need > widthPackedMax {
		return widthPlain
	}
	return need
}
