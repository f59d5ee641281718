package aggregate

import (
	"math"
	"slices"
	"testing"
)

func TestEdgesOfWideRanges(t *testing.T) {
	for name, edges := range map[string][]float64{
		"linear": LinearEdges(-math.MaxFloat64, math.MaxFloat64, 4),
		"log":    LogEdges(1e-300, 1e-300, 1e300, 4),
	} {
		if len(edges) != 4 || !slices.IsSorted(edges) || slices.ContainsFunc(edges, func(edge float64) bool {
			return math.IsNaN(edge) || math.IsInf(edge, 0)
		}) {
			t.Errorf("%s edges are %v", name, edges)
		}
	}
}
