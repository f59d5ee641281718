package manifest

import (
	"encoding/binary"
	"iter"
	"slices"
)

// markBytes is less than the bytes of any entry: an entry has nine numbers and lengths of a byte or more. So no
// two entries begin within the same markBytes bytes, and a bit for each of those tells entries apart.
const markBytes = 8

// Marks remembers which entries of a ledger were found, with two bytes or so for each entry of usual length. Entries that are
// added after it was made are found, and are not among the unmarked ones. It is used from one goroutine.
type Marks struct {
	ledger *Ledger
	// ends are the lengths of the chunks when the marks were made, bits a bit for each markBytes bytes of them.
	ends []int
	bits [][]uint64
}

// Mark returns marks of the ledger of which none is set.
func (l *Ledger) Mark() *Marks {
	l.mu.RLock()
	defer l.mu.RUnlock()
	made := &Marks{ledger: l}
	for _, chunk := range l.chunks {
		made.ends = append(made.ends, len(chunk))
		made.bits = append(made.bits, make([]uint64, len(chunk)/markBytes/64+1))
	}
	return made
}

// Find returns all versions of an object as Ledger.Find does, and marks them.
func (m *Marks) Find(source, key string) []Input {
	m.ledger.mu.RLock()
	defer m.ledger.mu.RUnlock()
	var found []Input
	for place := m.ledger.newest[ledgerHash(source, key)]; place != 0; {
		input, before := m.ledger.at(place - 1)
		if input.Source == source && input.Key == key && !m.ledger.removed[place-1] {
			found = append(found, input)
			m.set(place - 1)
		}
		place = before
	}
	slices.Reverse(found)
	return found
}

func (m *Marks) set(place uint64) {
	if chunk := int(place >> 32); chunk < len(m.bits) {
		if bit := uint32(place) / markBytes; int(bit/64) < len(m.bits[chunk]) {
			m.bits[chunk][bit/64] |= 1 << (bit % 64)
		}
	}
}

// Unmarked yields the entries that are in the ledger and were not found, in the order of their commits. The ledger may change meanwhile.
func (m *Marks) Unmarked() iter.Seq[Input] {
	return func(yield func(Input) bool) {
		for chunk := range m.ends {
			for at := 0; at < m.ends[chunk]; {
				place := uint64(chunk)<<32 | uint64(at)
				input, size, removed := m.ledger.entry(place)
				if bit := at / markBytes; m.bits[chunk][bit/64]>>(bit%64)&1 == 0 && !removed && !yield(input) {
					return
				}
				at += size
			}
		}
	}
}

// entry returns the entry at a place, its length, and whether it was removed.
func (l *Ledger) entry(place uint64) (Input, int, bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	chunk := l.chunks[place>>32][uint32(place):]
	_, n := binary.Uvarint(chunk)
	input, _ := l.at(place)
	return input, n + inputBytes(chunk[n:]), l.removed[place]
}
