package funnel

import (
	"math"
	"math/rand/v2"
	"testing"
)

// BenchmarkPaths finds the paths of actors with ten events a day on thirty days.
func BenchmarkPaths(b *testing.B) {
	const actors, days, events, nodes = 1000, 30, 10, 12
	r := rand.New(rand.NewPCG(1, 2))
	times, masks, codes := make([]int64, actors*days*events), make([]uint64, actors*days*events), make([]uint32, actors*days*events)
	for i := range times {
		run := i / events
		times[i] = int64(run/actors)*day + int64(run%7)*3600e6 + int64(i%events)*300e6
		codes[i] = r.Uint32N(nodes)
		if codes[i] == 3 {
			masks[i] = 1
		}
	}
	for name, spec := range map[string]PathSpec{
		"first of each actor": {Start: 1, After: 5, Collapse: true, Once: true},
		"all sessions":        {Start: 1, After: 5, Collapse: true},
		"from the first node": {After: 5, Collapse: true},
		"both sides":          {Start: 1, Before: 3, After: 3, Collapse: true},
		"back from an end":    {End: 1, EndLast: true, Before: 5, Collapse: true},
	} {
		spec.Gap, spec.From, spec.To = 1800e6, math.MinInt64, math.MaxInt64
		b.Run(name, func(b *testing.B) {
			paths := NewPaths(spec)
			b.ReportAllocs()
			for b.Loop() {
				paths.Table = NewPathTable(spec.Before, spec.After)
				paths.Reset(actors)
				for run := range actors * days {
					from, to := run*events, (run+1)*events
					paths.Add(uint32(run%actors), times[from:to], masks[from:to], codes[from:to], NoNode)
				}
				paths.Close()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(times)), "ns/event")
		})
	}
}
