package calendar

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// ErrMoment is wrapped by errors about a text that names no moment.
var ErrMoment = errors.New("write one like '2024-05-01', '2024-05-01T12:00:00Z', 'now', 'now-7d' or 'now/d'")

// localLayouts are dates and times without a zone. Fractions of a second are read
// by package time without being asked for.
var localLayouts = []string{
	"2006-01-02", "2006-01-02T15:04", "2006-01-02T15:04:05", "2006-01-02 15:04", "2006-01-02 15:04:05",
}

// ParseMoment reads a moment: RFC 3339; a date, or a date and time without a zone,
// on the zone's clock; a number of seconds, milliseconds, microseconds or
// nanoseconds since 1970, told apart by size; or "now" followed by steps, each
// "+7d" or "-1mo" (days and longer on the clock, shorter ones exact) or "/w" (back
// to the start of the unit).
func (z Zone) ParseMoment(text string, now time.Time) (int64, error) {
	text = strings.TrimSpace(text)
	if steps, ok := strings.CutPrefix(text, "now"); ok {
		us, err := z.steps(now.UnixMicro(), steps)
		if err != nil {
			return 0, fmt.Errorf("parse time %q: %w", text, err)
		}
		return us, nil
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02 15:04:05Z07:00"} {
		if moment, err := time.Parse(layout, text); err == nil {
			return moment.UnixMicro(), nil
		}
	}
	for _, layout := range localLayouts {
		if wall, err := time.Parse(layout, text); err == nil {
			return z.Moment(wall.UnixMicro()), nil
		}
	}
	if number, err := strconv.ParseInt(text, 10, 64); err == nil {
		return epoch(number), nil
	}
	return 0, fmt.Errorf("parse time %q: %w", text, ErrMoment)
}

// The sizes from which on a count since 1970 is taken for a finer unit. In seconds the
// first is the year 5138; in each finer unit it is a day of 1973.
const (
	epochMillis int64 = 100_000_000_000
	epochMicros       = 1000 * epochMillis
	epochNanos        = 1000 * epochMicros
)

func epoch(number int64) int64 {
	size := max(number, -number)
	switch {
	case size < 0: // the smallest int64 has no opposite
		return number / 1000
	case size < epochMillis:
		return number * Second
	case size < epochMicros:
		return number * Millisecond
	case size < epochNanos:
		return number
	default:
		return number / 1000
	}
}

// steps applies the part of a relative time after "now".
func (z Zone) steps(us int64, text string) (int64, error) {
	for text != "" {
		sign := text[0]
		end := len(text)
		if next := strings.IndexAny(text[1:], "+-/"); next >= 0 {
			end = next + 1
		}
		operand := text[1:end]
		text = text[end:]
		unit, err := parseStep(sign, operand)
		if err != nil {
			return 0, err
		}
		switch sign {
		case '/':
			us = z.Floor(us, unit)
		case '-':
			us = z.Add(us, -unit.Count, unit.Of)
		default:
			us = z.Add(us, unit.Count, unit.Of)
		}
	}
	return us, nil
}

// parseStep reads a step's unit. "+36h" is a step though it is no bucket.
func parseStep(sign byte, operand string) (Unit, error) {
	if sign != '/' && sign != '+' && sign != '-' {
		return Unit{}, ErrMoment
	}
	if unit, err := ParseUnit(operand); err == nil {
		return unit, nil
	}
	if exact, err := ParseDuration(operand); err == nil && sign != '/' {
		return Unit{Count: exact, Of: "microsecond"}, nil
	}
	return Unit{}, ErrMoment
}

// Add returns the moment count units later, or earlier where count is negative.
// Days and longer move the date and keep the clock's time; a day that the target
// month lacks becomes its last. Shorter units are exact. The result is held within
// some 8,200 years of 1970.
func (z Zone) Add(us, count int64, of string) int64 {
	count = clamp(count)
	if months, ok := unitMonths[of]; ok {
		const far = 200_000 // months: twice as far as moments reach
		count = max(-far, min(count, far)) * months
		return clamp(z.Moment(addMonths(z.Wall(us), max(-far, min(count, far)))))
	}
	size := unitSizes[of]
	if count > momentMax/size || count < -momentMax/size {
		return clamp(count)
	}
	if of == "day" || of == "week" {
		return z.Moment(clamp(z.Wall(us)) + clamp(count*size))
	}
	return clamp(clamp(us) + clamp(count*size))
}

func addMonths(wall, months int64) int64 {
	at := time.UnixMicro(wall).UTC()
	first := monthWall(wallMonth(wall) + months)
	next := monthWall(wallMonth(wall) + months + 1)
	lastDay := (next - first) / Day
	day := min(int64(at.Day()), lastDay)
	return first + (day-1)*Day + (wall - floorTo(wall, Day))
}

// AddUnit is Add of Count units count times: the shift of a comparison.
func (z Zone) AddUnit(us, count int64, u Unit) int64 { return z.Add(us, count*u.Count, u.Of) }

// Format writes a moment as RFC 3339 in the zone, with as many digits of the
// second as it needs.
func (z Zone) Format(us int64) string {
	return z.Time(us).Format("2006-01-02T15:04:05.999999Z07:00")
}
