package storage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// days is a segment of a copy from the start of a day to the end of another, both counted from 0.
func days(id uint64, number int, first, last, bytes int64) manifest.Segment {
	return manifest.Segment{ID: id, Copy: number, Rows: bytes, MinTime: first * dayMicros, MaxTime: (last+1)*dayMicros - 1, SizeBytes: bytes}
}

func TestPlanExpiry(t *testing.T) {
	daily := []manifest.Segment{days(1, 0, 0, 0, 10), days(2, 0, 1, 1, 10), days(3, 0, 2, 2, 10), days(4, 0, 3, 3, 10)}
	long := []manifest.Segment{days(1, 0, 0, 9, 100), days(2, 1, 0, 4, 50), days(3, 1, 5, 9, 50), days(4, 0, 10, 10, 10), days(5, 1, 10, 10, 10)}
	age := func(days int64) time.Duration { return time.Duration(days) * 24 * time.Hour }
	for name, c := range map[string]struct {
		segments  []manifest.Segment
		retention Retention
		now       int64 // days
		drop, cut []uint64
		bound     int64 // days
	}{
		"nothing said":                   {daily, Retention{}, 100, nil, nil, 0},
		"all young":                      {daily, Retention{Age: age(4)}, 4, nil, nil, 0},
		"whole days":                     {daily, Retention{Age: age(2)}, 4, []uint64{1, 2}, nil, 0},
		"everything is old":              {daily, Retention{Age: age(2)}, 100, []uint64{1, 2, 3, 4}, nil, 0},
		"across, not worth it":           {long, Retention{Age: age(10)}, 11, nil, nil, 0},
		"across, more than a day":        {long, Retention{Age: age(9)}, 11, nil, []uint64{1, 2, 3}, 2},
		"across, a tenth of a long age":  {long, Retention{Age: age(60)}, 65, nil, nil, 0},
		"across, beyond a tenth":         {long, Retention{Age: age(60)}, 67, nil, []uint64{1, 2, 3}, 7},
		"small enough":                   {daily, Retention{Bytes: 40}, 4, nil, nil, 0},
		"a day too many":                 {daily, Retention{Bytes: 39}, 4, []uint64{1}, nil, 0},
		"two days too many":              {daily, Retention{Bytes: 20}, 4, []uint64{1, 2}, nil, 0},
		"the newest day stays":           {daily, Retention{Bytes: 1}, 4, []uint64{1, 2, 3}, nil, 0},
		"days of a cluster":              {long, Retention{Bytes: 170}, 11, nil, []uint64{1, 2, 3}, 3},
		"a cluster and no day of it":     {long, Retention{Bytes: 20}, 11, []uint64{1, 2, 3}, nil, 0},
		"by age first, then by size":     {daily, Retention{Age: age(3), Bytes: 25}, 4, []uint64{1, 2}, nil, 0},
		"the newest day of a cluster":    {long[:3], Retention{Bytes: 1}, 11, nil, []uint64{1, 2, 3}, 9},
		"a bound of size that cuts none": {[]manifest.Segment{days(1, 0, 3, 3, 9)}, Retention{Bytes: 1}, 4, nil, nil, 0},
	} {
		plan := planExpiry(clustersOf(c.segments), c.retention, c.now*dayMicros)
		if drop, cut := idsOf(plan.drop), idsOf(plan.cut); !slices.Equal(drop, c.drop) || !slices.Equal(cut, c.cut) ||
			len(c.cut) > 0 && plan.bound != c.bound*dayMicros {
			t.Errorf("%s: drops %v, cuts %v before day %d", name, drop, cut, plan.bound/dayMicros)
		}
	}
}

// TestClusters: clusters share no instant, and every segment is in one.
func TestClusters(t *testing.T) {
	random := rand.New(rand.NewPCG(randomSeed(t), 5))
	for range 200 {
		var segments []manifest.Segment
		for id := range uint64(random.IntN(20)) {
			first := random.Int64N(50)
			segments = append(segments, manifest.Segment{ID: id, MinTime: first, MaxTime: first + random.Int64N(6)})
		}
		clusters, seen := clustersOf(segments), 0
		for i, c := range clusters {
			seen += len(c)
			first, last := c.times()
			if i > 0 {
				if _, before := clusters[i-1].times(); before >= first {
					t.Fatalf("cluster %d begins at %d, the one before ends at %d", i, first, before)
				}
			}
			covered := map[int64]bool{}
			for _, s := range c {
				for at := s.MinTime; at <= s.MaxTime; at++ {
					covered[at] = true
				}
			}
			if int64(len(covered)) != last-first+1 {
				t.Fatalf("cluster %d does not hang together", i)
			}
		}
		if seen != len(segments) {
			t.Fatalf("%d of %d segments", seen, len(segments))
		}
	}
}

// kept are the events from a bound on.
func kept(events []event, bound int64) []event {
	return without(events, func(t int64) bool { return t < bound })
}

// TestExpire takes old events away again and again as time passes, and holds what is left against the promise: nothing
// younger than the age goes, nothing older than the age and its slack stays.
func TestExpire(t *testing.T) {
	random := rand.New(rand.NewPCG(randomSeed(t), 6))
	retention := Retention{Age: 5 * 24 * time.Hour}
	for range 5 {
		s := newWeb(t, vfs.NewMem())
		all := randomEvents(random, 300)
		for number, part := range slices.Collect(slices.Chunk(all, 60)) {
			must(t, ingest(s, number, part))
		}
		for day := range int64(24) {
			now := 1_700_000_000_000_000 + day*dayMicros + random.Int64N(dayMicros)
			plan, err := s.PlanExpiry(web, retention, time.UnixMicro(now))
			must(t, err)
			report, err := s.Expire(context.Background(), web, retention, time.UnixMicro(now))
			must(t, err)
			if plan.SegmentsDropped != report.SegmentsDropped || report.Events < plan.Events {
				t.Fatalf("planned %+v, did %+v", plan, report)
			}
			got := readBack(t, s)
			bound := now - retention.Age.Microseconds()
			young, tolerated := texts(kept(all, bound)), texts(kept(all, bound-retention.slackOf()))
			for _, text := range young {
				if _, ok := slices.BinarySearch(got, text); !ok {
					t.Fatalf("day %d: %s is gone", day, text)
				}
			}
			for _, text := range got {
				if _, ok := slices.BinarySearch(tolerated, text); !ok {
					t.Fatalf("day %d: %s is still there", day, text)
				}
			}
		}
		wantSound(t, s)
		must(t, s.Close())
	}
}

// givingFS is a full disk that has room again when the ballast is removed.
type givingFS struct {
	vfs.FS
	fault *vfs.Fault
}

func (g givingFS) Remove(name string) error {
	err := g.FS.Remove(name)
	if err == nil && name == ballastName {
		g.fault.SetQuota(testBallast)
	}
	return err
}

// TestExpireOnAFullDisk: dropping needs no room but the ballast's.
func TestExpireOnAFullDisk(t *testing.T) {
	mem := vfs.NewMem()
	fault := vfs.NewFault(mem)
	s, err := Open(givingFS{fault, fault}, Options{BallastBytes: testBallast, DiskFreeBytes: -1})
	must(t, err)
	must(t, s.CreateDataset(webConfig()))
	must(t, ingest(s, 1, randomEvents(rand.New(rand.NewPCG(7, 7)), 50)))
	ctx, now := context.Background(), time.UnixMicro(1_700_000_000_000_000)
	_, err = s.Expire(ctx, web, Retention{Age: 1000 * time.Hour}, now)
	must(t, err)
	fault.SetQuota(0)
	if err := ingest(s, 2, randomEvents(rand.New(rand.NewPCG(8, 8)), 50)); err == nil {
		t.Fatal("the disk is not full")
	}
	report, err := s.Expire(ctx, web, Retention{Age: time.Hour}, now.Add(1000*time.Hour))
	fault.SetQuota(-1)
	must(t, err)
	if report.Events != 50 {
		t.Fatalf("%d events went", report.Events)
	}
	wantEvents(t, s, nil)
	wantSound(t, s)
}

// TestExpireCrashAtEveryOperation: after a crash a cluster is there as a whole, or without what is too old.
func TestExpireCrashAtEveryOperation(t *testing.T) {
	random := rand.New(rand.NewPCG(78, 1))
	events := randomEvents(random, 40)
	var bound int64 = 1_700_000_000_000_000 + 7*dayMicros
	now := time.UnixMicro(bound).Add(24 * time.Hour)
	run := func(system vfs.FS) (acknowledged bool, err error) {
		s, err := Open(system, Options{})
		if err != nil {
			return false, err
		}
		defer s.Close()
		if err := s.CreateDataset(webConfig()); err != nil {
			return false, err
		}
		if err := ingest(s, 0, events); err != nil {
			return false, err
		}
		_, err = s.Expire(context.Background(), web, Retention{Age: 24 * time.Hour}, now)
		return err == nil, err
	}
	counted := vfs.NewFault(vfs.NewMem())
	_, err := run(counted)
	must(t, err)
	for k := 1; k <= counted.Count(); k += crashStride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailFrom(k))
		acknowledged, _ := run(fault)
		for _, share := range []int{0, 50, 100} {
			place := fmt.Sprintf("crash at operation %d of %d, %d %% kept", k, counted.Count(), share)
			s, err := Open(mem.CrashClone(vfs.KeepShare(random, share)), Options{})
			if err != nil {
				t.Fatalf("%s: %v", place, err)
			}
			if s.Inputs(web, "file", "0") != nil {
				got := readBack(t, s)
				if whole := slices.Equal(got, texts(events)); whole == slices.Equal(got, texts(kept(events, bound))) || whole && acknowledged {
					t.Fatalf("%s: %d events are left, acknowledged: %v", place, len(got), acknowledged)
				}
				wantSound(t, s)
			}
			must(t, s.Close())
		}
	}
}
