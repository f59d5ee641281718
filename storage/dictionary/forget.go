package dictionary

import (
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// Use is the entries of a set that something has: those that Forget leaves alone. It belongs to one goroutine.
type Use struct {
	strings map[uint32]batch.Bitmap
	// actors are by copy and shard, as the dictionaries of a set.
	actors []batch.Bitmap
}

// NewUse returns the use of no entry of a set, of whichever copy.
func (s *Set) NewUse() *Use {
	return &Use{strings: map[uint32]batch.Bitmap{}, actors: make([]batch.Bitmap, len(s.all))}
}

// Strings adds ids of a column's dictionary; 0 is none.
func (u *Use) Strings(column uint32, ids []uint32) {
	u.strings[column] = addIDs(u.strings[column], ids)
}

// Actors adds ids of the actors of a shard of a copy in a set with so many shards; 0 and 1 are none.
func (u *Use) Actors(copies, shards, shard int, ids []uint32) {
	place := copies*shards + shard
	u.actors[place] = addIDs(u.actors[place], ids)
}

func addIDs(to batch.Bitmap, ids []uint32) batch.Bitmap {
	last := uint32(0) // ids come in runs
	for _, id := range ids {
		if id == last {
			continue
		}
		last = id
		to = to.Grown(int(id) + 1)
		to.Set(int(id))
	}
	return to
}

// forgottenPrefix begins what stands in the place of an entry that was forgotten. An entry of its own for each id keeps
// what every dictionary is: no string has two ids.
const forgottenPrefix = "\x00forgotten "

// Forget returns a set with the same ids in which the entries without a use have lost their strings, and how many did so now. Of a
// string that is added again later the id is a new one. The set itself stays as it is: whoever reads it goes on to see the strings.
// Nothing may be added to it meanwhile. Nothing of the new set counts as written.
func (s *Set) Forget(use *Use) (*Set, int) {
	columns, _ := s.now()
	forgotten := 0
	replace := func(from, to *Dictionary, used batch.Bitmap) {
		forgotten += copyUsed(from, to, used)
	}
	next := NewCopies(len(s.actors), len(s.all)/len(s.actors))
	for column, from := range columns {
		replace(from, next.Strings(column), use.strings[column])
	}
	for place, from := range s.all {
		replace(from, next.all[place], use.actors[place])
	}
	return next, forgotten
}

// copyUsed copies the entries of a dictionary to an empty one, and returns how many lost their strings.
func copyUsed(from, to *Dictionary, used batch.Bitmap) (forgotten int) {
	to.mutex.Lock()
	defer to.mutex.Unlock()
	for ordinal := range uint32(from.Len()) {
		id := from.first + ordinal
		text := from.at(ordinal)
		if !used.Get(int(id)) && !isForgotten(text, id) {
			text = from.freeName(id)
			forgotten++
		}
		to.appendLocked(text)
	}
	return forgotten
}

// isForgotten reports whether an entry has lost its string already.
func isForgotten(text string, id uint32) bool {
	return strings.TrimRight(text, "'") == fmt.Sprintf("%s%d", forgottenPrefix, id)
}

// freeName is what stands for an entry that is forgotten: a string that no entry is.
func (d *Dictionary) freeName(id uint32) string {
	name := fmt.Sprintf("%s%d", forgottenPrefix, id)
	for {
		if _, taken := d.Find(name); !taken {
			return name
		}
		name += "'"
	}
}
