package engine

import "github.com/sluice-analytics/sluice/engine/result"

// scaleTimes scales the numbers of durations of a funnel to all actors. A sample that the
// document asks for leaves them as they are: there they say how much a median is worth.
func (x *execution) scaleTimes(f *result.Funnel) {
	eachTimes(f, func(times *result.Times) {
		times.Count = x.scaled(times.Count)
		for i := range times.Histogram {
			times.Histogram[i].Count = x.scaled(times.Histogram[i].Count)
		}
	})
}

// dropHistograms takes out of a funnel what nobody compares.
func dropHistograms(f *result.Funnel) {
	eachTimes(f, func(times *result.Times) { times.Histogram = nil })
}

// eachTimes calls visit once for all that a funnel says of durations; nil has none.
func eachTimes(f *result.Funnel, visit func(*result.Times)) {
	if f == nil {
		return
	}
	seen := map[*result.Times]bool{nil: true} // steps may share them
	once := func(times *result.Times) {
		if !seen[times] {
			seen[times] = true
			visit(times)
		}
	}
	steps := func(steps []result.Step) {
		for _, step := range steps {
			once(step.TimeFromPrevious)
			once(step.TimeFromEntry)
		}
	}
	trend := func(trend []result.TrendPoint) {
		for _, point := range trend {
			steps(point.Steps)
		}
	}
	steps(f.Steps)
	trend(f.Trend)
	for _, group := range f.Groups {
		steps(group.Steps)
		trend(group.Trend)
	}
}
