package main

import (
	"embed"
	"fmt"
	"path"
)

//go:embed questions
var questionFiles embed.FS

// column says what a column of an answer is, and with it how near two engines must be.
type column uint8

const (
	// keyColumn and timeColumn tell rows apart.
	keyColumn column = iota
	timeColumn
	// countColumn must be equal.
	countColumn
	// averageColumn may differ in the last digits.
	averageColumn
	// quantileColumn may differ by what the engines promise.
	quantileColumn
)

// question is asked of every engine in its own language.
type question struct {
	// name is that of its files.
	name string
	// title is for people.
	title string
	// target is how many times faster than the faster peer Sluice is to be; 0 where
	// nothing is asked for.
	target  float64
	columns []column
	// scan says that the question does little but read columns, so that the memory's
	// bandwidth is its limit.
	scan bool
}

var questions = []question{
	{"01-count-with-filter", "count with a two-column filter", 5, []column{countColumn}, true},
	{"02-group-by-event", "group by event", 5, []column{keyColumn, countColumn}, true},
	{"03-group-by-two-with-average", "group by two columns, average, top 10", 4, []column{keyColumn, keyColumn, countColumn, averageColumn}, true},
	{"04-hourly-series", "hourly series by event, 7 days", 5, []column{timeColumn, keyColumn, countColumn}, true},
	{"05-distinct-users-per-day", "exact users per day", 50, []column{timeColumn, countColumn}, true},
	{"06-percentiles-by-host", "p50, p95, p99 by host of one event", 4, []column{keyColumn, quantileColumn, quantileColumn, quantileColumn}, true},
	{"07-rare-page", "rare page: count, exact users", 10, []column{countColumn, countColumn}, true},
	{"08-top-pages", "top 10 pages, exact users", 10, []column{keyColumn, countColumn, countColumn}, true},
	{"09-top-pages-by-pattern", "the same by regular expression", 4, []column{keyColumn, countColumn, countColumn}, true},
	{"10-sessions", "sessions: number, mean, p95", 10, []column{countColumn, averageColumn, quantileColumn}, false},
	{"11-funnel-of-three-steps", "funnel of 3 steps, 1 day", 15, []column{countColumn, countColumn, countColumn}, false},
	{"12-funnel-of-five-steps-by-country", "funnel of 5 steps, 7 days, by country", 15,
		[]column{keyColumn, countColumn, countColumn, countColumn, countColumn, countColumn}, false},
	{"13-retention", "daily retention, 30 days", 15, []column{timeColumn, keyColumn, countColumn}, false},
	{"14-paths-after-search", "paths: what follows search", 15, []column{keyColumn, countColumn}, false},
	{"15-heat-map", "heat map of latency by hour", 0, []column{timeColumn, keyColumn, countColumn}, true},
}

// text is the question in an engine's language.
func (q question) text(d dialect) (string, error) {
	text, err := questionFiles.ReadFile(path.Join("questions", q.name+d.suffix()))
	if err != nil {
		return "", fmt.Errorf("read question: %w", err)
	}
	return string(text), nil
}
