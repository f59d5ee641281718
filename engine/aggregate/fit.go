package aggregate

import "slices"

// Fit returns a worker with the groups that w has found and the states of another program, which
// has the keys of w's and some of its aggregations; ok is false where it has others. It is good for
// merging, and shares all it has with w.
func (w *Worker) Fit(program Program) (fit *Worker, ok bool) {
	states := make([]State, len(program.Aggregations))
	for i, a := range program.Aggregations {
		at := slices.Index(w.program.Aggregations, a)
		if at < 0 {
			return nil, false
		}
		states[i] = w.States[at]
		if view, reads := states[i].(*quantileView); reads {
			states[i] = view.of
		}
	}
	return &Worker{Grouper: w.Grouper, Measurer: &Measurer{States: states, program: program}}, true
}
