package storage

import (
	"errors"
	"fmt"
	"maps"
	"strings"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// RenameDataset gives a dataset another name, and makes the changes of documents that go with it, in one commit. Its files
// stay where they are, and so does everything else: events that are pushed to it, transactions and compactions under way,
// snapshots. The changes are of documents of the store itself. Who uses the former name is told the new one
// (ErrNoDataset, ErrRenamed) until a dataset is renamed to it.
func (s *Store) RenameDataset(from, to string, together []SavedChange) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	err := checkDatasetName(to)
	if err == nil {
		err = s.renameDataset(from, to, together)
	}
	if err != nil {
		return fmt.Errorf("rename dataset %q to %q: %w", from, to, s.fs.explain(err))
	}
	return nil
}

func (s *Store) renameDataset(from, to string, together []SavedChange) error {
	versions := make([]*savedVersion, len(together))
	for i := range together {
		if together[i].Dataset != "" {
			return fmt.Errorf("%s: %w: only documents of the store itself change with a name", &together[i], ErrSavedRequest)
		}
		version, err := s.newVersion(&together[i])
		if err != nil {
			return fmt.Errorf("%s: %w", &together[i], err)
		}
		versions[i] = version
	}
	err := s.writeContents(versions)
	if err == nil {
		s.commitMu.Lock()
		defer s.commitMu.Unlock()
		err = s.publishName(from, to, versions)
	}
	if err != nil && !errors.Is(err, manifest.ErrBroken) {
		removeContents(versions)
	}
	return err
}

// publishName commits the name. The caller holds commitMu.
func (s *Store) publishName(from, to string, versions []*savedVersion) error {
	d, err := s.dataset(from)
	if err != nil {
		return err
	}
	for _, other := range s.Datasets() {
		if strings.EqualFold(other, to) && other != from {
			return fmt.Errorf("%q: %w", other, ErrDatasetExists)
		}
	}
	if from == to {
		return fmt.Errorf("%q: %w", to, ErrDatasetExists)
	}
	edit := manifest.Edit{Dataset: to, Former: []string{from}}
	return s.publishVersions(versions, []manifest.Edit{edit}, func() { s.takeName(d, to) })
}

// takeName shows the new name.
func (s *Store) takeName(d *dataset, to string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	from := d.name()
	delete(s.datasets, from)
	maps.DeleteFunc(s.former, func(name string, _ *dataset) bool { return strings.EqualFold(name, to) })
	s.former[from] = d
	d.named.Store(&to)
	s.datasets[to] = d
	s.version++
}

// CalledNow returns the name of the dataset that had a name, in any case of letters, until it was renamed, or "".
func (s *Store) CalledNow(former string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	for name, d := range s.former {
		if strings.EqualFold(name, former) {
			return d.name()
		}
	}
	return ""
}

// freeDirectory returns the directory of a new dataset: its name, or that with a number where a dataset that was renamed
// has it. The caller holds commitMu.
func (s *Store) freeDirectory(name string) string {
	taken := func(directory string) bool {
		for _, held := range s.log.State().Datasets {
			if strings.EqualFold(held.Config.Directory, directory) {
				return true
			}
		}
		return false
	}
	directory := name
	for number := 2; taken(directory); number++ {
		directory = fmt.Sprintf("%s-%d", name, number)
	}
	return directory
}
