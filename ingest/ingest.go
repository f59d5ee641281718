// Package ingest brings raw logs into a store: it reads, decompresses and parses
// objects, and commits the events of each object together with the fact that it
// was read, so that no event is lost or doubled.
//
// Run takes whole objects from files, folders, pipes and S3 (package source), Load those that a
// Feed gives (package continuous has one); Push takes one body that a client sent. All go the same way:
//
//	source -> decompress -> format.Parse -> collector -> committer -> storage
//	                                        one object   many objects
//
// The collector holds what one object brought until the object has ended well: its
// compression's trailer verified, its size as listed, its bad lines within the limit.
// Only then the committer adds it, with its ledger entry, to the transaction that it
// shares with others. An object too large to hold goes into a transaction of its own,
// whose segments nobody sees before the commit. docs/ingest.md says what follows from
// that for those who load.
package ingest

import (
	"cmp"
	"context"
	"io"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// Request says what to load into which dataset, and how to read it.
type Request struct {
	Dataset string
	// Sources are files, globs, folders, "-" for standard input, and
	// s3://bucket/prefix.
	Sources []string
	// Time, Actors and Event name columns; empty ones are guessed from the usual
	// names.
	Time   string
	Actors []string
	Event  string
	// Dedupe leaves out events whose id is in the dataset, Upsert names the columns of a key of which the latest row counts; at
	// most one of them. They hold for a dataset that has no event yet; one that has some must be of the same kind.
	Dedupe Dedupe
	Upsert []string
	// TimeLayout is a Go layout for times in a form of their own; usually empty.
	TimeLayout string
	// Format names the format; empty detects it by content and name.
	Format string
	// MaxErrors is the share of a file's lines, 0 to 1, that may be bad before the file is
	// left out; nil for the default of 0.01.
	MaxErrors *float64
	// S3 overrides what the environment and profile say.
	S3 S3Options
	// Stdin is what the source "-" reads; nil for os.Stdin.
	Stdin io.Reader
	// Threads is the number of parsers; default GOMAXPROCS.
	Threads int
	// Transform changes the events before they are stored; nil leaves them as they are. Time then is a name as it is parsed,
	// Actors and Event are names as they leave the transform.
	Transform Transform
	// CommitBytes commits whenever the objects that have ended well hold this much
	// memory together; default 192 MiB. Small commits undo less work when the machine fails,
	// large ones make fewer segments to fold together.
	CommitBytes int
	// Replace says of which objects the events are replaced that are in the dataset already.
	Replace ReplacePolicy
	// Objects is the number of objects that are read at once; 0 for a default.
	Objects int
	// Shared are bounds that it keeps together with other loads; nil for none.
	Shared *Shared
	// Progress is called a few times a second, from one goroutine at a time; may be nil.
	Progress func(Progress)
}

// Dedupe says by what a second event is known; the zero value says that none is.
type Dedupe struct {
	// ID is the column of the id; empty for none.
	ID string
	// Window is the difference of event times up to which events of one id are one event; 0 means DedupeWindow.
	Window time.Duration
}

// DedupeWindow is the default of Dedupe.Window.
const DedupeWindow = 7 * 24 * time.Hour

// identity is how the store says it.
func (r *Request) identity() storage.Identity {
	if r.Dedupe.ID == "" {
		return storage.Identity{Upsert: r.Upsert}
	}
	return storage.Identity{Dedupe: r.Dedupe.ID, Window: cmp.Or(r.Dedupe.Window, DedupeWindow).Microseconds(), Upsert: r.Upsert}
}

// S3Options name an S3-compatible server.
type S3Options = source.S3Options

// Progress is how far an ingest has come. The totals grow while sources are listed.
type Progress struct {
	Objects, ObjectsDone int
	// Bytes and BytesDone count the objects' stored (compressed) bytes.
	Bytes, BytesDone int64
	Events, Rejected int64
}

// Report is what an ingest did.
type Report struct {
	Dataset string
	// Earlier is what the ledger says of a push with an id that was there already, else nil.
	Earlier *storage.Input
	// Loaded, Skipped (in the store already) and Failed objects.
	Loaded, Skipped int
	Failed          []Failure
	Events          int64
	Rejected        int64
	// Duplicates are events of the loaded objects that were left out or superseded: those that they held are Events,
	// Rejected and Duplicates together.
	Duplicates int64
	// Bytes counts the stored (compressed) bytes of the loaded objects.
	Bytes int64
	// Warnings name what a person should look at, such as an object that changed after
	// it was loaded.
	Warnings []string
	// Rejects holds the first rejected lines of a push, up to PushRejectsMax.
	Rejects []storage.Reject
}

// Failure is an object that was left out whole, and why.
type Failure struct {
	Object string
	Err    error
	// First holds the first rejected lines, where those were the reason.
	First []storage.Reject
}

// Run loads the request's sources. Objects that fail are in the report; the error
// is for what stops everything, such as a cancelled context or a store that cannot
// be written. The report is not nil then either, and tells what was committed; running
// the same request again goes on from there. Runs on the same dataset of a store wait
// for one another, so that no object is loaded by two at once.
func Run(ctx context.Context, store *storage.Store, request Request) (*Report, error) {
	return load(ctx, storeDataset{store, request.Dataset}, request, limitsOf(request))
}
