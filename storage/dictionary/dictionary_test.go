package dictionary

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/batch"
)

func newRand(t testing.TB) *rand.Rand {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

func TestDictionaryAgainstMap(t *testing.T) {
	r := newRand(t)
	d := New(2)
	known := map[string]uint32{}
	for range 30000 {
		value := fmt.Sprintf("value %d", r.IntN(9000))
		if r.IntN(200) == 0 {
			value = strings.Repeat("x", r.IntN(3<<20)>>r.IntN(22))
		}
		id := d.Intern([]byte(value))
		if want, ok := known[value]; ok && want != id {
			t.Fatalf("%.20q is %d, then %d", value, want, id)
		}
		known[value] = id
	}
	if d.Len() != len(known) || d.First() != 2 {
		t.Fatalf("%d entries, not %d", d.Len(), len(known))
	}
	for value, id := range known {
		if got, ok := d.Find(value); !ok || got != id || d.At(id) != value {
			t.Fatalf("%.20q: %d, %v", value, got, ok)
		}
	}
	if _, ok := d.Find("never seen"); ok {
		t.Error("found what is not there")
	}
	for _, id := range []uint32{0, 1, 2 + uint32(d.Len()), 1<<32 - 1} {
		if d.At(id) != "" {
			t.Errorf("At(%d) = %q", id, d.At(id))
		}
	}
}

func TestInternAllLeavesOthersAlone(t *testing.T) {
	d := New(1)
	table := batch.Strings{}
	for _, value := range []string{"a", "b", "", "c"} {
		table.Append([]byte(value))
	}
	ids := []uint32{0, 9, 0, 0}
	d.InternAll(&table, []uint32{3, 0, 2}, ids)
	if !slices.Equal(ids, []uint32{2, 9, 3, 1}) || d.SizeBytes() != 2 {
		t.Fatalf("ids %v", ids)
	}
}

func TestConcurrentUse(t *testing.T) {
	d := New(1)
	var group sync.WaitGroup
	for worker := range 4 {
		group.Go(func() {
			r := rand.New(rand.NewPCG(uint64(worker), 7))
			for range 5000 {
				value := fmt.Sprint(r.IntN(4000))
				id := d.Intern([]byte(value))
				if d.At(id) != value {
					t.Errorf("At(%d) = %q, not %q", id, d.At(id), value)
				}
				if got, ok := d.Find(value); !ok || got != id {
					t.Errorf("Find(%q) = %d, %v", value, got, ok)
				}
				if length := uint32(d.Len()); length > 0 && d.At(length) == "" {
					t.Errorf("entry %d of %d is not there yet", length, length)
				}
			}
		})
	}
	group.Wait()
}

// describe lists all entries of a set.
func describe(s *Set) string {
	var out strings.Builder
	columns, _ := s.now()
	for column := range uint32(100) {
		if d := columns[column]; d != nil && d.Len() > 0 {
			fmt.Fprintf(&out, "column %d:", column)
			for id := range uint32(d.Len()) {
				fmt.Fprintf(&out, " %x", xxhash.Sum64String(d.At(id+1)))
			}
		}
	}
	for shard, d := range s.actors {
		fmt.Fprintf(&out, "shard %d:", shard)
		for id := range uint32(d.Len()) {
			fmt.Fprintf(&out, " %x", xxhash.Sum64String(d.At(id+2)))
		}
	}
	return out.String()
}

func addRandom(r *rand.Rand, s *Set) {
	for range 1 + r.IntN(3000) {
		d := s.Actors(r.IntN(s.Shards()))
		if r.IntN(2) == 0 {
			d = s.Strings(uint32(r.IntN(5)))
		}
		d.Intern(fmt.Appendf(nil, "%x", r.Uint64N(1<<20)))
	}
}

func TestExtentsRebuildASet(t *testing.T) {
	r := newRand(t)
	set, copied := NewSet(4), NewSet(4)
	for range 8 {
		if r.IntN(4) > 0 {
			addRandom(r, set)
		}
		var extent bytes.Buffer
		mark, wrote, err := set.WriteExtent(&extent)
		if err != nil || wrote != (extent.Len() > 0) {
			t.Fatal(wrote, err)
		}
		if !wrote {
			continue
		}
		set.Mark(mark)
		if err := copied.Load(extent.Bytes()); err != nil {
			t.Fatal(err)
		}
		if err := copied.Load(extent.Bytes()); !errors.Is(err, ErrCorrupt) {
			t.Fatalf("loading twice: %v", err)
		}
		if r.IntN(2) == 0 {
			copied.Strings(1).Find("builds the index")
		}
	}
	var all bytes.Buffer
	if _, err := copied.WriteAll(&all); err != nil {
		t.Fatal(err)
	}
	whole := NewSet(4)
	if err := whole.Load(all.Bytes()); err != nil {
		t.Fatal(err)
	}
	if _, wrote, err := whole.WriteExtent(&all); wrote || err != nil {
		t.Fatal("what was loaded counts as marked", err)
	}
	if want := describe(set); describe(copied) != want || describe(whole) != want {
		t.Fatal("the copies differ")
	}
}

func TestPiecesOfLargeStrings(t *testing.T) {
	r := newRand(t)
	set, copied := NewSet(1), NewSet(1)
	for i := range 20 {
		value := bytes.Repeat([]byte{byte(r.Uint32())}, r.IntN(pieceBytesMax))
		set.Strings(1).Intern(fmt.Appendf(value, "%d", i))
	}
	var extent bytes.Buffer
	if _, err := set.WriteAll(&extent); err != nil {
		t.Fatal(err)
	}
	if err := copied.Load(extent.Bytes()); err != nil {
		t.Fatal(err)
	}
	if describe(set) != describe(copied) {
		t.Fatal("the copy differs")
	}
}

func smallExtent(t testing.TB) []byte {
	set := NewSet(2)
	for _, value := range []string{"view", "click", "", "buy"} {
		set.Strings(3).Intern([]byte(value))
	}
	for i := range 8 {
		set.Actors(1).Intern(fmt.Appendf(nil, "somebody with the number %d", i))
	}
	var extent bytes.Buffer
	if _, err := set.WriteAll(&extent); err != nil {
		t.Fatal(err)
	}
	return extent.Bytes()
}

// TestGoldenExtent holds the format: these bytes stay readable for ever.
func TestGoldenExtent(t *testing.T) {
	set := NewSet(1)
	set.Strings(3).Intern([]byte("view"))
	set.Strings(3).Intern(nil)
	set.Actors(0).Intern([]byte("ann"))
	var extent bytes.Buffer
	if _, err := set.WriteAll(&extent); err != nil {
		t.Fatal(err)
	}
	const golden = "534c554943454458010000000200000001000000030000000100000002000000060000000600000004007669657702000000000000000200000001000000040000000400000003616e6ebd6102730f8d7ea9534c554943454458"
	if got := hex.EncodeToString(extent.Bytes()); got != golden {
		t.Errorf("extent %s", got)
	}
	bytes, err := hex.DecodeString(golden)
	if err != nil {
		t.Fatal(err)
	}
	read := NewSet(1)
	if err := read.Load(bytes); err != nil || read.Strings(3).At(1) != "view" || read.Actors(0).At(2) != "ann" {
		t.Fatal(err)
	}
}

func TestDamagedExtent(t *testing.T) {
	extent := smallExtent(t)
	for i := range extent {
		damaged := slices.Clone(extent)
		damaged[i] ^= 0x41
		if err := NewSet(2).Load(damaged); !errors.Is(err, ErrCorrupt) {
			t.Fatalf("byte %d: %v", i, err)
		}
		if err := NewSet(2).Load(extent[:i]); !errors.Is(err, ErrCorrupt) {
			t.Fatalf("cut at %d: %v", i, err)
		}
	}
}

// TestNewerExtentIsNoDamage: a newer version is refused by name, whatever it has for a checksum; a damaged version number is damage.
func TestNewerExtentIsNoDamage(t *testing.T) {
	newer := smallExtent(t)
	newer[8]++
	if err := NewSet(2).Load(newer); !errors.Is(err, ErrCorrupt) || errors.Is(err, ErrNewer) {
		t.Errorf("a damaged version: %v", err)
	}
	newer = append(appendSum(newer[:len(newer)-extentTail]), extentMagic...)
	for range 2 {
		err := NewSet(2).Load(newer)
		if !errors.Is(err, ErrNewer) || errors.Is(err, ErrCorrupt) || !strings.Contains(err.Error(), "version 2, this program reads 1") {
			t.Errorf("a newer extent: %v", err)
		}
		newer[len(newer)-1]++ // its end is another one, too
	}
}

// FuzzLoad gives Load any bytes under a checksum that matches.
func FuzzLoad(f *testing.F) {
	f.Add(smallExtent(f))
	f.Fuzz(func(t *testing.T, extent []byte) {
		if len(extent) >= extentHead+extentTail {
			body := slices.Clone(extent[:len(extent)-extentTail])
			extent = append(appendSum(body), extentMagic...)
		}
		set := NewSet(2)
		if err := set.Load(extent); err != nil && !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrNewer) {
			t.Fatal(err)
		}
		describe(set)
	})
}

func appendSum(body []byte) []byte {
	sum := xxhash.Sum64(body)
	for range 8 {
		body = append(body, byte(sum))
		sum >>= 8
	}
	return body
}

func BenchmarkIntern(b *testing.B) {
	for _, entries := range []int{1000, 1_000_000} {
		values := make([][]byte, entries)
		for i := range values {
			values[i] = fmt.Appendf(nil, "user-%012d", i*7919)
		}
		b.Run(fmt.Sprintf("new/entries=%d", entries), func(b *testing.B) {
			for range b.N {
				d := New(1)
				for _, value := range values {
					d.Intern(value)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(entries), "ns/entry")
		})
		d := New(1)
		for _, value := range values {
			d.Intern(value)
		}
		b.Run(fmt.Sprintf("known/entries=%d", entries), func(b *testing.B) {
			for range b.N {
				for _, value := range values {
					d.Intern(value)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(entries), "ns/entry")
		})
	}
}
