package eventid

import "math/bits"

// A filter says of most keys that they are not in a run, for a read of 64 bytes: the bits of a key are all in one piece, which is
// a line of the processor's cache. Pieces are in the order of the keys, so that who asks for many in their order reads the filter
// from left to right.
const (
	filterPiece = 64
	// filterBits is what an entry takes; with filterHashes bits set for each, about 1 of 150 keys that are not there
	// has all of its bits set.
	filterBits   = 12
	filterHashes = 7
	filterMix    = 0x9e3779b97f4a7c15
)

type filter []byte

func filterPieces(entries int) int {
	return (entries*filterBits + filterPiece*8 - 1) / (filterPiece * 8)
}

func (f filter) piece(key Key) []byte {
	place, _ := bits.Mul64(key.Hi, uint64(len(f)/filterPiece))
	return f[place*filterPiece:][:filterPiece]
}

func (f filter) add(key Key) {
	piece, mixed := f.piece(key), key.Lo*filterMix
	for range filterHashes {
		piece[mixed>>3&63] |= 1 << (mixed & 7)
		mixed >>= 9
	}
}

// may reports whether the key may be in the run.
func (f filter) may(key Key) bool {
	piece, mixed := f.piece(key), key.Lo*filterMix
	for range filterHashes {
		if piece[mixed>>3&63]&(1<<(mixed&7)) == 0 {
			return false
		}
		mixed >>= 9
	}
	return true
}
