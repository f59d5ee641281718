package ingest

import (
	"runtime"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source"
)

// limits bound what an ingest holds in memory, whatever the input's size. Together with
// the buffer of storage and those of the parsers they keep it below 1.5 GiB:
//
//	staged, all objects in flight    384 MiB
//	the shared transaction           192 MiB, and the object that filled it
//	one transaction of a large one   storage.Options.BufferBytes
type limits struct {
	// objectBytes bounds the batches held of one object before it gets a transaction
	// of its own.
	objectBytes int
	// sharedBytes and sharedObjects bound the shared transaction.
	sharedBytes, sharedObjects int
	// sharedAge bounds the work that a crash undoes.
	sharedAge time.Duration
	// inFlight is the number of objects loaded at once, threads of parsers in each.
	inFlight, threads int
	// pushBytes is the most memory that a body for the push log takes; a larger one is a
	// transaction.
	pushBytes int
	// rejects bounds the rejected lines kept of one object; all are counted.
	rejects int
	// backoff says how requests are tried again.
	backoff source.Backoff
	// warnings and failures bound what a report lists one by one.
	warnings, failures int
}

const (
	stagedBytes      = 384 << 20
	stagedBytesMax   = 96 << 20 // of one object
	sharedBytesMax   = 192 << 20
	sharedObjectsMax = 10_000
	// inFlightMax bounds the objects in flight on machines with many cores: each holds
	// buffers, and each large one has parsers on all cores anyway.
	inFlightMax = 8
	// objectsMax bounds what a request may ask for: each object has a goroutine and a connection.
	objectsMax = 256
	// pushBytesMax is what a body takes that shares a sync with others: one that is larger is
	// worth a segment.
	pushBytesMax = 8 << 20
	// smallBytes is the stored size below which one thread is enough for an object: its
	// neighbours keep the other cores busy.
	smallBytes = 4 << 20
	// headBytes is how much of an object is looked at to tell its format.
	headBytes = 64 << 10
)

// limitsOf returns the limits of a request.
func limitsOf(request Request) limits {
	limits := defaultLimits()
	if request.CommitBytes > 0 {
		limits.sharedBytes = min(request.CommitBytes, sharedBytesMax)
		limits.objectBytes = min(request.CommitBytes, limits.objectBytes)
	}
	if request.Objects > 0 {
		limits.inFlight = min(request.Objects, objectsMax)
		limits.objectBytes = min(limits.objectBytes, stagedBytes/limits.inFlight)
	}
	return limits
}

func defaultLimits() limits {
	cores := runtime.GOMAXPROCS(0)
	inFlight := min(cores, inFlightMax)
	return limits{
		objectBytes: min(stagedBytesMax, stagedBytes/inFlight),
		sharedBytes: sharedBytesMax, sharedObjects: sharedObjectsMax, sharedAge: 30 * time.Second,
		inFlight: inFlight, threads: cores, pushBytes: pushBytesMax,
		rejects: 10_000, warnings: 1000, failures: 10_000,
	}
}
