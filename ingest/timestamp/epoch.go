package timestamp

import (
	"fmt"
	"math"
)

// The sizes from which an epoch is in a finer unit.
const (
	millisFrom = 100_000_000_000
	microsFrom = 100_000_000_000_000
	nanosFrom  = 100_000_000_000_000_000
)

// Epoch reads a whole number of seconds, milliseconds, microseconds or nanoseconds.
func Epoch(v int64) (Time, error) {
	t := Time{Micros: v}
	switch {
	case v < 0:
		return Time{}, fmt.Errorf("%d: %w", v, ErrRange)
	case v < millisFrom:
		t.Micros = v * 1_000_000
	case v < microsFrom:
		t.Micros = v * 1_000
	case v < nanosFrom:
	default:
		t = Time{Micros: v / 1_000, Fine: true}
	}
	if t.Micros >= Max {
		return Time{}, fmt.Errorf("%d: %w", v, ErrRange)
	}
	return t, nil
}

// EpochFloat reads a double as Epoch reads whole numbers. Prefer Number where the
// digits are at hand: a double of seconds is exact only to about a microsecond.
func EpochFloat(v float64) (Time, error) {
	if !(v >= 0 && v < math.MaxInt64) {
		return Time{}, fmt.Errorf("%v: %w", v, ErrRange)
	}
	whole := math.Floor(v)
	scale := 1e6
	switch {
	case whole >= microsFrom:
		return Epoch(int64(whole))
	case whole >= millisFrom:
		scale = 1e3
	}
	t, err := Epoch(int64(whole))
	t.Micros += int64(math.Round((v - whole) * scale))
	return t, err
}

// Number reads an epoch from the digits of a JSON-like number, exactly: digits finer
// than a microsecond are cut off, none above are rounded.
func Number(text []byte) (Time, error) {
	if v, ok := wholeNumber(text); ok {
		return Epoch(v)
	}
	d, ok := parseDecimal(text)
	if !ok {
		return Time{}, fmt.Errorf("%q: %w", cut(text), ErrSyntax)
	}
	if d.negative && d.digits != 0 {
		return Time{}, fmt.Errorf("%q: %w", cut(text), ErrRange)
	}
	return d.epoch(text)
}

func wholeNumber(text []byte) (int64, bool) {
	if len(text) == 0 || len(text) > 18 {
		return 0, false
	}
	v := int64(0)
	for _, c := range text {
		if c -= '0'; c > 9 {
			return 0, false
		}
		v = v*10 + int64(c)
	}
	return v, true
}

// decimal is the number digits * 10^exponent, of which digits past the 19th were cut.
type decimal struct {
	negative bool
	digits   uint64
	exponent int
}

func parseDecimal(text []byte) (d decimal, ok bool) {
	i := 0
	if i < len(text) && text[i] == '-' {
		d.negative = true
		i++
	}
	i, count := d.readDigits(text, i, 0)
	if i < len(text) && text[i] == '.' {
		var fraction int
		i, fraction = d.readDigits(text, i+1, -1)
		count = min(count, fraction)
	}
	if count == 0 {
		return d, false
	}
	if i < len(text) && (text[i] == 'e' || text[i] == 'E') {
		return d.readExponent(text[i+1:])
	}
	return d, i == len(text)
}

// readDigits takes digits in; each moves the exponent by step if it counts and by one
// more if it does not, because there are enough. It returns where it stopped and how
// many digits there were.
func (d *decimal) readDigits(text []byte, i, step int) (end, count int) {
	const enough = 1_000_000_000_000_000_000
	start := i
	for ; i < len(text) && text[i]-'0' <= 9; i++ {
		if d.digits < enough {
			d.digits = d.digits*10 + uint64(text[i]-'0')
			d.exponent += step
		} else {
			d.exponent += step + 1
		}
	}
	return i, i - start
}

func (d decimal) readExponent(text []byte) (decimal, bool) {
	sign := 1
	if len(text) > 0 && (text[0] == '-' || text[0] == '+') {
		if text[0] == '-' {
			sign = -1
		}
		text = text[1:]
	}
	if len(text) == 0 || len(text) > 4 {
		return d, false
	}
	v, ok := wholeNumber(text)
	d.exponent += sign * int(v)
	return d, ok
}

// epoch tells the unit by the whole part and scales to microseconds.
func (d decimal) epoch(text []byte) (Time, error) {
	whole, ok := d.scaled(0)
	if !ok {
		return Time{}, fmt.Errorf("%q: %w", cut(text), ErrRange)
	}
	shift := 6
	switch {
	case whole >= nanosFrom:
		shift = -3
	case whole >= microsFrom:
		shift = 0
	case whole >= millisFrom:
		shift = 3
	}
	micros, ok := d.scaled(shift)
	if !ok || micros >= uint64(Max) {
		return Time{}, fmt.Errorf("%q: %w", cut(text), ErrRange)
	}
	return Time{Micros: int64(micros), Fine: shift == -3}, nil
}

// scaled is the whole part of the number times 10^shift, if that fits 63 bits.
func (d decimal) scaled(shift int) (uint64, bool) {
	v := d.digits
	for e := d.exponent + shift; e > 0 && v > 0; e-- {
		if v > math.MaxInt64/10 {
			return 0, false
		}
		v *= 10
	}
	for e := d.exponent + shift; e < 0 && v > 0; e++ {
		v /= 10
	}
	return v, v <= math.MaxInt64
}
