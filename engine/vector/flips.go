package vector

import "slices"

// Flips says for the codes of a range of which of them something holds, by the codes at
// which that changes: there are few where it holds of some codes alone, and whatever lies
// between two of them is decided at once. The zero value knows no code.
type Flips struct {
	// low to end-1 are the codes that are known.
	low, end uint32
	// at ascends: it holds from at[0] on, no more from at[1] on, and so forth.
	at []uint32
}

// Union returns the range that Extend makes known when it is asked for the codes from low
// to high: there are no gaps in what is known.
func (f *Flips) Union(low, high uint32) (uint32, uint32) {
	if f.end == 0 {
		return low, high
	}
	return min(low, f.low), max(high, f.end-1)
}

// Lacks reports whether some of the codes from low to high are not known.
func (f *Flips) Lacks(low, high uint32) bool { return low < f.low || high >= f.end }

// Extend makes the codes from low to high known, and those between them and what is known.
// holds is asked about each that is new, and about older ones where low is below them.
func (f *Flips) Extend(low, high uint32, holds func(code uint32) bool) {
	if f.end == 0 || low < f.low {
		low, high = f.Union(low, high)
		*f = Flips{low: low, end: low, at: f.at[:0]}
	}
	for ; f.end <= high; f.end++ {
		if holds(f.end) != (len(f.at)%2 == 1) {
			f.at = append(f.at, f.end)
		}
	}
}

// Between returns whether it holds of low, and the codes above it, up to high, at which
// that changes. The codes are known.
func (f *Flips) Between(low, high uint32) (at []uint32, holds bool) {
	first, found := slices.BinarySearch(f.at, low)
	if found {
		first++
	}
	beyond, found := slices.BinarySearch(f.at[first:], high)
	if found {
		beyond++
	}
	return f.at[first : first+beyond], first%2 == 1
}

// flipsOf returns the flips of all codes there may be: it holds of the codes listed, which
// ascend, or of all others.
func flipsOf(codes []uint32, others bool) Flips {
	f := Flips{end: ^uint32(0)}
	toggle := func(code uint32) {
		if last := len(f.at) - 1; last >= 0 && f.at[last] == code {
			f.at = f.at[:last]
			return
		}
		f.at = append(f.at, code)
	}
	if others {
		toggle(1)
	}
	for _, code := range codes {
		toggle(code)
		toggle(code + 1)
	}
	return f
}

// Fill writes 1 to the table for each code that it holds of, and 0 for the others: table[i]
// is about code first+i.
func (f *Flips) Fill(table []uint8, first uint32) {
	clear(table)
	if len(table) == 0 {
		return
	}
	at, holds := f.Between(first, first+uint32(len(table)-1))
	from := first
	for _, code := range at {
		if holds {
			fillOnes(table[from-first : code-first])
		}
		from, holds = code, !holds
	}
	if holds {
		fillOnes(table[from-first:])
	}
}

func fillOnes(table []uint8) {
	for i := range table {
		table[i] = 1
	}
}
