// Package schedules tries Sluice with lives that nobody would think of: random schedules of objects that appear in
// a bucket, change, vanish and fail, of pushes and repeated pushes, seals, compactions, restarts and power cuts, of deletions and
// retention, snapshots and what is restored from them, segments that become cold, a dataset that gets another name or goes, and
// of events that are told apart, with a fake S3 server, the file system in memory and, in a bubble of testing/synctest, time that costs
// nothing.
//
//	Generate -> Schedule (plain data, replayed by its seed or its JSON)
//	Run:       system (the engine under test)  beside  world (what was done to it)
//	           judged after every few steps: each event that must be there is there once, and no other
//	Reduce:    a schedule that fails -> one that fails with as few steps as can be
//
// An event's id says where it comes from: the object, the version of its content, its place in that. So what the
// engine holds tells by itself whether an object is there whole, twice, or in two versions. Which of its events are left
// out, superseded or taken away follows from rules that are written down event by event (expect.go, leave.go).
package schedules

import "fmt"

// Schedule is the steps of a life.
type Schedule []Step

// The things that a step does.
const (
	// Put makes or overwrites an object with Count events.
	Put = "put"
	// Remove deletes an object.
	Remove = "remove"
	// Look lists the bucket and loads what is new.
	Look = "look"
	// Backfill lists the bucket and loads what is not there of what was put in the last Minutes, whatever is said of it.
	Backfill = "backfill"
	// Push sends a body of Count events under the batch id ID; one that was sent before is sent again as it was.
	Push = "push"
	// Seal makes segments of what was pushed, Compact folds segments.
	Seal    = "seal"
	Compact = "compact"
	// Wait lets time pass.
	Wait = "wait"
	// Restart closes the engine and opens it again.
	Restart = "restart"
	// Declare makes the dataset, whose events are told apart as ID says: Dedupe or Upsert. It is the first step, if any.
	Declare = "declare"
	// Delete takes the events of an actor away, or those that are called Name, and with Purge their texts.
	Delete = "delete"
	// Retain takes away what is older than Days, or what is more than Bytes.
	Retain = "retain"
	// Cold moves segments to another place whose events are older than Days.
	Cold = "cold"
	// Snapshot copies the store to a place. Restore goes on with a store that is made of such a copy; Which chooses one.
	Snapshot = "snapshot"
	Restore  = "restore"
	// Rename gives the dataset its other name, Drop takes it away.
	Rename = "rename"
	Drop   = "drop"
)

// How a dataset tells its events apart.
const (
	Dedupe = "dedupe"
	Upsert = "upsert"
)

// Step is one thing that is done.
type Step struct {
	Do    string `json:"do"`
	Key   string `json:"key,omitempty"`
	ID    string `json:"id,omitempty"`
	Count int    `json:"count,omitempty"`
	// Damage is what is wrong with an object that is put: one of the constants Cut to BadLines, or nothing.
	Damage string `json:"damage,omitempty"`
	// Minutes is how long Wait waits, and how far Backfill goes back.
	Minutes int `json:"minutes,omitempty"`
	// User or Name chooses the events of Delete.
	User  string `json:"user,omitempty"`
	Name  string `json:"name,omitempty"`
	Purge bool   `json:"purge,omitempty"`
	// Days and Bytes are those of Retain and Cold.
	Days  int   `json:"days,omitempty"`
	Bytes int64 `json:"bytes,omitempty"`
	// Which chooses a snapshot.
	Which int `json:"which,omitempty"`
	// Faults are what goes wrong with the requests of a Look or Backfill, or with those to a place of copies.
	Faults []Fault `json:"faults,omitempty"`
	// Aside is the number of a segment, from 1 and round again, that is set aside as damaged while the step is done; 0 for none.
	Aside int `json:"aside,omitempty"`
	// Full is the number of bytes that fit on the disk while the step is done; 0 for any number.
	Full int `json:"full,omitempty"`
	// Crash cuts the power in the middle of the step; nil for no cut.
	Crash *Crash `json:"crash,omitempty"`
}

// What can be wrong with an object.
const (
	// Cut is a compressed object that ends too early.
	Cut = "cut"
	// Empty is an object without a byte.
	Empty = "empty"
	// FewBadLines has less than the share of bad lines that is let pass, BadLines more.
	FewBadLines = "few bad lines"
	BadLines    = "bad lines"
)

// Fault is what goes wrong with a request.
type Fault struct {
	// At is the number of the request since the step began, from 1.
	At int `json:"at"`
	// Kind is one of the constants ServerError to RemovedMeanwhile.
	Kind string `json:"kind"`
}

// The kinds of faults.
const (
	ServerError        = "error"
	SlowDown           = "slow down"
	CutBody            = "cut body"
	HangingBody        = "hanging body"
	BrokenConnection   = "broken connection"
	OverwrittenInPlace = "overwritten meanwhile"
	RemovedMeanwhile   = "removed meanwhile"
)

// Crash is a power cut.
type Crash struct {
	// After is the number of operations of the file system after which the power is gone.
	After int `json:"after"`
	// Keep is the share of what was not synced that the disk has all the same, in percent.
	Keep int `json:"keep"`
	// Seed decides which.
	Seed uint64 `json:"seed"`
}

// String says the step in a line.
func (s Step) String() string {
	text := s.Do
	switch s.Do {
	case Put:
		text = fmt.Sprintf("put %s with %d events", s.Key, s.Count)
		if s.Damage != "" {
			text += ", " + s.Damage
		}
	case Remove:
		text += " " + s.Key
	case Push:
		text = fmt.Sprintf("push %s with %d events", s.ID, s.Count)
	case Wait:
		text = fmt.Sprintf("wait %d minutes", s.Minutes)
	case Backfill:
		text = fmt.Sprintf("backfill of %d minutes", s.Minutes)
	case Declare:
		text += " " + s.ID
	case Delete:
		text = fmt.Sprintf("delete where user = %q, event = %q, purge %t", s.User, s.Name, s.Purge)
	case Retain:
		text = fmt.Sprintf("retain %d days, %d bytes", s.Days, s.Bytes)
	case Cold:
		text = fmt.Sprintf("move what is older than %d days", s.Days)
	case Restore:
		text = fmt.Sprintf("restore snapshot %d", s.Which)
	}
	for _, fault := range s.Faults {
		text += fmt.Sprintf("; request %d: %s", fault.At, fault.Kind)
	}
	if s.Aside > 0 {
		text += fmt.Sprintf("; segment %d is set aside", s.Aside)
	}
	if s.Full > 0 {
		text += fmt.Sprintf("; the disk is full after %d bytes", s.Full)
	}
	if s.Crash != nil {
		text += fmt.Sprintf("; power cut after %d operations, %d %% kept", s.Crash.After, s.Crash.Keep)
	}
	return text
}
