package expect

import (
	"math"
	"slices"
)

// history is counts cut into weeks, the newest first, and days.
type history struct {
	weeks int
	// bySlot has the counts by week and slot, levels those of the weeks.
	bySlot  [WeeksMax][WeekHours]float64
	levels  [WeeksMax]float64
	profile [WeekHours]float64
}

// Fit makes the expectation of a series from its hourly counts: counts[i] is of the hour end-len(counts)+i, and slots[i] its slot of the
// week, below WeekHours. Hours before the series began must not be among them. shape is the profile of the whole that the series is a part of,
// with a mean of 1, or nil. It returns nil for fewer than WeeksMin weeks.
func Fit(counts []float64, slots []uint8, end int64, shape *[WeekHours]float64) *Model {
	weeks := min(len(counts)/WeekHours, WeeksMax)
	if weeks < WeeksMin {
		return nil
	}
	from := len(counts) - weeks*WeekHours
	counts, slots = counts[from:], slots[from:]
	h := &history{weeks: weeks}
	h.fill(counts, slots)
	h.meanLevels()
	h.makeProfile(shape)
	h.medianLevels(counts, slots)
	h.makeProfile(shape)
	m := &Model{End: end, Weeks: weeks, profile: h.profile, slope: h.slope() / WeekHours}
	m.level, m.daily = h.lastLevel(counts, slots, m.slope)
	m.dispersion, m.variation = h.spread()
	return m
}

// fill sorts the counts into weeks and slots. A slot that a change of clocks leaves out gets the count of the one before.
func (h *history) fill(counts []float64, slots []uint8) {
	var seen [WeeksMax][WeekHours]bool
	for i, count := range counts {
		week := h.weeks - 1 - i/WeekHours
		h.bySlot[week][slots[i]] = count
		seen[week][slots[i]] = true
	}
	for week := range h.weeks {
		for slot := range WeekHours {
			if !seen[week][slot] {
				h.bySlot[week][slot] = h.bySlot[week][(slot+WeekHours-1)%WeekHours]
			}
		}
	}
}

func (h *history) meanLevels() {
	for week := range h.weeks {
		sum := 0.0
		for _, count := range h.bySlot[week] {
			sum += count
		}
		h.levels[week] = sum / WeekHours
	}
}

// makeProfile makes the profile from the weeks in units of their levels.
func (h *history) makeProfile(shape *[WeekHours]float64) {
	known, mean := 0.0, 0.0
	for week := range h.weeks {
		known += h.levels[week]
	}
	var values [WeeksMax]float64
	for slot := range WeekHours {
		n := 0
		for week := range h.weeks {
			if h.levels[week] > 0 {
				values[n] = h.bySlot[week][slot] / h.levels[week]
				n++
			}
		}
		h.profile[slot] = trimmed(values[:n])
		mean += h.profile[slot] / WeekHours
	}
	for slot := range WeekHours {
		if mean > 0 {
			h.profile[slot] /= mean
		}
		if shape != nil {
			own := known * shape[slot]
			h.profile[slot] = (own*h.profile[slot] + leaning*shape[slot]) / (own + leaning)
		}
	}
}

// trimmed is the mean without the least and the greatest value, where there are more than two.
func trimmed(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sum, least, greatest := 0.0, values[0], values[0]
	for _, value := range values {
		sum += value
		least, greatest = min(least, value), max(greatest, value)
	}
	if len(values) < 3 {
		return sum / float64(len(values))
	}
	return (sum - least - greatest) / float64(len(values)-2)
}

// ratios returns counts over profile, of each of the seven days from an offset on, and the number of events of these days.
func (h *history) ratios(counts []float64, slots []uint8, from int) (ratios [7]float64, total float64) {
	for day := range 7 {
		sum, of := 0.0, 0.0
		for i := from + day*dayHours; i < from+(day+1)*dayHours; i++ {
			sum += counts[i]
			of += h.profile[slots[i]]
		}
		if of > 0 {
			ratios[day] = sum / of
		}
		total += sum
	}
	return ratios, total
}

// typical is the middle of the ratios of seven days: their median, or a mean where the days have so few events that a median would
// be a matter of luck.
func typical(ratios [7]float64, total float64) float64 {
	if total < 7*fewDaily {
		return trimmed(ratios[:])
	}
	return median(ratios[:])
}

func (h *history) medianLevels(counts []float64, slots []uint8) {
	for week := range h.weeks {
		h.levels[week] = typical(h.ratios(counts, slots, (h.weeks-1-week)*WeekHours))
	}
}

// slope is the growth of a week as a logarithm.
func (h *history) slope() float64 {
	if h.weeks < 4 {
		return 0
	}
	slopes := make([]float64, 0, WeeksMax*(WeeksMax-1)/2)
	for later := range h.weeks {
		for earlier := later + 1; earlier < h.weeks; earlier++ {
			if h.levels[later] > 0 && h.levels[earlier] > 0 {
				slopes = append(slopes, math.Log(h.levels[later]/h.levels[earlier])/float64(earlier-later))
			}
		}
	}
	if len(slopes) == 0 {
		return 0
	}
	return min(max(median(slopes), -slopeMax), slopeMax)
}

// lastLevel is the level at the end, from the last fourteen days without the three least and greatest, and how much days differ from it, as a share. Where the last seven days
// lie elsewhere the level is theirs.
func (h *history) lastLevel(counts []float64, slots []uint8, slope float64) (level, daily float64) {
	before, totalBefore := h.ratios(counts, slots, len(counts)-2*WeekHours)
	last, total := h.ratios(counts, slots, len(counts)-WeekHours)
	for day := range 7 {
		before[day] *= math.Exp(slope * (13.5 - float64(day)) * dayHours)
		last[day] *= math.Exp(slope * (6.5 - float64(day)) * dayHours)
	}
	all := append(before[:], last[:]...)
	slices.Sort(all)
	for _, ratio := range all[3:11] {
		level += ratio / 8
	}
	recent := typical(last, total)
	if level <= 0 {
		return recent, 0
	}
	// A half of the days lies between the fourth and the eleventh, which are 1.35 standard deviations apart.
	daily = (all[10] - all[3]) / 1.35 / level
	if totalBefore+total >= 14*fewDaily && math.Abs(recent/level-1) > min(max(newLevel, 1.5*daily), newLevelMax) {
		level = recent
	}
	return level, daily
}

// spread measures dispersion and variation: the squares of what the weeks differ from profile and level, in units of the expected
// count, for the lower and for the upper half of the hours.
func (h *history) spread() (dispersion, variation float64) {
	sorted := h.profile
	middle := median(sorted[:])
	var squares [2][]float64
	var sums [2]float64
	for week := range h.weeks {
		for slot, count := range h.bySlot[week] {
			expected := h.levels[week] * h.profile[slot]
			if expected <= 0 {
				continue
			}
			half := 0
			if h.profile[slot] > middle {
				half = 1
			}
			squares[half] = append(squares[half], (count-expected)*(count-expected)/expected)
			sums[half] += expected
		}
	}
	if len(squares[0]) == 0 || len(squares[1]) == 0 {
		return max(1, meanSquare(append(squares[0], squares[1]...), 0)), variationMin
	}
	low, high := sums[0]/float64(len(squares[0])), sums[1]/float64(len(squares[1]))
	ofLow, ofHigh := meanSquare(squares[0], low), meanSquare(squares[1], high)
	perEvent := 0.0
	if high > 1.2*low {
		perEvent = max(0, (ofHigh-ofLow)/(high-low))
	} else {
		perEvent = max(0, (max(ofLow, ofHigh)-1)/high)
	}
	return max(1, ofLow-perEvent*low), max(variationMin, math.Sqrt(perEvent))
}

// meanSquare is the mean of squares of deviations. Where there are enough events the greatest twentieth is left out, which is made good
// as for a normal distribution.
func meanSquare(squares []float64, hourly float64) float64 {
	if len(squares) == 0 {
		return 1
	}
	part := 1.0
	if hourly >= fewHourly {
		slices.Sort(squares)
		squares = squares[:len(squares)-len(squares)/20]
		part = 0.759
	}
	sum := 0.0
	for _, square := range squares {
		sum += square
	}
	return sum / float64(len(squares)) / part
}

// median sorts values, and is 0 for none.
func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	middle := len(values) / 2
	if len(values)%2 == 1 {
		return values[middle]
	}
	return (values[middle-1] + values[middle]) / 2
}
