package engine

// keptSegments is what the engine's cache knows of a plan.
type keptSegments struct {
	// able says that the cache can answer for segments, and is asked first. left is the share of the rows that
	// it does not answer for.
	able bool
	left float64
}

// kept looks what the cache knows.
func (s *stream) kept() (kept keptSegments, err error) {
	kept.left = 1
	plan := s.plan.Aggregate
	if plan == nil || s.engine.cache == nil {
		return kept, nil
	}
	x := newExecution(s.ctx, s.plan, s.snapshot, 1, s.scope.memory, s.scope.service)
	x.cache = s.engine.cache
	err = contained(func() error {
		return x.inOrder(func() error {
			a := &aggregation{x: x, plan: x.plan.Aggregate, timeKey: -1, bins: map[int][]float64{}}
			if err := a.prepare(); err != nil {
				return err
			}
			kept, err = a.keptSegments()
			return err
		})
	})
	return kept, err
}

// keptSegments looks what the cache knows of the groups.
func (a *aggregation) keptSegments() (keptSegments, error) {
	kept := keptSegments{left: 1}
	if len(a.laterAggregations()) > 0 || !a.cacheable(a.program) {
		return kept, nil
	}
	plan, err := a.planKey(a.program)
	if err != nil {
		return kept, err
	}
	r := &cachedRun{a: a, program: a.program, from: a.from, to: a.to, plan: plan}
	segments := a.x.segmentsIn(a.from, a.to)
	r.look(segments)
	all, left := 0, 0
	for _, reader := range segments {
		all += reader.Info().Rows
	}
	for _, reader := range append(r.missing, r.rest...) {
		left += reader.Info().Rows
	}
	kept.able, kept.left = true, float64(left)/float64(max(1, all))
	return kept, nil
}

// quick reports whether what is left takes no longer than nobody would wait.
func (k keptSegments) quick(s *stream) bool {
	speed, _ := s.engine.speeds.of(viewName(s.plan))
	seconds := float64(s.rows()) * k.left / speed / float64(s.scope.threads)
	return k.able && k.left < 1 && seconds < s.options.Quick.Seconds()
}
