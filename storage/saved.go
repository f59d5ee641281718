package storage

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// Saved is one version of a named document that is kept with a dataset, or with the store itself. Every save makes a new version,
// and so does a removal, so that a version means the same forever.
type Saved = manifest.Saved

// Bounds on what is saved.
const (
	// SavedNameBytes bounds kind and name.
	SavedNameBytes = 200
	// SavedDescriptionBytes bounds the description.
	SavedDescriptionBytes = 4 << 10
	// SavedContentBytes bounds the content.
	SavedContentBytes = 256 << 20
)

// SaveRequest is a document to save.
type SaveRequest struct {
	Kind, Name, Description string
	// Content is not kept.
	Content []byte
	// IfVersion is the version that this one replaces, 0 for none: if there is another, the save fails with
	// an error that wraps ErrConflict. Nil replaces whatever there is.
	IfVersion *int64
	// VersionsMax bounds the versions that are kept, this one among them: the same commit forgets older ones, as
	// ForgetSaved does. 0 for no bound.
	VersionsMax int
}

// Save keeps a new version of a document with a dataset, or with the store itself where the name is empty, as for the
// methods below. It is durable, and part of every later snapshot,
// when Save returns; after an error that does not wrap ErrReadOnly nothing has changed.
func (s *Store) Save(dataset string, request SaveRequest) (Saved, error) {
	saved, err := s.SaveTogether([]SavedChange{{Dataset: dataset, SaveRequest: request}})
	if err != nil {
		return Saved{}, err
	}
	return saved[0], nil
}

// RemoveSaved takes a document away; its versions stay in the history. The error wraps ErrNotSaved where there
// is none.
func (s *Store) RemoveSaved(dataset, kind, name string, ifVersion *int64) error {
	_, err := s.SaveTogether([]SavedChange{{Dataset: dataset, Remove: true, SaveRequest: SaveRequest{Kind: kind, Name: name, IfVersion: ifVersion}}})
	return err
}

// ForgetSaved drops the history of a document: every version but the latest, with its content. The latest stays
// also where it is a removal, so that no version is ever given twice.
func (s *Store) ForgetSaved(dataset, kind, name string) error {
	if err := s.forgetSaved(dataset, kind, name); err != nil {
		return fmt.Errorf("forget %s %q of %s: %w", kind, name, keeperName(dataset), err)
	}
	return nil
}

func checkSave(request *SaveRequest) error {
	for what, text := range map[string]string{"kind": request.Kind, "name": request.Name} {
		if err := checkSavedName(what, text); err != nil {
			return err
		}
	}
	switch {
	case len(request.Description) > SavedDescriptionBytes:
		return fmt.Errorf("description of %d bytes: at most %d are allowed", len(request.Description), SavedDescriptionBytes)
	case !utf8.ValidString(request.Description):
		return errors.New("the description is no text: it is not UTF-8")
	case len(request.Content) > SavedContentBytes:
		return fmt.Errorf("content of %d bytes: at most %d are allowed", len(request.Content), SavedContentBytes)
	}
	return nil
}

func checkSavedName(what, text string) error {
	switch {
	case text == "":
		return fmt.Errorf("the %s is empty", what)
	case len(text) > SavedNameBytes:
		return fmt.Errorf("%s of %d bytes: at most %d are allowed", what, len(text), SavedNameBytes)
	case !utf8.ValidString(text) || strings.ContainsFunc(text, unicode.IsControl):
		return fmt.Errorf("%s %q: only text without control characters is allowed", what, text)
	}
	return nil
}

// nextVersion numbers a version, if it may follow the latest one. The caller holds commitMu.
func (d *dataset) nextVersion(saved *Saved, ifVersion *int64) error {
	latest := d.latestSaved(saved.Kind, saved.Name)
	current := latest.Version
	if latest.Removed {
		current = 0
	}
	if ifVersion != nil && *ifVersion != current {
		return conflict(*ifVersion, current)
	}
	if saved.Removed && current == 0 {
		return ErrNotSaved
	}
	saved.Version = latest.Version + 1
	return nil
}

func conflict(expected, current int64) error {
	switch {
	case current == 0:
		return fmt.Errorf("%w: version %d is gone", ErrConflict, expected)
	case expected == 0:
		return fmt.Errorf("%w: there is version %d already", ErrConflict, current)
	default:
		return fmt.Errorf("%w: there is version %d, not %d", ErrConflict, current, expected)
	}
}

// latestSaved returns the last version of a document; its Version is 0 where there was never one.
func (d *dataset) latestSaved(kind, name string) Saved {
	for _, saved := range slices.Backward(d.view().saved) {
		if saved.Kind == kind && saved.Name == name {
			return saved
		}
	}
	return Saved{}
}

func (s *Store) forgetSaved(dataset, kind, name string) error {
	d, err := s.keeper(dataset)
	if err != nil {
		return err
	}
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	versions := d.savedVersions(kind, name)
	if len(versions) == 0 {
		return ErrNotSaved
	}
	c := &change{dataset: d, edit: manifest.Edit{Dataset: d.name()}}
	c.forget(versions[:len(versions)-1])
	if len(c.edit.ForgetSaved) == 0 {
		return nil
	}
	return s.fs.explain(s.publishSaved([]*change{c}, nil, func() {}))
}

// forget puts versions that nobody is to read any more into a change.
func (c *change) forget(versions []Saved) {
	for _, saved := range versions {
		c.edit.ForgetSaved = append(c.edit.ForgetSaved, saved.ID)
		if !saved.Removed {
			c.forgotten = append(c.forgotten, c.dataset.path(saved.File))
		}
	}
}

// savedVersions returns the versions of a document, the oldest first.
func (d *dataset) savedVersions(kind, name string) []Saved {
	var versions []Saved
	for _, saved := range d.view().saved {
		if saved.Kind == kind && saved.Name == name {
			versions = append(versions, saved)
		}
	}
	return versions
}

// takeForgottenLocked returns the forgotten files if nobody can read them any more. The caller holds mu.
func (s *Store) takeForgottenLocked() []string {
	if s.held > 0 || len(s.forgotten) == 0 {
		return nil
	}
	files := s.forgotten
	s.forgotten = nil
	return files
}

// forget removes files when nobody can read them any more: at once, or with the last snapshot.
func (s *Store) forget(files []string) {
	s.mu.Lock()
	s.forgotten = append(s.forgotten, files...)
	unread := s.takeForgottenLocked()
	s.mu.Unlock()
	s.removeForgotten(unread)
}

// removeForgotten removes files; what cannot be removed is an orphan, which the next Open removes.
func (s *Store) removeForgotten(files []string) {
	for _, file := range files {
		_ = s.fs.Remove(file)
	}
}
