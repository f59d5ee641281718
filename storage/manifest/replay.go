package manifest

import (
	"errors"
	"fmt"
)

// replay reads a manifest's bytes. It returns the state, the file's random number
// and the length up to the last whole record.
func replay(file []byte) (*State, uint64, int, error) {
	fileID, err := readHeader(file)
	if err != nil {
		return nil, 0, 0, err
	}
	state, offset := newState(), headerBytes
	inSnapshot := true
	for offset < len(file) {
		f, next, err := readFrame(file, fileID, offset)
		if err != nil {
			if later := findFrame(file, fileID, offset+1); later >= 0 {
				return nil, 0, 0, fmt.Errorf("%w: bytes %d to %d are no record, but one follows", ErrCorrupt, offset, later)
			}
			break // a torn tail
		}
		if inSnapshot, err = state.replayFrame(f, inSnapshot); err != nil {
			return nil, 0, 0, fmt.Errorf("%w: record at byte %d: %w", ErrCorrupt, offset, err)
		}
		offset = next
	}
	if inSnapshot {
		// The snapshot was synced before the file got its name: no crash cuts it.
		return nil, 0, 0, fmt.Errorf("%w: its snapshot breaks off at byte %d of %d", ErrCorrupt, offset, len(file))
	}
	return state, fileID, offset, nil
}

// replayFrame applies one record and says whether the snapshot goes on.
func (s *State) replayFrame(f frame, inSnapshot bool) (bool, error) {
	want := uint32(kindCommit)
	if inSnapshot {
		want = kindSnapshot
		if f.kind == kindSnapshotEnd {
			want = kindSnapshotEnd
		}
	}
	if f.kind != want {
		return false, fmt.Errorf("a record of kind %d has no place here", f.kind)
	}
	if !inSnapshot && f.version != s.Version+1 {
		return false, fmt.Errorf("version %d follows version %d", f.version, s.Version)
	}
	record, err := decodeRecord(string(f.payload))
	if err != nil {
		return false, err
	}
	if err := s.check(record); err != nil {
		return false, err
	}
	if f.kind == kindSnapshotEnd && len(record.Edits) > 0 {
		return false, errors.New("the end of a snapshot holds edits")
	}
	s.apply(record)
	s.Version = f.version
	return inSnapshot && f.kind != kindSnapshotEnd, nil
}
