// Package difference is the arithmetic of what tells two sets of rows apart: a selection
// and the rest it is compared with. It knows nothing of where the rows come from.
//
// A property is counted value by value on both sides (Counts, Numbers, Times). What it is
// worth is a Score in [0, 1]: how far apart the two distributions of its values are, less
// what chance alone would give values that are that rare. What a single value is worth is
// said by the usual measures of a table of two by two: lift, odds ratio and correlation.
package difference

// Counts are rows of the two sides.
type Counts struct{ Selection, Rest int64 }

// Add returns the sum of two counts.
func (c Counts) Add(other Counts) Counts {
	return Counts{c.Selection + other.Selection, c.Rest + other.Rest}
}

// Sub returns the counts without others.
func (c Counts) Sub(other Counts) Counts {
	return Counts{c.Selection - other.Selection, c.Rest - other.Rest}
}

// Total is the rows of both sides.
func (c Counts) Total() int64 { return c.Selection + c.Rest }

// Shares are the parts that the counts are of two sides' sizes, 0 of a side without rows.
func (c Counts) Shares(sizes Counts) (selection, rest float64) {
	return share(c.Selection, sizes.Selection), share(c.Rest, sizes.Rest)
}

func share(count, size int64) float64 {
	if size == 0 {
		return 0
	}
	return float64(count) / float64(size)
}
