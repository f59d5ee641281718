package calendar

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Range is a stretch of time that a text names.
type Range struct {
	// From (inclusive) and To (exclusive) are its ends; nil where it has none.
	From, To *int64
	// FromText and ToText say the ends so that ParseMoment reads them: relative to now where the text
	// was, else a date or a time on the zone's clock. Empty where there is no end.
	FromText, ToText string
	// Relative says that the range moves with now.
	Relative bool
}

// ErrRange is wrapped by errors about a text that names no range.
var ErrRange = errors.New("write one like 'last 2 hours', 'yesterday', '14 May 9:30 - 10:15', '2026-05', 'now-1w/w' or 'now-7d to now-1d'")

// RangeError says which part [Start, End) of a text is wrong, in bytes.
type RangeError struct {
	Start, End int
	Err        error
}

// Error returns the message of what is wrong.
func (e *RangeError) Error() string { return e.Err.Error() }

// Unwrap returns what is wrong.
func (e *RangeError) Unwrap() error { return e.Err }

// rangeBytesMax bounds the text of a range.
const rangeBytesMax = 200

// separators stand between the ends of a range; a bare hyphen is tried last, because
// it stands in dates too.
var separators = []string{" - ", " – ", " — ", " to ", " until ", " till ", "..", "–", "—", "-"}

// ParseRange reads what people write for a stretch of time:
//
//	last 2 hours, 90m, past 3 weeks      up to now
//	today, this month                    from its start up to now
//	yesterday, last week, previous month the whole one before
//	2026, 2026-05, Q2 2026, 14 May       the whole of it; without a year, the latest that has begun
//	now-1w/w                             the whole of the unit, as the end says what it is cut to
//	now-7d, 1777593600, 14 May 9:30      from then up to now, as with "since"
//	A - B, A to B, A..B                  from the start of A to the end of B, what one side lacks being taken from the other
//	since A, after A, before A, until A  one end
//	all                                  everything
//
// Times of day are those of the zone's clock. The error is a *RangeError that wraps ErrRange or says more.
func (z Zone) ParseRange(text string, now time.Time) (Range, error) {
	if len(text) > rangeBytesMax {
		return Range{}, &RangeError{0, len(text), fmt.Errorf("a text of %d bytes is no range: %w", len(text), ErrRange)}
	}
	r := rangeReader{zone: z, now: now, today: z.Wall(now.UnixMicro())}
	lower := strings.ToLower(text)
	if len(lower) != len(text) { // letters whose lower case is longer are in no word that is known
		lower = text
	}
	found, err := r.read(lower)
	if err == nil {
		err = found.check()
	}
	if err == nil {
		return found, nil
	}
	var placed *RangeError
	if !errors.As(err, &placed) {
		start := len(text) - len(strings.TrimLeft(text, " \t"))
		err = &RangeError{start, max(start, len(strings.TrimRight(text, " \t"))), err}
	}
	return Range{}, err
}

// check refuses a range that holds no moment.
func (r Range) check() error {
	if r.From != nil && r.To != nil && *r.From >= *r.To {
		return errors.New("the range is empty: its end is not after its start")
	}
	return nil
}

// rangeReader reads texts in one zone at one moment.
type rangeReader struct {
	zone  Zone
	now   time.Time
	today int64 // wall time of now
}

// read tries the forms from those that begin with a word of their own to two ends.
func (r *rangeReader) read(text string) (Range, error) {
	words := strings.Join(strings.Fields(text), " ")
	switch words {
	case "":
		return Range{}, fmt.Errorf("no time is given: %w", ErrRange)
	case "all", "all time", "ever":
		return Range{}, nil
	}
	if found, ok, err := r.oneEnd(words); ok {
		return found, err
	}
	if found, ok := r.relative(words); ok {
		return found, nil
	}
	whole, err := r.piece(words)
	if err == nil {
		return r.alone(whole)
	}
	if found, ok, err := r.twoEnds(text); ok {
		return found, err
	}
	return Range{}, err
}

// oneEnd reads "since A" and its kin.
func (r *rangeReader) oneEnd(words string) (Range, bool, error) {
	for _, word := range []string{"since ", "after ", "before ", "until ", "till "} {
		rest, ok := strings.CutPrefix(words, word)
		if !ok {
			continue
		}
		piece, err := r.piece(rest)
		if err == nil {
			err = r.complete(&piece)
		}
		if err != nil {
			return Range{}, true, err
		}
		switch word {
		case "since ":
			return r.upToNow(piece.start), true, nil
		case "after ":
			return r.upToNow(piece.end), true, nil
		case "before ":
			return Range{To: &piece.start.us, ToText: piece.start.text, Relative: piece.start.relative}, true, nil
		}
		return Range{To: &piece.end.us, ToText: piece.end.text, Relative: piece.end.relative}, true, nil
	}
	return Range{}, false, nil
}

func (r *rangeReader) upToNow(from end) Range {
	now := r.now.UnixMicro()
	return Range{From: &from.us, To: &now, FromText: from.text, ToText: "now", Relative: true}
}

// alone makes a range of one piece: the whole of it, or where it is a moment from there on.
func (r *rangeReader) alone(piece piece) (Range, error) {
	if err := r.complete(&piece); err != nil {
		return Range{}, err
	}
	if piece.start.us == piece.end.us {
		if piece.start.us >= r.now.UnixMicro() {
			return Range{}, errors.New("the time is not over yet, and no end is given")
		}
		return r.upToNow(piece.start), nil
	}
	return between(piece.start, piece.end), nil
}

func between(from, to end) Range {
	return Range{From: &from.us, To: &to.us, FromText: from.text, ToText: to.text, Relative: from.relative || to.relative}
}

// twoEnds reads "A - B"; it is not ok where no separator divides the text into two pieces.
func (r *rangeReader) twoEnds(text string) (Range, bool, error) {
	text = strings.TrimSuffix(text, " ")
	start := 0
	if strings.HasPrefix(strings.TrimLeft(text, " "), "from ") {
		start = strings.Index(text, "from ") + len("from ")
	}
	var first error
	for _, separator := range separators {
		for at := start; ; at++ {
			next := strings.Index(text[at:], separator)
			if next < 0 {
				break
			}
			at += next
			found, err := r.pair(text, start, at, at+len(separator))
			if err == nil {
				return found, true, nil
			}
			if first == nil {
				first = err
			}
			if len(separator) > 1 {
				break // the hyphens of dates are many, and other separators are not in pieces
			}
		}
		if first != nil && separator != "-" && strings.TrimSpace(separator) != separator {
			break // divided by a separator of its own: what is wrong is one of the sides
		}
	}
	return Range{}, first != nil, first
}

// pair reads the two sides of a separator.
func (r *rangeReader) pair(text string, start, stop, next int) (Range, error) {
	left, err := r.side(text, start, stop)
	if err != nil {
		return Range{}, err
	}
	right, err := r.side(text, next, len(text))
	if err != nil {
		return Range{}, err
	}
	left.lend(&right)
	if err := r.complete(&left); err != nil {
		return Range{}, &RangeError{start, stop, err}
	}
	if err := r.follow(left, &right); err != nil {
		return Range{}, &RangeError{next, len(text), err}
	}
	found := between(left.start, right.end)
	return found, found.check()
}

func (r *rangeReader) side(text string, start, end int) (piece, error) {
	words := strings.Join(strings.Fields(text[start:end]), " ")
	found, err := r.piece(words)
	if err != nil {
		return found, &RangeError{start, end, err}
	}
	return found, nil
}
