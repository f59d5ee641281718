package manifest

import (
	"fmt"
	"maps"
	"slices"

	"github.com/sluice-analytics/sluice/storage/frame"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// State is what the commits so far add up to. It belongs to whoever appends;
// only a Ledger may be used from other goroutines.
type State struct {
	// Version counts the commits.
	Version uint64
	// NextID is the smallest id that was never given to a file.
	NextID   uint64
	Datasets map[string]*Dataset
	// Dropped are the directories of datasets that were dropped, and whose files may still be there. A dataset that is
	// created with the directory, in any case of letters, takes it over.
	Dropped map[string]bool
	// Own is what is kept with the store itself: documents, and nothing else.
	Own Dataset
	// Objects are those outside the store that no segment needs, or not yet, and that may be there: to be deleted.
	Objects map[Object]bool
	// Sources are the sources of events of which something is kept, by name.
	Sources map[string]*Source
}

// Dataset is the state of one dataset.
type Dataset struct {
	Config  Config
	Columns []schema.Column
	// Segments are in no order.
	Segments map[uint64]Segment
	// Extents and Rejects are in the order in which they were added.
	Extents []Extent
	Rejects []Rejects
	Ledger  *Ledger
	// Saved are in the order in which they were added. The slice is never written to.
	Saved []Saved
	// PushLog is zero where nothing was ever pushed.
	PushLog PushLog
	// Identity is zero where events are not told apart, Duplicates the number of those that were left out.
	Identity   Identity
	Duplicates int64
	// IDFiles are in the order in which they were added. The slice is never written to.
	IDFiles []IDFile
	// Deletions are in the order in which they were asked for. The slice is never written to.
	Deletions []Deletion
	// Former are the names that the dataset had before, the oldest first, but for those that others have now. The slice is
	// never written to.
	Former []string
	// Quarantined are the ids of segments that are set aside. The map is never written to.
	Quarantined map[uint64]bool
	// Counts are nil in a dataset of a version that did not count; what they point to is never written to.
	Counts *Counts
}

func newState() *State {
	return &State{NextID: 1, Datasets: map[string]*Dataset{}, Dropped: map[string]bool{}, Objects: map[Object]bool{}, Sources: map[string]*Source{}}
}

// Dataset returns the dataset of a name, that of the store itself for the empty one, or nil.
func (s *State) Dataset(name string) *Dataset {
	if name == "" {
		return &s.Own
	}
	return s.Datasets[name]
}

// check reports why a record cannot be applied, or nil.
func (s *State) check(record Record) error {
	seen := map[string]bool{}
	for i := range record.Edits {
		edit := &record.Edits[i]
		if seen[edit.Dataset] {
			return fmt.Errorf("dataset %q is edited twice", edit.Dataset)
		}
		seen[edit.Dataset] = true
		if edit.renames() {
			if former := edit.Former[0]; seen[former] {
				return fmt.Errorf("dataset %q is edited and renamed", former)
			}
			seen[edit.Former[0]] = true
		}
		if err := s.checkEdit(edit); err != nil {
			return fmt.Errorf("dataset %q: %w", edit.Dataset, err)
		}
	}
	return nil
}

func (s *State) checkEdit(edit *Edit) error {
	if edit.Dataset == "" {
		return s.checkOwn(edit)
	}
	if len(edit.Sources) > 0 {
		return fmt.Errorf("sources are kept with the store, not with a dataset")
	}
	if edit.Drop {
		return s.checkDrop(edit)
	}
	if edit.renames() {
		return s.checkRename(edit)
	}
	dataset := s.Datasets[edit.Dataset]
	switch {
	case edit.Create != nil && dataset != nil:
		return fmt.Errorf("it is created twice")
	case edit.Create == nil && dataset == nil:
		return fmt.Errorf("it does not exist")
	case dataset == nil:
		dataset = &Dataset{}
	}
	if err := checkSegments(dataset, edit); err != nil {
		return err
	}
	if err := checkCold(dataset, edit); err != nil {
		return err
	}
	if err := checkExtents(dataset, edit); err != nil {
		return err
	}
	if err := checkPushLog(dataset.PushLog, edit.PushLog); err != nil {
		return err
	}
	if err := checkIdentity(dataset, edit); err != nil {
		return err
	}
	if err := checkCounts(dataset, edit); err != nil {
		return err
	}
	if err := checkDeletions(dataset, edit); err != nil {
		return err
	}
	if err := checkQuarantine(dataset, edit); err != nil {
		return err
	}
	if err := checkRemovedInputs(dataset, edit); err != nil {
		return err
	}
	return checkSaved(dataset, edit)
}

func checkSegments(dataset *Dataset, edit *Edit) error {
	removed := map[uint64]bool{}
	rows := rowsByCopy{}
	for _, id := range edit.RemoveSegments {
		old, ok := dataset.Segments[id]
		if !ok || removed[id] {
			return fmt.Errorf("segment %d is removed and not there", id)
		}
		removed[id] = true
		rows[old.Copy] -= old.Rows
	}
	added := map[uint64]bool{}
	for _, segment := range edit.AddSegments {
		if _, ok := dataset.Segments[segment.ID]; ok || added[segment.ID] {
			return fmt.Errorf("segment %d is added twice", segment.ID)
		}
		if segment.Rows == 0 || segment.MinTime > segment.MaxTime {
			return fmt.Errorf("segment %d has %d rows from %d to %d", segment.ID, segment.Rows, segment.MinTime, segment.MaxTime)
		}
		added[segment.ID] = true
		rows[segment.Copy] += segment.Rows
	}
	copies := dataset.Config.Copies
	if edit.Create != nil {
		copies = edit.Create.Copies
	}
	return rows.check(max(1, copies))
}

// rowsByCopy is how many more rows each copy of a dataset has after an edit.
type rowsByCopy map[int]int64

// check reports copies that are out of step: every edit changes all of them by as many
// rows.
func (r rowsByCopy) check(copies int) error {
	for number := range r {
		if number >= copies {
			return fmt.Errorf("a segment of copy %d, of %d", number, copies)
		}
	}
	for number := range copies {
		if r[number] != r[0] {
			return fmt.Errorf("copy %d changes by %d rows, the first by %d", number, r[number], r[0])
		}
	}
	return nil
}

func checkExtents(dataset *Dataset, edit *Edit) error {
	present := map[uint64]bool{}
	for _, extent := range dataset.Extents {
		present[extent.ID] = true
	}
	for _, id := range edit.RemoveExtents {
		if !present[id] {
			return fmt.Errorf("extent %d is removed and not there", id)
		}
		delete(present, id)
	}
	for _, extent := range edit.AddExtents {
		if present[extent.ID] {
			return fmt.Errorf("extent %d is added twice", extent.ID)
		}
		present[extent.ID] = true
	}
	return nil
}

// apply takes over a record that check has passed.
func (s *State) apply(record Record) {
	s.NextID = max(s.NextID, record.NextID)
	for i := range record.Edits {
		edit := &record.Edits[i]
		if edit.Dataset == "" {
			s.Own.applySaved(edit)
			s.applyObjects(edit.Objects)
			s.applySources(edit.Sources)
			continue
		}
		if edit.Drop {
			s.drop(edit.Dataset)
			continue
		}
		if edit.renames() {
			s.rename(edit.Former[0], edit.Dataset)
			continue
		}
		dataset := s.Datasets[edit.Dataset]
		if dataset == nil {
			dataset = &Dataset{Config: *edit.Create, Segments: map[uint64]Segment{}, Ledger: NewLedger()}
			s.Datasets[edit.Dataset] = dataset
			s.takeOver(edit.Create.Directory)
			s.nameAnew(edit.Dataset)
			dataset.Former = edit.Former
		}
		s.leaveCold(dataset, edit.RemoveSegments)
		dataset.apply(edit)
		for _, cold := range edit.Cold {
			delete(s.Objects, cold.Object)
		}
	}
}

func (d *Dataset) apply(edit *Edit) {
	if edit.Columns != nil {
		d.Columns = edit.Columns
	}
	for _, id := range edit.RemoveSegments {
		delete(d.Segments, id)
	}
	for _, segment := range edit.AddSegments {
		d.Segments[segment.ID] = segment
	}
	for _, cold := range edit.Cold {
		segment := d.Segments[cold.ID]
		segment.Cold = cold.Cold
		d.Segments[cold.ID] = segment
	}
	// A new slice each time: someone may still read the old one.
	extents := slices.DeleteFunc(slices.Clone(d.Extents), func(extent Extent) bool {
		return slices.Contains(edit.RemoveExtents, extent.ID)
	})
	d.Extents = append(extents, edit.AddExtents...)
	d.Rejects = append(slices.Clip(d.Rejects), edit.AddRejects...)
	d.Ledger.remove(edit.RemoveInputs)
	d.Ledger.Add(edit.Inputs)
	d.Ledger.addBlocks(edit.InputBlocks)
	d.applyDeletions(edit)
	d.applySaved(edit)
	d.applyIdentity(edit)
	d.applyQuarantine(edit)
	d.applyCounts(edit)
	if edit.PushLog != nil {
		d.PushLog = *edit.PushLog
	}
}

// snapshotInputs is the number of ledger entries in one part of a snapshot: less
// than a megabyte, so that writing millions of them needs little memory.
const snapshotInputs = 8192

// parts yields records that build the state up from nothing.
func (s *State) parts(yield func(Record) bool) {
	own := Edit{AddSaved: s.Own.Saved, Objects: s.notedObjects()}
	if len(own.AddSaved)+len(own.Objects) > 0 && !yield(Record{NextID: s.NextID, Edits: []Edit{own}}) {
		return
	}
	if !s.sourceParts(yield) {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(s.Dropped)) {
		if !yield(Record{NextID: s.NextID, Edits: []Edit{{Dataset: name, Drop: true}}}) {
			return
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.Datasets)) {
		dataset := s.Datasets[name]
		segments := slices.SortedFunc(maps.Values(dataset.Segments), func(a, b Segment) int {
			return int(int64(a.ID) - int64(b.ID))
		})
		first := Edit{
			Dataset: name, Create: &dataset.Config, Columns: dataset.Columns,
			AddSegments: segments, AddExtents: dataset.Extents, AddRejects: dataset.Rejects, AddSaved: dataset.Saved,
			Deletions: dataset.Deletions, Former: dataset.Former, Cold: coldOf(segments),
		}
		for _, id := range slices.Sorted(maps.Keys(dataset.Quarantined)) {
			first.Quarantine = append(first.Quarantine, Quarantine{ID: id})
		}
		if dataset.PushLog != (PushLog{}) {
			first.PushLog = &dataset.PushLog
		}
		if !dataset.Identity.IsZero() {
			first.Identity = &dataset.Identity
		}
		first.Duplicates, first.AddIDs, first.Counts = dataset.Duplicates, dataset.IDFiles, dataset.Counts
		if !yield(Record{NextID: s.NextID, Edits: []Edit{first}}) {
			return
		}
		for blocks := range dataset.Ledger.packedBlocks(snapshotInputs / ledgerBlockEntries) {
			if !yield(Record{NextID: s.NextID, Edits: []Edit{{Dataset: name, InputBlocks: blocks}}}) {
				return
			}
		}
	}
}

// sizeBytes estimates the length of a snapshot.
func (s *State) sizeBytes() int64 {
	const perColumn, perFile, perDataset, perCold = 40, 64, 128, 128
	size := int64(frame.HeaderBytes) + s.Own.savedBytes() + int64(len(s.Dropped)*perDataset) + int64(len(s.Objects)*perCold) + s.sourcesBytes()
	for _, dataset := range s.Datasets {
		files := len(dataset.Segments) + len(dataset.Extents) + len(dataset.Rejects) + len(dataset.IDFiles)
		for _, segment := range dataset.Segments {
			if segment.Cold != (Cold{}) {
				size += perCold
			}
		}
		size += perDataset + int64(len(dataset.Columns)*perColumn) + int64(files*perFile) + dataset.Ledger.sizeBytes() + dataset.savedBytes() + dataset.deletionsBytes()
	}
	return size
}
