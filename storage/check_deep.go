package storage

import (
	"context"
	"errors"
	"fmt"
	"path"

	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// CheckProgress is how far a check is.
type CheckProgress struct {
	Dataset string
	// Segments and Bytes are those that were read so far, of all datasets.
	Segments int
	Bytes    int64
}

// Damage is a place of damage in a segment.
type Damage struct {
	Dataset string
	// Segment and File are those of the segment.
	Segment uint64
	File    string
	segment.Place
	// Certain says that a second reading found the same, so that the segment can be set aside.
	Certain bool
}

// String names the place.
func (d Damage) String() string {
	return fmt.Sprintf("dataset %q: segment %s: %s", d.Dataset, d.File, d.Place)
}

// CheckDeep is Check, and besides names every damaged place of every segment, looks whether it is a single bit, looks for
// rejected lines of the ledger that are gone, and lists files that no commit names. tell hears of progress after each segment; nil for
// nobody.
func (s *Store) CheckDeep(ctx context.Context, tell func(CheckProgress)) (CheckReport, error) {
	return s.check(ctx, &checker{store: s, deep: true, tell: tell})
}

func (c *checker) progress(h *handle) {
	c.done.Dataset = h.dataset.name()
	c.done.Segments++
	c.done.Bytes += h.meta.SizeBytes
	if c.tell != nil {
		c.tell(c.done)
	}
}

// checkAside tells of segments that nobody reads: their events are missing.
func (c *checker) checkAside(snapshot *Snapshot) {
	for number := range snapshot.dataset.copies {
		for _, missing := range snapshot.view.missing(snapshot.dataset, number) {
			c.problem("dataset %q: %s is set aside", snapshot.Config.Name, missing)
		}
	}
}

// findDamage looks for the places of damage that a check came upon. What is no damage of the bytes (no memory, no handles,
// a disk that fails to answer, a missing file) has no place.
func (c *checker) findDamage(h *handle, cause error) {
	if !c.deep || !errors.Is(cause, segment.ErrCorrupt) {
		return
	}
	first, err := placesOf(h)
	if err != nil {
		return // the problem stands; nothing more is known
	}
	second, err := placesOf(h)
	for i, place := range first {
		c.report.Damages = append(c.report.Damages, Damage{
			Dataset: h.dataset.name(), Segment: h.meta.ID, File: h.dataset.path(h.meta.File), Place: place,
			Certain: err == nil && i < len(second) && second[i] == place,
		})
	}
}

// placesOf reads the file anew.
func placesOf(h *handle) (places []segment.Place, err error) {
	content, err := vfs.ReadFile(h.dataset.store.fs, h.dataset.path(h.meta.File))
	if err != nil {
		return nil, err
	}
	return segment.FindDamage(h.meta.File, content), nil
}

// checkLedger looks for rejected lines that the ledger counts and nobody kept. Its events are compared
// by checkCounts.
func (c *checker) checkLedger(snapshot *Snapshot) {
	lines := int64(0)
	for _, rejects := range snapshot.view.rejects {
		lines += rejects.Lines
	}
	c.store.commitMu.Lock()
	_, rejected := snapshot.dataset.ledger.Sums()
	now := snapshot.dataset.view()
	c.store.commitMu.Unlock()
	if len(now.rejects) == len(snapshot.view.rejects) && rejected > 0 && lines == 0 { // else a commit came between
		c.problem("dataset %q: the ledger has inputs with %d rejected lines, and none is kept", snapshot.Config.Name, rejected)
	}
}

// findOrphans lists files with names of the store's that no commit names. Those of commits under way come and go, so a file counts
// if it is there before and after a look at the manifest.
func (c *checker) findOrphans(d *dataset) {
	c.store.commitMu.Lock()
	defer c.store.commitMu.Unlock()
	named := namedFiles(c.store.log.State())[d.directory]
	names, err := c.store.fs.List(d.directory)
	if err != nil {
		c.problem("dataset %q: %v", d.name(), err)
		return
	}
	for _, name := range names {
		if named[name] || path.Ext(name) == pendingSuffix || !ownFile.MatchString(name) {
			continue
		}
		c.report.Orphans = append(c.report.Orphans, d.path(name))
	}
}
