package storage

import (
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

var update = flag.Bool("update", false, "write the sample of a store anew")

// sampleName is the sample that this version of the formats makes: with a new one comes a new sample, and the old ones stay.
const sampleName = "store1"

// sampleEvents have an id each.
func sampleEvents(random *rand.Rand, number int) []event {
	events := randomEvents(random, 12)
	for i := range events {
		events[i].values["id"] = schema.StringOf(fmt.Sprintf("id-%d-%d", number, i))
	}
	return events
}

// makeSample is a store with files of every kind, as a power cut leaves it: two bodies are in the push log only, and the manifest
// has a snapshot with something in it and commits behind it.
func makeSample(t *testing.T) *vfs.Mem {
	t.Helper()
	random := rand.New(rand.NewPCG(14, 1))
	mem := vfs.NewMem()
	clock := func() time.Time { return time.UnixMicro(1_800_000_000_000_000) }
	s, err := Open(mem, Options{BufferBytes: 4000, Now: clock})
	must(t, err)
	defer func() { must(t, s.Close()) }()
	must(t, s.CreateDataset(dedupeConfig(dayMicros)))
	must(t, ingest(s, 0, sampleEvents(random, 0)))
	must(t, pushTo(s, 1, sampleEvents(random, 1)))
	must(t, sealWeb(s))
	for _, keeper := range []string{web, ""} {
		_, err := defineIn(s, keeper, "buyers", "first of "+keeper, nil)
		must(t, err)
	}
	must(t, s.log.Rotate())
	must(t, ingest(s, 2, sampleEvents(random, 2)))
	_, err = defineIn(s, web, "buyers", "second", version(1))
	must(t, err)
	must(t, pushTo(s, 3, sampleEvents(random, 3)))
	must(t, pushTo(s, 4, sampleEvents(random, 4)))
	return mem.CrashClone(func() bool { return true })
}

// sampleFiles returns the files of a store by their names.
func sampleFiles(t *testing.T, mem *vfs.Mem, dir string) map[string][]byte {
	t.Helper()
	names, err := mem.List(dir)
	must(t, err)
	files := map[string][]byte{}
	for _, name := range names {
		name = path.Join(dir, name)
		info, err := mem.Stat(name)
		must(t, err)
		switch {
		case info.IsDir():
			for inside, content := range sampleFiles(t, mem, name) {
				files[inside] = content
			}
		case name != LockName:
			files[name], err = vfs.ReadFile(mem, name)
			must(t, err)
		}
	}
	return files
}

// sampleText is what a store says of itself.
func sampleText(t *testing.T, s *Store) string {
	t.Helper()
	lines := append(readBack(t, s), "saved: "+savedTexts(t, s), "saved with the store: "+savedTextsIn(t, s, ""))
	for number := range 6 {
		for _, source := range []string{"file", "http"} {
			for _, input := range s.Inputs(web, source, fmt.Sprint(number)) {
				lines = append(lines, fmt.Sprintf("%s %s: version %s, %d rows, %d", source, input.Key, input.Version, input.Rows, input.Committed))
			}
		}
	}
	rejects, _, err := s.Rejects(web, 100)
	must(t, err)
	for _, reject := range rejects {
		lines = append(lines, fmt.Sprintf("rejected: %s %s, line %d: %s: %s", reject.Source, reject.Key, reject.Line, reject.Reason, reject.Text))
	}
	return strings.Join(lines, "\n") + "\n"
}

// TestSampleStoresStayReadable holds the formats of all files of a store: what an earlier program has left is opened, says what
// it said, and goes on to tell events apart by the ids that it has seen.
func TestSampleStoresStayReadable(t *testing.T) {
	if *update {
		writeSample(t)
	}
	samples, err := filepath.Glob(filepath.Join("testdata", "store*.txt"))
	must(t, err)
	if len(samples) == 0 {
		t.Fatal("there is no sample")
	}
	for _, sample := range samples {
		want, err := os.ReadFile(sample)
		must(t, err)
		mem := vfs.NewMem()
		putTree(t, mem, strings.TrimSuffix(sample, ".txt"))
		s := openStore(t, mem)
		if got := sampleText(t, s); got != string(want) {
			t.Errorf("%s reads differently:\n%s", sample, got)
		}
		random := rand.New(rand.NewPCG(14, 1))
		for number := range 5 {
			body, outcome := pushOf(10+number, sampleEvents(random, number)), Outcome{}
			body.Outcome = &outcome
			must(t, s.Push(t.Context(), body))
			if outcome.Duplicates != 12 {
				t.Errorf("%s: of body %d, sent again, %d events are known", sample, number, outcome.Duplicates)
			}
		}
		wantSound(t, s)
		must(t, s.Close())
	}
}

// putTree copies a directory into a store's file system.
func putTree(t *testing.T, mem *vfs.Mem, dir string) {
	t.Helper()
	tree := os.DirFS(dir)
	must(t, fs.WalkDir(tree, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(tree, name)
		must(t, err)
		must(t, mem.MkdirAll(path.Dir(name)))
		putFile(t, mem, name, content)
		return nil
	}))
}

func writeSample(t *testing.T) {
	t.Helper()
	mem := makeSample(t)
	files := sampleFiles(t, mem, ".")
	dir := filepath.Join("testdata", sampleName)
	must(t, os.RemoveAll(dir))
	for name, content := range files {
		place := filepath.Join(dir, filepath.FromSlash(name))
		must(t, os.MkdirAll(filepath.Dir(place), 0o755))
		must(t, os.WriteFile(place, content, 0o644))
	}
	s := openStore(t, mem)
	defer func() { must(t, s.Close()) }()
	must(t, os.WriteFile(dir+".txt", []byte(sampleText(t, s)), 0o644))
}
