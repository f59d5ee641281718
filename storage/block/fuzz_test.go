package block

import (
	"errors"
	"slices"
	"testing"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/batch"
)

// samples returns one small block of each kind and encoding.
func samples(t testing.TB) map[string]sample {
	var encoder Encoder
	out := map[string]sample{}
	ints := func(name string, values []int64, nulls batch.Bitmap) {
		payload, entry := encoder.Ints(nil, values, nulls)
		out[name] = sample{entry, payload}
	}
	ints("constant", []int64{7, 7, 7}, nil)
	ints("sequence", []int64{10, 7, 4, 1}, nil)
	ints("packed", []int64{1000, 4000, 2000, 9000, 3000}, nil)
	ints("packed nulls", []int64{1000, 0, 2000, 9000, 0}, batch.Bitmap{0b10010})
	ints("all null", []int64{0, 0}, batch.Bitmap{0b11})
	ints("plain", []int64{-1 << 63, 1<<63 - 1, 3}, nil)
	ints("runs", fill(200, func(i int) int64 { return int64(i/50) * 1_000_003 * int64(i/50) }), nil)
	ints("wide runs", fill(200, func(i int) int64 { return int64(i/50*i/50)<<60 + int64(i/50) }), nil)
	ints("long and short runs", fill(400, func(i int) int64 { return int64(min(i/9, 12)) }), nil)
	ints("patched", fill(300, func(i int) int64 { return int64(i*i%61) + int64(i%50/49)*1_000_000 }), nil)
	ints("patched far apart", fill(700, func(i int) int64 { return 1000*int64(i*i%61) + int64(i/12%50/49)*1_000_000 }), nil)
	ints("few nulls", fill(200, func(i int) int64 { return int64(i * i % 97 * (1 - i%70/69)) }), batch.Bitmap{0, 1 << 5, 1 << 11, 0})
	ints("few values", fill(200, func(i int) int64 { return int64(i % 70 / 69 * i) }), batch.Bitmap{^uint64(0), ^uint64(1 << 5), ^uint64(1 << 11), 1<<8 - 1})
	ints("table", fill(200, func(i int) int64 { return []int64{-5, 1<<40 + 1, 7 << 41}[(i*i+i/7)%3] }), nil)
	floats := func(name string, values []float64) {
		payload, entry := encoder.Floats(nil, values, nil)
		out[name] = sample{entry, payload}
	}
	decimals := make([]float64, 64)
	for i := range decimals {
		decimals[i] = float64(i*i%37) / 100
	}
	decimals[5], decimals[40] = 1.0/3, 1e300
	floats("decimals", decimals)
	floats("orders", []float64{1.0 / 3, -2.0 / 3, 3.0 / 7})
	payload, entry := encoder.Codes(nil, codes(100, func(i int) uint32 { return uint32(i * i % 97) }))
	out["codes"] = sample{entry, payload}
	table := []string{"one", "two", "", "three and a longer one", "three and a longer one more", "three and a longer one and more"}
	payload, entry, err := encoder.Inline(nil, []uint32{1, 0, 3, 4, 2, 5, 6, 1}, table)
	if err != nil {
		t.Fatal(err)
	}
	out["inline"] = sample{entry, payload}
	return out
}

type sample struct {
	entry   Entry
	payload []byte
}

// FuzzOpen gives the reader any entry with any payload under a checksum that
// matches: it must refuse or decode, and never touch what is not its own.
func FuzzOpen(f *testing.F) {
	for _, s := range samples(f) {
		f.Add(s.entry.AppendShort(nil), s.entry.Rows, s.payload)
	}
	for _, golden := range readGolden(f, "version1.txt") {
		f.Add(golden.entry.AppendShort(nil), golden.entry.Rows, golden.payload)
	}
	f.Fuzz(func(t *testing.T, head []byte, rows uint16, payload []byte) {
		entry, _, err := ParseShort(head, int(rows), 0)
		if err != nil {
			needCorrupt(t, err)
			return
		}
		entry.Length, entry.Checksum = uint32(len(payload)), xxhash.Sum64(payload)
		var b Block
		if err := b.Open(entry, payload, false); err != nil {
			needCorrupt(t, err)
			return
		}
		useAll(t, &b)
	})
}

func needCorrupt(t *testing.T, err error) {
	t.Helper()
	if !errors.Is(err, ErrCorrupt) {
		t.Fatalf("%v does not wrap ErrCorrupt", err)
	}
}

// useAll calls every method of a block that was opened.
func useAll(t *testing.T, b *Block) {
	n := b.Len()
	ints, floats, codes := make([]int64, n), make([]float64, n), make([]uint32, n)
	b.Ints(ints)
	b.Floats(floats)
	b.Codes(codes)
	rows := slices.Compact([]uint16{0, uint16(n / 2), uint16(n - 1)})
	b.IntsAt(rows, ints)
	b.FloatsAt(rows, floats)
	b.Constant()
	b.Spans()
	b.Codes8(make([]uint8, Rows))
	bitmap, scratch := make([]uint64, (n+63)/64), make([]uint32, n)
	b.SelectInts(-5, 1000, scratch, bitmap)
	b.SelectFloats(-5, 1000, scratch, bitmap)
	if b.entry.Kind() != Text {
		return
	}
	b.CodesAt(rows, codes)
	b.Codes(codes)
	var own batch.Strings
	if err := b.Strings(&own); err != nil {
		needCorrupt(t, err)
		return
	}
	limit := uint32(b.entry.Max)
	if b.Inline() {
		limit = uint32(own.Len())
	}
	for _, code := range codes {
		if code > limit {
			t.Fatalf("code %d beyond %d", code, limit)
		}
	}
}

// TestDamage flips every byte of every sample, with the checksum as it was and made
// to match, and cuts payloads short.
func TestDamage(t *testing.T) {
	var b Block
	for name, s := range samples(t) {
		t.Run(name, func(t *testing.T) {
			for i := range s.payload {
				damaged := append([]byte(nil), s.payload...)
				damaged[i] ^= 0x41
				err := b.Open(s.entry, damaged, false)
				if err == nil {
					t.Fatalf("byte %d changed and not noticed", i)
				}
				needCorrupt(t, err)
				entry := s.entry
				entry.Checksum = xxhash.Sum64(damaged)
				if b.Open(entry, damaged, false) == nil {
					useAll(t, &b)
				}
			}
			for i := range len(s.payload) {
				needCorrupt(t, b.Open(s.entry, s.payload[:i], false))
			}
		})
	}
}
