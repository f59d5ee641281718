package storage

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// take applies a step as if rows were spread evenly.
func take(segments []manifest.Segment, step *step, nextID *uint64) []manifest.Segment {
	var rows int64
	first, last := int64(math.MaxInt64), int64(math.MinInt64)
	for _, old := range step.segments {
		rows += old.Rows
		first, last = min(first, old.MinTime), max(last, old.MaxTime)
		segments = slices.DeleteFunc(segments, func(s manifest.Segment) bool { return s.ID == old.ID })
	}
	for _, part := range step.spans {
		from, to := max(first, part.from), last
		if part.to != math.MaxInt64 {
			to = min(last, part.to-1)
		}
		if from > to {
			continue
		}
		*nextID++
		share := rows/int64(len(step.spans)) + 1
		segments = append(segments, manifest.Segment{ID: *nextID, Rows: share, MinTime: from, MaxTime: to})
	}
	return segments
}

func settle(t *testing.T, segments []manifest.Segment, plan func([]manifest.Segment) *step) []manifest.Segment {
	t.Helper()
	nextID := uint64(1 << 20)
	for range 5000 {
		step := plan(segments)
		if step == nil {
			return segments
		}
		segments = take(segments, step, &nextID)
	}
	t.Fatal("the plan never ends")
	return nil
}

func TestPlanEnds(t *testing.T) {
	random := rand.New(rand.NewPCG(41, 41))
	for range 60 {
		var segments []manifest.Segment
		start := micros("2024-01-01T00:00")
		rowsMax := int64(1) << (4 + random.IntN(22))
		for id := range uint64(5 + random.IntN(60)) {
			from := start + random.Int64N(90*dayMicros)
			length := random.Int64N(int64(1) << (10 + random.IntN(33)))
			segments = append(segments, manifest.Segment{ID: id + 1, Rows: 1 + random.Int64N(rowsMax), MinTime: from, MaxTime: from + length})
		}
		g := granularityOf(segments)
		settled := settle(t, segments, planStep)
		for _, group := range groupsOf(settled, g) {
			for i := 1; i < len(group); i++ {
				if group[i].MinTime <= group[i-1].MaxTime {
					t.Fatalf("segments of a partition overlap: %+v, %+v", group[i-1], group[i])
				}
			}
		}
	}
}

func TestPlanMakesOneSegmentADay(t *testing.T) {
	start := micros("2024-03-01T00:00")
	var segments []manifest.Segment
	for day := range int64(10) {
		for i := range int64(4) {
			from := start + day*dayMicros + i*1000
			segments = append(segments, manifest.Segment{
				ID: uint64(day*4 + i + 1), Rows: partitionRows, MinTime: from, MaxTime: from + dayMicros/2,
			})
		}
	}
	late := manifest.Segment{ID: 100, Rows: 50, MinTime: start, MaxTime: start + 9*dayMicros}
	if settled := settle(t, append(segments, late), planStep); len(settled) != 10 {
		t.Fatalf("%d segments", len(settled))
	}
}

// TestHostileTimeChangesNoPartition: one event in the year 30000 must not make the
// store fold days into years.
func TestHostileTimeChangesNoPartition(t *testing.T) {
	start := micros("2024-03-01T00:00")
	segments := []manifest.Segment{
		{ID: 1, Rows: 2 * partitionRows, MinTime: start, MaxTime: start + dayMicros - 1},
		{ID: 2, Rows: 2 * partitionRows, MinTime: start + dayMicros, MaxTime: start + 2*dayMicros - 1},
		{ID: 3, Rows: 2, MinTime: start, MaxTime: math.MaxInt64},
	}
	if step := planStep(segments); step != nil {
		t.Fatalf("the plan is %+v", step)
	}
}

func TestPlanKeepsLargeSegmentsApart(t *testing.T) {
	start := micros("2024-03-01T00:00")
	segments := []manifest.Segment{
		{ID: 1, Rows: segmentRowsMax - 5, MinTime: start, MaxTime: start + 100},
		{ID: 2, Rows: segmentRowsMax - 5, MinTime: start + 101, MaxTime: start + 200},
	}
	if step := planStep(segments); step != nil {
		t.Fatalf("the plan is %+v", step)
	}
	segments[1].MinTime = start + 50
	step := planStep(segments)
	if step == nil || len(step.spans) != 2 {
		t.Fatalf("the plan is %+v", step)
	}
}

// TestBackgroundRewritesLittle adds small segments to a large one and counts the rows
// that are rewritten.
func TestBackgroundRewritesLittle(t *testing.T) {
	start := micros("2024-03-01T00:00")
	segments := []manifest.Segment{{ID: 1, Rows: 5_000_000, MinTime: start, MaxTime: start + dayMicros/2}}
	nextID, rewritten := uint64(1), int64(0)
	const pushes = 2000
	for range pushes {
		nextID++
		segments = append(segments, manifest.Segment{ID: nextID, Rows: 100, MinTime: start + 5, MaxTime: start + 6})
		for step := planBackground(segments); step != nil; step = planBackground(segments) {
			for _, old := range step.segments {
				rewritten += old.Rows
			}
			segments = take(segments, step, &nextID)
		}
		if len(segments) > segmentsMax {
			t.Fatalf("%d segments", len(segments))
		}
	}
	if limit := int64(pushes * 100 * 12); rewritten > limit {
		t.Fatalf("%d rows were rewritten for %d new ones", rewritten, pushes*100)
	}
}

func TestFoldExtents(t *testing.T) {
	small := func(count int) []manifest.Extent {
		extents := make([]manifest.Extent, count)
		for i := range extents {
			extents[i].SizeBytes = 10
		}
		return extents
	}
	large := manifest.Extent{SizeBytes: 1 << 20}
	cases := map[string]struct {
		extents []manifest.Extent
		want    bool
	}{
		"few":               {small(extentsMax), false},
		"many":              {small(extentsMax + 1), true},
		"many beside large": {append(small(extentsMax+1), large), false},
		"very many":         {append(small(16*extentsMax), large), true},
	}
	for name, c := range cases {
		if got := foldExtents(c.extents); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
