package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
)

// tableName names the table in the page.
const tableName = "push"

// table writes a line per load.
func table(s settings, results []result) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%d cores, %d clients, %v each (%s).\n\n", runtime.GOMAXPROCS(0), s.clients, s.duration, time.Now().UTC().Format(time.DateOnly))
	out.WriteString("| events in a body | asked for | events/s | answer p50, ms | answer p99, ms | refused | processor µs an event | count, p50, ms |\n" +
		"| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n")
	for _, r := range results {
		out.WriteString(r.row() + "\n")
	}
	return out.String()
}

func (r result) row() string {
	asked := "all"
	if r.rate > 0 {
		asked = fmt.Sprintf("%d/s", r.rate)
	}
	queries := ""
	if r.asking {
		queries = milliseconds(quantile(r.queries, 0.5))
	}
	return fmt.Sprintf("| %d | %s | %.0f | %s | %s | %d | %.2f | %s |", r.batch, asked, float64(r.events)/r.seconds,
		milliseconds(quantile(r.waits, 0.5)), milliseconds(quantile(r.waits, 0.99)), r.refused, r.processor/float64(max(r.events, 1))*1e6, queries)
}

// quantile returns the time that a share of the ascending times is at most, 0 of none.
func quantile(ascending []time.Duration, share float64) time.Duration {
	if len(ascending) == 0 {
		return 0
	}
	return ascending[min(int(share*float64(len(ascending))), len(ascending)-1)]
}

func milliseconds(wait time.Duration) string {
	return fmt.Sprintf("%.3g", float64(wait.Microseconds())/1000)
}
