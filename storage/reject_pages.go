package storage

import (
	"fmt"
	"slices"
)

// RejectPlace is where a rejected line stands: in the file of a commit, after so many others. It means the same as long
// as the dataset exists and no deletion takes the texts of the lines away.
type RejectPlace struct {
	File uint64
	Line int64
}

// EachReject hands out the rejected lines of a dataset, the newest commits first, until no more are wanted. It begins
// at a place that it gave before; the zero place is the first of all.
func (s *Store) EachReject(dataset string, from RejectPlace, take func(place RejectPlace, reject Reject) (more bool)) error {
	d, err := s.dataset(dataset)
	if err != nil {
		return err
	}
	begun, more := from.File == 0, true
	waiting := d.tailRejects() // before the files: what is sealed meanwhile would be in neither
	for _, generation := range waiting {
		begun = begun || generation.id == from.File
		if begun && more {
			more = generation.each(from, take)
		}
	}
	for _, file := range slices.Backward(d.view().rejects) {
		begun = begun || file.ID == from.File
		if !begun || !more {
			continue
		}
		place := RejectPlace{File: file.ID}
		err := readRejects(s.fs, d.path(file.File), -1, func(reject Reject) bool {
			if file.ID != from.File || place.Line >= from.Line {
				more = take(place, reject)
			}
			place.Line++
			return more
		})
		if err != nil {
			return fmt.Errorf("dataset %q: %w", dataset, err)
		}
	}
	return nil
}

// each hands out the lines from a place on, and says whether more are wanted. Their places stay
// the same in the file that they will be in.
func (w waitingRejects) each(from RejectPlace, take func(RejectPlace, Reject) bool) (more bool) {
	first := 0
	if from.File == w.id {
		first = int(min(from.Line, int64(len(w.lines))))
	}
	for i := first; i < len(w.lines); i++ {
		if !take(RejectPlace{File: w.id, Line: int64(i)}, w.lines[i]) {
			return false
		}
	}
	return true
}
