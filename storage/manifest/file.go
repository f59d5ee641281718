package manifest

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

const (
	filePrefix    = "manifest-"
	fileSuffix    = ".log"
	pendingSuffix = ".pending"
)

func fileName(number uint64) string {
	return fmt.Sprintf("%s%08d%s", filePrefix, number, fileSuffix)
}

// parseFileName undoes fileName; pending tells a file that was never finished.
func parseFileName(name string) (number uint64, pending, ok bool) {
	whole, pending := strings.CutSuffix(name, pendingSuffix)
	digits, hasPrefix := strings.CutPrefix(whole, filePrefix)
	digits, hasSuffix := strings.CutSuffix(digits, fileSuffix)
	number, err := strconv.ParseUint(digits, 10, 64)
	ok = hasPrefix && hasSuffix && err == nil && fileName(number) == whole
	return number, pending, ok
}

// listing is the manifest files of a store.
type listing struct {
	newest uint64 // 0: there is none
	stale  []string
}

func listFiles(system vfs.FS) (listing, error) {
	names, err := system.List(".")
	if err != nil {
		return listing{}, fmt.Errorf("list store: %w", err)
	}
	var found listing
	for _, name := range names {
		number, pending, ok := parseFileName(name)
		switch {
		case !ok:
		case pending:
			found.stale = append(found.stale, name)
		case found.newest == 0:
			found.newest = number
		default:
			found.stale = append(found.stale, fileName(min(number, found.newest)))
			found.newest = max(number, found.newest)
		}
	}
	return found, nil
}

// Exists reports whether the store has a manifest.
func Exists(system vfs.FS) (bool, error) {
	found, err := listFiles(system)
	return found.newest != 0, err
}

// Read returns the state that the store's manifest gives, changing nothing. It
// returns ErrMissing where there is none.
func Read(system vfs.FS) (*State, error) {
	found, err := listFiles(system)
	if err != nil {
		return nil, err
	}
	if found.newest == 0 {
		return nil, ErrMissing
	}
	name := fileName(found.newest)
	bytes, err := vfs.ReadFile(system, name)
	if err != nil {
		return nil, err
	}
	state, _, _, err := replay(bytes)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return state, nil
}

// Parse returns the state that the bytes of a manifest give; what a crash has cut at the end is passed over.
func Parse(content []byte) (*State, error) {
	state, _, _, err := replay(content)
	return state, err
}

// writeSnapshot makes a new file that holds the state, and returns its length and
// random number. The name is durable afterwards. published says whether the file
// may have its name already: then an error leaves open which file counts.
func writeSnapshot(system vfs.FS, number uint64, state *State) (size int64, fileID uint64, published bool, err error) {
	name := fileName(number)
	file, err := system.Create(name + pendingSuffix)
	if err != nil {
		return 0, 0, false, fmt.Errorf("create %s: %w", name, err)
	}
	size, fileID, err = writeState(file, state)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		removeErr := system.Remove(name + pendingSuffix)
		return 0, 0, false, fmt.Errorf("write %s: %w", name, errors.Join(err, removeErr))
	}
	if err := system.Rename(name+pendingSuffix, name); err != nil {
		return 0, 0, true, fmt.Errorf("publish %s: %w", name, err)
	}
	if err := system.SyncDir("."); err != nil {
		return 0, 0, true, fmt.Errorf("publish %s: %w", name, err)
	}
	return size, fileID, true, nil
}

// writeState writes header and snapshot.
func writeState(to io.Writer, state *State) (size int64, fileID uint64, err error) {
	var random [8]byte
	if _, err := rand.Read(random[:]); err != nil {
		return 0, 0, err
	}
	fileID = binary.LittleEndian.Uint64(random[:])
	buffer := records.AppendHeader(nil, fileID)
	put := func(kind uint32, record Record) error {
		buffer, err = appendRecord(buffer, fileID, size+int64(len(buffer)), kind, state.Version, record)
		if err != nil {
			return err
		}
		n, err := to.Write(buffer)
		size += int64(n)
		buffer = buffer[:0]
		return err
	}
	for record := range state.parts {
		if err := put(kindSnapshot, record); err != nil {
			return 0, 0, err
		}
	}
	return size, fileID, put(kindSnapshotEnd, Record{NextID: state.NextID})
}
