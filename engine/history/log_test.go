package history

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func openLog(t testing.TB, system vfs.FS) *Log {
	t.Helper()
	return openBounded(t, system, usual)
}

func openBounded(t testing.TB, system vfs.FS, most bounds) *Log {
	t.Helper()
	log, err := open(system, most)
	must(t, err)
	t.Cleanup(func() { _ = log.Close() })
	return log
}

func sample(number int) Entry {
	return Entry{
		At: time.UnixMicro(1_000_000 + int64(number)).UTC(), Dataset: "shop", View: "funnel",
		Document: json.RawMessage(fmt.Sprintf(`{"n":%d}`, number)), ElapsedMS: 1.5, RowsScanned: int64(number),
	}
}

func all(log *Log) []Entry {
	list, _ := log.List(Filter{Limit: PageMax})
	return list
}

func TestEntriesComeBack(t *testing.T) {
	mem := vfs.NewMem()
	log := openLog(t, mem)
	for i := range 5 {
		must(t, log.Add(sample(i)))
	}
	same := sample(4)
	same.Document, same.Error = json.RawMessage("{not json"), strings.Repeat("é", errorBytes)
	must(t, log.Add(same))
	want := all(log)
	if len(want) != 6 || want[0].ID != want[1].ID+1 || string(want[0].Document) != `"{not json"` || len(want[0].Error) != errorBytes {
		t.Fatalf("listed are %+v", want)
	}
	starred, err := log.Star(want[3].ID, true)
	must(t, err)
	if !starred.Starred {
		t.Fatal("the star is not shown")
	}
	must(t, log.Drop(want[5].ID))
	if _, err := log.Star(want[5].ID, true); !errors.Is(err, ErrNoEntry) {
		t.Fatalf("a dropped entry is starred: %v", err)
	}
	if err := log.Drop(77); !errors.Is(err, ErrNoEntry) {
		t.Fatalf("dropping nothing gives %v", err)
	}
	want = all(log)
	must(t, log.Close())
	if got := all(openLog(t, mem)); !reflect.DeepEqual(got, want) || len(got) != 5 || !got[3].Starred {
		t.Fatalf("read back are\n%+v, want\n%+v", got, want)
	}
}

func TestListing(t *testing.T) {
	log := openLog(t, vfs.NewMem())
	for i := range 30 {
		must(t, log.Add(sample(i)))
	}
	first, more := log.List(Filter{Limit: 12})
	if len(first) != 12 || !more || string(first[0].Document) != `{"n":29}` {
		t.Fatalf("%d entries, more %v", len(first), more)
	}
	second, more := log.List(Filter{Limit: 18, Before: first[11].ID})
	if len(second) != 18 || more || string(second[17].Document) != `{"n":0}` {
		t.Fatalf("%d further entries, more %v", len(second), more)
	}
	_, err := log.Star(first[0].ID, true)
	must(t, err)
	for _, test := range []struct {
		filter Filter
		want   int
	}{{Filter{Search: `"N":2`}, 11}, {Filter{Search: "FUNNEL"}, 30}, {Filter{Search: "nothing"}, 0}, {Filter{Starred: true}, 1}, {Filter{Starred: true, Search: `"n":3}`}, 0}} {
		test.filter.Limit = PageMax
		if got, _ := log.List(test.filter); len(got) != test.want {
			t.Errorf("%+v lists %d, want %d", test.filter, len(got), test.want)
		}
	}
}

func TestTooLongIsRefused(t *testing.T) {
	log := openLog(t, vfs.NewMem())
	for _, document := range []string{strings.Repeat(" ", DocumentBytesMax), strings.Repeat("\x00", DocumentBytesMax/2)} {
		if err := log.Add(Entry{Document: []byte(document + "1")}); !errors.Is(err, ErrDocument) {
			t.Errorf("%d bytes give %v", len(document), err)
		}
	}
	if got := all(log); len(got) != 0 {
		t.Fatalf("kept are %d", len(got))
	}
}

// TestBoundsKeepStars adds more than is kept: the starred stay, the file stays short.
func TestBoundsKeepStars(t *testing.T) {
	mem := vfs.NewMem()
	few := bounds{entries: 100, stars: 10, bytes: bytesMax}
	log := openBounded(t, mem, few)
	var stars []int64
	for i := range 130 {
		must(t, log.Add(sample(i)))
		if i%40 == 0 {
			newest, _ := log.List(Filter{Limit: 1})
			_, err := log.Star(newest[0].ID, true)
			must(t, err)
			stars = append(stars, newest[0].ID)
		}
	}
	for range 2 {
		if count := len(log.entries.list); count != few.entries {
			t.Fatalf("%d entries are kept", count)
		}
		got, _ := log.List(Filter{Starred: true, Limit: PageMax})
		if len(got) != len(stars) || got[len(got)-1].ID != stars[0] {
			t.Fatalf("the starred are %+v, want %v", got, stars)
		}
		must(t, log.Close())
		log = openBounded(t, mem, few)
	}
	// Every change of one entry is a line; the file is written anew before it is all lines of that kind.
	for i := range 3 * spareLines {
		_, err := log.Star(stars[1], i%2 == 1)
		must(t, err)
	}
	if log.lines > 2*few.entries+spareLines {
		t.Fatalf("the file has %d lines", log.lines)
	}
	if names, _ := mem.List("."); len(names) != 1 {
		t.Fatalf("files are %q", names)
	}
}

func TestBytesAreBounded(t *testing.T) {
	few := bounds{entries: 1000, stars: 10, bytes: 100 << 10}
	log := openBounded(t, vfs.NewMem(), few)
	long := `"` + strings.Repeat("x", 1<<10) + `"`
	for i := range 200 {
		entry := sample(i)
		entry.Document = json.RawMessage(long)
		must(t, log.Add(entry))
	}
	if log.entries.bytes > few.bytes || len(log.entries.list) < 90 {
		t.Fatalf("%d entries of %d bytes", len(log.entries.list), log.entries.bytes)
	}
}

func TestStarsAreBounded(t *testing.T) {
	log := openLog(t, vfs.NewMem())
	for i := range StarsMax + 1 {
		must(t, log.Add(sample(i)))
	}
	starred := 0
	for i := range StarsMax + 1 {
		_, err := log.Star(1_000_000+int64(i), true)
		if err == nil {
			starred++
		} else if !errors.Is(err, ErrStars) {
			t.Fatal(err)
		}
	}
	if starred != StarsMax {
		t.Fatalf("%d are starred", starred)
	}
}

// TestCutAtEveryByte loses the end of the file: the whole lines are there, and the log goes on.
func TestCutAtEveryByte(t *testing.T) {
	mem := vfs.NewMem()
	log := openLog(t, mem)
	for i := range 4 {
		must(t, log.Add(sample(i)))
	}
	must(t, log.Close())
	text, err := vfs.ReadFile(mem, fileName)
	must(t, err)
	for cut := range len(text) + 1 {
		mem := withFile(t, text[:cut])
		log := openLog(t, mem)
		want := strings.Count(string(text[:cut]), "\n")
		if got := len(all(log)); got != want {
			t.Fatalf("cut at %d: %d entries, want %d", cut, got, want)
		}
		must(t, log.Add(sample(9)))
		must(t, log.Close())
		if got := all(openLog(t, mem)); len(got) != want+1 || string(got[0].Document) != `{"n":9}` {
			t.Fatalf("cut at %d: the log does not go on: %+v", cut, got)
		}
	}
}

func withFile(t testing.TB, text []byte) *vfs.Mem {
	t.Helper()
	mem := vfs.NewMem()
	file, err := mem.Create(fileName)
	must(t, err)
	_, err = file.Write(text)
	must(t, err)
	must(t, file.Close())
	return mem
}

// TestErrorsAndCrashes fails each file-system operation, and cuts the power there: what was starred durably is
// there, and nothing that was not added.
func TestErrorsAndCrashes(t *testing.T) {
	random := rand.New(rand.NewPCG(41, 41))
	life := func(system vfs.FS) (starred bool) {
		log, err := Open(system)
		if err != nil {
			return false
		}
		defer log.Close()
		for i := range 6 {
			_ = log.Add(sample(i))
		}
		_, err = log.Star(1_000_002, true)
		return err == nil
	}
	counted := vfs.NewFault(vfs.NewMem())
	if !life(counted) {
		t.Fatal("a life without faults fails")
	}
	for k := 1; k <= counted.Count(); k++ {
		for _, plan := range []func(vfs.Operation) error{vfs.FailFrom(k), vfs.FailNth(k)} {
			mem := vfs.NewMem()
			fault := vfs.NewFault(mem)
			fault.SetPlan(plan)
			starred := life(fault)
			log := openLog(t, mem.CrashClone(vfs.KeepShare(random, 50)))
			found := false
			for _, entry := range all(log) {
				want := sample(int(entry.ID - 1_000_000))
				if string(entry.Document) != string(want.Document) {
					t.Fatalf("operation %d: %+v was never added", k, entry)
				}
				found = found || entry.Starred
			}
			if starred && !found {
				t.Fatalf("operation %d: the star is lost", k)
			}
			must(t, log.Add(sample(50)))
		}
	}
}

// FuzzReplay: no bytes make a reader panic, or hold more than the bounds; what is read means the same again.
func FuzzReplay(f *testing.F) {
	line, err := encode(nil, event{Add: &Entry{ID: 3, Document: json.RawMessage(`{}`)}})
	must(f, err)
	f.Add(append(line, `{"star":3}`+"\n"+`{"unstar":3}`+"\n"+`{"drop":3}`+"\nx"...))
	f.Add([]byte(`{"add":{"id":9,"document":{"a":[1]},"starred":true}}` + "\n" + `{"add":{"id":8}}` + "\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		held, whole, _ := replay(file, usual)
		if whole > len(file) || len(held.list) > EntriesMax || held.stars > StarsMax+1 {
			t.Fatalf("%d bytes, %d entries, %d stars", whole, len(held.list), held.stars)
		}
		var text []byte
		for i := range held.list {
			text, err = encode(text, event{Add: &held.list[i]})
			must(t, err)
		}
		again, _, _ := replay(text, usual)
		if len(again.list) != len(held.list) || again.stars != held.stars {
			t.Fatalf("%d entries with %d stars become %d with %d", len(held.list), held.stars, len(again.list), again.stars)
		}
	})
}
