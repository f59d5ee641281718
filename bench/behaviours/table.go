package main

import (
	"fmt"
	"os"
	"strings"
)

// The table of the page stands between these lines.
const (
	tableBegin = "<!-- behaviours: begin -->"
	tableEnd   = "<!-- behaviours: end -->"
)

// updateDocument writes the table of the page.
func updateDocument(name string, costs []cost) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return fmt.Errorf("update table: %w", err)
	}
	before, rest, found := strings.Cut(string(text), tableBegin)
	_, after, closed := strings.Cut(rest, tableEnd)
	if !found || !closed {
		return fmt.Errorf("update table: %s has no lines %s and %s", name, tableBegin, tableEnd)
	}
	return os.WriteFile(name, []byte(before+tableBegin+"\n"+table(costs)+tableEnd+after), 0o644)
}

// table writes a line per question. The last column is the processor time beside that of
// the first question.
func table(costs []cost) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d M events, hot, medians of %d rounds\n\n", (costs[0].rows+500_000)/1_000_000, len(costs[0].wall))
	b.WriteString("| question | ms | processor ms | beside the plain funnel |\n| --- | ---: | ---: | ---: |\n")
	plain := middle(costs[0].processor)
	for _, c := range costs {
		fmt.Fprintf(&b, "| %s | %.0f | %.0f | %.1f |\n", c.name, middle(c.wall)*1000, middle(c.processor)*1000, middle(c.processor)/plain)
	}
	return b.String()
}
