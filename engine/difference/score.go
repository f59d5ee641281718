package difference

import "math"

// Score says how well values tell the two sides apart, from 0 to 1: every row has one of
// the values, of which values gives the counts.
//
// Let p and q be the shares of a value in the selection and in the rest. The distance of
// the two distributions is half the sum of (p-q)²/(p+q), the triangular discrimination of
// Vincze and Le Cam: 0 where they are the same, 1 where no value is in both, whatever the
// sizes of the sides. A property with nearly as many values as rows is far apart by chance
// alone. So what chance gives is taken away, the mean distance if the rows were selected by
// lot, as measures of agreement are adjusted for it (Vinh, Epps and Bailey 2010; but not
// divided by what remains, which would make much of the little that nearly unique values
// leave). The score is the root of that: of two values it is about the correlation that
// sides of one size would show.
func Score(values []Counts, sizes Counts) float64 {
	if sizes.Selection == 0 || sizes.Rest == 0 {
		return 0
	}
	distance, expected := 0.0, 0.0
	chance := newChance(sizes)
	for _, c := range values {
		distance += distanceOf(c, sizes)
		expected += chance.expected(c.Total())
	}
	return adjusted(distance, expected)
}

// ScoreOne is the score of having a value or not.
func ScoreOne(value, sizes Counts) float64 {
	return Score([]Counts{value, sizes.Sub(value)}, sizes)
}

// scoreSteps is the number of steps between 0 and 1: a score has no more digits than
// anybody compares, so that rounding errors decide no order.
const scoreSteps = 1e6

func adjusted(distance, expected float64) float64 {
	root := math.Sqrt(max(0, distance-expected))
	return math.Round(root*scoreSteps) / scoreSteps
}

// distanceOf is the part of the distance that is due to one value.
func distanceOf(c, sizes Counts) float64 {
	p, q := c.Shares(sizes)
	if p+q == 0 {
		return 0
	}
	return (p - q) * (p - q) / (p + q) / 2
}

// chance knows the mean of distanceOf over all ways of selecting rows by lot.
type chance struct {
	sizes Counts
	// share is the part of the rows that is selected.
	share float64
	known map[int64]float64
}

func newChance(sizes Counts) *chance {
	return &chance{sizes: sizes, share: share(sizes.Selection, sizes.Total()), known: map[int64]float64{}}
}

// varianceMax is the variance of a count up to which its mean distance is summed up; that
// of more frequent values is very nearly a quarter of (1/selection + 1/rest).
const varianceMax = 100

// expected is the mean for a value that so many rows have.
func (c *chance) expected(total int64) float64 {
	if rest := c.sizes.Total() - total; rest == 0 || total == 0 {
		return 0
	} else if c.variance(total) > varianceMax {
		return (1/float64(c.sizes.Selection) + 1/float64(c.sizes.Rest)) / 4 * float64(rest) / float64(c.sizes.Total()-1)
	}
	mean, ok := c.known[total]
	if !ok {
		mean = c.sum(total)
		c.known[total] = mean
	}
	return mean
}

// variance is that of the number of selected rows among those that have a value, rows being
// selected by lot without being put back.
func (c *chance) variance(total int64) float64 {
	all := float64(c.sizes.Total())
	return float64(total) * c.share * (1 - c.share) * (all - float64(total)) / (all - 1)
}

// sum adds the distances of all possible counts up by their probability, which is
// hypergeometric: from the most probable one outwards, each from its neighbour's, until the
// rest no longer shows.
func (c *chance) sum(total int64) float64 {
	low, high := max(0, total-c.sizes.Rest), min(total, c.sizes.Selection)
	middle := int64(float64(total+1) * float64(c.sizes.Selection+1) / float64(c.sizes.Total()+2))
	middle = min(max(middle, low), high)
	weight, sum := 1.0, c.at(middle, total)
	w := 1.0
	for k := middle; k < high && w > negligible; k++ {
		w *= float64(total-k) * float64(c.sizes.Selection-k) / (float64(k+1) * float64(c.sizes.Rest-total+k+1))
		weight, sum = weight+w, sum+w*c.at(k+1, total)
	}
	w = 1.0
	for k := middle; k > low && w > negligible; k-- {
		w *= float64(k) * float64(c.sizes.Rest-total+k) / (float64(total-k+1) * float64(c.sizes.Selection-k+1))
		weight, sum = weight+w, sum+w*c.at(k-1, total)
	}
	return sum / weight
}

// negligible is a weight that a sum of doubles does not see.
const negligible = 1e-18

func (c *chance) at(selected, total int64) float64 {
	return distanceOf(Counts{selected, total - selected}, c.sizes)
}
