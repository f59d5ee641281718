package expect

import "math"

// The series that tell of a common factor: at least so many, each with so small a spread beside its expectation.
const (
	commonMin    = 10
	commonSpread = 0.2
	// madScale makes the median of absolute deviations a standard deviation.
	madScale = 1.4826
	// factorMax bounds a common factor and its inverse.
	factorMax = 20
)

// Common takes out of the bands of one hour what moved all series alike. It changes the bands, and returns the factor: 1 where too few series
// are large enough to tell. On days on which the series scatter more than they do otherwise, as on holidays, it widens the bands too.
func Common(counts []float64, bands []Band) float64 {
	values := make([]float64, 0, len(bands))
	for i, band := range bands {
		if tells(band) {
			values = append(values, counts[i]/band.Expected)
		}
	}
	if len(values) < commonMin {
		return 1
	}
	factor := min(max(median(values), 1.0/factorMax), factorMax)
	values = values[:0]
	for i, band := range bands {
		if tells(band) {
			moved := band.scaled(factor)
			values = append(values, math.Abs(counts[i]-moved.Expected)/math.Sqrt(moved.Variance))
		}
	}
	wider := max(1, madScale*median(values))
	for i := range bands {
		bands[i] = bands[i].scaled(factor)
		bands[i].Variance *= wider * wider
	}
	return factor
}

// An hour has no data where at least two series that are expected in it, and all but one of five, have less than a tenth of that.
const (
	missingSeries, missingPart = 2, 0.1
	presentSeries              = 0.2
)

// allMissing says that it is the data that are missing in an hour, which tells nothing of one series.
func allMissing(counts []float64, bands []Band) bool {
	expected, present := 0, 0
	for i, band := range bands {
		if band.Expected < 1 {
			continue
		}
		if expected++; counts[i] >= missingPart*band.Expected {
			present++
		}
	}
	return expected >= missingSeries && float64(present) < presentSeries*float64(expected)
}

func tells(band Band) bool {
	return band.Expected > 0 && band.Variance <= commonSpread*commonSpread*band.Expected*band.Expected
}
