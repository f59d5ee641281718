package aggregate

import "math"

// Edges are the ascending lower edges of bins: a value belongs to the last edge
// that is not above it, and to the first edge if all are.
type Edges []float64

// LinearEdges cuts [low, high] into count bins of equal width.
func LinearEdges(low, high float64, count int) []float64 {
	if !(high > low) {
		return []float64{low}
	}
	edges := make([]float64, count)
	n := float64(count)
	for i := range edges {
		edges[i] = low + (high-low)*float64(i)/n
		if math.IsInf((high-low)*n, 0) { // every edge is a double, what lies between is none
			share := float64(i) / n
			edges[i] = low*(1-share) + high*share
		}
	}
	return edges
}

// LogEdges cuts [low, high] into count bins whose edges have equal ratios. Values of
// 0 and below share a bin of their own that starts at low; smallest is the least
// value above 0.
func LogEdges(low, smallest, high float64, count int) []float64 {
	var edges []float64
	if low <= 0 {
		edges = append(edges, low)
		if !(high > 0) {
			return edges
		}
		low = smallest
	}
	if !(high > low) {
		return append(edges, low)
	}
	// high / low may be more than a double holds, the difference of logarithms not.
	from, length := math.Log(low), math.Log(high)-math.Log(low)
	edges = append(edges, low)
	for i := 1; i < count; i++ {
		edges = append(edges, math.Exp(from+length*float64(i)/float64(count)))
	}
	return edges
}
