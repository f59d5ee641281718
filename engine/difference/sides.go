package difference

import "github.com/sluice-analytics/sluice/storage/kernel"

// The sides of a row.
const (
	// Rest is compared with the selection.
	Rest uint8 = iota
	// Selected is in the selection.
	Selected
	// Neither is on no side.
	Neither
)

// Sides says for the rows of a batch on which side each is.
type Sides struct {
	// Of has the side of each row.
	Of []uint8
	// Counts are the rows of the two sides.
	Counts Counts
	// bits has the bit of every selected row, and ranks how many there are before each word.
	bits  []uint64
	ranks []uint16
}

// Reset makes the sides be about so many rows, the sides of which the caller then writes to
// Of and makes known by Seal.
func (s *Sides) Reset(rows int) {
	if cap(s.Of) < rows {
		s.Of = make([]uint8, rows)
		s.bits = make([]uint64, kernel.Words(rows))
		s.ranks = make([]uint16, kernel.Words(rows)+1)
	}
	s.Of = s.Of[:rows]
}

// Seal counts the sides, after all of them have been written.
func (s *Sides) Seal() {
	rows := len(s.Of)
	s.bits = s.bits[:kernel.Words(rows)]
	selected, neither := 0, 0
	for w := range s.bits {
		word := uint64(0)
		for j, side := range s.Of[w*64 : min(w*64+64, rows)] {
			word |= uint64(side&1) << uint(j)
			neither += int(side >> 1)
		}
		s.bits[w] = word
	}
	s.ranks = s.ranks[:len(s.bits)+1]
	kernel.Ranks(s.bits, s.ranks)
	selected = int(s.ranks[len(s.bits)])
	s.Counts = Counts{int64(selected), int64(rows - selected - neither)}
}

// All reports whether every row is on one of the two sides.
func (s *Sides) All() bool { return s.Counts.Total() == int64(len(s.Of)) }

// Between counts the rows from, to-1 by side, all of which are on one of the two.
func (s *Sides) Between(from, to int) Counts {
	selected := kernel.Rank(s.bits, s.ranks, to) - kernel.Rank(s.bits, s.ranks, from)
	return Counts{int64(selected), int64(to - from - selected)}
}
