package storage

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// cluster is segments of all copies that hang together in time: no segment outside of it shares
// an instant with one of them. So a cluster has the same events in every copy, however each
// copy is cut into segments.
type cluster []manifest.Segment

// clustersOf divides segments into clusters, in the order of time.
func clustersOf(segments []manifest.Segment) []cluster {
	sorted := slices.SortedFunc(slices.Values(segments), func(a, b manifest.Segment) int {
		return cmp.Or(cmp.Compare(a.MinTime, b.MinTime), cmp.Compare(a.ID, b.ID))
	})
	var clusters []cluster
	last := int64(0)
	for i, segment := range sorted {
		if i == 0 || segment.MinTime > last {
			clusters = append(clusters, nil)
			last = segment.MaxTime
		}
		own := &clusters[len(clusters)-1]
		*own = append(*own, segment)
		last = max(last, segment.MaxTime)
	}
	return clusters
}

// times returns the first and the last time of the cluster's events.
func (c cluster) times() (first, last int64) {
	first, last = c[0].MinTime, c[0].MaxTime
	for _, segment := range c {
		last = max(last, segment.MaxTime)
	}
	return first, last
}

// rows counts the events of the cluster, each once.
func (c cluster) rows() (rows int64) {
	for _, segment := range c {
		if segment.Copy == 0 {
			rows += segment.Rows
		}
	}
	return rows
}

// sizeBytes is what the segments take, those of all copies.
func (c cluster) sizeBytes() (size int64) {
	for _, segment := range c {
		size += segment.SizeBytes
	}
	return size
}
