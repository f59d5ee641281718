package block

import "testing"

// TestEncodingsAreChosen makes sure that the columns they are for get the encodings of
// version 2, so that the tests of round trips reach them.
func TestEncodingsAreChosen(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	for _, c := range []struct {
		name  string
		lanes []int64
		want  Encoding
	}{
		{"runs", shapes["runs"](r, Rows), Lengths},
		{"wide runs", shapes["wide runs"](r, Rows), Lengths},
		{"one long run", fill(Rows, func(i int) int64 { return int64(i / (Rows - 1)) }), Lengths},
		{"alternating", fill(Rows, func(i int) int64 { return int64(i&1) << 20 }), Packed},
		{"uniform", fill(Rows, func(int) int64 { return r.Int64N(1 << 20) }), Packed},
		{"few wide", fill(Rows, func(i int) int64 { return r.Int64N(1000) + int64(i%100/99)<<40 }), Patched},
		{"first and last wide", fill(Rows, func(i int) int64 { return r.Int64N(1000) + int64((i+1)%Rows/(Rows-1))<<40 }), Patched},
	} {
		payload, entry := encoder.Ints(nil, c.lanes, nil)
		if entry.Encoding != c.want {
			t.Errorf("%s is stored as %s, not %s", c.name, entry.Encoding, c.want)
		}
		var b Block
		reopen(t, &b, payload, entry)
		checkInts(t, r, &b, c.lanes, nil)
	}
}

// TestNullListsAreChosen makes sure of it for lists of null rows and of the others.
func TestNullListsAreChosen(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	for name, null := range map[string]func(row int) bool{
		"few nulls":  func(row int) bool { return row%100 == 3 },
		"few values": func(row int) bool { return row%100 != 3 },
	} {
		values := fill(Rows, func(int) int64 { return r.Int64N(1000) })
		nulls := make([]uint64, Rows/wordBits)
		for row := range values {
			if null(row) {
				nulls[row/wordBits] |= 1 << (row % wordBits)
				values[row] = 0
			}
		}
		payload, entry := encoder.Ints(nil, values, nulls)
		if entry.Flags&flagNullList == 0 {
			t.Errorf("%s: the nulls are no list", name)
		}
		var b Block
		reopen(t, &b, payload, entry)
		checkInts(t, r, &b, values, nulls)
	}
}

// TestPatchedBesideNulls reads few rows of patched lanes that have null rows before them: those
// are read as the lane behind them.
func TestPatchedBesideNulls(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	for range 20 {
		values := fill(Rows, func(int) int64 { return r.Int64N(1000) + r.Int64N(12)/11<<40 })
		nulls := make([]uint64, Rows/wordBits)
		for row := range values {
			if r.IntN(3) == 0 {
				nulls[row/wordBits] |= 1 << (row % wordBits)
				values[row] = 0
			}
		}
		payload, entry := encoder.Ints(nil, values, nulls)
		if entry.Encoding != Patched {
			t.Fatal(entry.Encoding)
		}
		var b Block
		reopen(t, &b, payload, entry)
		first := uint16(r.IntN(Rows - 300))
		rows := make([]uint16, 300)
		for i := range rows {
			rows[i] = first + uint16(i)
		}
		got := make([]int64, len(rows))
		b.IntsAt(rows, got)
		for i, row := range rows {
			if got[i] != values[row] {
				t.Fatalf("row %d is %d, not %d", row, got[i], values[row])
			}
		}
	}
}
