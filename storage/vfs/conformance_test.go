package vfs

import (
	"errors"
	"io"
	"io/fs"
	"slices"
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// TestConformance holds all file systems to one behaviour.
func TestConformance(t *testing.T) {
	implementations := map[string]func(t *testing.T) FS{
		"os": func(t *testing.T) FS {
			system, err := OpenOS(t.TempDir() + "/made/on/the/way")
			must(t, err)
			t.Cleanup(func() { must(t, system.Close()) })
			return system
		},
		"mem":   func(*testing.T) FS { return NewMem() },
		"fault": func(*testing.T) FS { return NewFault(NewMem()) },
	}
	cases := map[string]func(*testing.T, FS){
		"write and read":  testWriteRead,
		"append":          testAppend,
		"missing":         testMissing,
		"existing":        testExisting,
		"names":           testNames,
		"rename":          testRename,
		"remove":          testRemove,
		"directories":     testDirectories,
		"map":             testMap,
		"map after":       testMapOutlives,
		"truncate":        testTruncate,
		"lock":            testLock,
		"read only":       testReadOnly,
		"closed":          testClosed,
		"removed in use":  testRemovedInUse,
		"parent is file":  testParentIsFile,
		"nothing to sync": testSyncMissing,
	}
	for name, open := range implementations {
		for title, run := range cases {
			t.Run(name+"/"+title, func(t *testing.T) { run(t, open(t)) })
		}
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("got error %v, want %v", err, want)
	}
}

func writeFile(t *testing.T, system FS, name, text string) {
	t.Helper()
	file, err := system.Create(name)
	must(t, err)
	_, err = io.WriteString(file, text)
	must(t, err)
	must(t, file.Sync())
	must(t, file.Close())
}

func readFile(t *testing.T, system FS, name string) string {
	t.Helper()
	file, err := system.Open(name)
	must(t, err)
	text, err := io.ReadAll(file)
	must(t, err)
	must(t, file.Close())
	return string(text)
}

func wantText(t *testing.T, system FS, name, want string) {
	t.Helper()
	if got := readFile(t, system, name); got != want {
		t.Fatalf("%s holds %q, want %q", name, got, want)
	}
}

func testWriteRead(t *testing.T, system FS) {
	file, err := system.Create("a")
	must(t, err)
	for _, part := range []string{"one ", "", "two"} {
		n, err := io.WriteString(file, part)
		must(t, err)
		if n != len(part) {
			t.Fatalf("wrote %d of %d bytes", n, len(part))
		}
	}
	size, err := file.Size()
	must(t, err)
	if size != 7 {
		t.Fatalf("size %d", size)
	}
	part := make([]byte, 3)
	_, err = file.ReadAt(part, 4)
	must(t, err)
	if string(part) != "two" {
		t.Fatalf("read %q", part)
	}
	if n, err := file.ReadAt(part, 5); n != 2 || err != io.EOF {
		t.Fatalf("reading over the end: %d, %v", n, err)
	}
	must(t, file.Sync())
	must(t, file.Close())
	must(t, system.SyncDir("."))
	wantText(t, system, "a", "one two")
}

func testAppend(t *testing.T, system FS) {
	writeFile(t, system, "a", "one")
	file, err := system.Append("a")
	must(t, err)
	_, err = io.WriteString(file, " two")
	must(t, err)
	must(t, file.Close())
	wantText(t, system, "a", "one two")
}

func testMissing(t *testing.T, system FS) {
	_, err := system.Open("a")
	wantError(t, err, fs.ErrNotExist)
	_, err = system.Append("a")
	wantError(t, err, fs.ErrNotExist)
	_, err = system.Map("a")
	wantError(t, err, fs.ErrNotExist)
	_, err = system.Stat("a")
	wantError(t, err, fs.ErrNotExist)
	_, err = system.List("a")
	wantError(t, err, fs.ErrNotExist)
	_, err = system.Create("a/b")
	wantError(t, err, fs.ErrNotExist)
	wantError(t, system.Remove("a"), fs.ErrNotExist)
	wantError(t, system.Rename("a", "b"), fs.ErrNotExist)
}

func testExisting(t *testing.T, system FS) {
	writeFile(t, system, "a", "one")
	_, err := system.Create("a")
	wantError(t, err, fs.ErrExist)
	wantText(t, system, "a", "one")
}

func testNames(t *testing.T, system FS) {
	for _, name := range []string{"", "/a", "../a", "a/../../b", "a/", "a//b", "./a", "a\x00b", `..\a`} {
		_, err := system.Create(name)
		wantError(t, err, fs.ErrInvalid)
		_, err = system.Open(name)
		wantError(t, err, fs.ErrInvalid)
		_, err = system.Map(name)
		wantError(t, err, fs.ErrInvalid)
		_, err = system.List(name)
		wantError(t, err, fs.ErrInvalid)
		_, err = system.Stat(name)
		wantError(t, err, fs.ErrInvalid)
		_, err = system.Lock(name)
		wantError(t, err, fs.ErrInvalid)
		wantError(t, system.Remove(name), fs.ErrInvalid)
		wantError(t, system.MkdirAll(name), fs.ErrInvalid)
		wantError(t, system.Rename("a", name), fs.ErrInvalid)
		wantError(t, system.SyncDir(name), fs.ErrInvalid)
	}
}

func testRename(t *testing.T, system FS) {
	writeFile(t, system, "a", "new")
	writeFile(t, system, "b", "old")
	must(t, system.MkdirAll("d"))
	must(t, system.Rename("a", "b"))
	wantText(t, system, "b", "new")
	must(t, system.Rename("b", "d/c"))
	wantText(t, system, "d/c", "new")
	_, err := system.Open("b")
	wantError(t, err, fs.ErrNotExist)
}

func testRemove(t *testing.T, system FS) {
	writeFile(t, system, "a", "one")
	must(t, system.Remove("a"))
	_, err := system.Stat("a")
	wantError(t, err, fs.ErrNotExist)
	must(t, system.MkdirAll("d"))
	writeFile(t, system, "d/a", "")
	if err := system.Remove("d"); err == nil {
		t.Fatal("a directory with a file in it was removed")
	}
	must(t, system.Remove("d/a"))
	must(t, system.Remove("d"))
}

func testDirectories(t *testing.T, system FS) {
	must(t, system.MkdirAll("d/e"))
	must(t, system.MkdirAll("d/e"))
	must(t, system.MkdirAll("."))
	writeFile(t, system, "d/b", "four")
	writeFile(t, system, "d/a", "")
	names, err := system.List("d")
	must(t, err)
	if want := []string{"a", "b", "e"}; !slices.Equal(names, want) {
		t.Fatalf("listed %v, want %v", names, want)
	}
	info, err := system.Stat("d/b")
	must(t, err)
	if info.Size() != 4 || info.IsDir() || info.Name() != "b" {
		t.Fatalf("stat gives %v, %d bytes", info.Name(), info.Size())
	}
	info, err = system.Stat("d")
	must(t, err)
	if !info.IsDir() {
		t.Fatal("a directory is not one")
	}
	must(t, system.SyncDir("d/e"))
}

func testMap(t *testing.T, system FS) {
	for _, text := range []string{"", "some bytes"} {
		writeFile(t, system, "a"+text, text)
		mapping, err := system.Map("a" + text)
		must(t, err)
		if string(mapping.Bytes()) != text {
			t.Fatalf("mapped %q, want %q", mapping.Bytes(), text)
		}
		must(t, mapping.Close())
	}
}

func testMapOutlives(t *testing.T, system FS) {
	writeFile(t, system, "a", "some bytes")
	mapping, err := system.Map("a")
	must(t, err)
	must(t, system.Remove("a"))
	if string(mapping.Bytes()) != "some bytes" {
		t.Fatalf("mapped %q", mapping.Bytes())
	}
	must(t, mapping.Close())
	must(t, mapping.Close())
}

func testTruncate(t *testing.T, system FS) {
	writeFile(t, system, "a", "one two")
	file, err := system.Append("a")
	must(t, err)
	must(t, file.Truncate(3))
	_, err = io.WriteString(file, "!")
	must(t, err)
	must(t, file.Close())
	wantText(t, system, "a", "one!")
}

func testLock(t *testing.T, system FS) {
	lock, err := system.Lock("LOCK")
	must(t, err)
	_, err = system.Lock("LOCK")
	wantError(t, err, ErrLocked)
	must(t, lock.Close())
	lock, err = system.Lock("LOCK")
	must(t, err)
	must(t, lock.Close())
}

func testReadOnly(t *testing.T, system FS) {
	writeFile(t, system, "a", "one")
	file, err := system.Open("a")
	must(t, err)
	if _, err := io.WriteString(file, "two"); err == nil {
		t.Fatal("a file opened for reading was written to")
	}
	if err := file.Truncate(0); err == nil {
		t.Fatal("a file opened for reading was truncated")
	}
	must(t, file.Close())
	wantText(t, system, "a", "one")
}

func testClosed(t *testing.T, system FS) {
	file, err := system.Create("a")
	must(t, err)
	must(t, file.Close())
	_, err = file.Write([]byte("a"))
	wantError(t, err, fs.ErrClosed)
	_, err = file.ReadAt(make([]byte, 1), 0)
	wantError(t, err, fs.ErrClosed)
	wantError(t, file.Sync(), fs.ErrClosed)
	wantError(t, file.Truncate(0), fs.ErrClosed)
	wantError(t, file.Close(), fs.ErrClosed)
	_, err = file.Size()
	wantError(t, err, fs.ErrClosed)
}

func testRemovedInUse(t *testing.T, system FS) {
	writeFile(t, system, "a", "one")
	file, err := system.Open("a")
	must(t, err)
	must(t, system.Remove("a"))
	text, err := io.ReadAll(file)
	must(t, err)
	if string(text) != "one" {
		t.Fatalf("read %q", text)
	}
	must(t, file.Close())
}

func testParentIsFile(t *testing.T, system FS) {
	writeFile(t, system, "a", "one")
	if _, err := system.Create("a/b"); err == nil {
		t.Fatal("a file was made below a file")
	}
	if err := system.MkdirAll("a/b"); err == nil {
		t.Fatal("a directory was made below a file")
	}
}

func testSyncMissing(t *testing.T, system FS) {
	wantError(t, system.SyncDir("d"), fs.ErrNotExist)
}
