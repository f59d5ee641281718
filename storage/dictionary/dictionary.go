// Package dictionary maps strings to small numbers and back, append-only.
//
// A dataset has one dictionary per text column, whose ids stand in blocks as
// codes (0 is null, so ids start at 1), and per shard one of the shard's actors,
// whose dense ids order the segments (0 and 1 are no actors, so ids start at 2).
// An id, once given, never changes its meaning. New entries reach the disk as an
// extent file with the commit that first uses them.
//
// In memory an entry takes its bytes, one or two for their length, 8 for where
// they are and, once something was looked up, about 12 in the hash index.
package dictionary

import (
	"sync"
	"sync/atomic"
	"unsafe"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// Dictionary is safe for concurrent use. Readers never wait for writers: At, Find
// and Len work on what was there when they were called.
type Dictionary struct {
	first uint32
	// length is stored after everything that belongs to the entries it counts.
	length atomic.Uint32
	size   atomic.Int64
	places atomic.Pointer[[]*placePage]
	arenas atomic.Pointer[[][]byte]
	// index is nil until something is looked up.
	index atomic.Pointer[index]

	// mutex is held by writers, who own the fields below.
	mutex sync.Mutex
	// free is the rest of the last arena.
	free []byte
	// nextArena is how large the next arena will be.
	nextArena int
}

const (
	pageBits = 10
	pageSize = 1 << pageBits
	// Arenas double from the first size to the last, so that the many small
	// dictionaries stay small.
	arenaFirst = 1 << 10
	arenaLast  = 1 << 20
)

// EntriesMax bounds the entries of a dictionary, so that every id is below 2^32.
const EntriesMax = 1<<32 - 16

// placePage says where the strings of pageSize entries are: the arena in the upper
// half, the offset of their length in the lower.
type placePage [pageSize]uint64

// New returns an empty dictionary whose first id will be first.
func New(first uint32) *Dictionary {
	return &Dictionary{first: first, nextArena: arenaFirst}
}

// First returns the smallest id; ids run from First to First+Len-1.
func (d *Dictionary) First() uint32 { return d.first }

// Len returns the number of entries.
func (d *Dictionary) Len() int { return int(d.length.Load()) }

// SizeBytes returns the length of all strings together.
func (d *Dictionary) SizeBytes() int64 { return d.size.Load() }

// At returns the string of an id, or "" of an id that was not given. The string
// stays valid for ever.
func (d *Dictionary) At(id uint32) string {
	ordinal := id - d.first
	if id < d.first || ordinal >= d.length.Load() {
		return ""
	}
	return d.at(ordinal)
}

// at is At for an entry that is known to be there.
func (d *Dictionary) at(ordinal uint32) string {
	place := (*d.places.Load())[ordinal>>pageBits][ordinal%pageSize]
	arena := (*d.arenas.Load())[place>>32][uint32(place):]
	length, head := readLength(arena)
	if length == 0 {
		return ""
	}
	return unsafe.String(&arena[head], length)
}

// Find returns the id of a string. The first call builds the index.
func (d *Dictionary) Find(value string) (uint32, bool) {
	return d.search(d.indexed(), value, tagOf(value))
}

// indexed returns the index, which it builds on the first call.
func (d *Dictionary) indexed() *index {
	if known := d.index.Load(); known != nil {
		return known
	}
	d.mutex.Lock()
	defer d.mutex.Unlock()
	return d.indexLocked()
}

// Intern returns the id of a string, adding it if it is new. It copies value.
func (d *Dictionary) Intern(value []byte) uint32 {
	text := viewOf(value)
	tag := tagOf(text)
	if known := d.index.Load(); known != nil {
		if id, ok := d.search(known, text, tag); ok {
			return id
		}
	}
	d.mutex.Lock()
	defer d.mutex.Unlock()
	return d.internLocked(text, tag)
}

// InternAll returns the ids of some strings of a table, adding those that are new:
// ids[i] becomes that of string i for each i in wanted; the others stay as they
// are. It takes the writers' lock once.
func (d *Dictionary) InternAll(table *batch.Strings, wanted []uint32, ids []uint32) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	for _, i := range wanted {
		text := viewOf(table.At(int(i)))
		ids[i] = d.internLocked(text, tagOf(text))
	}
}

func (d *Dictionary) internLocked(text string, tag uint32) uint32 {
	known := d.indexLocked()
	if id, ok := d.search(known, text, tag); ok {
		return id
	}
	ordinal := d.appendLocked(text)
	if known.full(int(ordinal) + 1) {
		known = known.doubled()
		d.index.Store(known)
	}
	known.add(tag, ordinal)
	return d.first + ordinal
}

// appendLocked adds a string that is not there, and publishes it last.
func (d *Dictionary) appendLocked(text string) (ordinal uint32) {
	ordinal = d.length.Load()
	place := d.placeLocked(text)
	var pages []*placePage
	if known := d.places.Load(); known != nil {
		pages = *known
	}
	if int(ordinal>>pageBits) == len(pages) {
		// Readers of the shorter slice never look at what append adds behind it.
		pages = append(pages, new(placePage))
		d.places.Store(&pages)
	}
	pages[ordinal>>pageBits][ordinal%pageSize] = place
	d.size.Add(int64(len(text)))
	d.length.Store(ordinal + 1)
	return ordinal
}

// placeLocked copies a string into an arena, where it never moves.
func (d *Dictionary) placeLocked(text string) uint64 {
	var head [lengthBytesMax]byte
	n := putLength(head[:], len(text))
	var arenas [][]byte
	if known := d.arenas.Load(); known != nil {
		arenas = *known
	}
	if len(d.free) < n+len(text) {
		arena := make([]byte, max(d.nextArena, n+len(text)))
		d.nextArena = min(2*d.nextArena, arenaLast)
		arenas = append(arenas, arena)
		d.arenas.Store(&arenas)
		d.free = arena
	}
	offset := len(arenas[len(arenas)-1]) - len(d.free)
	copy(d.free, head[:n])
	copy(d.free[n:], text)
	d.free = d.free[n+len(text):]
	return uint64(len(arenas)-1)<<32 | uint64(offset)
}

// viewOf is the bytes as a string, for comparing.
func viewOf(value []byte) string { return unsafe.String(unsafe.SliceData(value), len(value)) }

const lengthBytesMax = 5

// readLength and putLength are uvarints whose common case is one byte.
func readLength(data []byte) (length, head int) {
	if data[0] < 0x80 {
		return int(data[0]), 1
	}
	for shift := 0; ; shift += 7 {
		part := data[head]
		head++
		length |= int(part&0x7f) << shift
		if part < 0x80 {
			return length, head
		}
	}
}

func putLength(data []byte, length int) int {
	n := 0
	for length >= 0x80 {
		data[n] = byte(length) | 0x80
		length >>= 7
		n++
	}
	data[n] = byte(length)
	return n + 1
}
