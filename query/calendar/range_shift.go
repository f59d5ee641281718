package calendar

import "errors"

// Shift moves a range by count times its own length, later or, where count is negative, earlier. A range of whole
// months or days on the zone's clock stays one. Both ends have to be there.
func (z Zone) Shift(r Range, count int64) (Range, error) {
	if r.From == nil || r.To == nil {
		return Range{}, errors.New("a range without both ends has no length to be moved by")
	}
	unit := z.lengthUnit(*r.From, *r.To)
	if count > countMax || count < -countMax {
		return Range{}, errors.New("the range is moved too far")
	}
	return z.absolute(z.Add(*r.From, count*unit.Count, unit.Of), z.Add(*r.To, count*unit.Count, unit.Of))
}

// lengthUnit is the length of a range: months where both ends start one, else days, else an exact time.
func (z Zone) lengthUnit(from, to int64) Unit {
	wallFrom, wallTo := z.Wall(from), z.Wall(to)
	months := wallMonth(wallTo) - wallMonth(wallFrom)
	switch {
	case months > 0 && monthWall(wallMonth(wallFrom)) == wallFrom && monthWall(wallMonth(wallTo)) == wallTo:
		return Unit{Count: months, Of: "month"}
	case floorTo(wallFrom, Day) == wallFrom && floorTo(wallTo, Day) == wallTo && wallTo > wallFrom:
		return Unit{Count: (wallTo - wallFrom) / Day, Of: "day"}
	}
	return Unit{Count: to - from, Of: "microsecond"}
}

// Zoom makes a range so many times as long around its middle.
func (z Zone) Zoom(r Range, factor float64) (Range, error) {
	if r.From == nil || r.To == nil {
		return Range{}, errors.New("a range without both ends has no length to be zoomed")
	}
	length := float64(*r.To - *r.From)
	wanted := max(1, min(length*factor, float64(momentMax)))
	middle := *r.From + (*r.To-*r.From)/2
	from := clamp(middle - int64(wanted/2))
	return z.absolute(from, clamp(from+int64(wanted)))
}

func (z Zone) absolute(from, to int64) (Range, error) {
	r := between(end{us: from, text: z.local(from)}, end{us: to, text: z.local(to)})
	return r, r.check()
}

// OddDay is a day that the zone's clock makes shorter or longer than 24 hours.
type OddDay struct {
	// Start and End are its ends, microseconds.
	Start, End int64
}

// OddDays returns the days that share a moment with [from, to) and are not of 24 hours, at most limit.
func (z Zone) OddDays(from, to int64, limit int) []OddDay {
	var days []OddDay
	from, to = clamp(from), clamp(to)
	day := Unit{Count: 1, Of: "day"}
	at := z.Floor(from, day)
	for at < to && len(days) < limit {
		start, end := z.Bucket(at, day)
		if end-start != Day && end > from && start < to {
			days = append(days, OddDay{start, end})
		}
		// Between two changes of the clock all days have 24 hours.
		_, change := z.Time(end).ZoneBounds()
		if change.IsZero() {
			break
		}
		at = max(end, change.UnixMicro()-1)
	}
	return days
}
