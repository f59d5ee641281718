package manifest

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// sampleRecords is a short history that uses every field.
func sampleRecords() []Record {
	columns := schema.New([]string{"user"}, "event", "ts").Columns
	wider := append(slices.Clone(columns), schema.Column{ID: 3, Name: "page", Type: schema.String, Inline: true})
	config := &Config{Directory: "web", Shards: 64, Actors: []string{"user", "device"}, Event: "event", TimeSource: "ts", Copies: 2}
	return []Record{
		{Time: 1, NextID: 2, Edits: []Edit{{Dataset: "web", Create: config, Columns: columns}}},
		{Time: 2, NextID: 5, Edits: []Edit{{
			Dataset: "web", Columns: wider,
			AddSegments: []Segment{
				{ID: 2, File: "2.segment", Rows: 10, MinTime: -5, MaxTime: 5, SizeBytes: 100},
				{ID: 3, File: "3.segment", Copy: 1, Rows: 10, MinTime: 7, MaxTime: 7, SizeBytes: 20},
			},
			AddExtents: []Extent{{ID: 4, File: "4.extent", SizeBytes: 9}},
			AddRejects: []Rejects{{ID: 1, File: "1.rejects", Lines: 2, SizeBytes: 50}},
			Inputs:     []Input{sampleInput(1), sampleInput(2)},
		}}},
		{Time: 3, NextID: 9, Edits: []Edit{
			{
				Dataset: "web", RemoveSegments: []uint64{2, 3}, RemoveExtents: []uint64{4},
				AddSegments: []Segment{
					{ID: 6, File: "6.segment", Rows: 11, MinTime: -5, MaxTime: 7, SizeBytes: 110},
					{ID: 8, File: "8.segment", Copy: 1, Rows: 11, MinTime: -5, MaxTime: 7, SizeBytes: 120},
				},
				AddExtents: []Extent{{ID: 7, File: "7.extent", SizeBytes: 9}},
			},
			{Dataset: "app", Create: &Config{Directory: "app", Shards: 1, Copies: 1}, Inputs: []Input{sampleInput(1)}},
		}},
		{Time: 4, NextID: 10, Edits: []Edit{{Dataset: "web", AddSaved: []Saved{
			{ID: 8, Kind: "definition", Name: "big", Version: 1, Description: "large ones", Time: 4, File: "8.saved", SizeBytes: 13, Checksum: 1<<63 + 5},
			{ID: 9, Kind: "lookup", Name: "big", Version: 1, Time: -4, File: "9.saved"},
		}}}},
		{Time: 5, NextID: 12, Edits: []Edit{{Dataset: "web", ForgetSaved: []uint64{8}, AddSaved: []Saved{
			{ID: 10, Kind: "definition", Name: "big", Version: 2, Time: 5, File: "10.saved", SizeBytes: 14, Checksum: 6},
			{ID: 11, Kind: "lookup", Name: "big", Version: 2, Time: 5, Removed: true},
		}}}},
		{Time: 6, NextID: 14, Edits: []Edit{{AddSaved: []Saved{
			{ID: 12, Kind: "board", Name: "big", Version: 1, Description: "of the store", Time: 6, File: "12.saved", SizeBytes: 2, Checksum: 7},
			{ID: 13, Kind: "board", Name: "big", Version: 2, Time: 6, File: "13.saved", SizeBytes: 3, Checksum: 8},
		}}}},
		{Time: 7, NextID: 14, Edits: []Edit{{ForgetSaved: []uint64{12}}}},
		{Time: 8, NextID: 14, Edits: []Edit{{Dataset: "app", Drop: true}}},
		{Time: 9, NextID: 14, Edits: []Edit{{Dataset: "App", Create: &Config{Directory: "App", Shards: 1, Copies: 1}}}},
		{Time: 10, NextID: 14, Edits: []Edit{{Dataset: "App", Drop: true}}},
		{Time: 11, NextID: 15, Edits: []Edit{{Dataset: "web", PushLog: &PushLog{Dataset: 14}}}},
		{Time: 12, NextID: 15, Edits: []Edit{{Dataset: "web", PushLog: &PushLog{Dataset: 14, Sealed: 3}, Inputs: []Input{sampleInput(3)}}}},
		{Time: 13, NextID: 16, Edits: []Edit{{Dataset: "web", Deletions: []Deletion{
			{ID: 15, State: DeletionRunning, Purge: true, Filter: "user = 'ann'", From: -9, To: 9, Asked: 13, Segments: []uint64{6, 8}},
		}}}},
		{Time: 14, NextID: 18, Edits: []Edit{{
			Dataset: "web", Inputs: []Input{numbered(sampleInput(4), 7), sampleInput(5)}, RemoveInputs: []InputName{{"s3://bucket", "logs/1.json.gz", "etag-1"}},
			Deletions:   []Deletion{{ID: 15, State: DeletionDone, Purge: true, From: -9, To: 9, Asked: 13, Ended: 14, Removed: 3}},
			SwapRejects: []RejectsSwap{{Old: 1, New: Rejects{ID: 17, File: "17.rejects", Lines: 2, SizeBytes: 40}}},
		}}},
		{Time: 15, NextID: 18, Edits: []Edit{{Sources: []SourceEdit{
			{Name: "logs", Mark: &SourceMark{Place: "s3://bucket/logs/", Complete: 12, Full: 11, Succeeded: -1, Reading: 1 << 63}, Put: []SourceObject{sampleObject(1, ObjectRetry), sampleObject(2, ObjectGone)}},
			{Name: "tables", Put: []SourceObject{sampleObject(1, ObjectTable)}},
		}}}},
		{Time: 16, NextID: 18, Edits: []Edit{{Sources: []SourceEdit{
			{Name: "logs", Remove: []SourceKey{sampleObject(2, 0).SourceKey, {"s3://bucket", "never"}}, Put: []SourceObject{sampleObject(1, ObjectQuarantined), sampleObject(3, ObjectChanged)}},
		}}}},
		{Time: 17, NextID: 18, Edits: []Edit{{
			Dataset: "web", InputBlocks: []string{
				string(appendBlock(nil, []Input{numbered(sampleInput(6), 8), sampleInput(7)})), string(appendBlock(nil, []Input{usualInput(8), usualInput(9)})),
			},
		}}},
		{Time: 18, NextID: 18, Edits: []Edit{{Dataset: "web", Quarantine: []Quarantine{{ID: 6}, {ID: 8}}}}},
		{Time: 19, NextID: 18, Edits: []Edit{{Dataset: "web", Quarantine: []Quarantine{{ID: 6, Back: true}}}}},
		{Time: 20, NextID: 25, Edits: []Edit{{
			Dataset: "shop", Create: &Config{Directory: "shop", Shards: 1, Copies: 1}, Identity: &Identity{Dedupe: "insert_id", Window: 5},
		}}},
		{Time: 21, NextID: 27, Edits: []Edit{{
			Dataset: "shop", Duplicates: 9, Inputs: []Input{sampleInput(4), duplicated(sampleInput(5), 2)},
			AddIDs: []IDFile{
				{ID: 25, File: "25.ids", Entries: 3, MinTime: -5, MaxTime: 7, SizeBytes: 100},
				{ID: 26, File: "26.ids", Entries: 1, MinTime: 8, MaxTime: 8, SizeBytes: 90},
			},
		}}},
		{Time: 22, NextID: 28, Edits: []Edit{{
			Dataset: "shop", Identity: &Identity{Dedupe: "insert_id", Window: 6}, Duplicates: 1, RemoveIDs: []uint64{25},
			AddIDs: []IDFile{{ID: 27, File: "27.ids", Entries: 3, MinTime: -5, MaxTime: 7, SizeBytes: 100}},
		}}},
		{Time: 23, NextID: 28, Edits: []Edit{{
			Dataset: "stock", Create: &Config{Directory: "stock", Shards: 1, Copies: 1}, Identity: &Identity{Upsert: []string{"sku", "store"}},
		}}},
	}
}

func duplicated(input Input, count int64) Input {
	input.Duplicates = count
	return input
}

func sampleObject(i int, state uint64) SourceObject {
	input := sampleInput(i)
	return SourceObject{
		SourceKey: SourceKey{input.Source, input.Key}, Version: input.Version, Size: input.Size, Modified: input.Modified, State: state,
		Reason: "too many bad lines", Line: 7, Offset: 123, Tries: 2, Unreadable: 1, NextTry: 99, At: -3,
	}
}

func numbered(input Input, number uint64) Input {
	input.Number = number
	return input
}

func sampleInput(i int) Input {
	return Input{
		Source: "s3://bucket", Key: fmt.Sprintf("logs/%d.json.gz", i), Version: fmt.Sprintf("etag-%d", i),
		Size: int64(i) * 1000, Modified: -int64(i), Rows: 5, Rejected: 1, Committed: 2,
	}
}

// plainState is a State that can be compared and printed.
type plainState struct {
	Version, NextID uint64
	Datasets        []string
	Own             []Saved
	Dropped         map[string]bool
	Sources         []string
}

func plain(state *State) string {
	result := plainState{Version: state.Version, NextID: state.NextID, Own: state.Own.Saved, Dropped: state.Dropped}
	for _, name := range slices.Sorted(maps.Keys(state.Datasets)) {
		dataset := state.Datasets[name]
		var inputs []Input
		for piece := range dataset.Ledger.pieces(3) {
			inputs = append(inputs, piece...)
		}
		segments := slices.Sorted(maps.Keys(dataset.Segments))
		text := fmt.Sprintf("%s %+v %+v", name, dataset.Config, dataset.Columns)
		for _, id := range segments {
			text += fmt.Sprintf(" %+v", dataset.Segments[id])
		}
		text += fmt.Sprintf(" %+v %+v %+v %+v %+v %+v %+v", dataset.Extents, dataset.Rejects, inputs, dataset.Saved, dataset.PushLog, dataset.Deletions,
			slices.Sorted(maps.Keys(dataset.Quarantined)))
		text += fmt.Sprintf(" %+v %d %+v", dataset.Identity, dataset.Duplicates, dataset.IDFiles)
		result.Datasets = append(result.Datasets, text)
	}
	for _, name := range slices.Sorted(maps.Keys(state.Sources)) {
		held := state.Sources[name]
		text := fmt.Sprintf("%s %+v", name, held.Mark)
		for _, key := range slices.SortedFunc(maps.Keys(held.Objects), compareKeys) {
			text += fmt.Sprintf(" %+v", held.Objects[key])
		}
		result.Sources = append(result.Sources, text)
	}
	return fmt.Sprintf("%+v", result)
}

// history returns the printed states after 0, 1, ... of the records.
func history(t testing.TB, records []Record) []string {
	t.Helper()
	state := newState()
	states := []string{plain(state)}
	for _, record := range records {
		must(t, state.check(record))
		state.apply(record)
		state.Version++
		states = append(states, plain(state))
	}
	return states
}

// write makes a file system with a manifest that holds the records.
func write(t testing.TB, records []Record) *vfs.Mem {
	t.Helper()
	mem := vfs.NewMem()
	log, err := Open(mem)
	must(t, err)
	for _, record := range records {
		must(t, log.Append(record))
	}
	must(t, log.Close())
	return mem
}

// withFile returns a file system whose first manifest has these bytes.
func withFile(t testing.TB, bytes []byte) *vfs.Mem {
	t.Helper()
	mem := vfs.NewMem()
	file, err := mem.Create(fileName(1))
	must(t, err)
	_, err = file.Write(bytes)
	must(t, err)
	must(t, file.Sync())
	must(t, file.Close())
	must(t, mem.SyncDir("."))
	return mem
}
