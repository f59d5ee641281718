package storage

import (
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// checkCounts compares what came with what is there and what went. It takes the manifest's word for the rows of a segment:
// that they are there is checked with the segment.
func (c *checker) checkCounts(d *dataset, report *DatasetReport) {
	c.store.commitMu.Lock()
	defer c.store.commitMu.Unlock()
	held := c.store.log.State().Datasets[d.name()]
	if held == nil {
		return // dropped meanwhile
	}
	if held.Counts == nil {
		report.Uncounted = true
		return
	}
	listed, _ := held.Ledger.Sums()
	stored := int64(0)
	for _, segment := range held.Segments {
		if segment.Copy == 0 {
			stored += segment.Rows
		}
	}
	if problem := compareCounts(listed, stored, *held.Counts); problem != "" {
		c.problem("dataset %q: %s", d.name(), problem)
	}
}

// compareCounts says how the events that came differ from those that are stored or went; nothing where they do not.
func compareCounts(listed, stored int64, counts manifest.Counts) string {
	difference := listed + counts.Brought() - stored - counts.Taken()
	if difference == 0 {
		return ""
	}
	verdict := fmt.Sprintf("%d are missing", difference)
	if difference < 0 {
		verdict = fmt.Sprintf("%d are there that nothing brought", -difference)
	}
	part := func(count int64, what string) string {
		if count == 0 {
			return ""
		}
		return fmt.Sprintf(", %d %s", count, what)
	}
	came := part(listed, "by the ledger") + part(counts.Unlisted, "without an input") + part(counts.Former, "by inputs that were replaced")
	went := part(stored, "stored") + part(counts.Deleted, "deleted") + part(counts.Expired, "expired") +
		part(counts.Replaced, "replaced") + part(counts.Superseded, "superseded")
	return fmt.Sprintf("%d events came (%s), of which %d are accounted for (%s): %s", listed+counts.Brought(), strings.TrimPrefix(came, ", "),
		stored+counts.Taken(), strings.TrimPrefix(went, ", "), verdict)
}
