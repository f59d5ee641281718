package block

import (
	"math/rand/v2"
	"testing"
)

// benchShapes are columns as events have them.
func benchShapes() map[string][]int64 {
	r := rand.New(rand.NewPCG(1, 2))
	value := int64(0)
	return map[string][]int64{
		"packed3":   fill(Rows, func(int) int64 { return r.Int64N(8) }),
		"bytes":     fill(Rows, func(int) int64 { return r.Int64N(200) }),
		"packed11":  fill(Rows, func(int) int64 { return r.Int64N(2000) }),
		"halves":    fill(Rows, func(int) int64 { return r.Int64N(60000) }),
		"time37":    fill(Rows, func(int) int64 { return 1_700_000_000_000_000 + r.Int64N(86_400_000_000) }),
		"seconds":   fill(Rows, func(int) int64 { return 1_700_000_000_000_000 + 1_000_000*r.Int64N(86_400) }),
		"table8":    fill(Rows, func(int) int64 { return (r.Int64N(200) * 7919 * 7919 * 7919) % (1 << 50) }),
		"runs":      fill(Rows, func(int) int64 { value = stay(r, value); return value }),
		"plain":     fill(Rows, func(int) int64 { return int64(r.Uint64()) }),
		"onenull37": fill(Rows, func(int) int64 { return 1_700_000_000_000_000 + r.Int64N(86_400_000_000) }),
	}
}

func stay(r *rand.Rand, value int64) int64 {
	if r.IntN(12) == 0 {
		return r.Int64N(200)
	}
	return value
}

func perRow(b *testing.B, bytes int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/Rows, "ns/row")
	b.ReportMetric(float64(bytes)/Rows, "bytes/row")
	b.ReportAllocs()
}

func BenchmarkInts(b *testing.B) {
	for name, values := range benchShapes() {
		var encoder Encoder
		var nulls []uint64
		if name == "onenull37" {
			nulls = make([]uint64, Rows/64)
			for i := range nulls {
				nulls[i] = 0x8421
			}
		}
		payload, entry := encoder.Ints(nil, values, nulls)
		b.Run("encode/"+name+"/"+entry.Encoding.String(), func(b *testing.B) {
			for range b.N {
				payload, entry = encoder.Ints(payload[:0], values, nulls)
			}
			perRow(b, len(payload))
		})
		var block Block
		if err := block.Open(entry, payload, false); err != nil {
			b.Fatal(err)
		}
		dst := make([]int64, Rows)
		b.Run("decode/"+name+"/"+entry.Encoding.String(), func(b *testing.B) {
			for range b.N {
				_ = block.Open(entry, payload, true)
				block.Ints(dst)
			}
			perRow(b, len(payload))
		})
		b.Run("open/"+name+"/"+entry.Encoding.String(), func(b *testing.B) {
			for range b.N {
				_ = block.Open(entry, payload, false)
			}
			perRow(b, len(payload))
		})
		rows := randomRows(rand.New(rand.NewPCG(3, 4)), Rows)
		b.Run("at/"+name+"/"+entry.Encoding.String(), func(b *testing.B) {
			for range b.N {
				block.IntsAt(rows, dst)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(rows)), "ns/row")
		})
	}
}

func BenchmarkCodes(b *testing.B) {
	for name, lanes := range benchShapes() {
		values := make([]uint32, len(lanes))
		for i, lane := range lanes {
			values[i] = uint32(lane)
		}
		var encoder Encoder
		payload, entry := encoder.Codes(nil, values)
		var block Block
		dst := make([]uint32, Rows)
		b.Run("encode/"+name+"/"+entry.Encoding.String(), func(b *testing.B) {
			for range b.N {
				payload, entry = encoder.Codes(payload[:0], values)
			}
			perRow(b, len(payload))
		})
		b.Run("decode/"+name+"/"+entry.Encoding.String(), func(b *testing.B) {
			for range b.N {
				_ = block.Open(entry, payload, true)
				block.Codes(dst)
			}
			perRow(b, len(payload))
		})
	}
}

func BenchmarkFloats(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	shapes := map[string]func() float64{
		"cents":  func() float64 { return float64(r.IntN(100000)) / 100 },
		"millis": func() float64 { return float64(int(r.ExpFloat64()*100000)) / 1000 },
		"random": func() float64 { return r.NormFloat64() },
	}
	for name, value := range shapes {
		values := make([]float64, Rows)
		for i := range values {
			values[i] = value()
		}
		var encoder Encoder
		payload, entry := encoder.Floats(nil, values, nil)
		b.Run("encode/"+name+"/"+entry.Encoding.String(), func(b *testing.B) {
			for range b.N {
				payload, entry = encoder.Floats(payload[:0], values, nil)
			}
			perRow(b, len(payload))
		})
		var block Block
		dst := make([]float64, Rows)
		b.Run("decode/"+name+"/"+entry.Encoding.String(), func(b *testing.B) {
			for range b.N {
				_ = block.Open(entry, payload, true)
				block.Floats(dst)
			}
			perRow(b, len(payload))
		})
	}
}
