package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// Measured is what a question cost one engine.
type Measured struct {
	Engine string `json:"engine"`
	// Median and Least are seconds over all rounds.
	Median float64 `json:"median_seconds"`
	Least  float64 `json:"least_seconds"`
	Rounds int     `json:"rounds"`
	// CPU is the median of the processors' time, seconds.
	CPU float64 `json:"cpu_seconds"`
	// BytesScanned is what Sluice says that it read, 0 for the others.
	BytesScanned int64 `json:"bytes_scanned,omitempty"`
	// Error is why there is no answer.
	Error string `json:"error,omitempty"`

	seconds []float64
	cpu     []float64
	rows    []answerRow
}

// Asked is a question with what it cost all engines.
type Asked struct {
	Name    string     `json:"name"`
	Title   string     `json:"title"`
	Target  float64    `json:"target,omitempty"`
	Scan    bool       `json:"scan,omitempty"`
	Engines []Measured `json:"engines"`
	// Rows is the number of rows that all answers have.
	Rows int `json:"rows"`
	// QuantileDifference is the largest relative difference between two engines' quantiles.
	QuantileDifference float64 `json:"quantile_difference,omitempty"`
	// Disagreements tell where answers differ that must not.
	Disagreements []string `json:"disagreements,omitempty"`
}

// errQuestionLimit says that a question was given up.
var errQuestionLimit = errors.New("the answer took longer than --question-limit allows")

// measureQuestion asks every engine once to warm up and to compare the answers, and then
// in turn, as often as is wanted and the budget allows.
func measureQuestion(ctx context.Context, engines []*Engine, q question) (Asked, error) {
	asked := Asked{Name: q.name, Title: q.title, Target: q.target, Scan: q.scan, Engines: make([]Measured, len(engines))}
	warm := 0.0
	for i, e := range engines {
		asked.Engines[i] = warmUp(ctx, e, q)
		warm += asked.Engines[i].Median
		if err := ctx.Err(); err != nil {
			return asked, err
		}
	}
	asked.compare(q)
	s := engines[0].settings
	for range roundsWithin(s.rounds, warm, s.budget.Seconds()) {
		for i, e := range engines {
			if asked.Engines[i].Error == "" {
				asked.Engines[i].round(ctx, e, q)
			}
			if err := ctx.Err(); err != nil {
				return asked, err
			}
		}
	}
	for i := range asked.Engines {
		asked.Engines[i].finish()
	}
	return asked, nil
}

// warmUp asks once. The time stands in the median until there are others.
func warmUp(ctx context.Context, e *Engine, q question) Measured {
	measured := Measured{Engine: e.name()}
	reply, err := askWithin(ctx, e, q)
	if err == nil {
		measured.rows, err = normalise(reply.Rows, q.columns)
	}
	if err != nil {
		measured.Error = brief(err)
		return measured
	}
	measured.Median = reply.Seconds
	if reply.Raw.Answer != nil {
		// The answer was parsed before, for its rows.
		answer, _ := parseSluice(reply.Raw.Answer)
		measured.BytesScanned = answer.Stats.BytesScanned
	}
	return measured
}

func (m *Measured) round(ctx context.Context, e *Engine, q question) {
	reply, err := askWithin(ctx, e, q)
	if err != nil {
		m.Error = brief(err)
		return
	}
	m.seconds = append(m.seconds, reply.Seconds)
	m.cpu = append(m.cpu, reply.CPUSeconds)
}

func (m *Measured) finish() {
	if m.Error != "" {
		m.Median = 0 // of the warm-up
		return
	}
	m.Median, m.Least, m.Rounds = middle(m.seconds), slices.Min(m.seconds), len(m.seconds)
	m.CPU = middle(m.cpu)
}

func askWithin(ctx context.Context, e *Engine, q question) (Reply, error) {
	text, err := q.text(e.dialect)
	if err != nil {
		return Reply{}, err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, e.settings.questionLimit, errQuestionLimit)
	defer cancel()
	return e.Ask(ctx, text)
}

// roundsWithin is how many rounds fit into a budget of seconds when one takes that many:
// at most those wanted, and at least one.
func roundsWithin(wanted int, round, budget float64) int {
	if round <= 0 {
		return wanted
	}
	return max(1, min(wanted, int(budget/round)))
}

// compare compares all answers by twos.
func (a *Asked) compare(q question) {
	for i, first := range a.Engines {
		if first.Error != "" {
			continue
		}
		a.Rows = len(first.rows)
		for _, second := range a.Engines[i+1:] {
			if second.Error != "" {
				continue
			}
			found := compareAnswers(q.columns, first.Engine, second.Engine, first.rows, second.rows)
			a.QuantileDifference = max(a.QuantileDifference, found.quantiles)
			if found.difference != "" {
				a.Disagreements = append(a.Disagreements, found.difference)
			}
		}
	}
}

// middle returns the median.
func middle(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

// tell reports a question's times.
func (a Asked) tell() {
	line := fmt.Sprintf("%-40s", a.Title)
	for _, m := range a.Engines {
		if m.Error != "" {
			line += fmt.Sprintf("  %s: %s", m.Engine, m.Error)
			continue
		}
		line += fmt.Sprintf("  %s %s ms (%s on the processors)", m.Engine, milliseconds(m.Median), milliseconds(m.CPU))
	}
	report("%s\n", line)
	for _, difference := range a.Disagreements {
		report("    THE ANSWERS DIFFER: %s\n", difference)
	}
}
