package monitor

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine/monitor/expect"
)

// limitNotes say what is not watched of the datasets, in a sentence each; below mu.
func (m *Monitor) limitNotes() (notes []string) {
	for _, name := range slices.Sorted(maps.Keys(m.datasets)) {
		notes = append(notes, m.datasets[name].limits()...)
	}
	return notes
}

func (d *dataset) limits() (notes []string) {
	note := func(format string, arguments ...any) {
		notes = append(notes, d.name+": "+fmt.Sprintf(format, arguments...))
	}
	if d.events != nil {
		if total := d.events.Total(); total.First > 0 && !total.Known {
			note("volumes are watched after %d weeks with events, from about %s on", expect.WeeksMin, hourTime(total.First+newAfter).Format(time.DateOnly))
		}
		if d.events.Find(othersName) != nil {
			note("%d events are watched one by one, the others together", eventsMax)
		}
	}
	if d.skippedValues > 0 {
		note("the values of %d properties are watched, of %d more that have at most %d values they are not", columnsMax, d.skippedValues, fewValues)
	}
	for _, column := range slices.Sorted(maps.Keys(d.values)) {
		if d.values[column].Find(othersName) != nil {
			note("of the property %s the first %d values are watched one by one, the others together", column, 2*fewValues)
		}
	}
	if d.nulls != nil {
		if d.nulls.skippedColumns > 0 {
			note("%d properties are watched for nulls, %d more are not", nullColumns, d.nulls.skippedColumns)
		}
		if d.nulls.skippedEvents {
			note("the properties of %d events are watched for nulls, those of the others are not", nullEvents)
		}
	}
	return notes
}
