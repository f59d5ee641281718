package storage

import (
	"cmp"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

const (
	// segmentRowsMax bounds the rows that compaction puts into one segment, and by
	// that its memory: about 32 bytes a row while it runs.
	segmentRowsMax = 32 << 20
	// segmentsMax is how many segments a partition may have before a commit
	// starts a compaction: each costs a query opening its sections and merging its runs.
	segmentsMax = 16
	// splitMax bounds the partitions that one segment is cut into: all days of a year.
	splitMax = 366
	// extentsMax is how many dictionary extents there may be before they are
	// folded into one.
	extentsMax = 16
)

// step is one rewrite: the segments that go, and the spans that their events are
// cut into, one new segment each.
type step struct {
	// copy is that of the segments, old and new.
	copy     int
	segments []manifest.Segment
	spans    []span
}

// planStep returns the next step towards one segment for each partition, or nil
// when there is nothing left to do. Each step leaves fewer segments that overlap or
// are small, or fewer that are longer than a partition, so there is a last one.
func planStep(segments []manifest.Segment) *step {
	g := granularityOf(segments)
	for _, segment := range segments {
		if step := planSplit(segment, g); step != nil && overlapsAny(segment, segments) {
			return step
		}
	}
	for _, group := range groupsOf(segments, g) {
		if step := planFold(group); step != nil {
			return step
		}
	}
	return nil
}

// levelOf returns the finest granularity, g or coarser, with a partition that
// holds all of the segment.
func levelOf(segment manifest.Segment, g granularity) granularity {
	for g < allTime && !g.around(segment.MinTime).contains(segment.MaxTime) {
		g++
	}
	return g
}

// granularityOf chooses as a flush does, for the dataset as a whole. Segments that
// cross years hold hostile times: one of them would make every day look empty.
func granularityOf(segments []manifest.Segment) granularity {
	sorted := slices.SortedFunc(slices.Values(segments), func(a, b manifest.Segment) int {
		return cmp.Compare(a.MinTime, b.MinTime)
	})
	rows, days, months := int64(0), int64(0), map[span]bool{}
	covered := int64(math.MinInt64)
	for _, segment := range sorted {
		if levelOf(segment, byDay) == allTime {
			continue
		}
		rows += segment.Rows
		first, last := floorDay(segment.MinTime), floorDay(segment.MaxTime)
		days += max(0, last-max(first-1, covered))
		covered = max(covered, last)
		for month := byMonth.around(segment.MinTime); ; month = byMonth.around(month.to) {
			months[month] = true
			if month.contains(segment.MaxTime) {
				break
			}
		}
	}
	switch {
	case days > 0 && rows/days >= partitionRows:
		return byDay
	case len(months) > 0 && rows/int64(len(months)) >= partitionRows:
		return byMonth
	default:
		return byYear
	}
}

// planSplit cuts a segment that is longer than a partition, unless that would make
// too many.
func planSplit(segment manifest.Segment, g granularity) *step {
	if levelOf(segment, g) == g {
		return nil
	}
	spans := []span{g.around(segment.MinTime)}
	for !spans[len(spans)-1].contains(segment.MaxTime) {
		if len(spans) == splitMax {
			return nil
		}
		spans = append(spans, g.around(spans[len(spans)-1].to))
	}
	return &step{segments: []manifest.Segment{segment}, spans: spans}
}

// overlapsAny reports whether another segment has times within the segment's.
func overlapsAny(segment manifest.Segment, segments []manifest.Segment) bool {
	return slices.ContainsFunc(segments, func(other manifest.Segment) bool {
		return other.ID != segment.ID && other.MinTime <= segment.MaxTime && segment.MinTime <= other.MaxTime
	})
}

// groupsOf puts together the segments of each partition, in the order of time.
func groupsOf(segments []manifest.Segment, g granularity) [][]manifest.Segment {
	byPartition := map[span][]manifest.Segment{}
	for _, segment := range segments {
		partition := levelOf(segment, g).around(segment.MinTime)
		byPartition[partition] = append(byPartition[partition], segment)
	}
	groups := make([][]manifest.Segment, 0, len(byPartition))
	for _, group := range byPartition {
		slices.SortFunc(group, func(a, b manifest.Segment) int {
			return cmp.Or(cmp.Compare(a.MinTime, b.MinTime), cmp.Compare(a.ID, b.ID))
		})
		groups = append(groups, group)
	}
	slices.SortFunc(groups, func(a, b []manifest.Segment) int {
		return cmp.Or(cmp.Compare(a[0].MinTime, b[0].MinTime), cmp.Compare(a[0].ID, b[0].ID))
	})
	return groups
}

// planFold takes neighbours of a partition together that overlap, or that fit into
// one segment.
func planFold(group []manifest.Segment) *step {
	for start := 0; start < len(group); {
		rows, last, end := group[start].Rows, group[start].MaxTime, start+1
		for end < len(group) && (group[end].MinTime <= last || rows+group[end].Rows <= segmentRowsMax) {
			rows += group[end].Rows
			last = max(last, group[end].MaxTime)
			end++
		}
		if end > start+1 {
			return &step{segments: group[start:end], spans: sliceTime(group[start].MinTime, last, rows)}
		}
		start = end
	}
	return nil
}

// sliceTime cuts a range of times into equal slices with segmentRowsMax rows each,
// if the rows are spread evenly.
func sliceTime(first, last, rows int64) []span {
	count := (rows + segmentRowsMax - 1) / segmentRowsMax
	if count <= 1 || uint64(last)-uint64(first) < uint64(count) {
		return []span{forever}
	}
	width := (uint64(last) - uint64(first)) / uint64(count)
	spans := make([]span, count)
	for i := range spans {
		from := int64(uint64(first) + uint64(i)*width)
		spans[i] = span{from, int64(uint64(from) + width)}
	}
	spans[0].from = math.MinInt64
	spans[count-1].to = math.MaxInt64
	return spans
}

// planBackground folds the smallest segments of a partition that has too many. It
// leaves a large one alone until small ones of its weight have come together, so that
// each event is rewritten a few times only, however small the commits are.
func planBackground(segments []manifest.Segment) *step {
	for _, group := range groupsOf(segments, granularityOf(segments)) {
		if len(group) <= segmentsMax {
			continue
		}
		slices.SortFunc(group, func(a, b manifest.Segment) int {
			return cmp.Or(cmp.Compare(a.Rows, b.Rows), cmp.Compare(a.ID, b.ID))
		})
		count, rows := 0, int64(0)
		for _, segment := range group {
			if count >= segmentsMax/2 && segment.Rows > rows || count >= 2 && rows+segment.Rows > segmentRowsMax {
				break
			}
			rows += segment.Rows
			count++
		}
		if rows <= segmentRowsMax {
			return &step{segments: group[:count], spans: []span{forever}}
		}
	}
	return nil
}

// foldExtents reports whether dictionary extents should become one: there are many,
// and rewriting the largest is repaid by the others, or they are very many.
func foldExtents(extents []manifest.Extent) bool {
	const many = 16 * extentsMax
	total, largest := int64(0), int64(0)
	for _, extent := range extents {
		total += extent.SizeBytes
		largest = max(largest, extent.SizeBytes)
	}
	return len(extents) > many || len(extents) > extentsMax && total-largest >= largest/4
}
