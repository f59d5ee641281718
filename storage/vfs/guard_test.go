package vfs

import (
	"errors"
	"runtime"
	"runtime/debug"
	"testing"
)

func TestGuardPassesResultsOn(t *testing.T) {
	must(t, Guard(func() error { return nil }))
	cause := errors.New("cause")
	wantError(t, Guard(func() error { return cause }), cause)
}

func TestGuardLetsOtherPanicsGo(t *testing.T) {
	panics := map[string]func() error{
		"value": func() error { panic("a mistake") },
		"nil": func() error {
			var pointer *[4]int
			pointer[1]++
			return nil
		},
		"index": func() error {
			var empty []int
			_ = empty[len(empty)]
			return nil
		},
	}
	for name, run := range panics {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Fatal("the panic was swallowed")
				}
				if debug.SetPanicOnFault(false) {
					t.Fatal("the goroutine's setting was not restored")
				}
			}()
			_ = Guard(run)
		})
	}
}

// TestGuardCatchesLostPages truncates a mapped file and reads the page that is gone.
func TestGuardCatchesLostPages(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "plan9" || runtime.GOOS == "js" {
		t.Skip("files are not mapped here")
	}
	system, err := OpenOS(t.TempDir())
	must(t, err)
	defer system.Close()
	const size = 1 << 20
	writeFile(t, system, "a", string(make([]byte, size)))
	mapping, err := system.Map("a")
	must(t, err)
	defer mapping.Close()
	file, err := system.Append("a")
	must(t, err)
	must(t, file.Truncate(0))
	must(t, file.Close())
	sum := 0
	err = Guard(func() error {
		for _, b := range mapping.Bytes() {
			sum += int(b)
		}
		return nil
	})
	wantError(t, err, ErrFault)
	if debug.SetPanicOnFault(false) {
		t.Fatal("the goroutine's setting was not restored")
	}
}
