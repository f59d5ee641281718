package drill

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query"
)

// listing says how the events behind a mark are found that no document lists: the actors or
// the rows are found first, and then their events, each between moments that the row knows.
type listing struct {
	// Rows is an aggregate over sessions, actors or flows, nil where the mark says itself
	// who its actors are. The filter of its first measure holds for the rows of the mark, the
	// second is of their actor, the others are moments: a row lasts from the least to the
	// largest, and for all of the range where there are none.
	Rows *query.Document
	// Within lists all events of the question, among which are those of the mark but that
	// rows which begin in its range may end behind it.
	Within *query.Document
}

// listable notes that the events among some of the question's can be listed.
func (d *drilling) listable(rows, within *query.Document) {
	listed := *within
	listed.Samples = &query.SamplesDocument{}
	d.answer.listing = listing{Rows: rows, Within: &listed}
}

// listedRows notes the rows of the mark, for which a condition holds.
func (d *drilling) listedRows(over *query.OverDocument, per string, holds condition) {
	doc := d.asked()
	measures := []string{countOf(holds.holds).String() + " as rows", call("uniq", name(per)).String() + " as actors"}
	for _, moment := range moments(over) {
		measures = append(measures, call("min", name(moment)).String())
	}
	doc.Aggregate = &query.AggregateDocument{Over: over, Measures: measures}
	within := d.asked()
	d.pin(within)
	d.listable(doc, within)
}

// moments are the columns with the times of what a row is made of.
func moments(over *query.OverDocument) []string {
	switch {
	case over.Sessions != nil:
		return []string{"start", "end"}
	case over.Flows == nil:
		return nil
	}
	columns := []string{"start"}
	for i := range over.Flows.Funnel.Steps {
		columns = append(columns, fmt.Sprintf("step_time_%d", i+1))
	}
	return columns
}
