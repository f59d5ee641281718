package manifest

import (
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/frame"
)

// replay reads a manifest's bytes. It returns the state, the file's random number
// and the length up to the last whole record.
func replay(file []byte) (*State, uint64, int, error) {
	fileID, err := readHeader(file)
	if err != nil {
		return nil, 0, 0, err
	}
	state, offset := newState(), frame.HeaderBytes
	inSnapshot := true
	for offset < len(file) {
		f, next, err := records.Read(file, fileID, offset)
		if err != nil {
			if later := records.Find(file, fileID, offset+1); later >= 0 {
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
func (s *State) replayFrame(f frame.Frame, inSnapshot bool) (bool, error) {
	want := uint32(kindCommit)
	if inSnapshot {
		want = kindSnapshot
		if f.Kind == kindSnapshotEnd {
			want = kindSnapshotEnd
		}
	}
	if f.Kind != want {
		return false, fmt.Errorf("a record of kind %d has no place here", f.Kind)
	}
	if !inSnapshot && f.Number != s.Version+1 {
		return false, fmt.Errorf("version %d follows version %d", f.Number, s.Version)
	}
	record, err := decodeRecord(string(f.Payload))
	if err != nil {
		return false, err
	}
	if err := s.check(record); err != nil {
		return false, err
	}
	if f.Kind == kindSnapshotEnd && len(record.Edits) > 0 {
		return false, errors.New("the end of a snapshot holds edits")
	}
	s.apply(record)
	s.Version = f.Number
	return inSnapshot && f.Kind != kindSnapshotEnd, nil
}
