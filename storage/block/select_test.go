package block

import (
	"math"
	"math/rand/v2"
	"testing"
)

// bounds picks the ends of a range: values that occur, and their neighbours.
func bounds[T int64 | float64](r *rand.Rand, values []T) (low, high T) {
	pick := func() T { return values[r.IntN(len(values))] + T(r.IntN(3)-1) }
	return pick(), pick()
}

func checkSelected(t *testing.T, bitmap []uint64, n int, holds func(row int) bool) {
	t.Helper()
	for row := range len(bitmap) * 64 {
		got := bitmap[row/64]>>(row%64)&1 == 1
		if want := row < n && holds(row); got != want {
			t.Fatalf("row %d of %d is %v", row, n, got)
		}
	}
}

func TestSelectInts(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	selected := 0
	for name, shape := range shapes {
		for _, n := range testRows {
			for range 4 {
				values := shape(r, n)
				payload, entry := encoder.Ints(nil, values, nil)
				var b Block
				reopen(t, &b, payload, entry)
				low, high := bounds(r, values)
				switch r.IntN(4) {
				case 0:
					low = math.MinInt64
				case 1:
					high = math.MaxInt64
				}
				bitmap := make([]uint64, (n+63)/64)
				if !b.SelectInts(low, high, make([]uint32, n), bitmap) {
					continue
				}
				selected++
				t.Run(name, func(t *testing.T) {
					checkSelected(t, bitmap, n, func(row int) bool { return values[row] >= low && values[row] <= high })
				})
			}
		}
	}
	if selected == 0 {
		t.Error("no block could be selected from")
	}
}

func TestLanes32(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	told := 0
	for name, shape := range shapes {
		for _, n := range testRows {
			values := shape(r, n)
			payload, entry := encoder.Ints(nil, values, nil)
			var b Block
			reopen(t, &b, payload, entry)
			lanes, base, scale, ok := b.Lanes32(make([]uint32, n))
			if !ok {
				continue
			}
			told++
			for row, lane := range lanes {
				if got := base + scale*int64(lane); got != values[row] {
					t.Fatalf("%s: row %d of %d is %d, want %d", name, row, n, got, values[row])
				}
			}
		}
	}
	if told == 0 {
		t.Error("no block has lanes of 32 bits")
	}
}

func TestDecimals32(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	told := 0
	check := func(values []float64, payload []byte, entry Entry) {
		t.Helper()
		var b Block
		reopen(t, &b, payload, entry)
		numbers := make([]uint32, len(values))
		power, ok := b.Decimals32(numbers)
		if !ok {
			return
		}
		told++
		for row, number := range numbers {
			if got := float64(number) / power; got != values[row] {
				t.Fatalf("row %d of %d is %v, want %v", row, len(values), got, values[row])
			}
		}
	}
	for _, n := range testRows {
		for range 10 {
			power := math.Pow10(r.IntN(5))
			whole, values := make([]int64, n), make([]float64, n)
			least, most := r.Int64N(200)-20, []int64{100, 5000, 1 << 32}[r.IntN(3)]
			for i := range values {
				whole[i] = least + r.Int64N(most)
				if r.IntN(40) == 0 {
					whole[i] *= r.Int64N(50)
				}
				values[i] = float64(whole[i]) / power
			}
			payload, entry := encoder.Floats(nil, values, nil)
			check(values, payload, entry)
			for i := range values {
				values[i] = float64(whole[i])
			}
			payload, entry = encoder.Ints(nil, whole, nil)
			check(values, payload, entry)
		}
	}
	if told == 0 {
		t.Error("no block has decimals of 32 bits")
	}
}

func TestSelectFloats(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	selected := 0
	for _, n := range testRows {
		for range 10 {
			power := math.Pow10(r.IntN(5))
			values := make([]float64, n)
			for i := range values {
				values[i] = float64(r.IntN(5000)-1000) / power
				if r.IntN(40) == 0 {
					values[i] *= float64(r.IntN(500))
				}
			}
			payload, entry := encoder.Floats(nil, values, nil)
			var b Block
			reopen(t, &b, payload, entry)
			low, high := bounds(r, values)
			switch r.IntN(6) {
			case 0:
				low = math.Inf(-1)
			case 1:
				high = math.Inf(1)
			case 2:
				low, high = math.NaN(), math.NaN()
			}
			bitmap := make([]uint64, (n+63)/64)
			if !b.SelectFloats(low, high, make([]uint32, n), bitmap) {
				continue
			}
			selected++
			checkSelected(t, bitmap, n, func(row int) bool { return values[row] >= low && values[row] <= high })
		}
	}
	if selected == 0 {
		t.Error("no block could be selected from")
	}
}

// TestCodesOfEveryWidth reads lanes of widths that the writer does not choose, which other writers
// may.
func TestCodesOfEveryWidth(t *testing.T) {
	r := newRand(t)
	for width := uint(1); width <= 32; width++ {
		for _, n := range []int{1, 31, 200, 5000} {
			lanes := make([]uint64, n)
			for i := range lanes {
				lanes[i] = r.Uint64N(max(uint64(1)<<width-1, 1))
			}
			entry := newEntry(n, nil, Text)
			entry.Encoding, entry.Width, entry.Scale, entry.Base, entry.Min, entry.Max = Packed, uint8(width), 1, 1, 1, 1<<width-1
			payload, entry := seal(pack(nil, lanes, width), 0, entry)
			var b Block
			reopen(t, &b, payload, entry)
			codes := make([]uint32, n)
			b.Codes(codes)
			bytes, base, ok := b.Codes8(make([]uint8, n))
			for i, code := range codes {
				if code != uint32(lanes[i])+1 || ok && uint32(bytes[i])+base != code {
					t.Fatalf("width %d, row %d of %d is %d, not %d", width, i, n, code, lanes[i]+1)
				}
			}
		}
	}
}

func TestSelectCodes(t *testing.T) {
	r := newRand(t)
	var encoder Encoder
	selected := map[Encoding]int{}
	for _, n := range testRows {
		for _, bound := range []int{2, 9, 200, 300, 3000, 100000} {
			for _, first := range []int{0, 1, 50} {
				for _, run := range []int{1, 12} {
					codes := make([]uint32, n)
					step := 1 + r.IntN(2)*r.IntN(40)
					for i := range codes {
						codes[i] = uint32(first + r.IntN(bound)*step)
						if i%run != 0 {
							codes[i] = codes[i-1]
						}
					}
					payload, entry := encoder.Codes(nil, codes)
					var b Block
					reopen(t, &b, payload, entry)
					low, high := codes[r.IntN(n)], codes[r.IntN(n)]
					if r.IntN(3) == 0 {
						high = low
					}
					bitmap := make([]uint64, (n+63)/64)
					if b.SelectInts(int64(low), int64(high), make([]uint32, n), bitmap) {
						selected[b.Encoding()]++
						checkSelected(t, bitmap, n, func(row int) bool { return codes[row] >= low && codes[row] <= high })
					}
				}
			}
		}
	}
	for _, encoding := range []Encoding{Packed, Lengths, Table} {
		if selected[encoding] == 0 {
			t.Errorf("no block of encoding %v could be selected from", encoding)
		}
	}
}
