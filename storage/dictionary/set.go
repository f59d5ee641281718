package dictionary

import (
	"maps"
	"sync"
)

// First ids of the two kinds of dictionaries.
const (
	firstString = 1
	firstActor  = 2
)

// Set is the dictionaries of a dataset. It is safe for concurrent use; a Set is
// written out by one goroutine at a time.
type Set struct {
	actors []*Dictionary

	// mutex protects the fields below.
	mutex   sync.RWMutex
	strings map[uint32]*Dictionary
	mark    Mark
}

// Mark says how much of a set is known to be on disk. The zero Mark is nothing.
type Mark struct {
	strings map[uint32]int
	actors  map[uint32]int
}

// NewSet returns empty dictionaries for the shards and, as they are asked for, for
// columns.
func NewSet(shards int) *Set {
	s := &Set{actors: make([]*Dictionary, shards), strings: map[uint32]*Dictionary{}}
	for shard := range s.actors {
		s.actors[shard] = New(firstActor)
	}
	return s
}

// Shards returns the number of dictionaries of actors.
func (s *Set) Shards() int { return len(s.actors) }

// Strings returns the dictionary of a column, made on first use; ids from 1.
func (s *Set) Strings(column uint32) *Dictionary {
	s.mutex.RLock()
	known := s.strings[column]
	s.mutex.RUnlock()
	if known != nil {
		return known
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.strings[column] == nil {
		s.strings[column] = New(firstString)
	}
	return s.strings[column]
}

// Actors returns the dictionary of a shard, which must be less than Shards; ids
// from 2.
func (s *Set) Actors(shard int) *Dictionary { return s.actors[shard] }

// Mark records that everything up to mark is on disk.
func (s *Set) Mark(mark Mark) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.mark = mark
}

// marked returns the last Mark.
func (s *Set) marked() Mark {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	return s.mark
}

// now returns the dictionaries of columns, and a Mark of all that is there.
func (s *Set) now() (map[uint32]*Dictionary, Mark) {
	s.mutex.RLock()
	columns := maps.Clone(s.strings)
	s.mutex.RUnlock()
	mark := Mark{strings: map[uint32]int{}, actors: map[uint32]int{}}
	for column, d := range columns {
		mark.strings[column] = d.Len()
	}
	for shard, d := range s.actors {
		mark.actors[uint32(shard)] = d.Len()
	}
	return columns, mark
}
