package calendar

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// durationUnits are the units of an exact duration, from long to short.
var durationUnits = []struct {
	name string
	size int64
}{
	{"w", Week}, {"d", Day}, {"h", Hour}, {"m", Minute}, {"s", Second}, {"ms", Millisecond}, {"us", Microsecond},
}

// ParseDuration reads an exact duration such as "30m", "1d" (24 hours) or "1h30m",
// in microseconds. Months, quarters and years have no exact length and are errors.
func ParseDuration(text string) (int64, error) {
	if text == "" {
		return 0, fmt.Errorf("parse duration %q: %w", text, errDuration)
	}
	total := int64(0)
	for rest := text; rest != ""; {
		digits := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
		letters := len(rest[digits:]) - len(strings.TrimLeft(rest[digits:], "abcdefghijklmnopqrstuvwxyz"))
		size := durationSize(rest[digits : digits+letters])
		if digits == 0 || size == 0 {
			return 0, fmt.Errorf("parse duration %q: %w", text, errDuration)
		}
		count, err := strconv.ParseInt(rest[:digits], 10, 64)
		if err != nil || count > (math.MaxInt64-total)/size {
			return 0, fmt.Errorf("parse duration %q: too long", text)
		}
		total += count * size
		rest = rest[digits+letters:]
	}
	return total, nil
}

var errDuration = fmt.Errorf("not a duration; write one like '30m', '1h30m' or '7d' (units w, d, h, m, s, ms, us)")

func durationSize(name string) int64 {
	for _, unit := range durationUnits {
		if unit.name == name {
			return unit.size
		}
	}
	return 0
}
