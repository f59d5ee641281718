package engine

import (
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// dictionariesOf returns the dictionaries that hold all values of an expression which is a column of text; none for others, and for
// columns whose strings lie in the blocks.
func dictionariesOf(snapshot *storage.Snapshot, key *expression.Expr) []*dictionary.Dictionary {
	column, ok := snapshot.Schema.ByID(key.Ref.ID)
	if key.Op != expression.Column || !ok || column.Name != key.Ref.Name || column.Type != schema.String {
		return nil
	}
	if column.Name != snapshot.Schema.Actor() {
		if column.Inline {
			return nil
		}
		return []*dictionary.Dictionary{snapshot.Strings(column.ID)}
	}
	var all []*dictionary.Dictionary
	for shard := range snapshot.Config.Shards {
		all = append(all, snapshot.Actors(shard))
	}
	return all
}

func dictionariesLen(all []*dictionary.Dictionary) int {
	total := 0
	for _, values := range all {
		total += values.Len()
	}
	return total
}

// dictionaryBudget is how long dictionaries are searched.
const dictionaryBudget = 50 * time.Millisecond

// addRare adds to a sample the values that hold the text and that the sample happens not to have, so that
// somebody who types the whole of a rare value finds it. Their count is 0.
func (c *countedValues) addRare(snapshot *storage.Snapshot, request *query.ValuesRequest) *countedValues {
	known := make(map[string]bool, len(c.texts))
	for _, text := range c.texts {
		known[text] = true
	}
	more := *c
	more.values, more.texts = c.values[:len(c.values):len(c.values)], c.texts[:len(c.texts):len(c.texts)]
	started, seen := time.Now(), 0
	for _, values := range dictionariesOf(snapshot, request.Plan.Aggregate.By[0].Expr) {
		for i := range values.Len() {
			if seen++; seen%4096 == 0 && time.Since(started) > dictionaryBudget || len(more.values)-len(c.values) >= request.Limit {
				break
			}
			text := values.At(values.First() + uint32(i))
			if matchText(text, request.Contains) < matchNear && !known[text] {
				more.values = append(more.values, PropertyValue{result.JSONValue(schema.StringOf(text)), 0})
				more.texts = append(more.texts, text)
			}
		}
	}
	more.distinct = len(more.values)
	return &more
}
