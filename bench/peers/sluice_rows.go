package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// sluiceAnswer is as much of Sluice's answers as the questions need.
type sluiceAnswer struct {
	Rows    [][]any        `json:"rows"`
	Steps   []sluiceStep   `json:"steps"`
	Groups  []sluiceGroup  `json:"groups"`
	Cohorts []sluiceCohort `json:"cohorts"`
	Edges   []sluiceEdge   `json:"edges"`
	Stats   struct {
		BytesScanned int64 `json:"bytes_scanned"`
	} `json:"stats"`
}

type sluiceStep struct {
	Count json.Number `json:"count"`
}

type sluiceGroup struct {
	Value any          `json:"value"`
	Steps []sluiceStep `json:"steps"`
}

type sluiceCohort struct {
	Start   string       `json:"start"`
	Periods []sluiceStep `json:"periods"`
}

type sluiceEdge struct {
	To    any         `json:"to"`
	Count json.Number `json:"count"`
}

func parseSluice(text []byte) (sluiceAnswer, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var answer sluiceAnswer
	if err := decoder.Decode(&answer); err != nil {
		return answer, fmt.Errorf("parse answer: %w", err)
	}
	return answer, nil
}

// sluiceRows turns an answer of any of the questions' views into rows.
func sluiceRows(text []byte) ([][]any, error) {
	answer, err := parseSluice(text)
	switch {
	case err != nil:
		return nil, err
	case answer.Groups != nil:
		return groupRows(answer.Groups), nil
	case answer.Steps != nil:
		return [][]any{stepCounts(answer.Steps)}, nil
	case answer.Cohorts != nil:
		return cohortRows(answer.Cohorts), nil
	case answer.Edges != nil:
		return edgeRows(answer.Edges), nil
	case answer.Rows != nil:
		return answer.Rows, nil
	}
	return nil, errors.New("the answer has no rows, steps, cohorts or edges")
}

func groupRows(groups []sluiceGroup) [][]any {
	var rows [][]any
	for _, group := range groups {
		rows = append(rows, append([]any{group.Value}, stepCounts(group.Steps)...))
	}
	return rows
}

func stepCounts(steps []sluiceStep) []any {
	counts := make([]any, len(steps))
	for i, step := range steps {
		counts[i] = step.Count
	}
	return counts
}

// cohortRows has a row for every period of every cohort.
func cohortRows(cohorts []sluiceCohort) [][]any {
	var rows [][]any
	for _, cohort := range cohorts {
		for period, cell := range cohort.Periods {
			rows = append(rows, []any{cohort.Start, json.Number(fmt.Sprint(period)), cell.Count})
		}
	}
	return rows
}

// edgeRows has a row for every edge; the questions ask for those from one node only.
func edgeRows(edges []sluiceEdge) [][]any {
	var rows [][]any
	for _, edge := range edges {
		rows = append(rows, []any{edge.To, edge.Count})
	}
	return rows
}
