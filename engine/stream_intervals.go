package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/engine/result"
)

// shardAnswer is what one shard says.
type shardAnswer struct {
	*result.Result
	// tree and compare are the JSON of the answer and of the compared one, nil for tables.
	tree, compare map[string]any
}

// newShardAnswer takes an answer as it is compared with others.
func newShardAnswer(answer *result.Result) (shard shardAnswer, err error) {
	shard.Result = answer
	if answer.Table != nil {
		return shard, nil
	}
	if shard.tree, err = tree(answer); err == nil && answer.Compare != nil {
		shard.compare, err = tree(answer.Compare)
	}
	return shard, err
}

// intervals says how far off the numbers of an estimate may be, and takes out of the answer what
// was only asked for that.
func (p *sampler) intervals(answer *result.Result) (Intervals, error) {
	found, err := p.answerIntervals(answer, func(s shardAnswer) (*result.Result, map[string]any) { return s.Result, s.tree })
	if err != nil || answer.Compare == nil {
		return found, err
	}
	found["compare"], err = p.answerIntervals(answer.Compare, func(s shardAnswer) (*result.Result, map[string]any) { return s.Compare, s.compare })
	return found, err
}

// answerIntervals is intervals for the answer, or the compared one, of which part is a shard's.
func (p *sampler) answerIntervals(answer *result.Result, part func(shardAnswer) (*result.Result, map[string]any)) (Intervals, error) {
	parts, trees := make([]*result.Result, len(p.answers)), make([]map[string]any, len(p.answers))
	for i, shard := range p.answers {
		parts[i], trees[i] = part(shard)
	}
	if answer.Table != nil {
		return p.tableIntervals(answer.Table, parts)
	}
	whole, err := tree(answer)
	if err != nil {
		return nil, err
	}
	t := &treeEstimate{
		sample: p.sample(), kinds: p.kinds.byName, clumps: map[string]*clumps{}, indexes: map[*any]map[string]map[string]any{}, collecting: true,
	}
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
