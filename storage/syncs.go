package storage

import (
	"errors"
	"sync"
)

// syncsMax bounds the files that wait for the disk at the same time.
const syncsMax = 4

// syncs finishes the files of a transaction, one after the other, while the next ones are
// written: a disk takes about as long to sync a segment as the cores to make it.
type syncs struct {
	fs    *watchFS
	slots chan struct{}
	wait  sync.WaitGroup

	mutex  sync.Mutex
	failed error
}

func newSyncs(fs *watchFS) *syncs { return &syncs{fs: fs, slots: make(chan struct{}, syncsMax)} }

// begin has finish called, and waits before that while too many files are under way. After
// a sync that failed no other is tried.
func (s *syncs) begin(finish func(failed error) error) {
	s.slots <- struct{}{}
	s.wait.Go(func() {
		s.mutex.Lock()
		defer s.mutex.Unlock()
		s.failed = errors.Join(s.failed, finish(s.fs.writable()))
		<-s.slots
	})
}

// end waits until all are finished, and returns what went wrong.
func (s *syncs) end() error {
	s.wait.Wait()
	return s.failed
}
