package simulator

import "time"

const (
	hourMillis = 3_600_000
	dayMillis  = 24 * hourMillis
)

// awake is how likely people are to visit in each hour of their own day.
var awake = [24]float64{
	0.22, 0.12, 0.07, 0.05, 0.05, 0.09, 0.22, 0.42, 0.58, 0.66, 0.70, 0.74,
	0.82, 0.76, 0.70, 0.68, 0.70, 0.76, 0.86, 0.96, 1.00, 0.94, 0.72, 0.44,
}

// weekly weighs the days from Sunday to Saturday.
var weekly = [7]float64{1.22, 1.00, 0.94, 0.92, 0.95, 1.02, 1.18}

// localHour returns the hour of the day, in a country so many hours east of Greenwich.
func localHour(millis int64, east int) int {
	hour := millis/hourMillis + int64(east)
	return int((hour%24 + 24) % 24)
}

// rhythm turns the share of visits started into a time: it is the inverse of the
// cumulated rate of arrivals, by hours. Shares asked for must not decrease.
type rhythm struct {
	start      int64
	cumulative []float64 // by hour; ends with 1
	hour       int
}

func newRhythm(start int64, days int) rhythm {
	cumulative := make([]float64, days*24)
	total := 0.0
	for h := range cumulative {
		at := start + int64(h)*hourMillis
		rate := 0.0
		for _, c := range countries {
			rate += c.weight * awake[localHour(at, c.east)]
		}
		total += rate * weekly[time.UnixMilli(at).UTC().Weekday()]
		cumulative[h] = total
	}
	for h := range cumulative {
		cumulative[h] /= total
	}
	return rhythm{start: start, cumulative: cumulative}
}

// timeAt returns the time before which a share of all visits has started.
func (r *rhythm) timeAt(share float64) int64 {
	last := len(r.cumulative) - 1
	for r.hour < last && r.cumulative[r.hour] <= share {
		r.hour++
	}
	before := 0.0
	if r.hour > 0 {
		before = r.cumulative[r.hour-1]
	}
	within := (share - before) / (r.cumulative[r.hour] - before)
	millis := min(int64(within*hourMillis), hourMillis-1)
	return r.start + int64(r.hour)*hourMillis + millis
}
