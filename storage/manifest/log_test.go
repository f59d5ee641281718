package manifest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestReopen(t *testing.T) {
	records := sampleRecords()
	states := history(t, records)
	for n := range len(records) + 1 {
		mem := write(t, records[:n])
		state, err := Read(mem)
		must(t, err)
		if got := plain(state); got != states[n] {
			t.Fatalf("after %d records:\n got %s\nwant %s", n, got, states[n])
		}
	}
}

func TestReadMissing(t *testing.T) {
	if _, err := Read(vfs.NewMem()); !errors.Is(err, ErrMissing) {
		t.Fatalf("got %v", err)
	}
}

// TestCutAtEveryByte loses the end of the file: the state is then that of the last
// record that is whole, and the log goes on from there.
func TestCutAtEveryByte(t *testing.T) {
	records := sampleRecords()
	states := history(t, records)
	whole, err := vfs.ReadFile(write(t, records), fileName(1))
	must(t, err)
	_, _, end, err := replay(mustRead(t, write(t, nil)))
	must(t, err)
	for cut := range len(whole) + 1 {
		mem := withFile(t, whole[:cut])
		log, err := Open(mem)
		if cut < end { // the header and the empty snapshot
			if !errors.Is(err, ErrCorrupt) {
				t.Fatalf("cut at %d: got %v", cut, err)
			}
			continue
		}
		must(t, err)
		version := log.State().Version
		if got := plain(log.State()); got != states[version] {
			t.Fatalf("cut at %d:\n got %s\nwant %s", cut, got, states[version])
		}
		if cut == len(whole) && int(version) != len(records) {
			t.Fatalf("%d of %d records read", version, len(records))
		}
		for _, record := range records[version:] {
			must(t, log.Append(record))
		}
		must(t, log.Close())
		state, err := Read(mem)
		must(t, err)
		if got := plain(state); got != states[len(records)] {
			t.Fatalf("cut at %d and continued: %s", cut, got)
		}
	}
}

func mustRead(t testing.TB, mem *vfs.Mem) []byte {
	t.Helper()
	bytes, err := vfs.ReadFile(mem, fileName(1))
	must(t, err)
	return bytes
}

// TestFlipEveryBit damages one byte: only the last record may be lost silently, as
// if it were torn; anything else is an error.
func TestFlipEveryBit(t *testing.T) {
	records := sampleRecords()
	states := history(t, records)
	whole := mustRead(t, write(t, records))
	lost := 0
	for at := range whole {
		for bit := range 8 {
			bytes := slices.Clone(whole)
			bytes[at] ^= 1 << bit
			state, _, _, err := replay(bytes)
			switch {
			case errors.Is(err, ErrCorrupt), errors.Is(err, ErrNewer):
			case err != nil:
				t.Fatalf("byte %d, bit %d: %v is of no known kind", at, bit, err)
			case plain(state) != states[len(records)-1]:
				t.Fatalf("byte %d, bit %d: %s", at, bit, plain(state))
			default:
				lost++
			}
		}
	}
	last := len(whole) - len(mustRead(t, write(t, records[:len(records)-1])))
	if lost != 8*last {
		t.Fatalf("%d flips were taken for a torn tail, the last record has %d bits", lost, 8*last)
	}
}

func TestHolesInTheTail(t *testing.T) {
	records := sampleRecords()
	states := history(t, records)
	whole := mustRead(t, write(t, records))
	last := len(records) - 1
	before := len(mustRead(t, write(t, records[:last])))
	random := rand.New(rand.NewPCG(2, 2))
	for range 500 {
		bytes := slices.Clone(whole)
		from := before + random.IntN(len(bytes)-before)
		clear(bytes[from : from+1+random.IntN(len(bytes)-from)])
		state, _, _, err := replay(bytes)
		must(t, err)
		if got := plain(state); got != states[last] && got != states[last+1] { // zeros cleared to zeros
			t.Fatalf("got %s", got)
		}
	}
}

func TestNewerVersion(t *testing.T) {
	bytes := mustRead(t, write(t, nil))
	binary.LittleEndian.PutUint32(bytes[8:], FormatVersion+6)
	_, err := Open(withFile(t, bytes))
	if !errors.Is(err, ErrNewer) || !strings.Contains(err.Error(), "version 7") || !strings.Contains(err.Error(), "up to 1") {
		t.Fatalf("got %v", err)
	}
}

// TestForeignRecord copies a valid record to another place and from another file.
func TestForeignRecord(t *testing.T) {
	records := sampleRecords()
	whole := mustRead(t, write(t, records[:1]))
	start := len(mustRead(t, write(t, nil)))
	other := mustRead(t, write(t, records[:2]))
	for name, tail := range map[string][]byte{"same": whole[start:], "other": other[len(whole):]} {
		state, _, length, err := replay(append(slices.Clone(whole), tail...))
		must(t, err)
		if state.Version != 1 || length != len(whole) {
			t.Fatalf("%s: version %d of %d bytes", name, state.Version, length)
		}
	}
}

func TestRefusedRecords(t *testing.T) {
	segment := Segment{ID: 2, Rows: 1}
	cases := map[string]Edit{
		"unknown dataset":  {Dataset: "other"},
		"created twice":    {Dataset: "web", Create: &Config{Shards: 1}},
		"segment twice":    {Dataset: "web", AddSegments: []Segment{segment, segment}},
		"segment missing":  {Dataset: "web", RemoveSegments: []uint64{9}},
		"removed twice":    {Dataset: "web", RemoveSegments: []uint64{6, 6}},
		"empty segment":    {Dataset: "web", AddSegments: []Segment{{ID: 9}}},
		"backward times":   {Dataset: "web", AddSegments: []Segment{{ID: 9, Rows: 1, MinTime: 1}}},
		"unknown copy":     {Dataset: "web", AddSegments: []Segment{{ID: 9, Copy: 2, Rows: 1}}},
		"copy left out":    {Dataset: "web", AddSegments: []Segment{{ID: 9, Rows: 1}}},
		"copy out of step": {Dataset: "web", AddSegments: []Segment{{ID: 9, Rows: 2}, {ID: 10, Copy: 1, Rows: 1}}},
		"copy lost":        {Dataset: "web", RemoveSegments: []uint64{8}},
		"extent missing":   {Dataset: "web", RemoveExtents: []uint64{4}},
		"extent twice":     {Dataset: "web", AddExtents: []Extent{{ID: 7}}},
	}
	mem := write(t, sampleRecords())
	log, err := Open(mem)
	must(t, err)
	defer log.Close()
	before := plain(log.State())
	for name, edit := range cases {
		if err := log.Append(Record{Edits: []Edit{edit}}); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	edit := Edit{Dataset: "web"}
	if err := log.Append(Record{Edits: []Edit{edit, edit}}); err == nil {
		t.Error("a dataset was edited twice")
	}
	if got := plain(log.State()); got != before {
		t.Fatalf("the state changed: %s", got)
	}
}

// churn appends records that replace one segment by the next, so that the log grows
// and the state does not. It returns how many were acknowledged.
func churn(system vfs.FS, count int) (int, error) {
	log, err := Open(system)
	if err != nil {
		return 0, err
	}
	defer log.Close()
	log.rotateBytes = 600
	if log.State().Datasets["web"] == nil {
		if err := log.Append(sampleRecords()[0]); err != nil {
			return 0, err
		}
	}
	done := 1
	for range count {
		id := log.State().NextID
		edit := Edit{Dataset: "web", AddSegments: []Segment{
			{ID: id, File: fmt.Sprint(id), Rows: 1}, {ID: id + 1, File: fmt.Sprint(id + 1), Copy: 1, Rows: 1},
		}}
		for old := range log.State().Datasets["web"].Segments {
			edit.RemoveSegments = append(edit.RemoveSegments, old)
		}
		if id%10 == 0 {
			edit.Inputs = []Input{sampleInput(int(id))}
		}
		if err := log.Append(Record{NextID: id + 2, Edits: []Edit{edit}}); err != nil {
			return done, err
		}
		done++
	}
	return done, nil
}

func TestRotation(t *testing.T) {
	mem := vfs.NewMem()
	_, err := churn(mem, 100)
	must(t, err)
	names, err := mem.List(".")
	must(t, err)
	if len(names) != 1 || names[0] == fileName(1) {
		t.Fatalf("the store holds %v", names)
	}
	state, err := Read(mem)
	must(t, err)
	if state.Version != 101 || len(state.Datasets["web"].Segments) != 2 || state.Datasets["web"].Ledger.Len() != 20 {
		t.Fatalf("got %s", plain(state))
	}
	if found := state.Datasets["web"].Ledger.Find("s3://bucket", "logs/50.json.gz"); len(found) != 1 || found[0] != sampleInput(50) {
		t.Fatalf("found %+v", found)
	}
}

// TestCrashAtEveryOperation cuts the power during appends and rotations. What was
// acknowledged is there, and at most the record in flight besides.
func TestCrashAtEveryOperation(t *testing.T) {
	counted := vfs.NewFault(vfs.NewMem())
	_, err := churn(counted, 30)
	must(t, err)
	random := rand.New(rand.NewPCG(3, 3))
	for k := 1; k <= counted.Count(); k++ {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailFrom(k))
		done, err := churn(fault, 30)
		if err == nil && k < counted.Count()-3 { // closing and removing may fail unseen
			t.Fatalf("operation %d failed and nobody said so", k)
		}
		for _, share := range []int{0, 50, 100} {
			crashed := mem.CrashClone(vfs.KeepShare(random, share))
			log, err := Open(crashed)
			must(t, err)
			if version := int(log.State().Version); version != done && version != done+1 {
				t.Fatalf("crash at %d, %d %% kept: version %d, %d were acknowledged", k, share, version, done)
			}
			must(t, log.Close())
			if _, err := churn(crashed, 20); err != nil {
				t.Fatalf("crash at %d, %d %% kept: %v", k, share, err)
			}
		}
	}
}

// TestErrorAtEveryOperation fails one operation only.
func TestErrorAtEveryOperation(t *testing.T) {
	counted := vfs.NewFault(vfs.NewMem())
	_, err := churn(counted, 30)
	must(t, err)
	for k := 1; k <= counted.Count(); k++ {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailNth(k))
		done, err := churn(fault, 30)
		log, openErr := Open(mem)
		must(t, openErr)
		version := int(log.State().Version)
		must(t, log.Close())
		if version != done && !(errors.Is(err, ErrBroken) && version == done+1) && done > 0 {
			t.Fatalf("error at %d: version %d, %d were acknowledged, error %v", k, version, done, err)
		}
	}
}

func TestDiskFull(t *testing.T) {
	mem := vfs.NewMem()
	fault := vfs.NewFault(mem)
	log, err := Open(fault)
	must(t, err)
	records := sampleRecords()
	must(t, log.Append(records[0]))
	for room := range int64(40) {
		fault.SetQuota(room)
		if err := log.Append(records[1]); !errors.Is(err, vfs.ErrNoSpace) || errors.Is(err, ErrBroken) {
			t.Fatalf("got %v", err)
		}
	}
	fault.SetQuota(-1)
	must(t, log.Append(records[1]))
	must(t, log.Close())
	state, err := Read(mem)
	must(t, err)
	if got, want := plain(state), history(t, records)[2]; got != want {
		t.Fatalf("got %s", got)
	}
}

func TestFailedSyncIsFinal(t *testing.T) {
	fault := vfs.NewFault(vfs.NewMem())
	log, err := Open(fault)
	must(t, err)
	defer log.Close()
	fault.SetPlan(vfs.FailKind(vfs.OpSync))
	if err := log.Append(sampleRecords()[0]); !errors.Is(err, ErrBroken) || !errors.Is(err, vfs.ErrInjected) {
		t.Fatalf("got %v", err)
	}
	fault.SetPlan(nil)
	if err := log.Append(sampleRecords()[0]); !errors.Is(err, ErrBroken) {
		t.Fatalf("a second try was made: %v", err)
	}
}

// TestDroppedNamesAreTakenOver: a new dataset has the directory of a dropped one, also where only the case of letters differs.
func TestDroppedNamesAreTakenOver(t *testing.T) {
	create := func(name string) Edit {
		return Edit{Dataset: name, Create: &Config{Directory: name, Shards: 1, Copies: 1}}
	}
	mem := write(t, []Record{
		{Edits: []Edit{create("shop")}}, {Edits: []Edit{{Dataset: "shop", Drop: true}}},
		{Edits: []Edit{create("Web")}}, {Edits: []Edit{{Dataset: "Web", Drop: true}}}, {Edits: []Edit{create("web")}},
	})
	state, err := Read(mem)
	must(t, err)
	if len(state.Dropped) != 1 || !state.Dropped["shop"] || len(state.Datasets) != 1 {
		t.Fatalf("dropped are %v", state.Dropped)
	}
	for _, edit := range []Edit{{Dataset: "web", Drop: true, Columns: schema.New(nil, "", "").Columns}, {Drop: true}, {Dataset: "web", Drop: true, Create: &Config{}}} {
		if state.check(Record{Edits: []Edit{edit}}) == nil {
			t.Errorf("%+v is possible", edit)
		}
	}
}
