package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/bench/page"
)

// tableName names the table in the page.
const tableName = "clients"

func newResult(s settings, seconds float64) Result {
	return Result{Date: time.Now().UTC().Format(time.DateOnly), Clients: s.clients, Seconds: seconds, Cores: runtime.NumCPU()}
}

// publish writes the result's file and the page's table.
func (r Result) publish(s settings) error {
	if s.out != "" {
		text, err := json.MarshalIndent(r, "", "  ")
		if err != nil {
			return fmt.Errorf("encode result: %w", err)
		}
		if err := os.WriteFile(s.out, append(text, '\n'), 0o644); err != nil {
			return fmt.Errorf("write result: %w", err)
		}
	}
	if s.document == "" {
		return nil
	}
	return page.Update(s.document, tableName, r.table())
}

// table writes the result for people.
func (r Result) table() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%.3g M events, %d cores, %d clients for %.0f s (%s): %d answers, %.1f a second, %d errors.\n\n",
		float64(r.Events)/1e6, r.Cores, r.Clients, r.Seconds, r.Date, r.Answers, r.PerSecond, r.Errors)
	out.WriteString("| question | answers | alone, ms | p50, ms | p99, ms | errors |\n| --- | ---: | ---: | ---: | ---: | ---: |\n")
	for _, q := range r.Questions {
		fmt.Fprintf(&out, "| %s | %d | %s | %s | %s | %d |\n", q.Name, q.Answers,
			milliseconds(q.Alone), milliseconds(q.Median), milliseconds(q.P99), q.Errors)
	}
	out.WriteString("\nOwn memory in tenths of the run, MiB:")
	for i, bytes := range r.Memory {
		if i > 0 {
			out.WriteByte(',')
		}
		fmt.Fprintf(&out, " %d", bytes>>20)
	}
	out.WriteString(".\n")
	for _, q := range r.Questions {
		if q.FirstError != "" {
			fmt.Fprintf(&out, "\nThe first error of %s: %s\n", q.Name, q.FirstError)
		}
	}
	return out.String()
}

func milliseconds(seconds float64) string {
	if ms := seconds * 1000; ms < 100 {
		return fmt.Sprintf("%.3g", ms)
	}
	return fmt.Sprintf("%.0f", seconds*1000)
}
