// Package segment reads and writes segments: immutable files of events, ordered by
// (shard, actor, time). docs/format.md gives their bytes.
//
// FromBatches and FromSegments put events in order, without moving their values
// yet; Write then takes them column by column, encodes and writes. Open gives a
// Reader of the file.
package segment

import (
	"errors"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Dense ids that are no actor's. Events without an actor belong to no unit, but
// are kept and counted.
const (
	// NoActor is the id of events whose actor column is null.
	NoActor uint32 = 0
	// EmptyActor is the id of events whose actor column is the empty string.
	EmptyActor uint32 = 1
	// FirstActor is the id of the first actor of a shard.
	FirstActor uint32 = 2
)

// ShardsMax bounds the shards of a dataset.
const ShardsMax = 256

// ErrCorrupt is wrapped by errors about bytes that Write cannot have written.
var ErrCorrupt = errors.New("damaged segment")

// Layout is what a dataset fixes for its segments.
type Layout struct {
	// Shards is a power of two up to ShardsMax.
	Shards int
	// Actor names the column that is the shard key; "" where there is none.
	Actor string
	// Texts names columns that are stored as text whatever their values were, as
	// actors are: those that order other copies of the events.
	Texts []string
	// Columns finds a column of the dataset by its name. It must know every column
	// that has values, but for the actor, and is called from one goroutine.
	Columns func(name string) (schema.Column, bool)
	// Dictionaries receives the actors and strings that are new.
	Dictionaries *dictionary.Set
}

// Info describes a segment.
type Info struct {
	ID     uint64
	Rows   int
	Shards int
	// MinTime and MaxTime bound the events' times, both inclusive, microseconds.
	MinTime, MaxTime int64
	// Columns lists the columns that the segment stores with the types that they
	// had when it was written, the time first. The actor column that orders the
	// rows is not among them: it follows from the run index. A column is Inline
	// where the segment's blocks carry its strings; the dataset's schema must
	// become as wide as these types, and inline where these are.
	Columns []schema.Column
	// SizeBytes is the length of the file.
	SizeBytes int64
}

// Runs is a run index: run i is the rows Starts[i] to Starts[i+1]-1 of the actor
// with dense id Actors[i]. Actors ascend strictly; Starts has one entry more.
type Runs struct {
	Actors []uint32
	Starts []uint32

	scratch block.Block
}

// ShardOf returns the shard of an actor: the top bits of its xxhash64. shards is a
// power of two.
func ShardOf(actor []byte, shards int) int { return topBits(xxhash.Sum64(actor), shards) }

// topBits scales a hash to a power of two without a division.
func topBits(hash uint64, shards int) int {
	return int((hash >> 32) * uint64(shards) >> 32)
}
