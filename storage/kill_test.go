package storage

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestPowerCutAfterAKill ends the process at each file-system operation, but not the machine: the next process finds what was
// written and not synced, and shows it. Whatever was acknowledged or shown is there after a power cut then.
func TestPowerCutAfterAKill(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 41))
	counted := vfs.NewFault(vfs.NewMem())
	must(t, newPushScript().run(counted))
	total := counted.Count()
	first, stride := crashPlaces(t)
	for k := first; k <= total; k += stride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailFrom(k))
		c := newPushScript()
		_ = c.run(fault)
		s, err := Open(mem, Options{BufferBytes: 1500})
		if err != nil {
			t.Fatalf("killed at operation %d of %d: %v", k, total, err)
		}
		c.shown(t, s)
		for _, share := range []int{0, 50} {
			place := fmt.Sprintf("killed at operation %d of %d, then a power cut, %d %% kept", k, total, share)
			c.verify(t, mem.CrashClone(vfs.KeepShare(random, share)), place)
		}
		must(t, s.Close())
	}
}

// shown notes what a store shows of what was in flight: from now on it is there, or it is not.
func (c *pushScript) shown(t *testing.T, s *Store) {
	t.Helper()
	c.made = len(s.Datasets()) > 0
	if c.dropping && !c.made {
		c.held = nil
	}
	c.dropping = false
	if c.made && c.inFlight >= 0 && s.Inputs(web, sourceOf(c.inFlight), fmt.Sprint(c.inFlight)) != nil {
		c.held = append(c.held, c.inFlight)
	}
	c.inFlight = -1
}
