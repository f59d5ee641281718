package storage

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// slowDisk is a disk whose syncs hang while it is held.
type slowDisk struct {
	*vfs.Fault
	mu    sync.Mutex
	open  chan struct{}
	hangs chan struct{} // one for each sync that waits
	syncs int
}

func newSlowDisk() *slowDisk {
	d := &slowDisk{Fault: vfs.NewFault(vfs.NewMem()), open: make(chan struct{}), hangs: make(chan struct{}, 1000)}
	close(d.open)
	d.SetGate(func(operation vfs.Operation) {
		if operation.Kind == vfs.OpSync || operation.Kind == vfs.OpSyncDir {
			d.mu.Lock()
			open := d.open
			d.syncs++
			d.mu.Unlock()
			d.hangs <- struct{}{}
			<-open
		}
	})
	return d
}

// hold has syncs wait from now on, until release is called.
func (d *slowDisk) hold() (release func()) {
	d.mu.Lock()
	defer d.mu.Unlock()
	open := make(chan struct{})
	d.open, d.syncs = open, 0
	for len(d.hangs) > 0 {
		<-d.hangs
	}
	return func() { close(open) }
}

// waitingPushes waits until so many bodies wait behind the one that is being written.
func waitingPushes(s *Store, count int) {
	for {
		s.pushes.mu.Lock()
		waiting := len(s.pushes.waiting)
		s.pushes.mu.Unlock()
		if waiting == count {
			return
		}
		time.Sleep(time.Millisecond)
	}
}

// TestDiskThatHangs holds every sync back. Meanwhile queries answer, what waits too long can be given up, what would take too much
// memory is refused, and somebody can see it; afterwards everything that was not given up is there, by few syncs.
func TestDiskThatHangs(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 30))
	disk := newSlowDisk()
	s, err := Open(disk, Options{TailBytes: 40_000})
	must(t, err)
	defer func() { must(t, s.Close()) }()
	must(t, s.CreateDataset(webConfig()))
	want := randomEvents(random, 5)
	must(t, pushTo(s, 0, want))

	release := disk.hold()
	var pushes sync.WaitGroup
	push := func(ctx context.Context, number int, expect error) {
		events := randomEvents(random, 5)
		if expect == nil {
			want = append(want, events...)
		}
		pushes.Go(func() {
			if err := s.Push(ctx, pushOf(number, events)); !errors.Is(err, expect) {
				t.Errorf("push %d: %v", number, err)
			}
		})
	}
	push(t.Context(), 1, nil)
	<-disk.hangs // it is being written
	const behind = 6
	for number := 2; number < 2+behind; number++ {
		push(t.Context(), number, nil)
		waitingPushes(s, number-1)
	}
	impatient, giveUp := context.WithCancel(t.Context())
	push(impatient, 100, context.Canceled)
	waitingPushes(s, behind+1)
	giveUp()
	waitingPushes(s, behind)

	wantEvents(t, s, want[:5]) // queries answer
	for number := 200; ; number++ {
		room := s.takeRoom(2000)
		if room != nil {
			wantError(t, room, ErrTailFull)
			break
		}
		defer s.giveRoom(2000)
	}
	wantError(t, pushTo(s, 300, randomEvents(random, 5)), ErrTailFull)
	if s.SyncTimes().Waiting == 0 {
		t.Error("nobody says that a sync hangs")
	}

	release()
	pushes.Wait()
	wantEvents(t, s, want)
	if disk.syncs > 3 {
		t.Errorf("%d syncs for a body and %d behind it", disk.syncs, behind)
	}
	if times := s.SyncTimes(); times.Waiting != 0 || times.Count == 0 || times.Within[len(times.Within)-1] != times.Count {
		t.Errorf("afterwards: %+v", times)
	}
}

// TestEverySyncIsTimed: a disk that hangs shows whatever waits for it, also the record of a commit.
func TestEverySyncIsTimed(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 31))
	disk := newSlowDisk()
	s := newWeb(t, disk)
	must(t, ingest(s, 0, randomEvents(random, 30)))
	must(t, pushTo(s, 1, randomEvents(random, 5)))
	must(t, sealWeb(s))
	must(t, compactAll(s))
	if times := s.SyncTimes(); times.Count != int64(disk.syncs) {
		t.Errorf("%d syncs are timed of %d", times.Count, disk.syncs)
	}
}

// TestSyncTimes counts syncs by how long they take.
func TestSyncTimes(t *testing.T) {
	var times syncTimes
	for _, ago := range []time.Duration{0, 20 * time.Millisecond, 2 * time.Second, time.Hour} {
		began := time.Now().Add(-ago)
		times.end(&began)
	}
	read := times.read()
	if read.Count != 4 || read.Within[0] > 1 || read.Within[3] != 2 || read.Within[7] != 3 || read.Within[9] != 3 || read.Total < time.Hour {
		t.Errorf("%+v", read)
	}
}
