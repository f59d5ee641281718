// Package expect says how many events there should have been in an hour, and whether there were too few or too many. It is plain
// computation over slices of hourly counts: where they come from and whom it is told is the matter of package monitor.
//
// An expectation (Fit) is a profile of the week, 168 slots, times a level. The profile of a slot is the mean of the same slot of up
// to eight earlier weeks, each divided by the level of its own week, without the least and the greatest of them: so one holiday
// leaves no trace, and growth does not bend it. The level is the middle of the ratios of the last fourteen days to the profile, carried on with the
// slope of the weeks' levels (the median of the slopes of all pairs, after Theil and Sen). Where the median of the last seven days is far from it, that is the level. So one odd day changes nothing, and a
// new level is taken for the usual one after four days. Of events that are few, the profile leans on the one of the whole dataset.
//
// The spread of a count around m is dispersion * m + variation^2 * m^2: more than Poisson's, where events come in clumps, and where
// the rate itself varies. Both are measured on the weeks that the profile is made of.
//
// Evidence (Track) is added up over hours, since of few events two hours say nothing: a sum of logarithms of likelihood ratios
// between "as expected" and "changed by the share that is watched", which never falls below zero (CUSUM). What moves all events
// of a dataset alike is taken out first (Common): it is the dataset's alarm, and not one of each event.
package expect

import "math"

const (
	// WeekHours is the number of hours, and of slots, of a week.
	WeekHours = 168
	// WeeksMax is how many earlier weeks an expectation is made of, and WeeksMin how many it takes at least.
	WeeksMax, WeeksMin = 8, 2
	// slopeMax bounds the growth of a week, as a logarithm.
	slopeMax = 0.2
	// leaning is the weight of the dataset's profile, in events.
	leaning = 20
	// fewHourly is the mean of an hour below which nothing is trimmed from the measure of spread: there a single event may be an extreme.
	fewHourly = 5
	// fewDaily is the number of events of a day below which days are averaged.
	fewDaily = 50
	// newLevel is by how much the last week must differ from the last two to be a level of its own, depending on how much days differ.
	newLevel, newLevelMax = 0.08, 0.2
	// variationMin is the least that the rate itself is taken to vary.
	variationMin = 0.02
	dayHours     = 24
)

// Model is the expectation of one series, for about a day from its end.
type Model struct {
	// End is the hour up to which the counts were known.
	End int64
	// Weeks is the number of weeks that the profile is made of.
	Weeks   int
	profile [WeekHours]float64
	level   float64
	// daily is by how much days differ from the level, as a share.
	daily float64
	// slope is the growth of an hour, as a logarithm.
	slope float64
	// dispersion, at least 1, and variation describe the spread.
	dispersion, variation float64
}

// Band is what is expected of an hour.
type Band struct {
	Expected, Variance float64
	// Daily is by how much whole days differ, as a share: what hours of the same day have in common.
	Daily float64
}

// Low and High bound what is usual: 19 of 20 hours lie between them.
func (b Band) Low() float64 { return max(0, b.Expected-1.96*math.Sqrt(b.Variance)) }

// High is the upper bound, see Low.
func (b Band) High() float64 { return b.Expected + 1.96*math.Sqrt(b.Variance) }

// scaled is the band of a multiple of what was expected.
func (b Band) scaled(factor float64) Band {
	// A part of the variance grows with the number, the other with its square; the larger of both is safe.
	return Band{b.Expected * factor, b.Variance * max(factor, factor*factor), b.Daily}
}

// At returns what is expected of an hour, whose slot of the week is given.
func (m *Model) At(hour int64, slot uint8) Band {
	expected := m.profile[slot] * m.level * math.Exp(m.slope*float64(hour-m.End))
	weeks := float64(m.Weeks)
	// The expectation is a mean itself, and the spread was measured around it.
	uncertain := (weeks + 1) / (weeks - 0.75)
	return Band{expected, uncertain * (m.dispersion*expected + m.variation*m.variation*expected*expected), m.daily}
}

// Shape returns the profile with a mean of 1, for the fits of the parts of a whole.
func (m *Model) Shape() *[WeekHours]float64 {
	shape, mean := m.profile, 0.0
	for _, value := range shape {
		mean += value / WeekHours
	}
	for i := range shape {
		if mean > 0 {
			shape[i] /= mean
		} else {
			shape[i] = 1
		}
	}
	return &shape
}
