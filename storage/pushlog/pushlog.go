// Package pushlog is the log of events that were pushed and are in no segment yet: what
// is in it is durable, without a segment, a dictionary and a commit for every body.
//
// A body is what a client pushed as one: batches of events, what the ledger says of
// them, rejected lines. Whoever pushes encodes the body. A group is the bodies that
// came while the disk was busy: one record, one write, one sync.
//
//	Body.Encode -> Log.Append(bodies) -> push-00000007.log
//	Open -> Head of each body -> Head.Decode of those that are not in segments
//
// Only the last group of the newest file can be torn by a crash, and is cut off then: it
// was never acknowledged. Everything else that is no whole group is damage, and named.
// A file is left behind when the datasets in it are sealed, and removed when all of them
// are; which those are is the store's business. docs/format.md gives the bytes.
package pushlog

import (
	"errors"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/manifest"
)

// FormatVersion is the version of the files that this package writes, and the newest
// that it reads.
const FormatVersion = 1

// BodyBytesMax bounds an encoded body before it is compressed.
const BodyBytesMax = 128 << 20

var (
	// ErrCorrupt is wrapped by errors about a push log that no crash leaves behind.
	ErrCorrupt = errors.New("the push log is damaged")
	// ErrNewer is wrapped by errors about files of a newer format version.
	ErrNewer = errors.New("the push log was written by a newer version of the program")
	// ErrBroken is wrapped by Append's errors after which the newest file's content is
	// unknown, and by those of every later call: only opening again helps.
	ErrBroken = errors.New("the push log cannot be written any more")
	// ErrTooLarge is wrapped by the error about a body that is too large for the log.
	ErrTooLarge = errors.New("the body is too large for the push log")
)

// Body is what was pushed as one.
type Body struct {
	// Dataset is the dataset's number in the log, never that of another one; Name is for
	// people.
	Dataset uint64
	Name    string
	// Input is the ledger's entry, nil where the body has none.
	Input *manifest.Input
	// Duplicates is how many events of it were left out; the same as that of the input, where there is one.
	Duplicates int64
	// Rejects are the lines that were not taken, in the form that the store gives them.
	Rejects [][]byte
	// Batches are the events; none is empty.
	Batches []*batch.Batch
}
