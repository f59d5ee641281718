package block

import (
	"encoding/binary"
	"math"

	"github.com/sluice-analytics/sluice/storage/batch"
)

const (
	// sampleSize is how many values decide on the exponent of a block.
	sampleSize = 256
	// exactMax bounds decimals: beyond, doubles do not hold every whole number.
	exactMax = 1 << 53
	// exceptionBits is what an exception costs: its row and its bits.
	exceptionBits = 8 * (positionBytes + exceptionBytes)
	noExponent    = exponentMax + 1
)

// floatEncoder holds the buffers that doubles need.
type floatEncoder struct {
	values    []float64
	orders    []int64
	decimals  []int64
	positions []uint16
	bits      []uint64
}

// Floats encodes doubles. Bit r of nulls marks row r null; nulls may be nil.
func (e *Encoder) Floats(dst []byte, values []float64, nulls batch.Bitmap) ([]byte, Entry) {
	entry := newEntry(len(values), nulls, Floats)
	start := len(dst)
	present := values
	if entry.Nulls > 0 {
		e.floats.values = gather(e.floats.values[:0], values, nulls)
		present = e.floats.values
		dst = appendNulls(dst, &entry, nulls)
	}
	if len(present) == 0 {
		return seal(dst, start, nothing(entry))
	}
	orders := grow(&e.floats.orders, len(present))
	ordersOf(orders, present)
	s := measure(orders)
	entry.Min, entry.Max = s.min, s.max
	if s.runs > 1 {
		if out, ok := e.appendDecimals(dst, values, present, nulls, &entry, orders, s); ok {
			return seal(out, start, entry)
		}
	}
	dst = e.append(dst, orders, &entry, e.choose(orders, s, false))
	return seal(dst, start, entry)
}

// appendDecimals encodes as decimals if those exist and take less than orders.
func (e *Encoder) appendDecimals(dst []byte, values, present []float64, nulls batch.Bitmap, entry *Entry, orders []int64, ordered shape) ([]byte, bool) {
	exponent, ok := exponentOf(present)
	if !ok {
		return dst, false
	}
	f := &e.floats
	f.scale(values, nulls, int(entry.Nulls), exponent)
	if len(f.positions) >= len(present) {
		return dst, false
	}
	exceptions := align8(len(f.positions)*positionBytes) + len(f.positions)*exceptionBytes
	than := e.choose(orders, ordered, false).bytes
	p := e.choose(f.decimals, measure(f.decimals), false)
	if p.bytes+exceptions >= than {
		return dst, false // the caller chooses for orders anew: choose keeps what it found
	}
	entry.Flags |= flagDecimals
	entry.Exponent, entry.Exceptions = uint8(exponent), uint16(len(f.positions))
	dst = e.append(dst, f.decimals, entry, p)
	start := len(dst)
	for _, row := range f.positions {
		dst = binary.LittleEndian.AppendUint16(dst, row)
	}
	dst = append(dst, make([]byte, align8(len(dst)-start)-(len(dst)-start))...)
	for _, bits := range f.bits {
		dst = binary.LittleEndian.AppendUint64(dst, bits)
	}
	return dst, true
}

// scale fills decimals and exceptions. The lane of an exception is that of the
// decimal before it, which keeps range and runs as they are.
func (f *floatEncoder) scale(values []float64, nulls batch.Bitmap, nullCount, exponent int) {
	f.decimals, f.positions, f.bits = f.decimals[:0], f.positions[:0], f.bits[:0]
	power := powers[exponent]
	first, leading := int64(0), -1
	for row, v := range values {
		if nullCount > 0 && nulls.Get(row) {
			continue
		}
		lane, ok := decimalOf(v, power)
		switch {
		case ok && leading < 0:
			first, leading = lane, len(f.decimals)
		case !ok:
			f.positions = append(f.positions, uint16(row))
			f.bits = append(f.bits, math.Float64bits(v))
			lane = 0
			if leading >= 0 {
				lane = f.decimals[len(f.decimals)-1]
			}
		}
		f.decimals = append(f.decimals, lane)
	}
	for i := range leading { // exceptions that had no decimal before them
		f.decimals[i] = first
	}
}

// decimalOf returns d where d / power is v, bit for bit.
func decimalOf(v, power float64) (int64, bool) {
	scaled := v * power
	if !(scaled > -exactMax && scaled < exactMax) {
		return 0, false
	}
	lane := int64(math.RoundToEven(scaled))
	return lane, math.Float64bits(float64(lane)/power) == math.Float64bits(v)
}

// exponentOf picks the exponent that costs a sample least, or none if plain bits
// cost it less.
func exponentOf(values []float64) (exponent int, ok bool) {
	step := max(len(values)/sampleSize, 1)
	var counts [noExponent + 1]int
	low, high, total := math.Inf(1), math.Inf(-1), 0
	for i := 0; i < len(values); i += step {
		v := values[i]
		total++
		need := leastExponent(v)
		counts[need]++
		if need != noExponent {
			low, high = min(low, v), max(high, v)
		}
	}
	best := total * widthPlain
	served := 0
	for candidate := range noExponent {
		served += counts[candidate]
		if counts[candidate] == 0 {
			continue
		}
		width := math.Log2(max((high-low)*powers[candidate], 1)) + 1
		cost := served*int(min(width, widthPlain)) + (total-served)*exceptionBits
		if cost < best {
			best, exponent, ok = cost, candidate, true
		}
	}
	return exponent, ok
}

// leastExponent returns the smallest exponent that makes v a decimal.
func leastExponent(v float64) int {
	for exponent, power := range powers {
		if _, ok := decimalOf(v, power); ok {
			return exponent
		}
	}
	return noExponent
}
