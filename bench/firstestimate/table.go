package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/bench/question"
)

// tableName names the table in the page.
const tableName = "first estimate"

// table writes a line per question.
func table(measured []times) string {
	rows := measured[0].rows
	for _, t := range measured {
		rows = min(rows, t.rows) // some are read twice
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d M events, hot, medians of %d rounds\n\n", (rows+500_000)/1_000_000, len(measured[0].first))
	b.WriteString("| question | first estimate, ms | best round | processor ms | exact, ms | processor ms | without estimates, ms | processor ms | times the work |\n" +
		"| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
	for _, t := range measured {
		fmt.Fprintf(&b, "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.2f |\n", t.name,
			1000*question.Median(t.first), 1000*slices.Min(t.first), 1000*question.Median(t.firstWork),
			1000*question.Median(t.exact), 1000*question.Median(t.exactWork),
			1000*question.Median(t.plain), 1000*question.Median(t.plainWork), question.Median(t.exactWork)/question.Median(t.plainWork))
	}
	return b.String()
}
