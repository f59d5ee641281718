package cold

import (
	"container/list"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// pieceName tells a piece apart: ids of segments are never used twice, and their files never change.
type pieceName struct {
	segment uint64
	number  int64
}

const pieceSuffix, pendingSuffix = ".piece", ".pending"

var pieceFile = regexp.MustCompile(`^([0-9a-f]{16})-([0-9a-f]{8,15})\.piece(\.pending)?$`)

func (n pieceName) file() string {
	return fmt.Sprintf("%016x-%08x%s", n.segment, n.number, pieceSuffix)
}

func parsePiece(file string) (pieceName, bool) {
	parts := pieceFile.FindStringSubmatch(file)
	if parts == nil {
		return pieceName{}, false
	}
	segment, err := strconv.ParseUint(parts[1], 16, 64)
	number, err2 := strconv.ParseInt(parts[2], 16, 64)
	name := pieceName{segment, number}
	return name, err == nil && err2 == nil && strings.HasPrefix(file, name.file())
}

// pieces are files of a directory, the least lately used of which go first. What cannot be written or read is as if
// it had never been there.
type pieces struct {
	fs        vfs.FS
	directory string
	bytesMax  int64
	room      func(bytes int64) bool

	// mu guards what follows; no file is touched under it.
	mu      sync.Mutex
	entries map[pieceName]*entry
	used    list.List // of *entry, the latest in front
	bytes   int64
	made    bool // the directory
}

type entry struct {
	name    pieceName
	size    int64
	element *list.Element
}

// open lists what an earlier process has left, and removes what is not known or too much.
func (p *pieces) open(known func(id uint64) bool) error {
	files, err := p.fs.List(p.directory)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	p.made = true
	for _, file := range files {
		name, ours := parsePiece(file)
		if !ours {
			continue
		}
		info, err := p.fs.Stat(path.Join(p.directory, file))
		if err != nil || strings.HasSuffix(file, pendingSuffix) || !known(name.segment) || p.bytesMax < 0 {
			_ = p.fs.Remove(path.Join(p.directory, file))
			continue
		}
		p.removeFiles(p.add(name, info.Size()))
	}
	return nil
}

// read copies bytes of a piece, and reports whether it is there.
func (p *pieces) read(name pieceName, into []byte, at int64) bool {
	p.mu.Lock()
	found := p.entries[name]
	if found != nil {
		p.used.MoveToFront(found.element)
	}
	p.mu.Unlock()
	if found == nil {
		return false
	}
	file, err := p.fs.Open(path.Join(p.directory, name.file()))
	if err == nil {
		_, err = file.ReadAt(into, at)
		err = errors.Join(err, file.Close())
	}
	if err != nil {
		p.remove(name)
	}
	return err == nil
}

// keep writes a piece, unless there is no room for it.
func (p *pieces) keep(name pieceName, data []byte) {
	size := int64(len(data))
	if size > p.bytesMax || !p.room(size) || !p.makeDirectory() {
		return
	}
	final := path.Join(p.directory, name.file())
	pending := final + pendingSuffix
	_ = p.fs.Remove(pending) // of a write that failed
	file, err := p.fs.Create(pending)
	if err != nil {
		return
	}
	_, err = file.Write(data)
	if err = errors.Join(err, file.Close()); err == nil {
		err = p.fs.Rename(pending, final)
	}
	if err != nil {
		_ = p.fs.Remove(pending)
		return
	}
	p.removeFiles(p.add(name, size))
}

func (p *pieces) makeDirectory() bool {
	p.mu.Lock()
	made := p.made
	p.mu.Unlock()
	if made {
		return true
	}
	if p.fs.MkdirAll(p.directory) != nil {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.made = true
	return true
}

// add notes a piece whose file is there, and returns those that have to go for it.
func (p *pieces) add(name pieceName, size int64) (surplus []pieceName) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.entries[name] != nil {
		p.takeLocked(name)
	}
	added := &entry{name: name, size: size}
	added.element = p.used.PushFront(added)
	p.entries[name] = added
	p.bytes += size
	for p.bytes > p.bytesMax && p.used.Len() > 0 {
		last := p.used.Back().Value.(*entry).name
		p.takeLocked(last)
		surplus = append(surplus, last)
	}
	return surplus
}

func (p *pieces) takeLocked(name pieceName) {
	if gone := p.entries[name]; gone != nil {
		delete(p.entries, name)
		p.used.Remove(gone.element)
		p.bytes -= gone.size
	}
}

// remove lets go of a piece.
func (p *pieces) remove(name pieceName) {
	p.mu.Lock()
	p.takeLocked(name)
	p.mu.Unlock()
	p.removeFiles([]pieceName{name})
}

// forget lets go of the pieces of a segment.
func (p *pieces) forget(segment uint64) {
	p.mu.Lock()
	var gone []pieceName
	for name := range p.entries {
		if name.segment == segment {
			gone = append(gone, name)
		}
	}
	for _, name := range gone {
		p.takeLocked(name)
	}
	p.mu.Unlock()
	p.removeFiles(gone)
}

// removeFiles removes what is noted no more. A file that cannot be removed is taken over, or removed, by the next open.
func (p *pieces) removeFiles(names []pieceName) {
	for _, name := range names {
		_ = p.fs.Remove(path.Join(p.directory, name.file()))
	}
}
