package calendar

import "time"

// BucketsMax bounds the buckets that Buckets and Table list: more points than any
// series is drawn with, and 8 MB of memory.
const BucketsMax = 1 << 20

// Bucket returns the bucket [start, end) of the unit that holds the moment.
func (z Zone) Bucket(us int64, u Unit) (start, end int64) {
	us = clamp(us)
	if u.belowDay() && u.size() <= Hour {
		return z.shortBucket(us, u.size())
	}
	lower := z.wallFloor(z.Wall(us), u)
	upper := z.wallNext(lower, u)
	end = z.Moment(upper)
	// A clock that went back over a bucket's start shows the bucket before, which
	// is over.
	for end <= us {
		lower, upper = upper, z.wallNext(upper, u)
		end = z.Moment(upper)
	}
	return z.Moment(lower), end
}

// shortBucket is Bucket for units of at most an hour.
func (z Zone) shortBucket(us, size int64) (start, end int64) {
	at := z.Time(us)
	_, offsetSeconds := at.Zone()
	offset := int64(offsetSeconds) * Second
	wall := us + offset
	midnight := floorTo(wall, Day)
	lower := midnight + (wall-midnight)/size*size
	start, end = lower-offset, min(lower+size, midnight+Day)-offset
	from, to := at.ZoneBounds()
	if !from.IsZero() {
		start = max(start, from.UnixMicro())
	}
	if !to.IsZero() {
		end = min(end, to.UnixMicro())
	}
	return start, end
}

// Floor returns the start of the moment's bucket.
func (z Zone) Floor(us int64, u Unit) int64 {
	start, _ := z.Bucket(us, u)
	return start
}

// Next returns the start of the bucket after the moment's.
func (z Zone) Next(us int64, u Unit) int64 {
	_, end := z.Bucket(us, u)
	return end
}

// Buckets returns the starts of all buckets that share a moment with [from, to),
// ascending: the first is at or before from. At most BucketsMax are returned.
func (z Zone) Buckets(from, to int64, u Unit) []int64 {
	table := z.Table(from, to, u)
	if len(table) == 0 {
		return nil
	}
	return table[:len(table)-1]
}

// Table returns the boundaries of the buckets of [from, to): bucket i is
// [table[i], table[i+1]), so there is one boundary more than there are buckets.
// It is empty where from is not before to. At most BucketsMax buckets are
// returned; CountBuckets says beforehand whether that cuts.
func (z Zone) Table(from, to int64, u Unit) []int64 {
	from, to = clamp(from), clamp(to)
	if from >= to {
		return nil
	}
	start, end := z.Bucket(from, u)
	table := append(make([]int64, 0, min(BucketsMax+1, (to-start)/u.Approximate()+3)), start)
	for end < to && len(table) < BucketsMax {
		table = append(table, end)
		end = z.Next(end, u)
	}
	return append(table, end)
}

// CountBuckets estimates how many buckets [from, to) has.
func CountBuckets(from, to int64, u Unit) int64 {
	if from >= to {
		return 0
	}
	return (clamp(to)-clamp(from))/u.Approximate() + 1
}

// FloorAll sets dst[i] to the start of the bucket of src[i]. The bucket of one
// value is tried first for the next one, so that times in order cost a comparison
// each. dst may be src.
func (z Zone) FloorAll(dst, src []int64, u Unit) {
	start, end := int64(0), int64(0)
	for i, us := range src {
		if us < start || us >= end {
			start, end = z.Bucket(us, u)
		}
		dst[i] = start
	}
}

// wallFloor returns the start of the bucket of a wall time, on the wall.
func (z Zone) wallFloor(wall int64, u Unit) int64 {
	switch {
	case u.belowDay():
		midnight := floorTo(wall, Day)
		return midnight + (wall-midnight)/u.size()*u.size()
	case u.Of == "day":
		return floorTo(wall, u.size())
	case u.Of == "week":
		origin := z.weekOrigin()
		return origin + floorTo(wall-origin, u.size())
	default:
		return monthWall(floorTo(wallMonth(wall), u.months()))
	}
}

// wallNext returns the start of the bucket after the one that starts at lower.
func (z Zone) wallNext(lower int64, u Unit) int64 {
	switch {
	case u.belowDay():
		return min(lower+u.size(), floorTo(lower, Day)+Day)
	case u.Of == "day" || u.Of == "week":
		return lower + u.size()
	default:
		return monthWall(wallMonth(lower) + u.months())
	}
}

// weekOrigin is the start of the week that holds 1970-01-01, a Thursday.
func (z Zone) weekOrigin() int64 {
	return -int64((time.Thursday-z.WeekStart+7)%7) * Day
}

func (u Unit) months() int64 { return max(1, u.Count) * unitMonths[u.Of] }

// wallMonth returns the number of the wall time's month, counted from 1970-01.
func wallMonth(wall int64) int64 {
	year, month, _ := time.UnixMicro(wall).UTC().Date()
	return int64(year-1970)*12 + int64(month) - 1
}

// monthWall returns the wall time at which the month with a number starts.
func monthWall(month int64) int64 {
	return time.Date(1970, time.January+time.Month(month), 1, 0, 0, 0, 0, time.UTC).UnixMicro()
}
