package engine

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// ValuesAnswer lists values of a property with the events that have them.
type ValuesAnswer struct {
	// Type is that of the values; of a list of strings these are its elements.
	Type   schema.Type     `json:"type"`
	Values []PropertyValue `json:"values"`
	// Distinct counts the values that were found, More those of them that are not listed.
	Distinct int64 `json:"distinct"`
	More     int64 `json:"more"`
	// Nulls counts the events without a value, where no text was asked for.
	Nulls int64 `json:"nulls"`
	// Exact is false where the counts are those of a sample of the actors, scaled; Distinct is then
	// that of the sample.
	Exact           bool    `json:"exact"`
	SampledFraction float64 `json:"sampled_fraction"`
}

// PropertyValue is a value and the number of events that have it.
type PropertyValue struct {
	Value result.JSONValue `json:"value"`
	Count int64            `json:"count"`
}

// PropertyValues returns the values of any expression over events with the events that have them, under the filter and the range of
// a request as query.CompileValues describes it: first those that begin with the text that was asked for, then those with a word that does, then those
// that hold it, each most frequent first; case does not count. Counting ends after about 100 ms, with a sample of the shards, unless the request asks
// for exact counts. Errors are those of Query.
func (e *Engine) PropertyValues(ctx context.Context, dataset string, document []byte) (*ValuesAnswer, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	options, err := e.compileOptions(snapshot)
	if err != nil {
		return nil, err
	}
	request, err := query.CompileValues(dataset, document, snapshot.Schema, options)
	if err != nil {
		return nil, err
	}
	counted, err := e.countValues(ctx, request, snapshot)
	if err != nil {
		return nil, err
	}
	return counted.answer(request), nil
}

// countValues counts the values of a request, or remembers them from the request before: a
// list is asked for anew with every letter that is typed.
func (e *Engine) countValues(ctx context.Context, request *query.ValuesRequest, snapshot *storage.Snapshot) (*countedValues, error) {
	key := valuesKey(snapshot, request)
	before := e.values.find(key, e.options.Now())
	if before != nil && before.serves(request) {
		return before, nil
	}
	plan := request.Plan
	narrow := request.Narrowed != nil && (before != nil || manyValues(snapshot, plan))
	if narrow {
		plan = request.Narrowed
	}
	counter := &valueCounter{request: request, budget: valuesBudget}
	if _, err := e.execute(ctx, plan, snapshot, e.scheduler.join(), counter.view); err != nil {
		return nil, err
	}
	found := counter.found
	all := dictionariesLen(dictionariesOf(snapshot, plan.Aggregate.By[0].Expr))
	found.complete = found.distinct == len(found.values) && (found.exact || all > 0 && found.distinct >= all)
	switch {
	case !narrow:
		e.values.keep(key, found, e.options.Now())
	case !found.exact && all > 0:
		return found.addRare(snapshot, request), nil
	}
	return found, nil
}

// valuesBudget is how long counting may take before a sample has to do; putting in order what was counted comes on top.
const valuesBudget = 70 * time.Millisecond

// manyValuesMin is the number of values from which on it is better to count only those that are asked for.
const manyValuesMin = 50_000

// manyValues reports whether text that is counted may have many values: where it is in no dictionary, or in large ones.
func manyValues(snapshot *storage.Snapshot, plan *query.Plan) bool {
	all := dictionariesLen(dictionariesOf(snapshot, plan.Aggregate.By[0].Expr))
	return all == 0 || all > manyValuesMin
}

// countedValues are values with their counts, most frequent first.
type countedValues struct {
	typ schema.Type
	// values are all that were found, or where distinct is more the most frequent ones.
	values   []PropertyValue
	distinct int
	// complete says that there are no other values.
	complete bool
	// texts are the values as text, in the same order.
	texts    []string
	nulls    int64
	exact    bool
	fraction float64
}

// serves reports whether the values are those that a request wants.
func (c *countedValues) serves(request *query.ValuesRequest) bool {
	return (c.exact || !request.Exact) && (request.Contains == "" || c.complete || request.Narrowed == nil && c.distinct == len(c.values))
}

// answer lists the values that a request wants, the best first.
func (c *countedValues) answer(request *query.ValuesRequest) *ValuesAnswer {
	answer := &ValuesAnswer{Type: c.typ, Values: []PropertyValue{}, Exact: c.exact, SampledFraction: c.fraction}
	if request.Contains == "" {
		answer.Nulls, answer.Distinct = c.nulls, int64(c.distinct)
		answer.Values = append(answer.Values, c.values[:min(request.Limit, len(c.values))]...)
		answer.More = answer.Distinct - int64(len(answer.Values))
		return answer
	}
	var matches [matchNear][]int
	for i, text := range c.texts {
		if match := matchText(text, request.Contains); match < matchNear {
			answer.Distinct++
			if len(matches[match]) < request.Limit {
				matches[match] = append(matches[match], i)
			}
		}
	}
	for _, i := range slices.Concat(matches[:]...) {
		if len(answer.Values) < request.Limit {
			answer.Values = append(answer.Values, c.values[i])
		}
	}
	answer.More = answer.Distinct - int64(len(answer.Values))
	return answer
}

// newCountedValues puts values in order, which are all that were found, or of so many the most frequent ones.
func newCountedValues(typ schema.Type, values []PropertyValue, distinct int) *countedValues {
	type textual struct {
		value PropertyValue
		text  string
	}
	all := make([]textual, len(values))
	for i, value := range values {
		all[i] = textual{value, schema.Value(value.Value).AsText()}
	}
	slices.SortFunc(all, func(a, b textual) int {
		return cmp.Or(cmp.Compare(b.value.Count, a.value.Count), cmp.Compare(a.text, b.text))
	})
	counted := &countedValues{typ: typ, distinct: distinct, values: values, texts: make([]string, len(values))}
	for i, value := range all {
		counted.values[i], counted.texts[i] = value.value, value.text
	}
	return counted
}
