package main

import (
	"fmt"
	"strings"
)

// tableName names the table in the page.
const tableName = "spine"

// tables writes what the runs cost, sizes side by side.
func tables(runs []Run) string {
	var out strings.Builder
	last := runs[len(runs)-1]
	fmt.Fprintf(&out, "%s, %d cores, %s, %s, %s.\n\n", last.Processor, last.Cores, last.System, last.Go, last.Date)
	heading := []string{"ingest"}
	for _, run := range runs {
		heading = append(heading, millions(run.Events))
	}
	writeRow(&out, heading)
	writeRule(&out, len(heading))
	for _, line := range ingestLines {
		cells := []string{line.name}
		for _, run := range runs {
			cells = append(cells, line.cell(run))
		}
		writeRow(&out, cells)
	}
	out.WriteByte('\n')
	writeQueries(&out, runs)
	return out.String()
}

// ingestLines are the lines of the first table.
var ingestLines = []struct {
	name string
	cell func(Run) string
}{
	{"users", func(r Run) string { return fmt.Sprint(r.Users) }},
	{"NDJSON, gzip, MB", func(r Run) string { return fmt.Sprintf("%.0f", float64(r.Input.Bytes)/1e6) }},
	{"events/s", func(r Run) string { return fmt.Sprintf("%.0f", r.Ingest.EventsPerSecond) }},
	{"seconds", func(r Run) string { return fmt.Sprintf("%.1f", r.Ingest.Seconds) }},
	{"peak memory, MiB", func(r Run) string { return fmt.Sprint(r.Ingest.PeakResidentBytes >> 20) }},
	{"of that no mapped file, MiB", func(r Run) string { return fmt.Sprint(r.Ingest.PeakAnonymousBytes >> 20) }},
	{"bytes an event on disk", func(r Run) string { return fmt.Sprintf("%.2f", r.Ingest.BytesPerEvent) }},
	{"segments", func(r Run) string { return fmt.Sprint(r.Ingest.Segments) }},
}

func writeQueries(out *strings.Builder, runs []Run) {
	heading := []string{"query, ms"}
	for _, run := range runs {
		heading = append(heading, millions(run.Events)+" hot", millions(run.Events)+" cold")
	}
	if len(runs) > 1 {
		heading = append(heading, "growth, hot")
	}
	writeRow(out, heading)
	writeRule(out, len(heading))
	for _, query := range runs[0].Queries {
		cells := []string{query.Name}
		for _, run := range runs {
			measured := run.query(query.Name)
			cells = append(cells, milliseconds(measured.Hot), milliseconds(measured.Cold))
		}
		if len(runs) > 1 {
			cells = append(cells, growth(query, runs[len(runs)-1].query(query.Name)))
		}
		writeRow(out, cells)
	}
}

// query returns the run's time of the named query, zero where it has none.
func (r Run) query(name string) QueryTime {
	for _, query := range r.Queries {
		if query.Name == name {
			return query
		}
	}
	return QueryTime{}
}

func growth(small, large QueryTime) string {
	if small.Hot == 0 || large.Hot == 0 {
		return ""
	}
	return fmt.Sprintf("%.1fx", large.Hot/small.Hot)
}

func milliseconds(seconds float64) string {
	switch ms := seconds * 1000; {
	case ms == 0:
		return ""
	case ms < 10:
		return fmt.Sprintf("%.2f", ms)
	default:
		return fmt.Sprintf("%.0f", ms)
	}
}

func millions(events int64) string {
	if events%1_000_000 == 0 {
		return fmt.Sprintf("%d M", events/1_000_000)
	}
	return fmt.Sprintf("%.2f M", float64(events)/1e6)
}

func writeRow(out *strings.Builder, cells []string) {
	out.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

// writeRule writes the line below a heading: names left, numbers right.
func writeRule(out *strings.Builder, columns int) {
	out.WriteString("| ---" + strings.Repeat(" | ---:", columns-1) + " |\n")
}
