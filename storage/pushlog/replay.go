package pushlog

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/storage/frame"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

const (
	filePrefix    = "push-"
	fileSuffix    = ".log"
	pendingSuffix = ".pending"
)

// FileName returns the name of a file at the root of the store.
func FileName(number uint64) string { return fmt.Sprintf("%s%08d%s", filePrefix, number, fileSuffix) }

// parseFileName undoes FileName; pending tells a file that was never finished.
func parseFileName(name string) (number uint64, pending, ok bool) {
	whole, pending := strings.CutSuffix(name, pendingSuffix)
	digits, hasPrefix := strings.CutPrefix(whole, filePrefix)
	digits, hasSuffix := strings.CutSuffix(digits, fileSuffix)
	number, err := strconv.ParseUint(digits, 10, 64)
	ok = hasPrefix && hasSuffix && err == nil && number > 0 && FileName(number) == whole
	return number, pending, ok
}

// list returns the numbers of the files that are there, ascending, and the names of those
// that were never finished.
func list(system vfs.FS) (numbers []uint64, unfinished []string, err error) {
	names, err := system.List(".")
	if err != nil {
		return nil, nil, fmt.Errorf("list store: %w", err)
	}
	for _, name := range names {
		switch number, pending, ok := parseFileName(name); {
		case !ok:
		case pending:
			unfinished = append(unfinished, name)
		default:
			numbers = append(numbers, number)
		}
	}
	slices.Sort(numbers)
	return numbers, unfinished, nil
}

// Exists reports whether there is a push log.
func Exists(system vfs.FS) (bool, error) {
	numbers, _, err := list(system)
	return len(numbers) > 0, err
}

// Take is told of each body of the log, the oldest first, and says whether the body is
// one that is in no segment yet. A Head is valid until Take returns.
type Take func(file uint64, body Head) (unsealed bool, err error)

// Read hands out what the files hold, changing nothing. It fails as Open does.
func Read(system vfs.FS, take Take) error {
	numbers, _, err := list(system)
	if err != nil {
		return err
	}
	replay := &replay{system: system, take: take}
	return replay.files(numbers)
}

// replay is the reading of all files.
type replay struct {
	system vfs.FS
	take   Take
	// file and group are the last that were read; group is 0 before the first.
	file, group uint64
	// unsealed says that one of the bodies so far is in no segment.
	unsealed bool
	// whole is the length of the newest file up to its last whole record, torn how many
	// bytes follow.
	whole, torn int64
}

func (p *replay) files(numbers []uint64) error {
	for i, number := range numbers {
		if err := p.read(number, i == len(numbers)-1); err != nil {
			return fmt.Errorf("read %s: %w", FileName(number), err)
		}
	}
	return nil
}

func (p *replay) read(number uint64, newest bool) error {
	if p.unsealed && number != p.file+1 {
		return fmt.Errorf("%w: it follows %s, and events in that or before are in no segment: a file is missing", ErrCorrupt, FileName(p.file))
	}
	p.file = number
	bytes, err := vfs.ReadFile(p.system, FileName(number))
	if err != nil {
		return err
	}
	fileID, err := readHeader(bytes)
	if err != nil {
		return err
	}
	offset, first := frame.HeaderBytes, true
	for offset < len(bytes) {
		g, next, err := readGroup(bytes, fileID, offset)
		if errors.Is(err, frame.ErrNone) {
			if err := refuseHole(bytes, fileID, offset, newest); err != nil {
				return err
			}
			break
		}
		if err == nil {
			err = p.takeGroup(g, first)
		}
		if err != nil {
			return fmt.Errorf("record at byte %d: %w", offset, err)
		}
		offset, first = next, false
	}
	p.whole, p.torn = int64(offset), int64(len(bytes)-offset)
	return nil
}

// refuseHole tells a torn end, which only the newest file can have, from damage.
func refuseHole(file []byte, fileID uint64, offset int, newest bool) error {
	if later := groups.Find(file, fileID, offset+1); later >= 0 {
		return fmt.Errorf("%w: bytes %d to %d are no record, but one follows", ErrCorrupt, offset, later)
	}
	if !newest {
		return fmt.Errorf("%w: the %d bytes from byte %d on are no record, and a newer file follows", ErrCorrupt, len(file)-offset, offset)
	}
	return nil
}

// takeGroup hands the bodies on. first says that the group is the first of its file: files
// before it may have been removed, with the groups in them.
func (p *replay) takeGroup(g group, first bool) error {
	if p.group != 0 && g.number != p.group+1 && !(first && !p.unsealed && g.number > p.group) {
		return fmt.Errorf("%w: group %d follows group %d", ErrCorrupt, g.number, p.group)
	}
	p.group = g.number
	heads, err := g.heads()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	for _, head := range heads {
		unsealed, err := p.take(p.file, head)
		if err != nil {
			return err
		}
		p.unsealed = p.unsealed || unsealed
	}
	return nil
}

func removeAll(system vfs.FS, names []string) error {
	for _, name := range names {
		if err := system.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("remove unfinished push log: %w", err)
		}
	}
	return nil
}
