// Package calendar does arithmetic on moments as people in a time zone see them:
// days of 23 and 25 hours, weeks that start where the reader says, months.
//
// Moments are int64 microseconds since 1970-01-01 UTC. A wall time is what a clock
// in the zone shows, counted the same way as if the zone were UTC. Three rules say
// how the two go together:
//
//   - A bucket of a day or more, or of more than an hour, starts at the first moment
//     at which the clock shows the bucket's start or later. A start that the clock
//     jumps over is therefore the moment of the jump, and a clock that goes back
//     does not end a bucket that has begun.
//   - A bucket of an hour or less also starts wherever the clock jumps, so that each
//     real hour is a bucket of its own when the clock shows it twice.
//   - Buckets of less than a day are laid from local midnight, and cut there.
//
// The zone database is the one of package time; a program that must not depend on
// the machine's imports time/tzdata.
package calendar

import (
	"fmt"
	"time"
)

// Lengths in microseconds.
const (
	Microsecond int64 = 1
	Millisecond       = 1000 * Microsecond
	Second            = 1000 * Millisecond
	Minute            = 60 * Second
	Hour              = 60 * Minute
	Day               = 24 * Hour
	Week              = 7 * Day
)

// momentMax bounds the moments that arithmetic is done on, some 8,200 years around
// 1970: every date that RFC 3339 can write; package time loses its way in zones
// much farther out. wallMax lies beyond it by more than the longest unit, so
// that every bucket has an end.
const (
	momentMax = 260_000_000_000 * Second
	wallMax   = 400_000_000_000 * Second
)

// Zone is a time zone with a start of the week. A nil Location is UTC.
type Zone struct {
	Location  *time.Location
	WeekStart time.Weekday
}

// LoadZone returns the zone of an IANA name such as "Europe/Zurich".
func LoadZone(name string, weekStart time.Weekday) (Zone, error) {
	if name == "" || name == "Local" {
		// "Local" would make the answer depend on the machine.
		return Zone{}, fmt.Errorf("load time zone: %q is not the name of a time zone", name)
	}
	location, err := time.LoadLocation(name)
	if err != nil {
		return Zone{}, fmt.Errorf("load time zone: %w", err)
	}
	return Zone{Location: location, WeekStart: weekStart}, nil
}

// Time returns the moment as package time's, in the zone.
func (z Zone) Time(us int64) time.Time { return time.UnixMicro(us).In(z.location()) }

// Wall returns what the zone's clock shows at a moment.
func (z Zone) Wall(us int64) int64 {
	us = clamp(us)
	_, offset := z.Time(us).Zone()
	return us + int64(offset)*Second
}

// Moment returns the first moment at which the zone's clock shows wall or later.
func (z Zone) Moment(wall int64) int64 {
	wall = max(-wallMax, min(wall, wallMax))
	// No offset reaches a day, so a day earlier the clock shows less than wall.
	at := z.Time(wall - Day)
	for {
		_, offset := at.Zone()
		start, end := at.ZoneBounds()
		moment := wall - int64(offset)*Second
		if !start.IsZero() {
			moment = max(moment, start.UnixMicro())
		}
		if end.IsZero() || moment < end.UnixMicro() || !end.After(at) {
			return moment
		}
		at = end
	}
}

func (z Zone) location() *time.Location {
	if z.Location == nil {
		return time.UTC
	}
	return z.Location
}

func clamp(us int64) int64 { return max(-momentMax, min(us, momentMax)) }

// floorTo returns the largest multiple of size that is at most v.
func floorTo(v, size int64) int64 {
	rest := v % size
	if rest < 0 {
		rest += size
	}
	return v - rest
}
