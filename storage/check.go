package storage

import (
	"context"
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// CheckReport is what Check found.
type CheckReport struct {
	Datasets []DatasetReport
	// Problems names what is wrong, each with its file and place; none is well.
	Problems []string
	// Damages are the places of damage in segments, and Orphans files of a dataset's directory that no commit names; both are
	// of CheckDeep alone.
	Damages []Damage `json:",omitempty"`
	Orphans []string `json:",omitempty"`
}

// DatasetReport sums up one dataset.
type DatasetReport struct {
	Name string
	// Copies is the number of copies of the events, one for each actor column; Segments
	// and SizeBytes are those of all of them.
	Copies    int
	Segments  int
	Events    int64
	SizeBytes int64
	// Fingerprint is the sum over all events of a hash of their names and values; it does not depend on
	// the order of events, segments or files.
	Fingerprint uint64
	// Uncounted says that the dataset was made by a version that did not count the events which go, so that the ledger was not compared with
	// what is stored.
	Uncounted bool `json:",omitempty"`
}

// Check reads everything and verifies every checksum and invariant. What is wrong
// is in the report; the error is only for a check that could not be made to its end.
func (s *Store) Check(ctx context.Context) (CheckReport, error) {
	return s.check(ctx, &checker{store: s})
}

func (s *Store) check(ctx context.Context, c *checker) (CheckReport, error) {
	if err := s.enter(); err != nil {
		return c.report, err
	}
	defer s.leave()
	c.checkManifest()
	c.checkPushLog()
	for _, name := range s.Datasets() {
		d, err := s.dataset(name)
		if err != nil {
			return c.report, err
		}
		c.sealFirst(ctx, d)
		if err := c.checkUnlessDropped(ctx, d); err != nil {
			return c.report, fmt.Errorf("check dataset %q: %w", name, err)
		}
	}
	own, err := c.store.Documents()
	if err != nil {
		return c.report, err
	}
	defer own.Release()
	c.checkSaved(own)
	return c.report, nil
}

type checker struct {
	store  *Store
	report CheckReport
	// deep asks for the places of damage; tell hears of progress, nil: nobody.
	deep bool
	tell func(CheckProgress)
	done CheckProgress
}

func (c *checker) problem(format string, arguments ...any) {
	c.report.Problems = append(c.report.Problems, fmt.Sprintf(format, arguments...))
}

// checkManifest reads the file again: memory says what it should hold.
func (c *checker) checkManifest() {
	c.store.commitMu.Lock()
	defer c.store.commitMu.Unlock()
	state, err := manifest.Read(c.store.fs)
	switch want := c.store.log.State().Version; {
	case err != nil:
		c.problem("manifest: %v", err)
	case state.Version != want:
		c.problem("manifest: it ends with version %d, the store has version %d", state.Version, want)
	}
}

// checkUnlessDropped says nothing of a dataset that is dropped meanwhile: its files go away.
func (c *checker) checkUnlessDropped(ctx context.Context, d *dataset) error {
	before := c.report
	err := c.checkDataset(ctx, d)
	if d.alive() != nil {
		c.report, err = before, ctx.Err()
	}
	return err
}

// checkDataset fails only if it was interrupted.
func (c *checker) checkDataset(ctx context.Context, d *dataset) error {
	snapshot, err := d.acquire(false)
	if err != nil {
		return err
	}
	defer snapshot.Release()
	report := DatasetReport{Name: d.name(), Copies: d.copies, Segments: len(snapshot.view.segments)}
	set := c.checkDictionaries(d)
	var first digest
	for number := range d.copies {
		sum, err := c.checkCopy(ctx, snapshot, number, set, &report)
		if err != nil {
			return err
		}
		if number == 0 {
			first = sum
		}
		if sum != first && len(snapshot.view.aside) == 0 {
			c.problem("dataset %q: the copy by %q holds %d events (%016x), that by %q holds %d (%016x)", d.name(),
				d.actor(number), sum.rows, sum.fingerprint, d.actor(0), first.rows, first.fingerprint)
		}
	}
	c.checkAside(snapshot)
	c.checkCounts(d, &report)
	if c.deep {
		c.checkLedger(snapshot)
		c.findOrphans(d)
	}
	report.Events, report.Fingerprint = first.rows, first.fingerprint
	for _, file := range snapshot.view.rejects {
		c.checkRejects(d, file)
	}
	c.checkSaved(snapshot)
	c.checkIDs(ctx, snapshot, set)
	c.report.Datasets = append(c.report.Datasets, report)
	return nil
}

// checkCopy checks the segments of one copy and sums its events up.
func (c *checker) checkCopy(ctx context.Context, snapshot *Snapshot, number int, set *dictionary.Set, report *DatasetReport) (digest, error) {
	d, total := snapshot.dataset, digest{}
	columns := snapshot.Schema
	if number > 0 {
		columns = orderedBy(columns, d.actor(number))
	}
	if set != nil {
		set = set.Copy(number)
	}
	for _, handle := range snapshot.view.of(number) {
		if err := ctx.Err(); err != nil {
			return total, err
		}
		report.SizeBytes += handle.meta.SizeBytes
		sum, err := checkSegment(ctx, handle, set, columns)
		if ctx.Err() != nil {
			return total, ctx.Err()
		}
		if err != nil {
			c.problem("dataset %q: %s: %v", d.name(), d.path(localFile(handle.meta)), err)
			c.findDamage(handle, err)
		}
		total.add(sum)
		c.progress(handle)
	}
	return total, nil
}

// checkDictionaries loads the extents anew. It returns nil if they are damaged: then
// segments cannot be read either.
func (c *checker) checkDictionaries(d *dataset) *dictionary.Set {
	// Folding replaces extents, and is a commit.
	c.store.commitMu.Lock()
	defer c.store.commitMu.Unlock()
	set, err := loadDictionaries(c.store.fs, d, d.view().extents)
	if err != nil {
		c.problem("dataset %q: %v", d.name(), err)
		return nil
	}
	return set
}

func (c *checker) checkRejects(d *dataset, file manifest.Rejects) {
	lines := int64(0)
	err := readRejects(c.store.fs, d.path(file.File), -1, func(Reject) bool { lines++; return true })
	if err == nil && lines != file.Lines {
		err = fmt.Errorf("%d lines, the manifest says %d", lines, file.Lines)
	}
	if err != nil {
		c.problem("dataset %q: %s: %v", d.name(), d.path(file.File), err)
	}
}

// checkSegment opens the file anew, so that checksums are computed again, and reads
// all of it.
func checkSegment(ctx context.Context, h *handle, set *dictionary.Set, now schema.Schema) (sum digest, err error) {
	if set == nil {
		return sum, fmt.Errorf("%w: it cannot be read without the dictionaries", ErrCorrupt)
	}
	reader, err := h.openSegment()
	if err != nil {
		return sum, err
	}
	defer func() { err = errors.Join(err, reader.Close()) }()
	if err := matches(h.meta, reader.Info()); err != nil {
		return sum, err
	}
	if err := vfs.Guard(func() error { return reader.Fits(set) }); err != nil {
		return sum, err
	}
	if err := checkColumns(reader.Info().Columns, now); err != nil {
		return sum, err
	}
	if problems, err := reader.Verify(ctx); err != nil || len(problems) > 0 {
		return sum, errors.Join(append(problems, err)...)
	}
	if err := checkActors(reader, set, now.Actor() != ""); err != nil {
		return sum, err
	}
	sum, err = sumAll(ctx, []*segment.Reader{reader}, set, now)
	if err == nil && sum.rows != h.meta.Rows {
		err = fmt.Errorf("%w: %d events, the manifest says %d", ErrCorrupt, sum.rows, h.meta.Rows)
	}
	return sum, err
}

// checkColumns holds a segment's columns against the schema, which must be as wide.
func checkColumns(columns []schema.Column, now schema.Schema) error {
	for _, column := range columns {
		if column.ID == schema.InputID && column.Name == schema.InputName && column.Type == schema.Int64 {
			continue
		}
		known, ok := now.ByID(column.ID)
		if !ok || known.Name != column.Name {
			return fmt.Errorf("%w: column %d is %q, the schema calls it %q", ErrCorrupt, column.ID, column.Name, known.Name)
		}
		if wide := schema.Widen(known.Type, column.Type); wide != known.Type {
			return fmt.Errorf("%w: column %q has type %s, the schema only %s", ErrCorrupt, column.Name, column.Type, known.Type)
		}
	}
	return nil
}
