package storage

import (
	"errors"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Identity says how the events of a dataset are told apart. Its zero value says that they are not.
type Identity = manifest.Identity

// ErrIdentityFixed is wrapped by the error about a dataset that has events and is to tell them apart in another way.
var ErrIdentityFixed = errors.New("how events are told apart is fixed when the first of them comes")

func checkIdentity(i Identity) error {
	switch {
	case i.IsZero():
		return nil
	case i.Dedupe != "" && len(i.Upsert) > 0:
		return errors.New("a dataset has either dedupe or upsert: one leaves the later event out, the other the earlier one")
	case i.Dedupe != "" && i.Window < 1:
		return fmt.Errorf("dedupe over a window of %d microseconds: at least 1 is needed", i.Window)
	case len(i.Upsert) > manifest.KeyColumnsMax:
		return fmt.Errorf("a key of %d columns: at most %d are possible", len(i.Upsert), manifest.KeyColumnsMax)
	}
	names := slices.Clone(i.Upsert)
	if i.Dedupe != "" {
		names = append(names, i.Dedupe)
	}
	for place, name := range names {
		if name == schema.TimeName {
			return fmt.Errorf("%q is the time of events, and cannot tell them apart", name)
		}
		if slices.Contains(names[:place], name) {
			return fmt.Errorf("the column %q stands twice in the key", name)
		}
		if err := schema.CheckName(name); err != nil {
			return err
		}
	}
	return nil
}

// SetIdentity changes how a dataset tells its events apart: anything while it has no events, afterwards the window only. The
// error wraps ErrIdentityFixed where that is not so.
func (s *Store) SetIdentity(dataset string, next Identity) error {
	if err := checkIdentity(next); err != nil {
		return fmt.Errorf("dataset %q: %w", dataset, err)
	}
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	// With the turn, nothing is written to the push log meanwhile.
	s.pushes.turn <- struct{}{}
	defer func() { <-s.pushes.turn }()
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	d, err := s.dataset(dataset)
	if err != nil {
		return err
	}
	if err := s.setIdentity(d, next); err != nil {
		return fmt.Errorf("dataset %q: %w", dataset, s.fs.explain(err))
	}
	return nil
}

func (s *Store) setIdentity(d *dataset, next Identity) error {
	now := d.identities.current()
	if now.Equal(next) {
		return nil
	}
	if next.IsZero() || !next.Follows(now) && d.hasEvents() {
		return fmt.Errorf("it has %s, which cannot become %s: %w", describeIdentity(now), describeIdentity(next), ErrIdentityFixed)
	}
	if err := s.fs.writable(); err != nil {
		return err
	}
	if err := s.appendEdit(manifest.Edit{Dataset: d.name(), Identity: &next}); err != nil {
		return err
	}
	d.identities.mu.Lock()
	defer d.identities.mu.Unlock()
	d.identities.policy = next
	return nil
}

func (d *dataset) hasEvents() bool {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	return len(d.current.segments) > 0 || len(d.tail) > 0 || d.ledger.Len() > 0
}

func describeIdentity(i Identity) string {
	switch {
	case i.Dedupe != "":
		return fmt.Sprintf("dedupe by %q over %d s", i.Dedupe, i.Window/1e6)
	case len(i.Upsert) > 0:
		return fmt.Sprintf("upsert by %q", i.Upsert)
	}
	return "neither dedupe nor upsert"
}

// Duplicates returns how many events of a dataset were left out or superseded until now.
func (s *Store) Duplicates(dataset string) (int64, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return 0, err
	}
	s.mu.Lock()
	waiting := int64(0)
	for _, g := range d.tail {
		waiting += g.duplicates
	}
	s.mu.Unlock()
	d.identities.mu.Lock()
	defer d.identities.mu.Unlock()
	return d.identities.duplicates + waiting, nil
}
