package manifest

import (
	"encoding/binary"
	"iter"
	"sync"

	"github.com/cespare/xxhash/v2"
)

// ledgerChunkBytes is the size of the pieces of memory that hold entries. Growing
// by pieces never copies, and wastes at most one of them.
const ledgerChunkBytes = 1 << 18

// Ledger is the set of inputs of a dataset. A store may have read millions of
// objects, so entries are kept in the form they have on disk, some 100 bytes each,
// and found by a hash of source and key. It is safe for concurrent use.
//
// An entry is, as a uvarint, 0 or 1 + the place of the entry before it with the
// same hash; then the input.
type Ledger struct {
	mu     sync.RWMutex
	chunks [][]byte
	newest map[uint64]uint64 // place of the last entry of a hash
	count  int
	bytes  int64
}

// NewLedger returns an empty ledger.
func NewLedger() *Ledger { return &Ledger{newest: map[uint64]uint64{}} }

func ledgerHash(source, key string) uint64 {
	var digest xxhash.Digest
	digest.Reset()
	digest.WriteString(source)
	digest.Write([]byte{0}) // keeps "a"+"bc" apart from "ab"+"c"
	digest.WriteString(key)
	return digest.Sum64()
}

// Len returns the number of entries.
func (l *Ledger) Len() int {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.count
}

// Find returns all versions of an object, the oldest commit first.
func (l *Ledger) Find(source, key string) []Input {
	l.mu.RLock()
	defer l.mu.RUnlock()
	var found []Input
	for place := l.newest[ledgerHash(source, key)]; place != 0; {
		input, before := l.at(place - 1)
		if input.Source == source && input.Key == key {
			found = append(found, input)
		}
		place = before
	}
	for i, j := 0, len(found)-1; i < j; i, j = i+1, j-1 {
		found[i], found[j] = found[j], found[i]
	}
	return found
}

// at decodes the entry at a place; the caller holds the lock.
func (l *Ledger) at(place uint64) (input Input, before uint64) {
	chunk := l.chunks[place>>32][uint32(place):]
	before, n := binary.Uvarint(chunk)
	// The entry's length is not known beforehand: find it without a copy, then
	// copy only the entry.
	r := reader{rest: string(chunk[n : n+inputBytes(chunk[n:])])}
	return decodeInput(&r), before
}

// inputBytes returns the length of the encoded input at the start of entry, which
// this program has encoded.
func inputBytes(entry []byte) int {
	at := 0
	for range 3 {
		size, n := binary.Uvarint(entry[at:])
		at += n + int(size)
	}
	for range 5 {
		_, n := binary.Uvarint(entry[at:])
		at += n
	}
	return at
}

// Add puts inputs into the set. A dataset's own ledger gets them by commits only.
func (l *Ledger) Add(inputs []Input) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var entry []byte
	for i := range inputs {
		hash := ledgerHash(inputs[i].Source, inputs[i].Key)
		entry = binary.AppendUvarint(entry[:0], l.newest[hash])
		entry = appendInput(entry, inputs[i])
		l.newest[hash] = l.store(entry) + 1
		l.count++
		l.bytes += int64(len(entry))
	}
}

// store appends the entry to the last chunk that has room, and returns its place.
func (l *Ledger) store(entry []byte) uint64 {
	last := len(l.chunks) - 1
	if last < 0 || cap(l.chunks[last])-len(l.chunks[last]) < len(entry) {
		l.chunks = append(l.chunks, make([]byte, 0, max(ledgerChunkBytes, len(entry))))
		last++
	}
	place := uint64(last)<<32 | uint64(len(l.chunks[last]))
	l.chunks[last] = append(l.chunks[last], entry...)
	return place
}

// Each hands out all entries in the order of their commits.
func (l *Ledger) Each(take func(Input)) {
	for piece := range l.pieces(snapshotInputs) {
		for i := range piece {
			take(piece[i])
		}
	}
}

// Sums returns the events and the rejected lines of all entries.
func (l *Ledger) Sums() (rows, rejected int64) {
	for inputs := range l.pieces(snapshotInputs) {
		for i := range inputs {
			rows += inputs[i].Rows
			rejected += inputs[i].Rejected
		}
	}
	return rows, rejected
}

// pieces yields all entries in the order of their commits, up to count at a time.
// The slice is used again for the next piece.
func (l *Ledger) pieces(count int) iter.Seq[[]Input] {
	return func(yield func([]Input) bool) {
		piece := make([]Input, 0, min(count, l.Len()))
		l.mu.RLock()
		defer l.mu.RUnlock()
		for c := range l.chunks {
			for at := 0; at < len(l.chunks[c]); {
				input, _ := l.at(uint64(c)<<32 | uint64(at))
				_, n := binary.Uvarint(l.chunks[c][at:])
				at += n + inputBytes(l.chunks[c][at+n:])
				piece = append(piece, input)
				if len(piece) == count {
					if !yield(piece) {
						return
					}
					piece = piece[:0]
				}
			}
		}
		if len(piece) > 0 {
			yield(piece)
		}
	}
}

func (l *Ledger) sizeBytes() int64 {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.bytes
}
