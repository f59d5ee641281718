package storage

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// ExpiryReport says what a retention took away, or would take.
type ExpiryReport struct {
	Dataset string `json:"dataset"`
	// SegmentsDropped went as a whole, SegmentsCut lost some events; both of all copies.
	SegmentsDropped int `json:"segments_dropped"`
	SegmentsCut     int `json:"segments_cut"`
	// Events are those that went. Of what would be cut they are not counted.
	Events int64 `json:"events"`
	// Bytes is by how much the segments became smaller. Their files go when no query reads them any more.
	Bytes int64 `json:"bytes"`
	// Before is the time before which events of cut segments go; nil where none is cut.
	Before *time.Time `json:"before,omitempty"`
}

// PlanExpiry says what Expire would take away now.
func (s *Store) PlanExpiry(dataset string, retention Retention, now time.Time) (ExpiryReport, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return ExpiryReport{}, err
	}
	plan := planExpiry(clustersOf(metasOf(d.view().segments)), retention, now.UnixMicro())
	report := ExpiryReport{Dataset: dataset}
	report.dropped(plan)
	if len(plan.cut) > 0 {
		report.SegmentsCut = len(idsOf(plan.cut))
		before := time.UnixMicro(plan.bound).UTC()
		report.Before = &before
	}
	return report, nil
}

func (r *ExpiryReport) dropped(plan expiry) {
	for _, c := range plan.drop {
		r.SegmentsDropped += len(c)
		r.Events += c.rows()
		r.Bytes += c.sizeBytes()
	}
}

// Expire takes away what a retention no longer keeps: what is wholly too old, or too much, by one commit that needs room for
// nothing but a record of the manifest, and of segments across the bound what is old enough, by a further one. Ledger entries
// stay, so that the objects are not loaded again. Pushed events count once they are in segments.
func (s *Store) Expire(ctx context.Context, dataset string, retention Retention, now time.Time) (ExpiryReport, error) {
	if err := s.enter(); err != nil {
		return ExpiryReport{}, err
	}
	defer s.leave()
	d, err := s.dataset(dataset)
	if err != nil {
		return ExpiryReport{}, err
	}
	done, err := s.takeCompaction(ctx)
	if err != nil {
		return ExpiryReport{}, err
	}
	defer done()
	report := ExpiryReport{Dataset: dataset}
	plan := planExpiry(clustersOf(metasOf(d.view().segments)), retention, now.UnixMicro())
	if len(plan.drop) > 0 {
		if err := s.dropClusters(d, plan.drop); err != nil {
			return report, fmt.Errorf("expire events of dataset %q: %w", dataset, s.fs.explain(err))
		}
		report.dropped(plan)
	}
	s.disk.load()
	if err := s.cutExpired(ctx, d, plan, &report); err != nil {
		return report, fmt.Errorf("expire events of dataset %q: %w", dataset, s.fs.explain(err))
	}
	return report, nil
}

// dropClusters takes whole clusters away. On a full disk the ballast makes room for the record.
func (s *Store) dropClusters(d *dataset, clusters []cluster) error {
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	d.forgetKeyRows()
	edit := manifest.Edit{Dataset: d.name(), RemoveSegments: idsOf(clusters)}
	var counts manifest.Counts
	for _, c := range clusters {
		counts.Expired += c.rows()
	}
	err := s.publish(&change{dataset: d, edit: edit, counts: counts})
	if err == nil || errors.Is(err, manifest.ErrBroken) || !s.disk.giveAway() {
		return err
	}
	return s.publish(&change{dataset: d, edit: edit, counts: counts})
}

// cutExpired writes the clusters across the bound anew. While a deletion is under way they wait: its list would not know
// the new segments.
func (s *Store) cutExpired(ctx context.Context, d *dataset, plan expiry, report *ExpiryReport) error {
	if len(plan.cut) == 0 || d.view().deleting() {
		return nil
	}
	for _, c := range plan.cut {
		removed, written, err := s.commitCut(ctx, d, c, func(_ context.Context, _ *Snapshot, reader *segment.Reader) (*segment.Selection, error) {
			return SelectTimes(reader, func(t int64) bool { return t < plan.bound })
		}, func(change *change, removed int64) { change.counts.Expired = removed })
		if err != nil {
			return err
		}
		if removed > 0 {
			report.SegmentsCut += len(c)
			report.Events += removed
			report.Bytes += max(0, c.sizeBytes()-written)
		}
	}
	before := time.UnixMicro(plan.bound).UTC()
	report.Before = &before
	return nil
}
