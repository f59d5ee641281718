package expect

import "math"

const (
	// dropMost and riseMost are the parts of the least threshold that one hour may add to the evidence: one odd hour is no alarm, and a burst,
	// which is more usual than a gap, takes three.
	dropMost, riseMost = 0.9, 0.4
	// slowly is what an alarm takes more for each hour, up to slowlyMost, over which the evidence was gathered: the longer, the more is due
	// to days that differ, and to an expectation that is a little off.
	slowly, slowlyMost = 0.03, 2
	// quickly is what a fall takes less where an hour says quickHour of it (in squared standard deviations): there are few chances of error
	// in hours of which each says much, and what is missing is urgent.
	quickly, quickHour = 3.5, 16
	// beyondMin is by how many standard deviations a sum must be off.
	beyondMin = 3.7
	// hourLeast is the least that an hour may add.
	hourLeast = -10
	// calmEnough is the evidence for the usual that ends an alarm, calmMost what one hour may add to it.
	calmEnough, calmMost = 6, 4
	// goneEnough is how many independent events must be missing in a row: e to the power of it is the chance against.
	goneEnough = 15
	// expectedMin is taken where less is expected.
	expectedMin = 0.05
	// usualAfter is how many hours after its begin an alarm ends in any case: the level has followed by then.
	usualAfter = 11 * dayHours
	// tellingPart is the part of the watched share that a change must reach to be told.
	tellingPart  = 2.0 / 3
	thresholdMin = 10
)

// Threshold is the evidence that makes an alarm where so many series are watched: chance alone would make at most one in two
// weeks over all of them, if all was independent and normal.
func Threshold(series int) float64 {
	return max(thresholdMin, math.Log(2*2*WeekHours*float64(max(series, 1))))
}

// Direction is where a series went.
type Direction int

// The directions. Gone is a fall to nothing.
const (
	Usual Direction = iota
	Fell
	Rose
	Gone
)

// Verdict is what is known of a series after an hour.
type Verdict struct {
	Direction Direction
	// Since is the hour in which the change seems to have begun.
	Since int64
	// Count, Expected, Low and High are of the hours since then, together.
	Count, Expected, Low, High float64
}

// Change is the share by which the count differs from what was expected: -0.3 where 30 % are missing.
func (v Verdict) Change() float64 {
	if v.Expected <= 0 {
		return 0
	}
	return v.Count/v.Expected - 1
}

// Track adds up the evidence on one series. The zero value is ready.
type Track struct {
	fall, rise side
	// missing is what was expected, in independent events, of the hours without an event up to now.
	missing float64
	// goneAt is the hour in which that became an alarm, 0 while it is none.
	goneAt int64
}

// side is the evidence for a change in one direction.
type side struct {
	score float64
	since int64
	// count, expected and variance are sums since then.
	count, expected, variance float64
	// fired is the hour in which it began to be an alarm.
	firing bool
	fired  int64
	// calm is the evidence for the usual, while firing.
	calm float64
}

// Add takes the next hour of a series and says where it stands. share, above 0 and up to 1, is the change that is watched, threshold as Threshold gives it.
func (t *Track) Add(hour int64, count float64, band Band, share, threshold float64) Verdict {
	clump := 1.0
	if band.Expected > 0 {
		clump = max(1, band.Variance/band.Expected)
	}
	fallen, risen, atLeast := max(1-share, 0.05), 1+share, max(band.Expected, expectedMin)
	t.fall.add(hour, count, band.Expected, clump, band.Daily, ratio(count, band.Expected, fallen)/clump, dropMost*(threshold-quickly), threshold, -share)
	t.rise.add(hour, count, atLeast, clump, band.Daily, ratio(count, atLeast, risen)/clump, riseMost*threshold, threshold, share)
	t.miss(hour, count, band.Expected/clump)
	switch {
	case t.goneAt > 0:
		return t.fall.verdict(Gone)
	case t.fall.firing:
		return t.fall.verdict(Fell)
	case t.rise.firing:
		return t.rise.verdict(Rose)
	}
	return Verdict{}
}

// miss counts what is missing in a row.
func (t *Track) miss(hour int64, count, expected float64) {
	t.missing += expected
	if count > 0 || t.goneAt > 0 && hour-t.goneAt >= usualAfter {
		t.missing, t.goneAt = 0, 0
	}
	if t.goneAt == 0 && t.missing >= goneEnough {
		t.goneAt = hour
	}
}

// ratio is the logarithm of the likelihood of a count under a multiple of what is expected, over the one under what is expected.
func ratio(count, expected, factor float64) float64 {
	return count*math.Log(factor) + (1-factor)*expected
}

// add takes what an hour says. change is the share that is watched, with its sign.
func (s *side) add(hour int64, count, expected, clump, daily, evidence, most, threshold, change float64) {
	evidence = min(max(evidence, hourLeast), most)
	if s.firing {
		s.sum(count, expected, clump)
		s.calm = max(0, s.calm+min(-evidence, calmMost))
		if s.calm >= calmEnough || hour-s.fired >= usualAfter {
			*s = side{}
		}
		return
	}
	if s.score == 0 {
		*s = side{since: hour}
	}
	s.score += evidence
	s.sum(count, expected, clump)
	switch {
	case s.score <= 0:
		*s = side{}
	case s.score >= s.enough(hour, threshold, change) && (s.count-s.expected)/change >= tellingPart*s.expected && s.beyondDays(hour, daily):
		s.firing, s.fired = true, hour
	}
	// What went on for long without being told must not take as long to go away.
	s.score = min(s.score, 2*threshold)
}

// enough is the evidence that makes an alarm in an hour.
func (s *side) enough(hour int64, threshold, change float64) float64 {
	hours := float64(hour - s.since)
	if change > 0 {
		return threshold + min(slowly*hours, slowlyMost)
	}
	said := change * change * s.expected * s.expected / max(s.variance, expectedMin) / (hours + 1)
	return threshold + min(slowly*hours, slowlyMost) - quickly*min(1, said/quickHour)
}

// beyondDays says whether the sum is out of what is usual also if the hours of a day have an error in common, and all hours that of the level.
func (s *side) beyondDays(hour int64, daily float64) bool {
	hours := float64(hour - s.since + 1)
	share := daily * daily * (min(hours/12, 1)/max(1, hours/dayHours) + 1.0/9)
	return math.Abs(s.count-s.expected) >= beyondMin*math.Sqrt(s.variance+share*s.expected*s.expected)
}

func (s *side) sum(count, expected, clump float64) {
	s.count += count
	s.expected += expected
	s.variance += clump * expected
}

func (s *side) verdict(direction Direction) Verdict {
	band := Band{Expected: s.expected, Variance: s.variance}
	return Verdict{Direction: direction, Since: s.since, Count: s.count, Expected: s.expected, Low: band.Low(), High: band.High()}
}
