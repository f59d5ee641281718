package manifest

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// The states of a deletion. They stand in files: never renumber one.
const (
	DeletionRunning   = 1
	DeletionDone      = 2
	DeletionCancelled = 3
)

// deletionsMax bounds the deletions that have ended and are still known.
const deletionsMax = 100

// Deletion is a wish that events go, and how far it has come.
type Deletion struct {
	ID uint64
	// State is one of those above; what is running goes on when the store is opened again.
	State int
	// Purge says that texts which no event has any more are to go too. When it is done, Filter is empty: it could hold them.
	Purge bool
	// Filter says which events are meant, in the words of whoever asked. The store does not read it.
	Filter string
	// From and To bound the times of the events, From <= time < To.
	From, To int64
	// Asked and Ended are when, microseconds since 1970; Ended is 0 while it runs.
	Asked, Ended int64
	// Removed is how many events are gone so far, each counted once.
	Removed int64
	// Segments are those that are still to be looked at. The slice is never written to.
	Segments []uint64
}

// RejectsSwap is a rejects file that takes the place of another.
type RejectsSwap struct {
	Old uint64
	New Rejects
}

// deletionPurge is the flag of Deletion.Purge.
const deletionPurge = 1

func appendDeletions(to []byte, edit *Edit) []byte {
	if len(edit.Deletions)+len(edit.SwapRejects) == 0 {
		return to
	}
	to = binary.AppendUvarint(to, uint64(len(edit.Deletions)))
	for _, deletion := range edit.Deletions {
		to = appendDeletion(to, deletion)
	}
	to = binary.AppendUvarint(to, uint64(len(edit.SwapRejects)))
	for _, swap := range edit.SwapRejects {
		to = appendRejects(binary.AppendUvarint(to, swap.Old), swap.New)
	}
	return to
}

func appendDeletion(to []byte, deletion Deletion) []byte {
	flags := uint64(0)
	if deletion.Purge {
		flags = deletionPurge
	}
	to = binary.AppendUvarint(to, deletion.ID)
	to = binary.AppendUvarint(to, uint64(deletion.State))
	to = binary.AppendUvarint(to, flags)
	to = appendString(to, deletion.Filter)
	for _, value := range []int64{deletion.From, deletion.To, deletion.Asked, deletion.Ended} {
		to = binary.AppendVarint(to, value)
	}
	to = binary.AppendUvarint(to, uint64(deletion.Removed))
	to = binary.AppendUvarint(to, uint64(len(deletion.Segments)))
	for _, id := range deletion.Segments {
		to = binary.AppendUvarint(to, id)
	}
	return to
}

// The least that an encoded Deletion and a RejectsSwap take.
const deletionBytesMin, swapBytesMin = 10, 5

func decodeDeletions(edit *Edit, r *reader) {
	edit.Deletions = list(r, deletionBytesMin, decodeDeletion)
	edit.SwapRejects = list(r, swapBytesMin, func(r *reader) RejectsSwap {
		return RejectsSwap{Old: r.uvarint(), New: decodeRejects(r)}
	})
	if r.err == nil && len(edit.Deletions)+len(edit.SwapRejects) == 0 {
		r.fail(fmt.Errorf("a field of deletions has none"))
	}
}

func decodeDeletion(r *reader) Deletion {
	deletion := Deletion{ID: r.uvarint()}
	state, flags := r.uvarint(), r.uvarint()
	deletion.State, deletion.Purge = int(state), flags == deletionPurge
	deletion.Filter = r.string()
	deletion.From, deletion.To, deletion.Asked, deletion.Ended = r.varint(), r.varint(), r.varint(), r.varint()
	deletion.Removed = r.natural()
	deletion.Segments = list(r, 1, (*reader).uvarint)
	if r.err == nil && (deletion.ID == 0 || state < DeletionRunning || state > DeletionCancelled || flags > deletionPurge) {
		r.fail(fmt.Errorf("deletion %d in state %d with flags %d", deletion.ID, state, flags))
	}
	return deletion
}

// checkDeletions reports why deletions cannot be changed so, or nil.
func checkDeletions(dataset *Dataset, edit *Edit) error {
	for _, deletion := range edit.Deletions {
		place := slices.IndexFunc(dataset.Deletions, func(old Deletion) bool { return old.ID == deletion.ID })
		if place >= 0 && dataset.Deletions[place].State != DeletionRunning {
			return fmt.Errorf("deletion %d has ended and is changed", deletion.ID)
		}
	}
	seen := map[uint64]bool{}
	for _, swap := range edit.SwapRejects {
		present := slices.ContainsFunc(dataset.Rejects, func(old Rejects) bool { return old.ID == swap.Old })
		if !present || seen[swap.Old] {
			return fmt.Errorf("rejects file %d is replaced and not there", swap.Old)
		}
		seen[swap.Old] = true
	}
	return nil
}

// applyDeletions makes new slices: someone may still read the old ones.
func (d *Dataset) applyDeletions(edit *Edit) {
	if len(edit.SwapRejects) > 0 {
		d.Rejects = slices.Clone(d.Rejects)
	}
	for _, swap := range edit.SwapRejects {
		place := slices.IndexFunc(d.Rejects, func(old Rejects) bool { return old.ID == swap.Old })
		d.Rejects[place] = swap.New
	}
	if len(edit.Deletions) == 0 {
		return
	}
	all := slices.Clone(d.Deletions)
	for _, deletion := range edit.Deletions {
		place := slices.IndexFunc(all, func(old Deletion) bool { return old.ID == deletion.ID })
		if place < 0 {
			all = append(all, deletion)
			continue
		}
		all[place] = deletion
	}
	ended := 0
	for _, deletion := range all {
		if deletion.State != DeletionRunning {
			ended++
		}
	}
	d.Deletions = slices.DeleteFunc(all, func(deletion Deletion) bool {
		forget := ended > deletionsMax && deletion.State != DeletionRunning
		if forget {
			ended--
		}
		return forget
	})
}

// deletionsBytes estimates their length in a snapshot.
func (d *Dataset) deletionsBytes() (size int64) {
	const perDeletion, perSegment = 48, 4
	for _, deletion := range d.Deletions {
		size += perDeletion + int64(len(deletion.Filter)+perSegment*len(deletion.Segments))
	}
	return size
}
