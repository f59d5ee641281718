package main

import (
	"fmt"
	"strings"
)

// storeLine is a line of the table of loads and sizes.
type storeLine struct {
	title string
	// value is a number of an engine, 0 where there is none; format writes it.
	value  func(Result, EngineResult) float64
	format string
	// target judges Sluice's number by its peers': the least that Sluice's share of the
	// best peer's number has to be, or, for what is to be small, the most. 0 judges nothing.
	target float64
	small  bool
	// against names the only peer to be judged by, all where it is empty.
	against string
}

var storeLines = []storeLine{
	{title: "load NDJSON, as it comes, events/s", value: arrivalRate(ndjsonFiles), format: "%.0f"},
	{title: "load NDJSON, ready to be asked, events/s", value: readyRate(ndjsonFiles), format: "%.0f", target: 1},
	{title: "load Parquet, as it comes, events/s", value: arrivalRate(parquetFiles), format: "%.0f"},
	{title: "load Parquet, ready to be asked, events/s", value: readyRate(parquetFiles), format: "%.0f", target: 1},
	{title: "bytes an event on disk", value: bytesPerEvent, format: "%.2f", target: 0.6, small: true, against: clickName},
	{title: "own memory while loading, MiB", value: loadPeak, format: "%.0f"},
	{title: "own memory while answering, MiB", value: queryPeak, format: "%.0f"},
}

func arrivalRate(format fileFormat) func(Result, EngineResult) float64 {
	return func(r Result, e EngineResult) float64 {
		load, ok := e.load(format)
		return rate(ok, r.Events, load.ArrivedSeconds)
	}
}

func readyRate(format fileFormat) func(Result, EngineResult) float64 {
	return func(r Result, e EngineResult) float64 {
		load, ok := e.load(format)
		return rate(ok, r.Events, load.ReadySeconds)
	}
}

func rate(ok bool, events int64, seconds float64) float64 {
	if !ok || seconds == 0 {
		return 0
	}
	return float64(events) / seconds
}

func bytesPerEvent(r Result, e EngineResult) float64 {
	if len(e.Loads) == 0 {
		return 0
	}
	return float64(e.Loads[len(e.Loads)-1].DiskBytes) / float64(r.Events)
}

func loadPeak(_ Result, e EngineResult) float64 {
	most := int64(0)
	for _, load := range e.Loads {
		most = max(most, load.PeakBytes)
	}
	return float64(most >> 20)
}

func queryPeak(_ Result, e EngineResult) float64 { return float64(e.QueryPeakBytes >> 20) }

// writeStores has a line for each thing that is not a question.
func (r Result) writeStores(out *strings.Builder) {
	heading := []string{"store"}
	for _, e := range r.Engines {
		heading = append(heading, e.Name)
	}
	writeRow(out, append(heading, "ratio", "target", "met"))
	writeRule(out, len(heading)+3)
	for _, line := range storeLines {
		writeRow(out, r.storeCells(line))
	}
	out.WriteByte('\n')
	r.writeFiles(out)
}

// writeFiles compares Sluice's store with the files that the events came in.
func (r Result) writeFiles(out *strings.Builder) {
	own := 0.0
	for _, e := range r.Engines {
		if e.Name == sluiceName {
			own = bytesPerEvent(r, e)
		}
	}
	writeRow(out, []string{"files", "Sluice", "files", "ratio", "target", "met"})
	writeRule(out, 6)
	for _, input := range r.Inputs {
		size := float64(input.Bytes) / float64(r.Events)
		known := own > 0 && size > 0
		cells := []string{fmt.Sprintf("bytes an event, and of zstd %s in time order", input.Format.title()), cell(own > 0, fmt.Sprintf("%.2f", own)),
			fmt.Sprintf("%.2f", size), cell(known, fmt.Sprintf("%.2f", own/size))}
		judged := input.Format == parquetFiles
		writeRow(out, append(cells, cell(judged, "less than 1"), verdict(known && judged, own < size)))
	}
	out.WriteByte('\n')
}

func (r Result) storeCells(line storeLine) []string {
	cells := []string{line.title}
	own, best := 0.0, 0.0
	for _, e := range r.Engines {
		value := line.value(r, e)
		cells = append(cells, cell(value > 0, fmt.Sprintf(line.format, value)))
		switch {
		case e.Name == sluiceName:
			own = value
		case value == 0 || line.against != "" && line.against != e.Name:
		case best == 0 || line.small && value < best || !line.small && value > best:
			best = value
		}
	}
	known := own > 0 && best > 0
	share := own / best
	met := !line.small && share >= line.target || line.small && share <= line.target
	return append(cells, cell(known, fmt.Sprintf("%.2f", share)), cell(line.target > 0, line.bound()), verdict(known && line.target > 0, met))
}

func (l storeLine) bound() string {
	if l.small {
		return fmt.Sprintf("at most %.2g", l.target)
	}
	return fmt.Sprintf("at least %.2g", l.target)
}
