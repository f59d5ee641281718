package eventid

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"sync/atomic"

	"github.com/cespare/xxhash/v2"
)

var (
	// ErrCorrupt is wrapped by errors about a run whose bytes are damaged.
	ErrCorrupt = errors.New("the file of ids is damaged")
	// ErrNewer is wrapped by errors about runs of a newer format version.
	ErrNewer = errors.New("the file of ids was written by a newer version of the program")
)

// Run is a file of ids, used where its bytes lie; they may be those of a mapped file, and then everything is
// called below vfs.Guard. It may be used from several goroutines.
type Run struct {
	blocks []byte
	filter filter
	count  int
	// least and greatest are the times between which all entries lie.
	least, greatest int64
	// checked has a bit for each block that was found to be sound.
	checked []atomic.Uint32
}

// OpenRun checks everything but the blocks, which are checked when they are read.
func OpenRun(file []byte) (*Run, error) {
	if len(file) < headerBytes+trailerBytes || string(file[:len(magic)]) != magic {
		return nil, fmt.Errorf("%w: it is no such file", ErrCorrupt)
	}
	if version := binary.LittleEndian.Uint32(file[len(magic):]); version != FormatVersion {
		if version > FormatVersion {
			return nil, fmt.Errorf("%w: version %d, this one knows up to %d", ErrNewer, version, FormatVersion)
		}
		return nil, fmt.Errorf("%w: version %d", ErrCorrupt, version)
	}
	trailer := file[len(file)-trailerBytes:]
	var digest xxhash.Digest
	digest.Reset()
	_, _ = digest.Write(file[:headerBytes]) // a hash does not fail
	_, _ = digest.Write(trailer[:40])
	if string(trailer[48:]) != magic || binary.LittleEndian.Uint64(trailer[40:]) != digest.Sum64() {
		return nil, fmt.Errorf("%w: its trailer is not what was written", ErrCorrupt)
	}
	number := func(i int) uint64 { return binary.LittleEndian.Uint64(trailer[8*i:]) }
	count, pieces, inside := number(0), number(3), uint64(len(file)-headerBytes-trailerBytes)
	if count == 0 || count > inside/entryBytes || pieces == 0 || pieces > inside/filterPiece ||
		(count+blockEntries-1)/blockEntries*blockBytes+pieces*filterPiece != inside {
		return nil, fmt.Errorf("%w: %d entries and %d pieces of a filter in %d bytes", ErrCorrupt, count, pieces, len(file))
	}
	split := len(file) - trailerBytes - int(pieces)*filterPiece
	r := &Run{
		blocks: file[headerBytes:split], filter: filter(file[split : len(file)-trailerBytes]),
		count: int(count), least: int64(number(1)), greatest: int64(number(2)),
	}
	r.checked = make([]atomic.Uint32, len(r.blocks)/blockBytes/32+1)
	if xxhash.Sum64(r.filter) != number(4) {
		return nil, fmt.Errorf("%w: its filter is not what was written", ErrCorrupt)
	}
	return r, nil
}

// Len returns the number of entries.
func (r *Run) Len() int { return r.count }

// Times returns the times between which all entries lie, both inclusive.
func (r *Run) Times() (least, greatest int64) { return r.least, r.greatest }

// Near is as in Finder; it fails where the run is damaged.
func (r *Run) Near(key Key, at, window int64) (bool, error) {
	least, greatest := around(at, window)
	if least > r.greatest || greatest < r.least || !r.filter.may(key) {
		return false, nil
	}
	place, err := r.search(Entry{key, least})
	if err != nil || place == r.count {
		return false, err
	}
	if err := r.check(place / blockEntries); err != nil {
		return false, err
	}
	found := r.at(place)
	return found.Key == key && found.Time <= greatest, nil
}

// search returns the place of the first entry that is not before e. Hashes are spread evenly, so the first guess is mostly the right
// block or one near it; steps away from it grow until the place is between two blocks, which are then halved.
func (r *Run) search(e Entry) (int, error) {
	low, high, step := 0, r.count, blockEntries // the place is in low..high
	guess, _ := bits.Mul64(e.Key.Hi, uint64(r.count))
	middle := int(guess)
	for low < high {
		block := middle / blockEntries
		if err := r.check(block); err != nil {
			return 0, err
		}
		first := block * blockEntries
		last := min(first+blockEntries, r.count) - 1
		switch {
		case r.at(first).Compare(e) >= 0:
			high = first
		case r.at(last).Compare(e) < 0:
			low = last + 1
		default:
			return r.searchBlock(first, last, e), nil
		}
		switch {
		case low == 0:
			middle = max(0, high-step)
		case high == r.count:
			middle = min(r.count-1, low+step)
		default:
			middle = int(uint(low+high) / 2)
		}
		step *= 2
	}
	return low, nil
}

// searchBlock finds the first entry that is not before e, of which it is known that it is behind first and not behind last.
func (r *Run) searchBlock(first, last int, e Entry) int {
	for first+1 < last {
		middle := (first + last) / 2
		if r.at(middle).Compare(e) >= 0 {
			last = middle
		} else {
			first = middle
		}
	}
	return last
}

// at returns an entry of a block that was checked.
func (r *Run) at(place int) Entry {
	bytes := r.blocks[place/blockEntries*blockBytes+place%blockEntries*entryBytes:][:entryBytes]
	return Entry{Key{binary.BigEndian.Uint64(bytes), binary.BigEndian.Uint64(bytes[8:])}, int64(binary.LittleEndian.Uint64(bytes[16:]))}
}

// check verifies a block when it is first read.
func (r *Run) check(block int) error {
	known, bit := &r.checked[block/32], uint32(1)<<(block%32)
	if known.Load()&bit != 0 {
		return nil
	}
	bytes := r.blocks[block*blockBytes:][:blockBytes]
	if xxhash.Sum64(bytes[:blockFilled]) != binary.LittleEndian.Uint64(bytes[blockFilled:]) {
		return fmt.Errorf("%w: block %d is not what was written", ErrCorrupt, block)
	}
	known.Or(bit)
	return nil
}

// Each hands out all entries in their order, until take returns false.
func (r *Run) Each(take func(Entry) bool) error {
	for place := range r.count {
		if place%blockEntries == 0 {
			if err := r.check(place / blockEntries); err != nil {
				return err
			}
		}
		if !take(r.at(place)) {
			return nil
		}
	}
	return nil
}
