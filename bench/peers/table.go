package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

// The tables of the page stand between these lines.
const (
	tableBegin = "<!-- peers: begin -->"
	tableEnd   = "<!-- peers: end -->"
)

// updateDocument writes the page's tables.
func updateDocument(name string, results []Result) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return fmt.Errorf("update tables: %w", err)
	}
	before, rest, found := strings.Cut(string(text), tableBegin)
	_, after, closed := strings.Cut(rest, tableEnd)
	if !found || !closed {
		return fmt.Errorf("update tables: %s has no lines %s and %s", name, tableBegin, tableEnd)
	}
	var tables strings.Builder
	for _, result := range results {
		result.writeTables(&tables)
	}
	writeGrowth(&tables, results)
	return os.WriteFile(name, []byte(before+tableBegin+"\n"+tables.String()+tableEnd+after), 0o644)
}

func (r Result) writeTables(out *strings.Builder) {
	fmt.Fprintf(out, "**%s events**, %d users, %d days. %s, %d cores, %d threads each, %s, %s, %s.", millions(r.Events), r.Users, r.Days,
		r.Processor, r.Cores, r.Threads, r.System, r.Go, r.Date)
	for _, e := range r.Engines {
		if e.Version != "" {
			fmt.Fprintf(out, " %s %s.", e.Name, e.Version)
		}
	}
	fmt.Fprintf(out, " Memory %.1f GB/s, disk %.2f GB/s.\n\n", r.Machine.MemoryBytesPerSecond/1e9, r.Machine.DiskBytesPerSecond/1e9)
	for _, e := range r.Engines {
		if e.LeftOut != "" {
			fmt.Fprintf(out, "%s is left out: %s.\n\n", e.Name, e.LeftOut)
		}
	}
	r.writeQuestions(out)
	r.writeDisagreements(out)
	r.writeStores(out)
}

// writeQuestions has a line for each question.
func (r Result) writeQuestions(out *strings.Builder) {
	heading := []string{"question, ms"}
	for _, e := range r.Engines {
		heading = append(heading, e.Name)
	}
	writeRow(out, append(heading, "ratio", "target", "met", "share of memory's rate"))
	writeRule(out, len(heading)+4)
	for _, asked := range r.Questions {
		cells := []string{asked.Title}
		for _, e := range r.Engines {
			m, ok := asked.measured(e.Name)
			cells = append(cells, cell(ok, milliseconds(m.Median)))
		}
		times, ok := asked.ratio()
		cells = append(cells, cell(ok, fmt.Sprintf("%.1f", times)), cell(asked.Target > 0, fmt.Sprintf("%.0f", asked.Target)))
		cells = append(cells, verdict(ok && asked.Target > 0, times >= asked.Target), r.share(asked))
		writeRow(out, cells)
	}
	out.WriteByte('\n')
}

// share is the rate at which Sluice scanned, as a share of what the memory gives.
func (r Result) share(asked Asked) string {
	m, ok := asked.measured(sluiceName)
	rate := float64(m.BytesScanned) / m.Median / r.Machine.MemoryBytesPerSecond
	return cell(ok && asked.Scan && m.BytesScanned > 0, fmt.Sprintf("%.0f %%", 100*rate))
}

func (r Result) writeDisagreements(out *strings.Builder) {
	all := true
	for _, asked := range r.Questions {
		for _, difference := range asked.Disagreements {
			fmt.Fprintf(out, "- %s: **the answers differ**: %s\n", asked.Title, difference)
			all = false
		}
		for _, m := range asked.Engines {
			if m.Error != "" {
				fmt.Fprintf(out, "- %s: %s gave no answer: %s\n", asked.Title, m.Engine, m.Error)
				all = false
			}
		}
	}
	if all {
		out.WriteString("All answers agree.\n")
	}
	out.WriteByte('\n')
}

// millions is a number of events for people.
func millions(events int64) string {
	if events%1_000_000 == 0 {
		return fmt.Sprintf("%d M", events/1_000_000)
	}
	return fmt.Sprintf("%.2f M", float64(events)/1e6)
}

func milliseconds(seconds float64) string {
	if ms := seconds * 1000; ms < 100 {
		return fmt.Sprintf("%.3g", ms)
	}
	return fmt.Sprintf("%.0f", seconds*1000)
}

// cell is a text, or a dash where there is nothing to tell.
func cell(ok bool, text string) string {
	if !ok {
		return "-"
	}
	return text
}

func verdict(known, met bool) string {
	switch {
	case !known:
		return "-"
	case met:
		return "yes"
	}
	return "**no**"
}

func writeRow(out *strings.Builder, cells []string) {
	out.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

// writeRule writes the line below a heading: names left, numbers right.
func writeRule(out *strings.Builder, columns int) {
	out.WriteString("| ---" + strings.Repeat(" | ---:", columns-1) + " |\n")
}

// load is an engine's load of a format; ok is false if there was none.
func (e EngineResult) load(format fileFormat) (load Load, ok bool) {
	i := slices.IndexFunc(e.Loads, func(l Load) bool { return l.Format == format })
	if i < 0 {
		return Load{}, false
	}
	return e.Loads[i], true
}
