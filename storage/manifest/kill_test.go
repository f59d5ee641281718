package manifest

import (
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestPowerCutAfterAKill ends the process at each operation of appends and rotations, but not the machine: the next process reads
// what was written and not synced. What it has read, and what it appends, is there after a power cut.
func TestPowerCutAfterAKill(t *testing.T) {
	counted := vfs.NewFault(vfs.NewMem())
	_, err := churn(counted, 30)
	must(t, err)
	random := rand.New(rand.NewPCG(3, 4))
	for k := 1; k <= counted.Count(); k++ {
		for _, more := range []bool{false, true} {
			mem := vfs.NewMem()
			fault := vfs.NewFault(mem)
			fault.SetPlan(vfs.FailFrom(k))
			_, _ = churn(fault, 30)
			log, err := Open(mem)
			must(t, err)
			if more {
				must(t, log.Append(Record{NextID: log.State().NextID + 1}))
			}
			read := log.State().Version
			for _, share := range []int{0, 50} {
				after, err := Open(mem.CrashClone(vfs.KeepShare(random, share)))
				must(t, err)
				if version := after.State().Version; version != read {
					t.Fatalf("killed at %d, then a power cut, %d %% kept: version %d, and version %d was read", k, share, version, read)
				}
				must(t, after.Close())
			}
			must(t, log.Close())
		}
	}
}
