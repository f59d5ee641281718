package storage

import (
	"time"
)

// startSealerLocked starts what seals tails that are old or large; Close ends it.
func (s *Store) startSealerLocked() {
	if s.sealing {
		return
	}
	s.sealing = true
	s.sealer.Go(s.sealLoop)
}

// wakeSealer lets the sealer look whether there is something to do.
func (s *Store) wakeSealer() {
	select {
	case s.sealWake <- struct{}{}:
	default: // it has not looked since the last time
	}
}

func (s *Store) sealLoop() {
	for {
		due, pause := s.dueTails(time.Now())
		if len(due) > 0 && s.background.Err() == nil {
			s.cutTails(due)
			for _, d := range due {
				// Nobody waits for the outcome; SealFailure tells who asks.
				_ = s.sealCut(s.background, d)
			}
			continue
		}
		timer := time.NewTimer(pause)
		select {
		case <-s.background.Done():
			timer.Stop()
			return
		case <-s.sealWake:
			timer.Stop()
		case <-timer.C:
		}
	}
}

// dueTails returns the datasets to seal now, or how long there is nothing to do. Where one
// has come to its age, those that have half of it are sealed along: so many small
// tails end the same file of the push log, and not each one of its own.
func (s *Store) dueTails(now time.Time) (due []*dataset, pause time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	pause = s.options.SealAge
	aged := false
	for _, d := range s.datasets {
		if wait, ok := d.sealInLocked(now); ok {
			pause = min(pause, wait)
			aged = aged || wait <= 0
		}
	}
	if !aged {
		return nil, pause
	}
	for _, d := range s.datasets {
		wait, ok := d.sealInLocked(now)
		along := ok && now.After(d.sealAfter) && now.Sub(d.tail[0].since) >= s.options.SealAge/2
		if ok && wait <= 0 || along {
			due = append(due, d)
		}
	}
	return due, 0
}

// sealInLocked is how long the tail may wait; false where there is none.
func (d *dataset) sealInLocked(now time.Time) (time.Duration, bool) {
	if len(d.tail) == 0 {
		return 0, false
	}
	bytes := 0
	for _, g := range d.tail {
		bytes += g.bytes
	}
	wait := d.tail[0].since.Add(d.store.options.SealAge).Sub(now)
	if bytes >= d.store.options.SealBytes || d.tail[0].cut {
		wait = 0
	}
	return max(wait, d.sealAfter.Sub(now)), true
}
