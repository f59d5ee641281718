// Package eventid knows by what events are told apart: hashes of ids, with the times of the events that had them.
//
//	Hasher   texts -> Key, 16 bytes that stand for an id
//	Entries  the ids of some events in their order: those of a batch on its way
//	Set      ids that are added one by one: those of pushed events
//	Run      a file of ids, which is searched where it lies and never read whole
//
// Each of the last three answers one question: has an event of this id a time that is near? Nothing here knows of
// datasets, and nothing locks; package storage asks, and says what counts as committed. docs/format.md gives the
// bytes of a run.
package eventid

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"math"
)

// Key stands for an id: 128 bits of its SHA-256. Its zero value stands for none.
type Key struct{ Hi, Lo uint64 }

// Compare orders keys as runs do.
func (k Key) Compare(other Key) int {
	return cmp.Or(cmp.Compare(k.Hi, other.Hi), cmp.Compare(k.Lo, other.Lo))
}

// Entry is the id of an event, and its time in microseconds.
type Entry struct {
	Key  Key
	Time int64
}

// Compare orders entries by key, then by time.
func (e Entry) Compare(other Entry) int {
	return cmp.Or(e.Key.Compare(other.Key), cmp.Compare(e.Time, other.Time))
}

// Finder answers whether an event of an id is known whose time differs by no more than the window.
type Finder interface {
	Near(key Key, at, window int64) (bool, error)
}

// around returns the least and the greatest time that is near.
func around(at, window int64) (least, greatest int64) {
	least, greatest = at-window, at+window
	if least > at {
		least = math.MinInt64
	}
	if greatest < at {
		greatest = math.MaxInt64
	}
	return least, greatest
}

// Near reports whether two times differ by no more than the window.
func Near(a, b, window int64) bool {
	least, greatest := around(a, window)
	return b >= least && b <= greatest
}

// Hasher makes keys; it is used from one goroutine.
type Hasher struct{ buffer []byte }

// Key returns the key of an id that consists of some texts.
func (h *Hasher) Key(texts ...[]byte) Key {
	h.buffer = h.buffer[:0]
	for _, text := range texts {
		h.buffer = binary.AppendUvarint(h.buffer, uint64(len(text)))
		h.buffer = append(h.buffer, text...)
	}
	sum := sha256.Sum256(h.buffer)
	return Key{binary.BigEndian.Uint64(sum[:]), binary.BigEndian.Uint64(sum[8:])}
}
