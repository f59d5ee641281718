package estimate

// Clumping is how much the counts of groups vary beside what events would that come one by one:
// about the mean number of events that come together, weighted by itself. One cell's few groups say
// little about it, so it is taken over all cells of a kind. The zero value knows of none.
type Clumping struct{ variance, mean float64 }

// Add takes the counts of one cell by group.
func (c *Clumping) Add(counts []float64) {
	if len(counts) > 1 {
		c.variance += variance(counts)
		c.mean += sum(counts) / float64(len(counts))
	}
}

// Of is how many events of one size, coming one by one, would vary as a sum of these does: the sum
// over the ratio of variance and mean, or false where that is no positive number.
func (c *Clumping) Of(sum float64) (events float64, ok bool) {
	if !(c.mean > 0 && c.variance > 0 && sum > 0) {
		return 0, false
	}
	return sum / (c.variance / c.mean), true
}

// Factor is the ratio of both variances, at least 1.
func (c *Clumping) Factor() float64 {
	if c.mean <= 0 {
		return 1
	}
	return max(1, c.variance/c.mean)
}
