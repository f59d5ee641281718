package manifest

import (
	"iter"
	"strings"
	"sync"

	"github.com/cespare/xxhash/v2"
)

// ledgerChunkBytes is the size of the pieces of memory that hold entries. Growing
// by pieces never copies, and wastes at most one of them.
const ledgerChunkBytes = 1 << 18

// ledgerBlockEntries is how many entries are coded each against the one before. Looking an
// object up reads a block; a block costs a whole name and 8 bytes.
const ledgerBlockEntries = 32

// Ledger is the set of inputs of a dataset. A store may have read millions of
// objects, so entries are kept packed, as a snapshot has them: some 45 bytes for an object of usual
// name, and 11 more for the index that finds it. It is safe for concurrent use.
type Ledger struct {
	mu     sync.RWMutex
	chunks [][]byte
	// blocks are the places of blocks: the number of the chunk, and in the lower half where it
	// begins there. A block ends where the next one or its chunk does.
	blocks []uint64
	index  ledgerIndex
	// last is the last entry, which the next one is coded against, and inLast how many there are in its block.
	last   Input
	inLast int
	count  int
	bytes  int64
	// holed are the blocks with entries that were removed.
	holed map[int]bool
}

// NewLedger returns an empty ledger.
func NewLedger() *Ledger { return &Ledger{} }

func ledgerHash(source, key string) uint64 {
	var digest xxhash.Digest
	digest.Reset()
	digest.WriteString(source)
	digest.Write([]byte{0}) // keeps "a"+"bc" apart from "ab"+"c"
	digest.WriteString(key)
	return digest.Sum64()
}

// ledgerHashOf is ledgerHash of bytes, without making strings of them.
func ledgerHashOf(source, key []byte) uint64 {
	var digest xxhash.Digest
	digest.Reset()
	digest.Write(source)
	digest.Write([]byte{0})
	digest.Write(key)
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
	return l.find(source, key, func(uint32, int) {})
}

// find tells note the block of each version, and its place among the block's entries.
func (l *Ledger) find(source, key string, note func(block uint32, entry int)) []Input {
	l.mu.RLock()
	defer l.mu.RUnlock()
	var room [4]uint32
	var found []Input
	for _, block := range l.index.find(room[:0], ledgerHash(source, key)) {
		packed := packedReader{rest: l.block(int(block))}
		for entry := 0; packed.next(); entry++ {
			if !packed.removed && packed.is(source, key) {
				found = append(found, packed.input(&Input{}))
				note(block, entry)
			}
		}
	}
	return found
}

// block returns the bytes of a block; the caller holds the lock.
func (l *Ledger) block(number int) []byte {
	place := l.blocks[number]
	chunk := l.chunks[place>>32]
	if next := number + 1; next < len(l.blocks) && l.blocks[next]>>32 == place>>32 {
		chunk = chunk[:uint32(l.blocks[next])]
	}
	return chunk[uint32(place):]
}

// Add puts inputs into the set. A dataset's own ledger gets them by commits only.
func (l *Ledger) Add(inputs []Input) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var entry []byte
	for i := range inputs {
		entry = l.store(entry[:0], &inputs[i])
		l.index.add(ledgerHash(inputs[i].Source, inputs[i].Key), uint32(len(l.blocks)-1))
		l.last = inputs[i]
		l.inLast++
		l.count++
		l.bytes += int64(len(entry))
	}
	// The strings of inputs may share the memory of a whole record.
	l.last.Source, l.last.Key, l.last.Version = strings.Clone(l.last.Source), strings.Clone(l.last.Key), strings.Clone(l.last.Version)
}

// store packs an input into memory of the caller's and appends it to the last block if that has room, else to a new one.
func (l *Ledger) store(entry []byte, input *Input) []byte {
	last := len(l.chunks) - 1
	if l.inLast > 0 && l.inLast < ledgerBlockEntries {
		entry = appendPacked(entry, &l.last, input)
		if cap(l.chunks[last])-len(l.chunks[last]) >= len(entry) {
			l.chunks[last] = append(l.chunks[last], entry...)
			return entry
		}
	}
	entry = appendPacked(entry[:0], &Input{}, input)
	l.beginBlock(entry)
	return entry
}

// beginBlock begins a block with these bytes, where there is room for them.
func (l *Ledger) beginBlock(bytes []byte) {
	last := len(l.chunks) - 1
	if last < 0 || cap(l.chunks[last])-len(l.chunks[last]) < len(bytes) {
		l.chunks = append(l.chunks, make([]byte, 0, max(ledgerChunkBytes, len(bytes))))
		last++
	}
	l.blocks = append(l.blocks, uint64(last)<<32|uint64(len(l.chunks[last])))
	l.chunks[last] = append(l.chunks[last], bytes...)
	l.inLast = 0
}

// addBlocks puts blocks of packed inputs into the set, as a snapshot has them. checkBlock has passed them.
func (l *Ledger) addBlocks(blocks []string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, block := range blocks {
		bytes := []byte(block)
		l.beginBlock(bytes)
		packed := packedReader{rest: bytes}
		for packed.next() {
			l.index.add(ledgerHashOf(packed.source, packed.key), uint32(len(l.blocks)-1))
			l.inLast++
		}
		l.last = packed.input(&Input{})
		l.count += l.inLast
		l.bytes += int64(len(bytes))
	}
}

// remove takes entries out. Their bytes stay in memory until the store is opened again: the
// entries behind them are coded against them.
func (l *Ledger) remove(names []InputName) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, name := range names {
		for _, block := range l.index.find(nil, ledgerHash(name.Source, name.Key)) {
			bytes := l.block(int(block))
			packed := packedReader{rest: bytes}
			for at := 0; packed.next(); at = len(bytes) - len(packed.rest) {
				if packed.removed || !packed.is(name.Source, name.Key) || packed.input(&Input{}).Version != name.Version {
					continue
				}
				bytes[at] |= packedRemoved
				l.count--
				if l.holed == nil {
					l.holed = map[int]bool{}
				}
				l.holed[int(block)] = true
			}
		}
	}
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
		before := Input{}
		for block := range l.blocks {
			packed := packedReader{rest: l.block(block)}
			for packed.next() {
				if packed.removed {
					continue
				}
				before = packed.input(&before)
				piece = append(piece, before)
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

// packedBlocks yields all entries as blocks, up to count of those at a time. The slice is used again for the next ones.
func (l *Ledger) packedBlocks(count int) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		l.mu.RLock()
		defer l.mu.RUnlock()
		blocks := make([]string, 0, min(count, len(l.blocks)))
		for number := range l.blocks {
			bytes := l.block(number)
			if l.holed[number] {
				bytes = withoutRemoved(bytes)
			}
			if len(bytes) > 0 {
				blocks = append(blocks, string(bytes))
			}
			if len(blocks) == count {
				if !yield(blocks) {
					return
				}
				blocks = blocks[:0]
			}
		}
		if len(blocks) > 0 {
			yield(blocks)
		}
	}
}

// withoutRemoved is a block with the entries alone that are in the set; nothing if there are none.
func withoutRemoved(block []byte) []byte {
	var inputs []Input
	for packed := (packedReader{rest: block}); packed.next(); {
		if !packed.removed {
			inputs = append(inputs, packed.input(&Input{}))
		}
	}
	return appendBlock(nil, inputs)
}

func (l *Ledger) sizeBytes() int64 {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.bytes
}
