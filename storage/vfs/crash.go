package vfs

import (
	"maps"
	"math/rand/v2"
	"slices"
)

// crashSector is the number of bytes that reach a disk together. Real ones write
// 512 or 4096; a smaller one tears small files in more places.
const crashSector = 64

// KeepShare returns a keep function for CrashClone that spares the given share
// of what was not synced, in percent.
func KeepShare(random *rand.Rand, percent int) func() bool {
	return func() bool { return random.IntN(100) < percent }
}

// CrashClone returns the file system as a power cut at this moment could leave it.
// What was synced is there; keep is asked for every name and every sector that was
// not, each on its own, since a disk writes in any order. A lost sector before a
// kept one reads as zeros or as what was there before. Nobody holds a lock.
//
// Renaming counts as a name lost and one gained: both may vanish. That is harsher
// than real file systems are, and asks callers to sync the directory.
func (m *Mem) CrashClone(keep func() bool) *Mem {
	m.mu.Lock()
	defer m.mu.Unlock()
	crash := crash{keep: keep, done: map[*memNode]*memNode{}}
	return &Mem{root: crash.clone(m.root), locks: map[string]bool{}, capacity: m.capacity}
}

type crash struct {
	keep func() bool
	done map[*memNode]*memNode // a file may survive under its old and its new name
}

func (c *crash) clone(node *memNode) *memNode {
	if done := c.done[node]; done != nil {
		return done
	}
	if !node.isDir() {
		data := c.content(node.synced, node.data)
		clone := &memNode{data: data, synced: data}
		c.done[node] = clone
		return clone
	}
	clone := newMemDir()
	c.done[node] = clone
	for _, name := range unionOfNames(node) {
		entry := node.durable[name]
		if now := node.entries[name]; now != entry && c.keep() {
			entry = now
		}
		if entry != nil {
			clone.entries[name] = c.clone(entry)
		}
	}
	maps.Copy(clone.durable, clone.entries)
	return clone
}

// unionOfNames sorts the names, so that a seeded keep makes the same crash again.
func unionOfNames(dir *memNode) []string {
	names := slices.Collect(maps.Keys(dir.entries))
	for name := range dir.durable {
		if dir.entries[name] == nil {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// content mixes the synced and the present content of a file.
func (c *crash) content(synced, data []byte) []byte {
	if len(data) < len(synced) && !c.keep() {
		return slices.Clone(synced) // the truncation was lost
	}
	common := min(len(synced), len(data))
	for i := range common {
		if synced[i] != data[i] {
			common = i
			break
		}
	}
	mixed := slices.Clone(synced[:min(len(synced), len(data))])
	for start := common; start < len(data); start += crashSector {
		end := min(start+crashSector, len(data))
		if !c.keep() {
			continue
		}
		if end > len(mixed) {
			mixed = append(mixed, make([]byte, end-len(mixed))...)
		}
		copy(mixed[start:end], data[start:end])
	}
	return mixed
}
