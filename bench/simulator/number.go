package simulator

import (
	"math"
	"strconv"
	"time"
)

// appendTime appends milliseconds as RFC 3339 in UTC with three decimals.
func appendTime(line []byte, millis int64) []byte {
	t := time.UnixMilli(millis).UTC()
	year, month, day := t.Date()
	if year < 0 || year > 9999 {
		return t.AppendFormat(line, "2006-01-02T15:04:05.000Z")
	}
	hour, minute, second := t.Clock()
	line = appendPair(appendPair(line, year/100), year%100)
	line = appendPair(append(line, '-'), int(month))
	line = appendPair(append(line, '-'), day)
	line = appendPair(append(line, 'T'), hour)
	line = appendPair(append(line, ':'), minute)
	line = appendPair(append(line, ':'), second)
	thousandth := t.Nanosecond() / 1e6
	line = append(line, '.', byte('0'+thousandth/100))
	return append(appendPair(line, thousandth%100), 'Z')
}

func appendPair(line []byte, v int) []byte {
	return append(line, byte('0'+v/10), byte('0'+v%10))
}

func appendInt(line []byte, v int64) []byte { return strconv.AppendInt(line, v, 10) }

// appendDecimal appends a number with the given decimals, 1 or 2, none of them
// where it is whole. The number must have no more.
func appendDecimal(line []byte, v float64, decimals int) []byte {
	scale := int64(10)
	if decimals == 2 {
		scale = 100
	}
	scaled := int64(math.Round(v * float64(scale)))
	if scaled < 0 {
		line = append(line, '-')
		scaled = -scaled
	}
	line = strconv.AppendInt(line, scaled/scale, 10)
	rest := scaled % scale
	switch {
	case rest == 0:
		return line
	case decimals == 1:
		return append(line, '.', byte('0'+rest))
	case rest%10 == 0:
		return append(line, '.', byte('0'+rest/10))
	}
	return appendPair(append(line, '.'), int(rest))
}
