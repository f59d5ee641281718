package engine

import "github.com/sluice-analytics/sluice/engine/result"

// timesScaler scales the numbers of durations of a funnel to all actors. A sample that the
// document asks for leaves them as they are: there they say how much a median is worth.
type timesScaler struct {
	x *execution
	// done are those that were scaled, since steps may share them.
	done map[*result.Times]bool
}

// scaleTimes scales what a funnel says of durations; nil has none.
func (x *execution) scaleTimes(f *result.Funnel) {
	if f == nil {
		return
	}
	s := timesScaler{x, map[*result.Times]bool{nil: true}}
	s.steps(f.Steps)
	s.trend(f.Trend)
	for _, group := range f.Groups {
		s.steps(group.Steps)
		s.trend(group.Trend)
	}
}

func (s timesScaler) trend(trend []result.TrendPoint) {
	for _, point := range trend {
		s.steps(point.Steps)
	}
}

func (s timesScaler) steps(steps []result.Step) {
	for _, step := range steps {
		s.times(step.TimeFromPrevious)
		s.times(step.TimeFromEntry)
	}
}

func (s timesScaler) times(times *result.Times) {
	if s.done[times] {
		return
	}
	s.done[times] = true
	times.Count = s.x.scaled(times.Count)
	for i := range times.Histogram {
		times.Histogram[i].Count = s.x.scaled(times.Histogram[i].Count)
	}
}
