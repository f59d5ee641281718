package manifest

import "iter"

// Marks remembers which entries of a ledger were found, with a bit for each. Entries that are added after it was made are
// found, and are not among the unmarked ones. It is used from one goroutine.
type Marks struct {
	ledger *Ledger
	// found has a bit for each entry of each block that there was, and last is how many there were in the last one.
	found []uint32
	last  int
}

// Mark returns marks of the ledger of which none is set.
func (l *Ledger) Mark() *Marks {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return &Marks{ledger: l, found: make([]uint32, len(l.blocks)), last: l.inLast}
}

// Find returns all versions of an object as Ledger.Find does, and marks them.
func (m *Marks) Find(source, key string) []Input {
	return m.ledger.find(source, key, func(block uint32, entry int) {
		if int(block) < len(m.found) {
			m.found[block] |= 1 << entry
		}
	})
}

// Unmarked yields the entries that are in the ledger and were not found, in the order of their commits. The ledger may change meanwhile.
func (m *Marks) Unmarked() iter.Seq[Input] {
	return func(yield func(Input) bool) {
		var inputs []Input
		for block := range m.found {
			inputs = m.unmarkedOf(inputs[:0], block)
			for _, input := range inputs {
				if !yield(input) {
					return
				}
			}
		}
	}
}

// unmarkedOf appends the unmarked entries of a block.
func (m *Marks) unmarkedOf(to []Input, block int) []Input {
	entries := ledgerBlockEntries
	if block == len(m.found)-1 {
		entries = m.last
	}
	m.ledger.mu.RLock()
	defer m.ledger.mu.RUnlock()
	packed := packedReader{rest: m.ledger.block(block)}
	before := Input{}
	for entry := 0; entry < entries && packed.next(); entry++ {
		if !packed.removed && m.found[block]>>entry&1 == 0 {
			before = packed.input(&before)
			to = append(to, before)
		}
	}
	return to
}
