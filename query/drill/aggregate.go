package drill

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Needs says which facts a question needs: the edges of buckets and bins, and the rows shown.
func (q Question) Needs() (edges, shown bool) {
	if q.Plan.Aggregate == nil {
		return false, false
	}
	for i := range q.Plan.Aggregate.By {
		edges = edges || isAxis(&q.Plan.Aggregate.By[i])
	}
	return edges && (len(q.Mark.Keys) > 0 || q.Mark.Other), q.Mark.Other && q.Mark.Shown == nil
}

func isTime(key *query.Key) bool { return key.Time != nil || key.TimeAuto }

func isAxis(key *query.Key) bool { return isTime(key) || key.Bins != nil }

// groupKey is a key of the aggregate and the expression that it is.
type groupKey struct {
	*query.Key
	number int
	// node is what the key is, of bins what is put into them; nil for the time.
	node *expression.Node
	// text is the key as the document has it, names are the columns of all keys.
	text  string
	names []string
}

// keys are the keys of the document.
func (d *drilling) keys() ([]groupKey, error) {
	keys := make([]groupKey, len(d.plan.Aggregate.By))
	names := make([]string, len(keys))
	for i := range keys {
		names[i] = d.plan.Aggregate.By[i].Name
	}
	for i := range keys {
		keys[i] = groupKey{Key: &d.plan.Aggregate.By[i], number: i, text: d.plan.Echo.Aggregate.By[i], names: names}
		node, _, err := expression.ParseNamed(keys[i].text)
		switch {
		case err != nil:
			return nil, err // cannot happen: the document has been compiled
		case isTime(keys[i].Key):
		case keys[i].Bins != nil:
			keys[i].node = node.Args[0]
		default:
			keys[i].node = node
		}
	}
	return keys, nil
}

// called reports whether a mark means the key by a name: its column's, or, where no column has it, that of the property that it is.
func (k groupKey) called(by string) bool {
	if slices.Contains(k.names, by) {
		return k.Name == by
	}
	return k.text == by || k.node != nil && k.Bins == nil && k.node.Kind == expression.NodeName && k.node.Text == by
}

// markedPart is the rows behind the mark.
func (d *drilling) markedPart() (part, error) {
	p := d.whole()
	keys, err := d.keys()
	if err != nil {
		return p, err
	}
	if d.Mark.Other && len(keys) == 0 {
		return p, fault("other", "", "the document groups by nothing, so that no limit can cut anything")
	}
	conditions, err := d.keyed(&p, keys, d.Mark.Keys, "keys")
	if err != nil {
		return p, err
	}
	if d.Mark.Other {
		rest, err := d.others(keys)
		if err != nil {
			return p, err
		}
		conditions = append(conditions, rest)
	}
	if conditions, err = d.ranged(&p, conditions); err != nil {
		return p, err
	}
	p.rows = all(conditions...)
	if p.from >= p.to {
		return p, fault("time", "", "the mark lies outside the document's range")
	}
	return p, nil
}

// keyed are the conditions that keys have values; a bucket of time narrows the part.
func (d *drilling) keyed(p *part, keys []groupKey, values map[string]json.RawMessage, where string) ([]condition, error) {
	var conditions []condition
	for _, given := range slices.Sorted(maps.Keys(values)) {
		if !slices.ContainsFunc(keys, func(key groupKey) bool { return key.called(given) }) {
			return nil, d.noKey(keys, given, where)
		}
	}
	for _, key := range keys {
		for given, raw := range values {
			if !key.called(given) {
				continue
			}
			place := where + "." + given
			value, err := d.valueOf(raw, key.Type, place)
			if err != nil {
				return nil, err
			}
			if isTime(key.Key) {
				from, to, err := d.bucket(value, place)
				if err != nil {
					return nil, err
				}
				p.narrow(from, to)
				continue
			}
			condition, err := d.has(key, value, place)
			if err != nil {
				return nil, err
			}
			conditions = append(conditions, condition)
		}
	}
	return conditions, nil
}

func (d *drilling) noKey(keys []groupKey, given, where string) error {
	names := make([]string, len(keys))
	for i, key := range keys {
		names[i] = key.Name
	}
	hint := "the document groups by nothing"
	if len(names) > 0 {
		hint = "its keys are " + strings.Join(names, ", ")
	}
	return fault(where+"."+given, hint, "the document has no key %s", expression.QuoteName(given))
}

// bucket is the bucket of time that holds a moment.
func (d *drilling) bucket(value schema.Value, where string) (from, to int64, err error) {
	edges := d.Facts.Buckets
	i := sort.Search(len(edges), func(i int) bool { return edges[i] > value.Int }) - 1
	if value.Null || i < 0 || i >= len(edges)-1 {
		return 0, 0, fault(where, "give the time as the answer has it", "no bucket of the document holds this time")
	}
	return edges[i], edges[i+1], nil
}

// has is the condition that a key that is no time has a value.
func (d *drilling) has(key groupKey, value schema.Value, where string) (condition, error) {
	if key.Bins == nil || value.Null {
		return d.is(key.node, value), nil
	}
	edges := d.Facts.Bins[key.number]
	i := sort.Search(len(edges), func(i int) bool { return edges[i] > value.Float }) - 1
	if i < 0 {
		return condition{}, fault(where, "give the lower edge as the answer has it", "no bin of the document holds this number")
	}
	var low, high *expression.Node
	// The first bin begins with the least value and the last has the largest: beyond them there is nothing.
	if i > 0 || len(edges) == 1 {
		low = d.literal(schema.FloatOf(edges[i]))
	}
	if i+1 < len(edges) {
		high = d.literal(schema.FloatOf(edges[i+1]))
	}
	return within(key.node, low, high, true), nil
}

// ranged adds the parts of axes that the mark names.
func (d *drilling) ranged(p *part, conditions []condition) ([]condition, error) {
	if ends := d.Mark.Time; ends != nil {
		from, err := d.end(ends.From, p.from, "time.from")
		if err != nil {
			return nil, err
		}
		to, err := d.end(ends.To, p.to, "time.to")
		if err != nil {
			return nil, err
		}
		p.narrow(from, to)
	}
	if d.Mark.Range == nil {
		return conditions, nil
	}
	column, err := d.rangeColumn()
	if err != nil {
		return nil, err
	}
	one, err := d.between(d.Mark.Range, column)
	return append(conditions, one), err
}

// rangeColumn is the expression that the mark's range is of: where it is called like a key of bins, what is put
// into these.
func (d *drilling) rangeColumn() (*expression.Node, error) {
	if d.Mark.Range.Column == "" {
		return nil, missing("range.column", "name the number that the range is of")
	}
	keys, err := d.keys()
	if err != nil {
		return nil, err
	}
	for _, key := range keys {
		if key.node != nil && key.called(d.Mark.Range.Column) {
			return key.node, nil
		}
	}
	return parse(d.Mark.Range.Column, "range.column")
}

// end reads an end of a time axis; without one it is what it was.
func (d *drilling) end(of string, usual int64, where string) (int64, error) {
	if of == "" {
		return usual, nil
	}
	value, err := d.textValue(of, schema.Timestamp)
	if err != nil {
		return 0, fault(where, "", "%q is no time", of)
	}
	return value.Int, nil
}

// between is the condition that an expression lies in a range of numbers.
func (d *drilling) between(r *Range, column *expression.Node) (condition, error) {
	var ends [2]*expression.Node
	for i, raw := range []json.RawMessage{r.From, r.To} {
		if isNil(raw) {
			continue
		}
		value, err := d.valueOf(raw, schema.Float64, "range."+[]string{"from", "to"}[i])
		if err != nil {
			return condition{}, err
		}
		ends[i] = d.literal(value)
		if raw := strings.TrimSpace(string(raw)); !strings.ContainsAny(raw, `.eE"`) {
			if whole, err := d.valueOf(json.RawMessage(raw), schema.Int64, ""); err == nil {
				ends[i] = d.literal(whole)
			}
		}
	}
	if ends[0] == nil && ends[1] == nil {
		return condition{}, missing("range.from", "a range has at least one end")
	}
	return within(column, ends[0], ends[1], true), nil
}

// aggregate answers a mark of an aggregate.
func (d *drilling) aggregate() error {
	p, err := d.markedPart()
	if errors.Is(err, errTooLong) {
		d.answer.Label = "other"
		d.notPeople(err.Error())
		d.not("actors", err.Error())
		return nil
	}
	if err != nil {
		return err
	}
	m, err := d.measure()
	if err != nil {
		return err
	}
	d.label(p)
	if d.plan.Aggregate.Over != nil {
		return d.entities(p, m)
	}
	return d.events(p, m)
}

// label says what the part is, with its predicate.
func (d *drilling) label(p part) {
	label := "all"
	if p.rows.holds != nil {
		label = p.rows.holds.String()
		d.answer.Predicate = label
	}
	if p.timed {
		span := fmt.Sprintf("%s to %s", d.moment(p.from), d.moment(p.to))
		label = strings.TrimPrefix(label+", "+span, "all, ")
	}
	if d.Mark.Other {
		label = "other"
	}
	if d.Mark.Compare {
		label += ", compared"
	}
	d.answer.Label = shorten(label)
}
