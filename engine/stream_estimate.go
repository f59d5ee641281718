package engine

import "time"

const (
	// firstShards are asked for the first estimate, and moreShards in all for the second.
	firstShards, moreShards = 4, 16
	// secondAfter is how long the exact answer must be expected to take for a second estimate.
	secondAfter = 2 * time.Second
	// estimatedRowsMin is the fewest rows that are worth an estimate, and estimatedGroupsMax the
	// most groups of one that anybody would look at before the exact answer is there.
	estimatedRowsMin   = 1 << 18
	estimatedGroupsMax = 10_000
)

// estimates emits what a few shards say, where the whole takes long enough, and reports whether it
// takes too long: then the last frame is emitted.
func (s *stream) estimates(document []byte) (stopped bool, err error) {
	always := s.options.Quick < 0
	if !estimable(s.plan, s.snapshot) || s.rows() < estimatedRowsMin && !always {
		return s.stopUnseen()
	}
	kept, err := s.kept()
	if err != nil || kept.quick(s) && !always {
		return false, err
	}
	p := newSampler(s, document)
	defer p.release()
	expected, err := s.expect(p, kept)
	switch {
	case err != nil || expected < s.options.Quick:
		return false, err
	case s.isTooLong(expected):
		_, err = s.estimate(p, firstShards, Frame{State: FrameStopped, Expected: expected})
		return true, err
	}
	going, err := s.estimate(p, firstShards, Frame{State: FrameEstimate})
	// What is kept of segments is not made of what is kept of shards, which would be read twice.
	if err != nil || !going || (expected < secondAfter || kept.able) && !always {
		return false, err
	}
	_, err = s.estimate(p, moreShards, Frame{State: FrameEstimate})
	return false, err
}

// expect asks as many shards as there are cores, each on one of them, and returns how long all take.
func (s *stream) expect(p *sampler, kept keptSegments) (time.Duration, error) {
	began, first := time.Now(), min(s.scope.threads, firstShards)
	if err := p.ask(first); err != nil {
		return 0, err
	}
	all := float64(time.Since(began)) * float64(s.snapshot.Config.Shards) / float64(first)
	return time.Duration(all * kept.left), nil
}

// isTooLong reports whether the exact answer is not to be made.
func (s *stream) isTooLong(expected time.Duration) bool {
	return s.options.Most > 0 && expected > s.options.Most
}

// stopUnseen emits the last frame of what takes too long and has no estimate.
func (s *stream) stopUnseen() (stopped bool, err error) {
	if s.options.Most <= 0 {
		return false, nil
	}
	cost, err := s.engine.cost(s.ctx, s.plan, s.snapshot)
	if err != nil {
		return false, err
	}
	expected := time.Duration(cost.Seconds * float64(time.Second))
	if !s.isTooLong(expected) {
		return false, nil
	}
	return true, s.emit(Frame{State: FrameStopped, Expected: expected, Elapsed: time.Since(s.started)})
}

// estimate emits the estimate of so many shards as a frame, and reports whether there was one: the last frame
// is emitted without.
func (s *stream) estimate(p *sampler, shards int, frame Frame) (bool, error) {
	shards = min(shards, s.snapshot.Config.Shards/2)
	answer, err := p.together(shards)
	if err != nil {
		return false, err
	}
	if answer.Table != nil && answer.Table.Rows() > estimatedGroupsMax {
		answer.Release()
		if frame.State != FrameStopped {
			return false, nil
		}
		frame.Elapsed = time.Since(s.started)
		return false, s.emit(frame)
	}
	if frame.Intervals, err = p.intervals(answer); err != nil {
		answer.Release()
		return false, err
	}
	frame.Elapsed = time.Since(s.started)
	answer.Stats.Elapsed = frame.Elapsed
	frame.Answer = answer
	frame.Done = float64(shards) / float64(s.snapshot.Config.Shards)
	return true, s.emit(frame)
}
