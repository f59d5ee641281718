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
		{Time: 13, NextID: 15, Edits: []Edit{{Dataset: "web", Quarantine: []Quarantine{{ID: 6}, {ID: 8}}}}},
		{Time: 14, NextID: 15, Edits: []Edit{{Dataset: "web", Quarantine: []Quarantine{{ID: 6, Back: true}}}}},
	}
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
		text += fmt.Sprintf(" %+v %+v %+v %+v %+v %+v", dataset.Extents, dataset.Rejects, inputs, dataset.Saved, dataset.PushLog,
			slices.Sorted(maps.Keys(dataset.Quarantined)))
		result.Datasets = append(result.Datasets, text)
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
