package storage

import (
	"fmt"
	"math"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// flipStride is how many bytes of larger files are passed over: most of a file of ids is room.
const flipStride = 13

// TestFlippedByteInEveryFile flips a bit of the bytes of every file of a small store, one after the other, and of an object of a cold
// segment: what the store then says is what it said before, or the check names the file.
func TestFlippedByteInEveryFile(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 73))
	mem, place, key := storeOfAllFiles(t, random)
	before := told(t, mem, place)
	if before.problems != nil {
		t.Fatalf("a sound store: %q", before.problems)
	}
	kinds := map[string]int{}
	for _, directory := range []string{datasetDirectory(web), ownDirectory} {
		files, err := mem.List(directory)
		must(t, err)
		for _, file := range files {
			kinds[path.Ext(file)]++
			flipEach(t, random, mem, path.Join(directory, file), func(damaged *vfs.Mem, where string) {
				before.compare(t, told(t, damaged, place), file, where)
			})
		}
	}
	for _, kind := range []string{segmentSuffix, indexSuffix, extentSuffix, idsSuffix, rejectsSuffix, savedSuffix} {
		if kinds[kind] == 0 {
			t.Errorf("there is no %s among %v", kind, kinds)
		}
	}
	info, err := place.Head(t.Context(), key)
	must(t, err)
	for at := random.Int64N(flipStride); at < info.Size; at += flipStride {
		turn := func(content []byte) []byte { content[at] ^= 4; return content }
		must(t, place.Change(key, turn))
		// Nothing is left here of what lies in the place.
		before.compare(t, told(t, mem.CrashClone(func() bool { return true }), place), key, fmt.Sprintf("byte %d", at))
		must(t, place.Change(key, turn))
	}
}

// storeOfAllFiles makes a small store that has files of every kind, and returns the key of its object.
func storeOfAllFiles(t *testing.T, random *rand.Rand) (*vfs.Mem, *object.Memory, string) {
	t.Helper()
	mem, place := vfs.NewMem(), object.NewMemory()
	s := openCold(t, mem, place)
	must(t, s.CreateDataset(dedupeConfig(dayMicros)))
	must(t, ingest(s, 1, identified(random, randomEvents(random, 20), 200)))
	must(t, s.Seal(t.Context(), web))
	_, err := s.Compact(t.Context(), web)
	must(t, err)
	_, err = moveAll(s, web)
	must(t, err)
	must(t, ingest(s, 2, identified(random, randomEvents(random, 20), 200)))
	for _, keeper := range []string{"", web} {
		_, err := s.Save(keeper, SaveRequest{Kind: "board", Name: "a", Content: []byte("what is saved"), VersionsMax: 3})
		must(t, err)
	}
	must(t, s.Close())
	return mem, place, keysOf(t, place)[0]
}

// flipEach calls try with copies of the file system in which a bit of a file is another one.
func flipEach(t *testing.T, random *rand.Rand, mem *vfs.Mem, name string, try func(damaged *vfs.Mem, where string)) {
	t.Helper()
	content, err := vfs.ReadFile(mem, name)
	must(t, err)
	at, stride := 0, 1
	if len(content) > 500 {
		at, stride = random.IntN(flipStride), flipStride
	}
	for ; at < len(content); at += stride {
		bit := random.IntN(8)
		damaged := mem.CrashClone(func() bool { return true })
		other := slices.Clone(content)
		other[at] ^= 1 << bit
		must(t, damaged.Remove(name))
		putFile(t, damaged, name, other)
		try(damaged, fmt.Sprintf("bit %d of byte %d of %d", bit, at, len(content)))
	}
}

// saying is what a store says of what it holds.
type saying struct {
	problems []string
	events   string
	rejects  string
	saved    string
}

func told(t *testing.T, mem *vfs.Mem, place object.Store) (said saying) {
	t.Helper()
	options := coldOptions(place)
	options.Cold.Attempts = 1
	s, err := Open(mem, options)
	if err != nil {
		return saying{problems: []string{err.Error()}}
	}
	defer func() { must(t, s.Close()) }()
	report, err := s.Check(t.Context())
	must(t, err)
	said.problems = report.Problems
	for _, dataset := range report.Datasets {
		said.events += fmt.Sprintln(dataset.Name, dataset.Events, dataset.Fingerprint)
	}
	rejects, count, err := s.Rejects(web, math.MaxInt32)
	said.rejects = fmt.Sprint(rejects, count, err)
	for _, keeper := range []string{"", web} {
		said.saved += fmt.Sprintln(savedOf(s, keeper))
	}
	return said
}

func savedOf(s *Store, keeper string) (string, error) {
	open := s.Documents
	if keeper != "" {
		open = func() (*Snapshot, error) { return s.Snapshot(keeper) }
	}
	snapshot, err := open()
	if err != nil {
		return "", err
	}
	defer snapshot.Release()
	content, err := snapshot.SavedContent(snapshot.Saved("board")[0])
	return string(content), err
}

// compare fails if something else is said, and nobody says what is wrong.
func (s saying) compare(t *testing.T, now saying, file, where string) {
	t.Helper()
	all := strings.Join(now.problems, "\n")
	if !strings.Contains(all, file) && (all != "" || s.events != now.events || s.rejects != now.rejects || s.saved != now.saved) {
		t.Errorf("%s of %s is flipped:\n%+v\nbefore it was\n%+v", where, file, now, s)
	}
}
