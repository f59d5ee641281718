package segment

import (
	"math/bits"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// Selection says which rows of a segment are meant. It belongs to one goroutine until it is
// complete; nil means none.
type Selection struct {
	// shards has a bitmap over the rows of each section, nil where none of them is meant.
	shards []batch.Bitmap
}

// NewSelection returns the selection of no row of a segment with so many shards.
func NewSelection(shards int) *Selection { return &Selection{shards: make([]batch.Bitmap, shards)} }

// Set adds a row of a shard's section, counted from 0.
func (s *Selection) Set(shard, row int) {
	s.shards[shard] = s.shards[shard].Grown(row + 1)
	s.shards[shard].Set(row)
}

// Shard returns the rows of a shard, nil where there are none. Rows beyond the bitmap are not in it.
func (s *Selection) Shard(shard int) batch.Bitmap {
	if s == nil || shard >= len(s.shards) {
		return nil
	}
	return s.shards[shard]
}

// Rows counts the rows of all shards.
func (s *Selection) Rows() (rows int) {
	if s == nil {
		return 0
	}
	for _, bitmap := range s.shards {
		for _, word := range bitmap {
			rows += bits.OnesCount64(word)
		}
	}
	return rows
}
