package storage

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/cespare/xxhash/v2"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// Saved returns the documents of a kind as of the snapshot, each in its current version, by name.
func (s *Snapshot) Saved(kind string) []Saved {
	latest := map[string]Saved{}
	for _, saved := range s.view.saved {
		if saved.Kind == kind {
			latest[saved.Name] = saved // later versions stand later
		}
	}
	var current []Saved
	for _, saved := range latest {
		if !saved.Removed {
			current = append(current, saved)
		}
	}
	slices.SortFunc(current, func(a, b Saved) int { return cmp.Compare(a.Name, b.Name) })
	return current
}

// SavedVersions returns all versions of a document as of the snapshot, removals among them, the oldest first.
func (s *Snapshot) SavedVersions(kind, name string) []Saved {
	var versions []Saved
	for _, saved := range s.view.saved {
		if saved.Kind == kind && saved.Name == name {
			versions = append(versions, saved)
		}
	}
	return versions
}

// SavedContent reads the content of a version of the snapshot. An error about a damaged file wraps ErrCorrupt.
func (s *Snapshot) SavedContent(saved Saved) ([]byte, error) {
	if saved.Removed {
		return nil, fmt.Errorf("version %d of %s %q: %w", saved.Version, saved.Kind, saved.Name, ErrNotSaved)
	}
	name := s.dataset.path(saved.File)
	content, err := vfs.ReadFile(s.dataset.store.fs, name)
	if err != nil {
		return nil, fmt.Errorf("read %s %q: %w", saved.Kind, saved.Name, err)
	}
	if int64(len(content)) != saved.SizeBytes {
		return nil, fmt.Errorf("%w: %s has %d bytes, the manifest says %d", ErrCorrupt, name, len(content), saved.SizeBytes)
	}
	if xxhash.Sum64(content) != saved.Checksum {
		return nil, fmt.Errorf("%w: %s does not have the checksum that the manifest says", ErrCorrupt, name)
	}
	return content, nil
}

// checkSaved reads every version of every saved document.
func (c *checker) checkSaved(snapshot *Snapshot) {
	for _, saved := range snapshot.view.saved {
		if saved.Removed {
			continue
		}
		if _, err := snapshot.SavedContent(saved); err != nil {
			c.problem("%s: %v", keeperName(snapshot.Config.Name), err)
		}
	}
}
