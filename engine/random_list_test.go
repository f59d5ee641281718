package engine_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"slices"

	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// cellsListed is how many cells of a funnel's answer have their actors listed.
const cellsListed = 3

// listsDiffer lists the actors behind some cells of a funnel's answer, which the text of the
// document decides.
func (c *randomCase) listsDiffer(columns schema.Schema, answer *reference.Funnel) (string, error) {
	doc := *c.doc
	doc.Compare = nil
	text, err := json.Marshal(doc)
	if err != nil {
		return "", err
	}
	hash := fnv.New64a()
	hash.Write(text)
	r := rand.New(rand.NewPCG(hash.Sum64(), 1))
	for range cellsListed {
		request := map[string]any{}
		if err := json.Unmarshal(text, &request); err != nil {
			return "", err
		}
		addCell(r, request, answer)
		if difference, err := c.listDiffers(columns, request); err != nil || difference != "" {
			return difference, err
		}
	}
	return "", nil
}

// addCell makes a document a request for the actors behind a cell.
func addCell(r *rand.Rand, request map[string]any, answer *reference.Funnel) {
	step := 1 + r.IntN(len(answer.Steps))
	request["step"], request["limit"] = step, pick(r, 1, 2, 5, 100)
	if step > 1 {
		request["state"] = pick(r, query.StateReached, query.StateDropped, query.StateInProgress)
	}
	if n := len(answer.Trend); n > 0 && chance(r, 0.5) {
		request["entry"] = schema.TimestampText(answer.Trend[r.IntN(n)].Time)
	}
	if n := len(answer.Groups); n > 0 && chance(r, 0.6) {
		group := answer.Groups[r.IntN(n)]
		if answer.Groups[n-1].Other && chance(r, 0.3) {
			group = answer.Groups[n-1]
		}
		if value, ok := groupMember(group); ok {
			request["value"] = value
		}
		if group.Other {
			request["other"] = true
		}
	}
}

// groupMember is the value of a group as a request has it; false for those that cannot be
// written to the last bit.
func groupMember(group reference.Group) (any, bool) {
	var values []any
	for _, value := range group.Values {
		switch {
		case value.Null:
			values = append(values, nil)
		case value.Type == schema.Int64:
			values = append(values, value.Int)
		case value.Type == schema.Bool:
			values = append(values, value.Int != 0)
		case value.Type == schema.String, value.Type == schema.Timestamp:
			values = append(values, value.AsText())
		default:
			return nil, false
		}
	}
	return values, !group.Other
}

func (c *randomCase) listDiffers(columns schema.Schema, request map[string]any) (string, error) {
	text, err := json.Marshal(request)
	if err != nil {
		return "", err
	}
	from, to := timesOf(c.events)
	options, err := savedOptions(columns, query.CompileOptions{Now: c.now, DataFrom: from, DataTo: to})
	if err != nil {
		return "", err
	}
	compiled, err := query.CompileActors(text, columns, options)
	if err != nil {
		return "", nil // a bucket that the range cuts off, or a value of another type
	}
	want, ambiguous, err := reference.Actors(compiled, columns, plainEvents(c.events))
	if errors.Is(err, reference.ErrTooLarge) || ambiguous != "" {
		return "", nil
	}
	got, err := c.listedActors(request, len(want))
	if err != nil {
		return fmt.Sprintf("the list of %s: %s", text, err), nil
	}
	wanted := make([]string, len(want))
	for i, listed := range want {
		wanted[i] = valuesText([]schema.Value{schema.StringOf(listed.Actor), schema.TimestampOf(listed.Entry), listed.StepTime})
	}
	slices.Sort(got)
	slices.Sort(wanted)
	if !slices.Equal(got, wanted) {
		return fmt.Sprintf("the list of %s:\n  engine    %v\n  reference %v", text, got, wanted), nil
	}
	return "", nil
}

// listedActors reads all pages of a list of so many actors.
func (c *randomCase) listedActors(request map[string]any, actors int) ([]string, error) {
	var listed []string
	for page := 0; page <= actors; page++ {
		text, err := json.Marshal(request)
		if err != nil {
			return nil, err
		}
		answer, err := c.engine.Actors(context.Background(), text)
		if err != nil {
			return nil, err
		}
		for i := range answer.Table.Rows() {
			row := rowOf(answer.Table, i)
			listed = append(listed, valuesText([]schema.Value{row[0], row[1], row[3]}))
		}
		cursor := answer.Table.Cursor
		answer.Release()
		if request["cursor"] = cursor; cursor == "" {
			return listed, nil
		}
	}
	return listed, errors.New("more pages than actors")
}
