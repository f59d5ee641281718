package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/engine/result"
)

// intervals says how far off the numbers of an estimate may be, and takes out of the answer what
// was only asked for that.
func (p *sampler) intervals(answer *result.Result) (Intervals, error) {
	found, err := p.answerIntervals(answer, p.answers)
	if err != nil || answer.Compare == nil {
		return found, err
	}
	parts := make([]*result.Result, len(p.answers))
	for i, part := range p.answers {
		parts[i] = part.Compare
	}
	found["compare"], err = p.answerIntervals(answer.Compare, parts)
	return found, err
}

func (p *sampler) answerIntervals(answer *result.Result, parts []*result.Result) (Intervals, error) {
	if answer.Table != nil {
		return p.tableIntervals(answer.Table, parts)
	}
	whole, err := tree(answer)
	if err != nil {
		return nil, err
	}
	trees := make([]map[string]any, len(parts))
	for i, part := range parts {
		if trees[i], err = tree(part); err != nil {
			return nil, err
		}
	}
	t := &treeEstimate{sample: p.sample(), kinds: p.kinds.byName, clumps: map[string]*clumps{}, collecting: true}
	if retention := p.s.plan.Retention; retention != nil && retention.Measure != nil {
		t.measured = p.kinds.list[0]
	}
	t.object(whole, trees, around{})
	t.collecting = false
	return t.object(whole, trees, around{}), nil
}

func (p *sampler) tableIntervals(table *result.Table, parts []*result.Result) (Intervals, error) {
	plan := p.s.plan.Aggregate
	t := &tableEstimate{
		sample: p.sample(), kinds: append([]cellKind{}, p.kinds.list...), places: p.places, keys: len(plan.By), whole: table,
		timeKey: slices.IndexFunc(plan.By, isTime),
	}
	for _, part := range parts {
		t.parts = append(t.parts, part.Table)
	}
	return t.intervals()
}

// tree is the JSON of an answer, without what is the same in all.
func tree(answer *result.Result) (map[string]any, error) {
	bare := *answer
	bare.Query, bare.Compare, bare.Stats = nil, nil, result.Stats{}
	var text bytes.Buffer
	if err := result.WriteJSON(&text, &bare); err != nil {
		return nil, err
	}
	var members map[string]any
	if err := json.Unmarshal(text.Bytes(), &members); err != nil {
		return nil, fmt.Errorf("read answer of a sample: %w", err)
	}
	delete(members, "stats")
	return members, nil
}
