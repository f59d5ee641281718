package storage

import "errors"

// The reserve is a file of nothing that is given up when the disk is full and events have to go: so there
// is room for the record that makes room.

// reserveName is the file, reserveBytes its length: a record of a hundred thousand segments.
const (
	reserveName  = "RESERVE"
	reserveBytes = 1 << 20
)

// keepReserve makes the reserve where there is none and there is room for it.
func (s *Store) keepReserve() {
	file, err := s.fs.FS.Create(reserveName)
	if err != nil {
		return // it is there
	}
	_, err = file.Write(make([]byte, reserveBytes))
	if err = errors.Join(err, file.Close()); err != nil {
		_ = s.fs.Remove(reserveName) // half of one is of no use; there is no room now
	}
}

// giveReserve gives the reserve up, and reports whether there was one.
func (s *Store) giveReserve() bool { return s.fs.Remove(reserveName) == nil }
