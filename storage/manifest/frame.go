package manifest

import (
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/frame"
)

// records are the frames of a manifest: their numbers are versions of the store.
var records = frame.Kind{Magic: "SLUICEMF", Marker: "SREC", Version: FormatVersion}

// The kinds of records. They stand in files: never renumber one.
const (
	kindCommit      = 1
	kindSnapshot    = 2
	kindSnapshotEnd = 3
)

// readHeader returns the file's random number.
func readHeader(file []byte) (uint64, error) {
	fileID, version, err := records.ReadHeader(file)
	switch {
	case errors.Is(err, frame.ErrMagic):
		return 0, fmt.Errorf("%w: it does not begin with a manifest's header", ErrCorrupt)
	case version > FormatVersion:
		return 0, fmt.Errorf("%w: its manifest has format version %d, this program reads up to %d", ErrNewer, version, FormatVersion)
	case version != FormatVersion:
		return 0, fmt.Errorf("%w: format version %d", ErrCorrupt, version)
	case err != nil:
		return 0, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return fileID, nil
}

// appendRecord appends a record that will stand at this offset of the file.
func appendRecord(to []byte, fileID uint64, offset int64, kind uint32, version uint64, record Record) ([]byte, error) {
	payload := encodeRecord(record)
	to, err := records.Append(to, fileID, offset, frame.Frame{Kind: kind, Number: version, Payload: payload})
	if err != nil {
		return nil, fmt.Errorf("a record of %d bytes, commit in smaller pieces: %w", len(payload), err)
	}
	return to, nil
}
