package calendar

import (
	"strconv"
	"strings"
)

// unitPlurals are ways to write units beside those of ParseUnit.
var unitPlurals = map[string]string{
	"sec": "second", "secs": "second", "seconds": "second", "min": "minute", "mins": "minute", "minutes": "minute",
	"hr": "hour", "hrs": "hour", "hours": "hour", "days": "day", "wk": "week", "wks": "week", "weeks": "week",
	"months": "month", "quarters": "quarter", "yr": "year", "yrs": "year", "years": "year",
}

// unitWord reads a unit as people write it, without a count.
func unitWord(word string) (Unit, bool) {
	if singular, ok := unitPlurals[word]; ok {
		word = singular
	}
	unit, ok := unitWords[word]
	return unit, ok
}

// lengthOf reads "2 hours", "2hours", "90m", "1h30m" or "hour" as what follows "now-".
func lengthOf(words string) (string, bool) {
	if duration, err := ParseDuration(words); err == nil && duration > 0 {
		return words, true
	}
	digits := len(words) - len(strings.TrimLeft(words, "0123456789"))
	count := int64(1)
	if digits > 0 {
		var err error
		if count, err = strconv.ParseInt(words[:digits], 10, 64); err != nil || count < 1 {
			return "", false
		}
	}
	unit, ok := unitWord(strings.TrimSpace(words[digits:]))
	if !ok || count > countMax/unit.Count {
		return "", false
	}
	unit.Count *= count
	return unit.String(), true
}

// relative reads the ranges that begin with "last", "this" or a length, and the days.
func (r *rangeReader) relative(words string) (Range, bool) {
	switch words {
	case "today":
		return r.texts("now/d", "now")
	case "yesterday":
		return r.texts("now-1d/d", "now/d")
	case "tomorrow":
		return r.texts("now+1d/d", "now+2d/d")
	}
	first, rest, _ := strings.Cut(words, " ")
	unit, isUnit := unitWord(rest)
	switch {
	case first == "this" && isUnit:
		return r.texts("now/"+unit.String(), "now")
	case first == "previous" && isUnit, first == "last" && isUnit && !unit.belowDay():
		return r.texts("now-"+unit.String()+"/"+unit.String(), "now/"+unit.String())
	case first == "last" || first == "past":
		words = rest
	case strings.HasSuffix(words, " ago"), isDigits(words), words == first && isUnitOnly(words):
		return Range{}, false
	}
	length, ok := lengthOf(words)
	if !ok {
		return Range{}, false
	}
	return r.texts("now-"+length, "now")
}

// isUnitOnly reports whether a word is a unit without a count, which is no range.
func isUnitOnly(word string) bool {
	_, ok := unitWord(word)
	return ok
}

func isDigits(text string) bool { return strings.Trim(text, "0123456789") == "" }

// texts makes a range of two moments relative to now.
func (r *rangeReader) texts(from, to string) (Range, bool) {
	start, startOK := r.moment(from)
	stop, stopOK := r.moment(to)
	return between(start, stop), startOK && stopOK
}

// moment reads a moment that ParseMoment knows.
func (r *rangeReader) moment(text string) (end, bool) {
	us, err := r.zone.ParseMoment(text, r.now)
	return end{us: us, text: text, relative: strings.HasPrefix(text, "now")}, err == nil
}

// relativePiece reads a moment relative to now as the end of a range.
func (r *rangeReader) relativePiece(words string) (piece, bool) {
	if words == "today" || words == "yesterday" || words == "tomorrow" {
		day, ok := r.relative(words)
		if words == "today" {
			day, ok = r.texts("now/d", "now+1d/d")
		}
		return whole(end{*day.From, day.FromText, true}, end{*day.To, day.ToText, true}), ok
	}
	if ago, ok := strings.CutSuffix(words, " ago"); ok {
		length, known := lengthOf(ago)
		if !known {
			return piece{}, false
		}
		words = "now-" + length
	}
	compact := strings.ReplaceAll(words, " ", "")
	if !strings.HasPrefix(compact, "now") {
		return piece{}, false
	}
	at, ok := r.moment(compact)
	if !ok {
		return piece{}, false
	}
	slash := strings.LastIndexByte(compact, '/')
	if slash < 0 || strings.ContainsAny(compact[slash:], "+-") {
		return whole(at, at), true
	}
	unit, err := ParseUnit(compact[slash+1:])
	if err != nil {
		return piece{}, false
	}
	// The step before the cut, so that the end is cut like the start.
	next, ok := r.moment(compact[:slash] + "+" + unit.String() + compact[slash:])
	if !ok || next.us <= at.us {
		next = end{us: r.zone.Next(at.us, unit)}
		next.text = r.zone.local(next.us)
	}
	return whole(at, next), true
}
