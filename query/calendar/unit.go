package calendar

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Unit is a bucket of time: Count of Of.
type Unit struct {
	// Count is at least 1.
	Count int64
	// Of is "microsecond", "second", "minute", "hour", "day", "week", "month",
	// "quarter" or "year".
	Of string
}

// A unit's count is bounded by countMax, and its length by monthsMax, some three
// thousand years: more than any axis needs, and far from overflowing.
const (
	countMax  = 1_000_000
	monthsMax = 36_000
)

// unitWords maps the ways to write a unit to its meaning.
var unitWords = map[string]Unit{
	"us": {1, "microsecond"}, "microsecond": {1, "microsecond"},
	"ms": {1000, "microsecond"}, "millisecond": {1000, "microsecond"},
	"s": {1, "second"}, "second": {1, "second"},
	"m": {1, "minute"}, "minute": {1, "minute"},
	"h": {1, "hour"}, "hour": {1, "hour"},
	"d": {1, "day"}, "day": {1, "day"},
	"w": {1, "week"}, "week": {1, "week"},
	"mo": {1, "month"}, "month": {1, "month"},
	"q": {1, "quarter"}, "quarter": {1, "quarter"},
	"y": {1, "year"}, "year": {1, "year"},
}

// unitSizes are the lengths of the units that have one.
var unitSizes = map[string]int64{
	"microsecond": Microsecond, "second": Second, "minute": Minute, "hour": Hour, "day": Day, "week": Week,
}

// unitMonths are the lengths of the others, in months.
var unitMonths = map[string]int64{"month": 1, "quarter": 3, "year": 12}

// ErrUnit is wrapped by errors about a text that is no unit.
var ErrUnit = errors.New("not a unit of time; write one like '15m', '1h', '1d', '1w', '1mo', '1q' or '1y'")

// ParseUnit reads "1h", "15m", "1mo", or a bare "h" or "hour" for one of them. A
// unit shorter than a day must not be longer than one: "36h" has no place in a
// calendar.
func ParseUnit(text string) (Unit, error) {
	digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
	count := int64(1)
	if digits > 0 {
		var err error
		count, err = strconv.ParseInt(text[:digits], 10, 64)
		if err != nil || count < 1 || count > countMax {
			return Unit{}, fmt.Errorf("parse unit %q: the count has to be from 1 to %d", text, countMax)
		}
	}
	unit, ok := unitWords[text[digits:]]
	if !ok {
		return Unit{}, fmt.Errorf("parse unit %q: %w", text, ErrUnit)
	}
	unit.Count *= count
	if unit.Count*unitMonths[unit.Of] > monthsMax || unit.Count*unitSizes[unit.Of] > monthsMax*28*Day {
		return Unit{}, fmt.Errorf("parse unit %q: too long", text)
	}
	if unit.belowDay() && unit.size() > Day {
		return Unit{}, fmt.Errorf("parse unit %q: longer than a day; use days", text)
	}
	return unit, nil
}

// String writes the unit so that ParseUnit reads it.
func (u Unit) String() string {
	count, name := u.Count, u.Of[:min(1, len(u.Of))]
	switch u.Of {
	case "microsecond":
		name = "us"
		if count%1000 == 0 {
			count, name = count/1000, "ms"
		}
	case "month":
		name = "mo"
	}
	return strconv.FormatInt(count, 10) + name
}

// Approximate is the unit's usual length in microseconds: a day of 24 hours, a
// month of a twelfth of 365.2425 days.
func (u Unit) Approximate() int64 {
	if months, ok := unitMonths[u.Of]; ok {
		const month = 2629746 * Second
		return u.Count * months * month
	}
	return u.size()
}

// belowDay reports whether the unit is a fraction of a day.
func (u Unit) belowDay() bool {
	switch u.Of {
	case "microsecond", "second", "minute", "hour":
		return true
	}
	return false
}

// size is the unit's length where it has one, days being 24 hours.
func (u Unit) size() int64 { return max(1, u.Count) * unitSizes[u.Of] }

// autoUnits are the units that Auto chooses from.
var autoUnits = []Unit{
	{1, "second"}, {5, "second"}, {10, "second"}, {30, "second"},
	{1, "minute"}, {5, "minute"}, {10, "minute"}, {15, "minute"}, {30, "minute"},
	{1, "hour"}, {3, "hour"}, {6, "hour"}, {12, "hour"},
	{1, "day"}, {1, "week"}, {1, "month"}, {1, "quarter"}, {1, "year"}, {10, "year"},
}

// Auto returns the unit with which [from, to) falls into as nearly points buckets
// as there is one for, by ratio.
func Auto(from, to int64, points int) Unit {
	length := float64(max(1, clamp(to)-clamp(from)))
	best, bestRatio := autoUnits[0], 0.0
	for _, unit := range autoUnits {
		ratio := length / float64(unit.Approximate()) / float64(max(1, points))
		if ratio > 1 {
			ratio = 1 / ratio
		}
		if ratio > bestRatio {
			best, bestRatio = unit, ratio
		}
	}
	return best
}
