package cold

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

var place = manifest.Object{Place: "memory", Key: "a/1"}

const size, pieceBytes = 10_050, 1000

func allKnown(uint64) bool { return true }

func always(int64) bool { return true }

// made returns a place with one object of random bytes.
func made(t testing.TB) (*object.Memory, []byte) {
	t.Helper()
	random := rand.NewChaCha8([32]byte{7})
	content := make([]byte, size)
	_, _ = random.Read(content)
	memory := object.NewMemory()
	must(t, memory.Put(t.Context(), place.Key, bytes.NewReader(content), size, object.PutOptions{}))
	return memory, content
}

func opened(t testing.TB, system vfs.FS, memory *object.Memory, cacheBytes int64) *Cache {
	t.Helper()
	cache, err := Open(system, "cache", allKnown, always, Options{
		CacheBytes: cacheBytes, PieceBytes: pieceBytes,
		Open: func(context.Context, string) (object.Store, error) { return memory, nil },
	})
	must(t, err)
	return cache
}

// TestRandomReads: through a small cache that is closed now and then, and whose files are damaged and lost.
func TestRandomReads(t *testing.T) {
	memory, content := made(t)
	mem := vfs.NewMem()
	random := rand.New(rand.NewPCG(1, 1))
	cache := opened(t, mem, memory, 3*pieceBytes)
	for range 2000 {
		switch random.IntN(40) {
		case 0:
			must(t, cache.Close())
			cache = opened(t, mem, memory, int64(random.IntN(6)-1)*pieceBytes)
		case 1:
			cache.Forget(1)
		case 2:
			_ = mem.Remove("cache/" + pieceName{1, random.Int64N(11)}.file())
		}
		offset := random.Int64N(size + 1)
		length := random.Int64N(min(size-offset, 2500) + 1)
		got, err := cache.Reader(1, place, size).Read(offset, length, random.IntN(10) == 0)
		must(t, err)
		if !bytes.Equal(got, content[offset:offset+length]) {
			t.Fatalf("%d bytes at %d are wrong", length, offset)
		}
		if held := onDisk(t, mem); held > max(0, cache.options.CacheBytes) {
			t.Fatalf("%d bytes in the cache", held)
		}
	}
	if s := cache.Statistics(); s.Fetches == 0 || s.CachedBytes != onDisk(t, mem) {
		t.Fatalf("statistics %+v", s)
	}
	must(t, cache.Close())
}

func onDisk(t testing.TB, mem *vfs.Mem) (bytes int64) {
	t.Helper()
	files, err := mem.List("cache")
	if errors.Is(err, os.ErrNotExist) {
		return 0
	}
	must(t, err)
	for _, file := range files {
		info, err := mem.Stat("cache/" + file)
		must(t, err)
		bytes += info.Size()
	}
	return bytes
}

// TestDamagedPiece: who finds a checksum wrong asks again, and the piece is fetched anew.
func TestDamagedPiece(t *testing.T) {
	memory, content := made(t)
	mem := vfs.NewMem()
	cache := opened(t, mem, memory, size)
	defer cache.Close()
	reader := cache.Reader(1, place, size)
	for _, again := range []bool{false, false, true, false} {
		got, err := reader.Read(10, 20, again)
		must(t, err)
		if damaged := !bytes.Equal(got, content[10:30]); damaged != (cache.Statistics().Fetches == 1 && cache.Statistics().Hits == 1) {
			t.Fatalf("damaged: %v, %+v", damaged, cache.Statistics())
		}
		if cache.Statistics().Hits > 0 {
			continue
		}
		name := "cache/" + pieceName{1, 0}.file()
		must(t, mem.Remove(name))
		file, err := mem.Create(name)
		must(t, err)
		_, err = file.Write(make([]byte, pieceBytes))
		must(t, errors.Join(err, file.Close()))
	}
}

// TestOneFetch: many that want one piece at a time wait for one fetch, and those of other pieces do not wait for it.
func TestOneFetch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		memory, content := made(t)
		cache := opened(t, vfs.NewMem(), memory, size)
		release := make(chan struct{})
		waiting := atomic.Int64{}
		cache.options.Waiting = func() func() { waiting.Add(1); return func() { waiting.Add(-1) } }
		gets := atomic.Int64{}
		memory.SetFault(func(object.Operation) error {
			if gets.Add(1) == 1 {
				<-release
			}
			return nil
		})
		var group sync.WaitGroup
		for range 20 {
			group.Go(func() {
				got, err := cache.Reader(1, place, size).Read(100, 50, false)
				if err != nil || !bytes.Equal(got, content[100:150]) {
					t.Errorf("read: %v", err)
				}
			})
		}
		synctest.Wait()
		_, err := cache.Reader(1, place, size).Read(5000, 50, false)
		must(t, err)
		if gets.Load() != 2 || waiting.Load() != 1 {
			t.Errorf("%d fetches, %d wait", gets.Load(), waiting.Load())
		}
		close(release)
		group.Wait()
		if gets.Load() != 2 || waiting.Load() != 0 {
			t.Errorf("%d fetches, %d wait", gets.Load(), waiting.Load())
		}
		must(t, cache.Close())
	})
}

// TestFetchErrors: a place that fails now and then is asked again, one that has nothing is not, and errors name it.
func TestFetchErrors(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		memory, _ := made(t)
		cache := opened(t, vfs.NewMem(), memory, size)
		broken := errors.New("503")
		failing := 3
		memory.SetFault(func(object.Operation) error {
			if failing--; failing >= 0 {
				return broken
			}
			return nil
		})
		reader := cache.Reader(1, place, size)
		_, err := reader.Read(0, 10, false)
		must(t, err)
		failing = 4
		_, err = reader.Read(2000, 10, false)
		if !errors.Is(err, broken) || !strings.Contains(fmt.Sprint(err), "a/1 in memory") {
			t.Errorf("got %v", err)
		}
		_, err = cache.Reader(2, manifest.Object{Place: "memory", Key: "none"}, size).Read(0, 1, false)
		if !errors.Is(err, object.ErrNotFound) {
			t.Errorf("got %v", err)
		}
		if _, err := reader.Read(size-1, 2, false); err == nil {
			t.Error("bytes behind the end")
		}
		must(t, cache.Close())
		if _, err := reader.Read(3000, 10, false); err == nil {
			t.Error("a closed cache fetches")
		}
	})
}
