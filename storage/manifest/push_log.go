package manifest

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// PushLog says where a dataset stands in the push log.
type PushLog struct {
	// Dataset is the dataset's number there. It is never 0 and never that of another one,
	// so that who makes a dataset anew does not get the events of the former.
	Dataset uint64
	// Sealed is the number of a file: all events of the dataset in it and in those before
	// are in segments.
	Sealed uint64
}

func appendPushLog(to []byte, at PushLog) []byte {
	return binary.AppendUvarint(binary.AppendUvarint(to, at.Dataset), at.Sealed)
}

func decodePushLog(r *reader) *PushLog {
	at := &PushLog{Dataset: r.uvarint(), Sealed: r.uvarint()}
	if r.err == nil && at.Dataset == 0 {
		r.fail(errors.New("a dataset has the number 0 in the push log"))
	}
	return at
}

// checkPushLog reports why a dataset cannot come to stand there, or nil.
func checkPushLog(now PushLog, next *PushLog) error {
	switch {
	case next == nil:
	case now.Dataset != 0 && next.Dataset != now.Dataset:
		return fmt.Errorf("it changes its number in the push log from %d to %d", now.Dataset, next.Dataset)
	case next.Sealed < now.Sealed:
		return fmt.Errorf("it was sealed up to push log %d, and now only up to %d", now.Sealed, next.Sealed)
	}
	return nil
}
