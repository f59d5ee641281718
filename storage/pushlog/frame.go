package pushlog

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/frame"
)

// groups are the frames of a push log: their numbers ascend by one, across files.
var groups = frame.Kind{Magic: "SLUICEPL", Marker: "SGRP", Version: FormatVersion}

const kindGroup = 1

// readHeader returns the file's random number.
func readHeader(file []byte) (uint64, error) {
	fileID, version, err := groups.ReadHeader(file)
	switch {
	case errors.Is(err, frame.ErrMagic):
		return 0, fmt.Errorf("%w: it does not begin with a push log's header", ErrCorrupt)
	case err != nil:
		return 0, fmt.Errorf("%w: %w", ErrCorrupt, err)
	case version > FormatVersion:
		return 0, fmt.Errorf("%w: it has format version %d, this program reads up to %d", ErrNewer, version, FormatVersion)
	case version != FormatVersion:
		return 0, fmt.Errorf("%w: format version %d", ErrCorrupt, version)
	}
	return fileID, nil
}

// group is a record as it stands in a file.
type group struct {
	number  uint64
	payload []byte
}

// appendGroup appends the record of some bodies that will stand at this offset of the file.
func appendGroup(to []byte, fileID uint64, offset int64, number uint64, bodies [][]byte) ([]byte, error) {
	size := 0
	for _, body := range bodies {
		size += binary.MaxVarintLen64 + len(body)
	}
	to, err := groups.AppendWith(to, fileID, offset, frame.Frame{Kind: kindGroup, Number: number}, size, func(to []byte) []byte {
		for _, body := range bodies {
			to = binary.AppendUvarint(to, uint64(len(body)))
			to = append(to, body...)
		}
		return to
	})
	if err != nil {
		return nil, fmt.Errorf("a group of %d bytes: %w", size, ErrTooLarge)
	}
	return to, nil
}

// readGroup reads the record at an offset of the file and returns where the next begins.
func readGroup(file []byte, fileID uint64, offset int) (group, int, error) {
	f, next, err := groups.Read(file, fileID, offset)
	if err != nil {
		return group{}, 0, err
	}
	if f.Kind != kindGroup {
		return group{}, next, fmt.Errorf("%w: the record at byte %d has kind %d", ErrCorrupt, offset, f.Kind)
	}
	return group{number: f.Number, payload: f.Payload}, next, nil
}

// heads returns the bodies of a group, not decoded.
func (g group) heads() ([]Head, error) {
	r := &reader{rest: g.payload}
	var heads []Head
	for r.err == nil && len(r.rest) > 0 {
		body := r.bytes()
		if r.err != nil {
			break
		}
		head, err := readHead(body)
		if err != nil {
			return nil, err
		}
		heads = append(heads, head)
	}
	return heads, r.err
}
