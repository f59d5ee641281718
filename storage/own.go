package storage

import "fmt"

// ownDirectory holds the files of documents that are saved with the store itself.
const ownDirectory = "saved"

// Documents returns a snapshot of the store itself: it has the documents that are saved with no dataset, and no
// events. It is released like any other.
func (s *Store) Documents() (*Snapshot, error) {
	return s.own.acquire(false)
}

// keeper returns what documents are saved with: a dataset, or the store itself where the name is empty.
func (s *Store) keeper(name string) (*dataset, error) {
	if name != "" {
		return s.dataset(name)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, ErrClosed
	}
	return s.own, nil
}

// keeperName is what errors call a dataset or, where the name is empty, the store itself.
func keeperName(dataset string) string {
	if dataset == "" {
		return "the store"
	}
	return fmt.Sprintf("dataset %q", dataset)
}

// makeDirectory makes the directory of the store's own documents before the first of them; those of datasets are
// made with the dataset. A document that a commit names, even one that is gone, says that it is there durably.
func (d *dataset) makeDirectory() error {
	if d != d.store.own || len(d.view().saved) > 0 {
		return nil
	}
	if err := d.store.fs.MkdirAll(d.directory); err != nil {
		return err
	}
	return d.store.fs.SyncDir(".")
}
