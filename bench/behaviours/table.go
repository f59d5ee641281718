package main

import (
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/bench/question"
)

// tableName names the table in the page.
const tableName = "behaviours"

// table writes a line per question. The last column is the processor time beside that of
// the first question.
func table(costs []cost) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d M events, hot, medians of %d rounds\n\n", (costs[0].rows+500_000)/1_000_000, len(costs[0].wall))
	b.WriteString("| question | ms | processor ms | beside the plain funnel |\n| --- | ---: | ---: | ---: |\n")
	plain := question.Median(costs[0].processor)
	for _, c := range costs {
		fmt.Fprintf(&b, "| %s | %.0f | %.0f | %.1f |\n", c.name, question.Median(c.wall)*1000, question.Median(c.processor)*1000, question.Median(c.processor)/plain)
	}
	return b.String()
}
