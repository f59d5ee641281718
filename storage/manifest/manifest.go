// Package manifest is the log of commits: it says which files make up a store at
// each version, and which inputs their events came from.
//
// A file is a header, a snapshot of the state, and one record for each commit
// since:
//
//	header | part part ... end | commit commit commit ...
//
// A commit is one append and one sync. A record carries a checksum over its bytes,
// its place and the file's random number, so a record cut by a power failure is
// recognised and dropped, while damage before a record that is whole is an error:
// a torn tail is the price of a crash, a hole is a lost commit. When the log has
// grown to several times what its state needs, the state is written to a new
// file, which then takes over.
//
// The names of files are those within a dataset's directory; the package does not
// touch those files. docs/format.md gives the bytes.
package manifest

import (
	"errors"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// FormatVersion is the version of the files that this package writes, and the
// newest that it reads.
const FormatVersion = 1

var (
	// ErrCorrupt is wrapped by errors about a manifest that no crash leaves behind.
	ErrCorrupt = errors.New("the manifest is damaged")
	// ErrNewer is wrapped by errors about files of a newer format version.
	ErrNewer = errors.New("the store was written by a newer version of the program")
	// ErrMissing is returned by Read when there is no manifest.
	ErrMissing = errors.New("there is no manifest")
	// ErrBroken is wrapped by Append's errors after which the file's content is
	// unknown, and by those of every later call: only opening again helps.
	ErrBroken = errors.New("the manifest cannot be written any more")
)

// Record is one commit: what it changes in each dataset.
type Record struct {
	// Time is when the commit was made, microseconds since 1970.
	Time int64
	// NextID is the smallest id that was never given to a file.
	NextID uint64
	// Edits holds one entry for each dataset that changes.
	Edits []Edit
}

// Edit is a change of one dataset. Removals come before additions.
type Edit struct {
	// Dataset is empty for the store itself, which has documents and what is kept of sources, and nothing else.
	Dataset string
	// Create makes the dataset; nil for one that exists.
	Create *Config
	// Columns replaces the schema's columns; nil leaves them.
	Columns        []schema.Column
	RemoveSegments []uint64
	AddSegments    []Segment
	RemoveExtents  []uint64
	AddExtents     []Extent
	AddRejects     []Rejects
	Inputs         []Input
	// InputBlocks are inputs, too, added after those: blocks of packed ones, as a snapshot has them in a third of the
	// bytes.
	InputBlocks []string
	// RemoveInputs are entries of the ledger that go; Inputs are added afterwards.
	RemoveInputs []InputName
	// Deletions are those that are new or have come further, whole; the others stay as they are.
	Deletions []Deletion
	// SwapRejects replaces rejects files, each in its place.
	SwapRejects []RejectsSwap
	// ForgetSaved are the ids of saved documents whose content is no longer kept.
	ForgetSaved []uint64
	AddSaved    []Saved
	// Drop takes the dataset away with all that it has; the edit then has nothing else. Its files are removed afterwards.
	Drop bool
	// PushLog replaces what is said of the dataset's events in the push log; nil leaves it.
	PushLog *PushLog
	// Identity says how events are told apart from now on; nil leaves it.
	Identity *Identity
	// Duplicates is the number of events that were left out.
	Duplicates int64
	RemoveIDs  []uint64
	AddIDs     []IDFile
	// Former are names that the dataset had. With Create, all of them; without, one: the dataset has that name until now,
	// and the edit nothing else.
	Former []string
	// Cold are segments of the dataset whose file lies elsewhere from now on.
	Cold []ColdSegment
	// Objects are, in an edit of the store itself, objects that no segment needs, or no more of them.
	Objects []ObjectNote
	// Sources change what is kept of sources; only the store itself has any.
	Sources []SourceEdit
	// Quarantine sets segments aside, or takes them back, those that the edit adds among them.
	Quarantine []Quarantine
	// Counts are events that the edit brings and takes, and Inputs do not tell of; nil where there are none, and in a dataset
	// whose events were not counted from the beginning.
	Counts *Counts
}

// Config is what never changes about a dataset.
type Config struct {
	Directory  string
	Shards     int
	Actors     []string
	Event      string
	TimeSource string
	// Copies is how many of the actor columns have a copy of the events in their
	// order: all of them, or one in datasets of versions that knew no others; at
	// least 1, also where there is no actor.
	Copies int
}

// Segment is a segment file.
type Segment struct {
	ID   uint64
	File string
	// Copy is the actor column whose order the file has: an index into Actors,
	// less than Copies.
	Copy int
	Rows int64
	// MinTime and MaxTime are both inclusive, microseconds.
	MinTime, MaxTime int64
	SizeBytes        int64
	// Cold says where the file lies; zero for the dataset's directory.
	Cold Cold
}

// Extent is a file of dictionary entries.
type Extent struct {
	ID        uint64
	File      string
	SizeBytes int64
}

// Rejects is a file of rejected lines.
type Rejects struct {
	ID        uint64
	File      string
	Lines     int64
	SizeBytes int64
}

// Input is one entry of the ledger: an object whose events are in the dataset,
// exactly once.
type Input struct {
	// Source says where from: "file", "s3://bucket", "stdin", "http".
	Source string `json:"source"`
	// Key names the object within the source: a path, a key, a content hash.
	Key string `json:"key"`
	// Version tells two contents under one key apart: an ETag or a content hash.
	Version  string `json:"version"`
	Size     int64  `json:"size"`
	Modified int64  `json:"modified,omitempty"` // microseconds, 0 where unknown
	Rows     int64  `json:"rows"`
	Rejected int64  `json:"rejected,omitempty"`
	// Duplicates are its events that were left out: those that it held are Rows and Duplicates together.
	Duplicates int64 `json:"duplicates,omitempty"`
	Committed  int64 `json:"committed"` // microseconds; filled in by the commit
	// Number finds the input's events, 0 where nothing does. It is the dataset's, and never used twice.
	Number uint64 `json:"-"`
}
