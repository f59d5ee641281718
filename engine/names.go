package engine

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// NamesAnswer lists names that may stand in a document, the best first.
type NamesAnswer struct {
	Names []Name `json:"names"`
	// More counts the names that are not listed. Of values it counts only those that were looked at.
	More int `json:"more"`
}

// Name is something that may stand in a document.
type Name struct {
	// Kind is one of query.NameProperty and its kin.
	Kind string `json:"kind"`
	Name string `json:"name"`
	// Text is how it is written in an expression.
	Text string      `json:"text"`
	Type schema.Type `json:"type"`
	// Filled is the share of the events that have a value; of an event those of that name.
	Filled float64 `json:"filled"`
	// Distinct is the number of distinct strings, 0 where it is not known.
	Distinct int64 `json:"distinct,omitempty"`
	// Count is the number of events of an event's name.
	Count int64 `json:"count,omitempty"`
	// Property is the one that a value belongs to.
	Property    string `json:"property,omitempty"`
	Description string `json:"description,omitempty"`
	Unit        string `json:"unit,omitempty"`
	Hidden      bool   `json:"hidden,omitempty"`
}

// Names lists the names of a dataset that hold what was typed: properties, definitions and what else
// may stand in a document. document is JSON as query.DecodeNames describes it. First come names that begin with the text, then
// those with a word that does, then those that hold it, then those that nearly do; each by the share of events that have it. Errors are those of Query.
func (e *Engine) Names(ctx context.Context, dataset string, document []byte) (*NamesAnswer, error) {
	request, err := query.DecodeNames(document)
	if err != nil {
		return nil, err
	}
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	known, err := e.catalog(ctx, snapshot)
	if err != nil {
		return nil, err
	}
	r := &nameRanking{typed: strings.ToLower(request.Contains)}
	for i := range known {
		if slices.Contains(request.Kinds, known[i].Kind) {
			r.add(&known[i])
		}
	}
	if slices.Contains(request.Kinds, query.NameEvent) && snapshot.Schema.Event != "" {
		events, err := e.eventNames(ctx, snapshot)
		if err != nil {
			return nil, err
		}
		for i := range events {
			r.add(&events[i])
		}
	}
	if slices.Contains(request.Kinds, query.NameValue) && r.typed != "" {
		r.addValues(snapshot, known, request.Limit)
	}
	return r.answer(request.Limit), nil
}

// nameRanking puts names in order.
type nameRanking struct {
	typed string
	found []rankedName
	// others do not hold what was typed, but may nearly do.
	others []*Name
}

type rankedName struct {
	*Name
	match textMatch
}

// compare orders names, the best first.
func (a rankedName) compare(b rankedName) int {
	if a.Hidden != b.Hidden {
		return map[bool]int{true: 1, false: -1}[a.Hidden]
	}
	return cmp.Or(cmp.Compare(a.match, b.match), cmp.Compare(b.Filled, a.Filled), cmp.Compare(a.Name.Name, b.Name.Name), cmp.Compare(a.Kind, b.Kind))
}

// add adds a name, which has to stay as it is.
func (r *nameRanking) add(name *Name) {
	if match := matchText(name.Name, r.typed); match < matchNear {
		r.found = append(r.found, rankedName{name, match})
		return
	}
	r.others = append(r.others, name)
}

// answer lists the best names. Those that nearly hold what was typed are only looked for where there is room for them.
func (r *nameRanking) answer(limit int) *NamesAnswer {
	if len(r.found) < limit {
		for _, name := range r.others {
			if schema.IsNear(r.typed, name.Name) {
				r.found = append(r.found, rankedName{name, matchNear})
			}
		}
	}
	answer := &NamesAnswer{Names: []Name{}, More: max(0, len(r.found)-limit)}
	best := r.found
	if limit < len(best) {
		selectFirst(best, limit, rankedName.compare)
		best = best[:limit]
	}
	slices.SortFunc(best, rankedName.compare)
	for _, name := range best {
		answer.Names = append(answer.Names, *name.Name)
	}
	return answer
}

// namesBudget is how long the values of all properties are searched for a text.
const namesBudget = 30 * time.Millisecond

// addValues adds values of text properties that hold what was typed, those of properties with few values first.
func (r *nameRanking) addValues(snapshot *storage.Snapshot, known []Name, limit int) {
	properties := slices.DeleteFunc(slices.Clone(known), func(n Name) bool { return n.Kind != query.NameProperty || n.Distinct == 0 || n.Hidden })
	slices.SortFunc(properties, func(a, b Name) int { return cmp.Compare(a.Distinct, b.Distinct) })
	started, seen := time.Now(), 0
	for _, property := range properties {
		column, _ := snapshot.Schema.Find(property.Name)
		key := &expression.Expr{Op: expression.Column, Type: column.Type, Ref: expression.Ref{Name: column.Name, ID: column.ID}}
		found := 0
		for _, values := range dictionariesOf(snapshot, key) {
			for i := 0; i < values.Len() && found < limit; i++ {
				if seen++; seen%1024 == 0 && time.Since(started) > namesBudget {
					return
				}
				text := values.At(values.First() + uint32(i))
				if match := matchText(text, r.typed); match < matchNear {
					r.found = append(r.found, rankedName{&Name{
						Kind: query.NameValue, Name: text, Text: expression.QuoteText(text), Type: schema.String, Property: property.Name,
						Filled: property.Filled / float64(max(1, property.Distinct)),
					}, match})
					found++
				}
			}
		}
	}
}

// eventNames lists the names of events with the numbers of theirs, over all events.
func (e *Engine) eventNames(ctx context.Context, snapshot *storage.Snapshot) ([]Name, error) {
	document, err := json.Marshal(map[string]any{"column": expression.QuoteName(snapshot.Schema.Event), "limit": query.ValuesMax})
	if err != nil {
		return nil, err
	}
	request, err := query.CompileValues(snapshot.Config.Name, document, snapshot.Schema, query.CompileOptions{Now: e.options.Now()})
	if err != nil {
		return nil, err
	}
	counted, err := e.countValues(ctx, request, snapshot)
	if err != nil {
		return nil, err
	}
	total := counted.nulls
	for _, value := range counted.values {
		total += value.Count
	}
	names := make([]Name, len(counted.values))
	for i, value := range counted.values {
		text := counted.texts[i]
		names[i] = Name{
			Kind: query.NameEvent, Name: text, Text: schema.EventName + " = " + expression.QuoteText(text), Type: schema.String,
			Property: snapshot.Schema.Event, Count: value.Count, Filled: float64(value.Count) / float64(max(1, total)),
		}
	}
	return names, nil
}
