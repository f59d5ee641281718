package calendar

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// end is one end of a range.
type end struct {
	us       int64
	text     string
	relative bool
}

// piece is a moment or a period that a part of a text names. What a date lacks is taken from the
// other side of a range, or from today.
type piece struct {
	// done says that start and end are known; end is start for a moment.
	done       bool
	start, end end

	year, month, day int // 0 where not given
	quarter          int
	clock            int64 // microseconds since midnight, -1 where not given
	// lent says that the month is the other side's.
	lent bool
}

func whole(start, end end) piece { return piece{done: true, start: start, end: end, clock: -1} }

var (
	isoDate    = regexp.MustCompile(`^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[t ](.+))?)?$`)
	dottedDate = regexp.MustCompile(`^(\d{1,2})\.(\d{1,2})\.(\d{4})?$`)
	clockTime  = regexp.MustCompile(`^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?)?(am|pm)?$`)
	dayNumber  = regexp.MustCompile(`^(\d{1,2})(?:st|nd|rd|th|\.)?$`)
	yearQuart  = regexp.MustCompile(`^(\d{4})-?q([1-4])$`)
)

// piece reads one moment or period.
func (r *rangeReader) piece(words string) (piece, error) {
	if found, ok := r.relativePiece(words); ok {
		return found, nil
	}
	upper := strings.ToUpper(words)
	for _, layout := range []string{time.RFC3339, "2006-01-02 15:04:05Z07:00"} {
		if at, err := time.Parse(layout, upper); err == nil {
			exact := end{us: at.UnixMicro(), text: r.zone.Format(at.UnixMicro())}
			return whole(exact, exact), nil
		}
	}
	if isDigits(words) && len(words) > 8 {
		number, err := strconv.ParseInt(words, 10, 64)
		if err == nil {
			exact := end{us: epoch(number), text: r.zone.Format(epoch(number))}
			return whole(exact, exact), nil
		}
	}
	return r.date(words)
}

// date reads a date of any precision and a time of day from words in any order.
func (r *rangeReader) date(words string) (piece, error) {
	found := piece{clock: -1}
	if iso := isoDate.FindStringSubmatch(words); iso != nil {
		found.year, found.month, found.day = number(iso[1]), number(iso[2]), number(iso[3])
		if iso[4] != "" && !found.takeClock(iso[4]) {
			return found, fmt.Errorf("%q is no time of day: %w", iso[4], ErrRange)
		}
		return found, nil
	}
	for _, word := range strings.FieldsFunc(words, func(c rune) bool { return c == ' ' || c == ',' }) {
		if !r.take(&found, word) {
			return found, fmt.Errorf("%q is no time: %w", word, ErrRange)
		}
	}
	if found.year == 0 && found.month == 0 && found.day == 0 && found.quarter == 0 && found.clock < 0 {
		return found, fmt.Errorf("%q is no time: %w", words, ErrRange)
	}
	return found, nil
}

// take adds what a word says to a date, each thing once.
func (r *rangeReader) take(p *piece, word string) bool {
	switch word {
	case "at", "of", "on", "the":
		return true
	case "today", "yesterday", "tomorrow":
		return p.takeDay(r.today + map[string]int64{"yesterday": -Day, "tomorrow": Day}[word])
	case "noon":
		return p.takeClock("12:00")
	case "midnight":
		return p.takeClock("0:00")
	}
	if quarter := yearQuart.FindStringSubmatch(word); quarter != nil && p.year == 0 && p.quarter == 0 {
		p.year, p.quarter = number(quarter[1]), number(quarter[2])
		return true
	}
	if len(word) == 2 && word[0] == 'q' && '1' <= word[1] && word[1] <= '4' && p.quarter == 0 {
		p.quarter = number(word[1:])
		return true
	}
	if dotted := dottedDate.FindStringSubmatch(word); dotted != nil && p.day == 0 && p.month == 0 {
		p.day, p.month = number(dotted[1]), number(dotted[2])
		if dotted[3] != "" {
			p.year = number(dotted[3])
		}
		return p.month >= 1 && p.month <= 12
	}
	if month := monthNumber(word); month > 0 && p.month == 0 {
		p.month = month
		return true
	}
	if isDigits(word) && len(word) == 4 && p.year == 0 {
		p.year = number(word)
		return p.year > 0
	}
	if day := dayNumber.FindStringSubmatch(word); day != nil && p.day == 0 {
		p.day = number(day[1])
		return p.day > 0
	}
	word = strings.TrimPrefix(word, "t") // of a date with a T that other words follow
	return !isDigits(word) && p.takeClock(word)
}

func (p *piece) takeDay(wall int64) bool {
	if p.year != 0 || p.month != 0 || p.day != 0 {
		return false
	}
	year, month, day := time.UnixMicro(wall).UTC().Date()
	p.year, p.month, p.day = year, int(month), day
	return true
}

func (p *piece) takeClock(word string) bool {
	parts := clockTime.FindStringSubmatch(strings.TrimSpace(word))
	if parts == nil || p.clock >= 0 {
		return false
	}
	hour, minute, second := number(parts[1]), number(parts[2]), number(parts[3])
	if parts[5] != "" {
		if hour < 1 || hour > 12 {
			return false
		}
		hour = hour%12 + map[string]int{"pm": 12}[parts[5]]
	}
	fraction := parts[4] + strings.Repeat("0", 6-len(parts[4]))
	if hour > 24 || minute > 59 || second > 59 || hour == 24 && minute+second+number(fraction) > 0 {
		return false
	}
	p.clock = int64(hour)*Hour + int64(minute)*Minute + int64(second)*Second + int64(number(fraction))
	return true
}

// number reads digits, of which there are few; none are 0.
func number(digits string) int {
	value, _ := strconv.Atoi(digits)
	return value
}

// monthNumber is the month that a word of at least three letters begins, or 0.
func monthNumber(word string) int {
	word = strings.TrimSuffix(word, ".")
	for month := time.January; month <= time.December; month++ {
		if name := strings.ToLower(month.String()); len(word) >= 3 && strings.HasPrefix(name, word) {
			return int(month)
		}
	}
	if word == "sept" {
		return int(time.September)
	}
	return 0
}

// lend gives each side of a range what it lacks and the other has: "14 - 20 May 2026".
func (p *piece) lend(right *piece) {
	if p.done || right.done {
		return
	}
	if p.day != 0 && p.month == 0 {
		p.month = right.month
	}
	if p.year == 0 && right.year != 0 {
		p.year = right.year
		if p.month > right.month && right.month != 0 {
			p.year--
		}
	}
	if right.month == 0 && right.quarter == 0 && right.year == 0 {
		right.month, right.lent = p.month, p.month != 0
		if right.day == 0 {
			right.day = p.day
		}
	}
}

// follow completes the right side of a range: a date without a year is the first that ends after the start.
func (r *rangeReader) follow(left piece, right *piece) error {
	if right.done || right.year != 0 || right.month == 0 && right.quarter == 0 {
		return r.complete(right)
	}
	year := time.UnixMicro(r.zone.Wall(left.start.us)).UTC().Year()
	for try := range 2 {
		right.done, right.year = false, year+try
		err := r.settle(right)
		if err != nil || right.lent || right.end.us > left.start.us {
			return err
		}
	}
	return nil
}

// takeDate sets the date to the one of a wall time.
func (p *piece) takeDate(wall int64) {
	year, month, day := time.UnixMicro(wall).UTC().Date()
	p.year, p.month, p.day = year, int(month), day
}

// complete finds the ends of a date. Without a year it is the latest that has begun.
func (r *rangeReader) complete(p *piece) error {
	if p.done {
		return nil
	}
	if p.year == 0 && p.month == 0 && p.quarter == 0 {
		if p.day != 0 {
			return errors.New("a day without a month")
		}
		p.takeDate(r.today)
	}
	if p.year != 0 {
		return r.settle(p)
	}
	p.year = time.UnixMicro(r.today).UTC().Year()
	err := r.settle(p)
	for try := 0; try < 8 && (err != nil || p.start.us > r.now.UnixMicro()); try++ { // 29 February comes every eighth year at worst
		p.done = false
		p.year--
		err = r.settle(p)
	}
	return err
}

// settle finds the ends of a date with a year.
func (r *rangeReader) settle(p *piece) error {
	if p.month > 12 || p.month < 0 || p.month != 0 && p.quarter != 0 || p.day != 0 && p.month == 0 {
		return fmt.Errorf("there is no such date: %w", ErrRange)
	}
	start := time.Date(p.year, time.Month(max(1, p.month, p.quarter*3-2)), max(1, p.day), 0, 0, 0, 0, time.UTC)
	if p.day != 0 && start.Day() != p.day {
		return fmt.Errorf("%s %d has no day %d", time.Month(p.month), p.year, p.day)
	}
	if p.clock >= 0 {
		if p.day == 0 {
			return errors.New("a time of day without a day")
		}
		at := r.wallEnd(start.UnixMicro() + p.clock)
		p.start, p.end, p.done = at, at, true
		return nil
	}
	next := start.AddDate(0, 0, 1)
	switch {
	case p.quarter != 0:
		next = start.AddDate(0, 3, 0)
	case p.month == 0:
		next = start.AddDate(1, 0, 0)
	case p.day == 0:
		next = start.AddDate(0, 1, 0)
	}
	p.start, p.end, p.done = r.wallEnd(start.UnixMicro()), r.wallEnd(next.UnixMicro()), true
	return nil
}

func (r *rangeReader) wallEnd(wall int64) end {
	us := r.zone.Moment(wall)
	return end{us: us, text: r.zone.local(us)}
}

// local writes a moment as the zone's clock shows it, as a date where it is midnight; with its offset where the clock
// shows the same twice.
func (z Zone) local(us int64) string {
	wall := z.Wall(us)
	if z.Moment(wall) != us {
		return z.Format(us)
	}
	at := time.UnixMicro(wall).UTC()
	switch {
	case wall == floorTo(wall, Day):
		return at.Format("2006-01-02")
	case wall == floorTo(wall, Minute):
		return at.Format("2006-01-02T15:04")
	}
	return at.Format("2006-01-02T15:04:05.999999")
}
