package storage

import (
	"fmt"
	"slices"
)

// RejectPlace is where a rejected line stands: in the file of a commit, after so many others. It means the same as long
// as the dataset exists.
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
