package storage

import (
	"errors"
	"fmt"

	"github.com/cespare/xxhash/v2"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// SavedChange is one of the changes that SaveTogether makes: a new version of a document.
type SavedChange struct {
	// Dataset keeps the document; empty for the store itself.
	Dataset string
	SaveRequest
	// Remove takes the document away; the request then has neither description nor content.
	Remove bool
}

// String says what the change does, as errors do.
func (c *SavedChange) String() string {
	verb := "save"
	if c.Remove {
		verb = "remove"
	}
	return fmt.Sprintf("%s %s %q of %s", verb, c.Kind, c.Name, keeperName(c.Dataset))
}

// SaveTogether makes several changes in one commit: all of them are durable and visible when it returns, or, after an error
// that does not wrap ErrReadOnly, none. The changes may be of several datasets, and each document may change once. The
// answer has the versions in the order of the changes.
func (s *Store) SaveTogether(changes []SavedChange) ([]Saved, error) {
	versions := make([]*savedVersion, len(changes))
	for i := range changes {
		version, err := s.newVersion(&changes[i])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", &changes[i], err)
		}
		for _, other := range versions[:i] {
			if other.keeper == version.keeper && other.saved.Kind == version.saved.Kind && other.saved.Name == version.saved.Name {
				return nil, fmt.Errorf("%s: %w: it changes twice in one commit", &changes[i], ErrSavedRequest)
			}
		}
		versions[i] = version
	}
	if err := s.commitSaved(versions); err != nil {
		return nil, err
	}
	saved := make([]Saved, len(versions))
	for i, version := range versions {
		saved[i] = version.saved
	}
	return saved, nil
}

// savedVersion is a version in the making.
type savedVersion struct {
	change *SavedChange
	keeper *dataset
	saved  Saved
}

func (s *Store) newVersion(change *SavedChange) (*savedVersion, error) {
	if err := checkSave(&change.SaveRequest); err != nil && !change.Remove {
		return nil, fmt.Errorf("%w: %w", ErrSavedRequest, err)
	}
	keeper, err := s.keeper(change.Dataset)
	if err != nil {
		return nil, err
	}
	saved := Saved{ID: s.newID(), Kind: change.Kind, Name: change.Name, Removed: change.Remove}
	if !change.Remove {
		saved.Description, saved.SizeBytes, saved.Checksum = change.Description, int64(len(change.Content)), xxhash.Sum64(change.Content)
		saved.File = fileName(saved.ID, savedSuffix)
	}
	return &savedVersion{change: change, keeper: keeper, saved: saved}, nil
}

// commitSaved writes the contents and publishes the versions. The contents are on disk before the lock of commits is
// taken: a large one must not hold up events.
func (s *Store) commitSaved(versions []*savedVersion) error {
	if err := s.fs.writable(); err != nil {
		return err
	}
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	err := s.writeContents(versions)
	if err == nil {
		s.commitMu.Lock()
		defer s.commitMu.Unlock()
		err = s.publishVersions(versions, nil, func() {})
	}
	if err != nil && !errors.Is(err, manifest.ErrBroken) {
		removeContents(versions)
	}
	return s.fs.explain(err)
}

// removeContents takes back what writeContents has written.
func removeContents(versions []*savedVersion) {
	for _, version := range versions {
		if version.saved.File != "" {
			version.keeper.removeFiles([]string{version.saved.File})
		}
	}
}

func (s *Store) writeContents(versions []*savedVersion) error {
	for _, version := range versions {
		if version.saved.File == "" {
			continue
		}
		err := version.keeper.makeDirectory()
		if err == nil {
			err = s.writeContent(version.keeper, version.saved.File, version.change.Content)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", version.change, err)
		}
	}
	return nil
}

func (s *Store) writeContent(d *dataset, name string, content []byte) error {
	file, err := s.fs.Create(d.path(name + pendingSuffix))
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err == nil {
		err = file.Sync()
	}
	return errors.Join(err, file.Close())
}

// publishVersions numbers the versions and commits them, those of a keeper as one change, with other edits that shown
// makes visible. The caller holds commitMu.
func (s *Store) publishVersions(versions []*savedVersion, others []manifest.Edit, shown func()) error {
	var changes []*change
	of := map[*dataset]*change{}
	for _, version := range versions {
		if err := version.keeper.nextVersion(&version.saved, version.change.IfVersion); err != nil {
			return fmt.Errorf("%s: %w", version.change, err)
		}
		version.saved.Time = s.nowMicros()
		c := of[version.keeper]
		if c == nil {
			c = &change{dataset: version.keeper, edit: manifest.Edit{Dataset: version.keeper.name()}}
			of[version.keeper] = c
			changes = append(changes, c)
		}
		c.add(version)
	}
	return s.publishSaved(changes, others, shown)
}

// add puts a version into a change, and takes the ones out that are beyond its bound.
func (c *change) add(version *savedVersion) {
	c.edit.AddSaved = append(c.edit.AddSaved, version.saved)
	if version.saved.File != "" {
		c.files = append(c.files, version.saved.File)
	}
	if most := version.change.VersionsMax; most > 0 {
		former := c.dataset.savedVersions(version.saved.Kind, version.saved.Name)
		c.forget(former[:max(0, len(former)-most+1)])
	}
}

// publishSaved is the second half of a commit that brings no events: names, one record for all changes. The caller
// holds commitMu.
func (s *Store) publishSaved(changes []*change, others []manifest.Edit, shown func()) error {
	if err := s.fs.writable(); err != nil {
		return err
	}
	edits := others
	for _, c := range changes {
		if err := errors.Join(s.fs.writable(), c.dataset.alive()); err != nil {
			return err
		}
		if err := s.rename(c); err != nil {
			return err
		}
		edits = append(edits, c.edit)
	}
	if err := s.appendEdits(edits); err != nil {
		return err
	}
	shown()
	var forgotten []string
	for _, c := range changes {
		_ = finish(s.apply(c)) // no segment is removed, so there is nothing to close
		forgotten = append(forgotten, c.forgotten...)
	}
	s.forget(forgotten)
	return nil
}
