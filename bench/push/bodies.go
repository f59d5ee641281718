package main

import "github.com/sluice-analytics/sluice/bench/simulator"

// body is what a client pushes at once: lines of NDJSON.
type body struct {
	text   []byte
	events int
}

// simulate returns the lines of some events of the shop.
func simulate(events int64) [][]byte {
	run := simulator.New(simulator.Config{Events: events, Days: 2, Seed: 1})
	lines := make([][]byte, 0, events)
	var event simulator.Event
	for run.Next(&event) {
		lines = append(lines, simulator.AppendNDJSON(nil, &event))
	}
	return lines
}

// bodiesOf puts lines together.
func bodiesOf(lines [][]byte, batch int) []body {
	var bodies []body
	for first := 0; first < len(lines); first += batch {
		var next body
		for _, line := range lines[first:min(first+batch, len(lines))] {
			next.text = append(next.text, line...)
			next.events++
		}
		bodies = append(bodies, next)
	}
	return bodies
}
