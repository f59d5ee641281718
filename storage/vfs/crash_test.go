package vfs

import (
	"bytes"
	"io"
	"io/fs"
	"math/rand/v2"
	"testing"
)

func keepAll() bool  { return true }
func keepNone() bool { return false }

func TestCrashLosesWhatWasNotSynced(t *testing.T) {
	mem := NewMem()
	writeFile(t, mem, "durable", "one")
	must(t, mem.SyncDir("."))
	writeFile(t, mem, "nameless", "two")
	file, err := mem.Append("durable")
	must(t, err)
	_, err = io.WriteString(file, " more")
	must(t, err)
	must(t, mem.Rename("durable", "renamed"))

	crashed := mem.CrashClone(keepNone)
	wantText(t, crashed, "durable", "one")
	for _, name := range []string{"nameless", "renamed"} {
		_, err := crashed.Stat(name)
		wantError(t, err, fs.ErrNotExist)
	}
	kept := mem.CrashClone(keepAll)
	wantText(t, kept, "renamed", "one more")
	wantText(t, kept, "nameless", "two")
	must(t, mem.SyncDir("."))
	wantText(t, mem.CrashClone(keepNone), "renamed", "one")
	must(t, file.Sync())
	wantText(t, mem.CrashClone(keepNone), "renamed", "one more")
}

func TestCrashLosesDirectories(t *testing.T) {
	mem := NewMem()
	must(t, mem.MkdirAll("d/e"))
	writeFile(t, mem, "d/e/a", "one")
	must(t, mem.SyncDir("d/e"))
	must(t, mem.SyncDir("."))
	if _, err := mem.CrashClone(keepNone).Stat("d/e"); err == nil {
		t.Fatal("a name that was not synced survived")
	}
	must(t, mem.SyncDir("d"))
	wantText(t, mem.CrashClone(keepNone), "d/e/a", "one")
}

func TestCrashUndoesTruncate(t *testing.T) {
	mem := NewMem()
	writeFile(t, mem, "a", "one two")
	must(t, mem.SyncDir("."))
	file, err := mem.Append("a")
	must(t, err)
	must(t, file.Truncate(3))
	wantText(t, mem.CrashClone(keepNone), "a", "one two")
	wantText(t, mem.CrashClone(keepAll), "a", "one")
	_, err = io.WriteString(file, "!!!!!!")
	must(t, err)
	wantText(t, mem.CrashClone(keepAll), "a", "one!!!!!!")
	must(t, file.Sync())
	wantText(t, mem.CrashClone(keepNone), "a", "one!!!!!!")
}

func TestCrashTearsSectors(t *testing.T) {
	mem := NewMem()
	writeFile(t, mem, "a", "head")
	must(t, mem.SyncDir("."))
	file, err := mem.Append("a")
	must(t, err)
	tail := bytes.Repeat([]byte{0xff}, 10*crashSector)
	_, err = file.Write(tail)
	must(t, err)
	random := rand.New(rand.NewPCG(1, 1))
	holes, sizes := 0, map[int]bool{}
	for range 50 {
		text := readFile(t, mem.CrashClone(KeepShare(random, 50)), "a")
		if text[:4] != "head" {
			t.Fatalf("synced bytes were lost: %q", text)
		}
		holes += bytes.Count([]byte(text), []byte{0})
		sizes[len(text)] = true
	}
	if holes == 0 || len(sizes) < 3 {
		t.Fatalf("%d zero bytes, %d lengths: crashes are too kind", holes, len(sizes))
	}
}

func TestCrashFreesLocks(t *testing.T) {
	mem := NewMem()
	_, err := mem.Lock("LOCK")
	must(t, err)
	_, err = mem.CrashClone(keepAll).Lock("LOCK")
	must(t, err)
}
