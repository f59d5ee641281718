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

// Set is the dictionaries of a dataset: those of its columns, and those of the actors
// of one copy of its events. The sets of a dataset's copies share everything but that
// choice. A Set is safe for concurrent use; it is written out by one goroutine at a time.
type Set struct {
	*entries
	// actors are those of the copy, by shard.
	actors []*Dictionary
}

// entries is what the sets of a dataset share.
type entries struct {
	// all holds the actors of copy c and shard s of n shards at c*n+s.
	all []*Dictionary

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

// NewSet returns empty dictionaries for the shards of one copy and, as they are asked
// for, for columns.
func NewSet(shards int) *Set { return NewCopies(shards, 1) }

// NewCopies returns the empty dictionaries of a dataset with some copies, as the set
// of the first.
func NewCopies(shards, copies int) *Set {
	shared := &entries{all: make([]*Dictionary, shards*copies), strings: map[uint32]*Dictionary{}}
	for i := range shared.all {
		shared.all[i] = New(firstActor)
	}
	return &Set{entries: shared, actors: shared.all[:shards]}
}

// Copy returns the set of another copy, the first being 0. It must be less than the
// copies that the set was made for.
func (s *Set) Copy(number int) *Set {
	shards := len(s.actors)
	return &Set{entries: s.entries, actors: s.all[number*shards : (number+1)*shards]}
}

// Shards returns the number of dictionaries of actors of each copy.
func (s *Set) Shards() int { return len(s.actors) }

// Strings returns the dictionary of a column, made on first use; ids from 1.
func (s *entries) Strings(column uint32) *Dictionary {
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

// Actors returns the dictionary of the copy's actors of a shard, which must be less
// than Shards; ids from 2.
func (s *Set) Actors(shard int) *Dictionary { return s.actors[shard] }

// Mark records that everything up to mark is on disk.
func (s *entries) Mark(mark Mark) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.mark = mark
}

// marked returns the last Mark.
func (s *entries) marked() Mark {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	return s.mark
}

// now returns the dictionaries of columns, and a Mark of all that is there.
func (s *entries) now() (map[uint32]*Dictionary, Mark) {
	s.mutex.RLock()
	columns := maps.Clone(s.strings)
	s.mutex.RUnlock()
	mark := Mark{strings: map[uint32]int{}, actors: map[uint32]int{}}
	for column, d := range columns {
		mark.strings[column] = d.Len()
	}
	for key, d := range s.all {
		mark.actors[uint32(key)] = d.Len()
	}
	return columns, mark
}
