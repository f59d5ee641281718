package main

import (
	"fmt"
	"strings"
)

// writeGrowth sets Sluice's times at all sizes side by side, with what an event costs at
// the largest by what it costs at the smallest.
func writeGrowth(out *strings.Builder, results []Result) {
	if len(results) < 2 {
		return
	}
	heading := []string{"Sluice, ms"}
	for _, r := range results {
		heading = append(heading, millions(r.Events))
	}
	writeRow(out, append(heading, "cost an event, largest by smallest"))
	writeRule(out, len(heading)+1)
	for _, q := range questions {
		cells := []string{q.title}
		for _, r := range results {
			m, ok := r.own(q)
			cells = append(cells, cell(ok, milliseconds(m.Median)))
		}
		writeRow(out, append(cells, growth(q, results[0], results[len(results)-1])))
	}
	out.WriteByte('\n')
}

// own is what a question cost Sluice; without an answer ok is false.
func (r Result) own(q question) (m Measured, ok bool) {
	for _, asked := range r.Questions {
		if asked.Name == q.name {
			return asked.measured(sluiceName)
		}
	}
	return Measured{}, false
}

func growth(q question, small, large Result) string {
	a, okA := small.own(q)
	b, okB := large.own(q)
	times := (b.Median / float64(large.Events)) / (a.Median / float64(small.Events))
	return cell(okA && okB, fmt.Sprintf("%.2f", times))
}
