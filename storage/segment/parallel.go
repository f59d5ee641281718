package segment

import (
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// parallel calls work for 0 to n-1 on all cores and returns the first error. Work
// may touch mapped files: it runs below vfs.Guard.
func parallel(n int, work func(i int) error) error {
	var next atomic.Int64
	var failed atomic.Bool
	var once sync.Once
	var first error
	loop := func() {
		err := vfs.Guard(func() error {
			for !failed.Load() {
				i := int(next.Add(1)) - 1
				if i >= n {
					return nil
				}
				if err := work(i); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			failed.Store(true)
			once.Do(func() { first = err })
		}
	}
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		group.Go(loop)
	}
	group.Wait()
	return first
}
