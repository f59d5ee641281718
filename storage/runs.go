package storage

import "slices"

// Run sums up what one commit brought from one source: a part of an ingest, or all of it.
type Run struct {
	// At is the time of the commit, microseconds.
	At int64
	// Source is as in Input; Key is that of the only object, empty where there were several.
	Source, Key string
	Objects     int
	// Rows and Rejected count lines, Bytes the stored bytes of the objects.
	Rows, Rejected, Bytes int64
}

// Runs returns what the ledger knows of the last commits that brought objects, the newest first. Events that were pushed without
// a name are in no ledger.
func (s *Store) Runs(dataset string, limit int) ([]Run, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return nil, err
	}
	var runs []Run
	waiting := d.tailInputs() // before the ledger: what is sealed meanwhile would be in neither
	note := func(input Input) {
		if last := len(runs) - 1; last >= 0 && runs[last].At == input.Committed && runs[last].Source == input.Source {
			runs[last].add(input)
			return
		}
		if len(runs) >= 2*max(limit, 1) {
			runs = slices.Delete(runs, 0, len(runs)-max(limit, 1))
		}
		runs = append(runs, Run{At: input.Committed, Source: input.Source, Key: input.Key})
		runs[len(runs)-1].add(input)
	}
	d.ledger.Each(note)
	for _, input := range waiting {
		if !slices.Contains(d.ledger.Find(input.Source, input.Key), input) {
			note(input)
		}
	}
	slices.Reverse(runs)
	return runs[:min(len(runs), limit)], nil
}

func (r *Run) add(input Input) {
	r.Objects++
	r.Rows += input.Rows
	r.Rejected += input.Rejected
	r.Bytes += input.Size
	if r.Objects > 1 {
		r.Key = ""
	}
}
