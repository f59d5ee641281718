package aggregate

import "github.com/sluice-analytics/sluice/storage/block"

// pairTable numbers the pairs of codes that occur.
type pairTable struct {
	// pairs[n] is pair number n: the first code in the upper half.
	pairs []uint64
	// dense[a<<shift|b] is 1 + the number of the pair, while the codes are small
	// enough for a table; hashed takes over beyond.
	dense  []uint32
	shift  uint
	rows   int
	hashed *hashTable
	out    [block.Rows]uint32
	one    [1]uint32
}

// denseMax bounds the direct table: 4 Mi entries are 16 MiB, about what a shared
// cache holds.
const denseMax = 1 << 22

func newPairTable() *pairTable { return &pairTable{} }

// numbers returns the number of each row's pair. Room for the codes is reserved.
func (t *pairTable) numbers(a, b Groups, rows int) Groups {
	if a.Const && b.Const {
		t.one[0] = t.number(a.Codes[0], b.Codes[0])
		return Groups{Const: true, Codes: t.one[:]}
	}
	out := t.out[:rows]
	switch {
	case t.hashed != nil:
		for i := range out {
			out[i] = t.number(a.At(i), b.At(i))
		}
	case a.Const:
		t.numbersOfRow(a.Codes[0], b.Codes[:rows], out)
	case b.Const:
		t.numbersOfColumn(a.Codes[:rows], b.Codes[0], out)
	default:
		t.numbersOfBoth(a.Codes[:rows], b.Codes[:rows], out)
	}
	return Groups{Codes: out}
}

func (t *pairTable) numbersOfRow(a uint32, b, out []uint32) {
	row := t.dense[a<<t.shift:]
	for i, code := range b {
		n := row[code]
		if n == 0 {
			n = t.number(a, code) + 1
		}
		out[i] = n - 1
	}
}

func (t *pairTable) numbersOfColumn(a []uint32, b uint32, out []uint32) {
	dense, shift := t.dense, t.shift&31
	for i, code := range a {
		n := dense[code<<shift|b]
		if n == 0 {
			n = t.number(code, b) + 1
		}
		out[i] = n - 1
	}
}

func (t *pairTable) numbersOfBoth(a, b, out []uint32) {
	dense, shift := t.dense, t.shift&31
	b, out = b[:len(a)], out[:len(a)]
	for i, code := range a {
		n := dense[code<<shift|b[i]]
		if n == 0 {
			n = t.number(code, b[i]) + 1
		}
		out[i] = n - 1
	}
}

// reserve makes room for first codes below a and second ones below b.
func (t *pairTable) reserve(a, b int) {
	if t.hashed != nil || (a <= t.rows && uint64(b) <= 1<<t.shift && t.dense != nil) {
		return
	}
	rows, shift := max(t.rows, 1), t.shift
	for rows < a {
		rows *= 2
	}
	for uint64(b) > 1<<shift {
		shift++
	}
	if uint64(rows)<<shift > denseMax {
		t.hashed = newHashTable()
		for n, pair := range t.pairs {
			t.hashed.put(pair, uint32(n))
		}
		t.dense = nil
		return
	}
	t.rows, t.shift = rows, shift
	t.dense = make([]uint32, rows<<shift)
	for n, pair := range t.pairs {
		t.dense[uint32(pair>>32)<<shift|uint32(pair)] = uint32(n) + 1
	}
}

// number returns the number of a pair, giving it one if it is new.
func (t *pairTable) number(a, b uint32) uint32 {
	pair := uint64(a)<<32 | uint64(b)
	if t.hashed != nil {
		n, added := t.hashed.find(pair, uint32(len(t.pairs)))
		if added {
			t.pairs = append(t.pairs, pair)
		}
		return n
	}
	slot := &t.dense[a<<t.shift|b]
	if *slot == 0 {
		t.pairs = append(t.pairs, pair)
		*slot = uint32(len(t.pairs))
	}
	return *slot - 1
}

func (t *pairTable) sizeBytes() int64 {
	size := int64(len(t.pairs))*8 + int64(len(t.dense))*4
	if t.hashed != nil {
		size += t.hashed.sizeBytes()
	}
	return size
}
