package reference

import (
	"cmp"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Difference is the answer of the difference view.
type Difference struct {
	Selection, Baseline int64
	Properties          []DifferenceProperty
	OtherProperties     int
	// Events is nil where rows are events.
	Events      []DifferenceValue
	OtherEvents int
}

// DifferenceProperty is what a property tells.
type DifferenceProperty struct {
	Name   string
	Score  float64
	OnlyIn string
	// Missing are the rows of the selection and of the baseline without a value.
	Missing [2]int64
	// Different is the number of values, 0 where there are Edges.
	Different   int
	Values      []DifferenceValue
	OtherValues int
	Best        *DifferenceValue
	Edges       []schema.Value
	Bins        [][2]int64
	Medians     [2]schema.Value
}

// DifferenceValue is a value, or the bin that starts with it, and the rows of the selection
// and of the baseline that have it.
type DifferenceValue struct {
	Value            schema.Value
	Counts           [2]int64
	Lift, Odds       schema.Value
	Correlation      float64
	strength, signed float64
}

// divided are the rows of a difference: first the selection, then the baseline.
type divided struct {
	plan *query.Difference
	rows [2][]row
}

func (r *runner) difference(plan *query.Difference) *Difference {
	d := &divided{plan: plan}
	for _, candidate := range r.rowsOver(plan.Over, r.plan.From, r.plan.To) {
		switch {
		case passes(plan.Selection, candidate):
			d.rows[0] = append(d.rows[0], candidate)
		case passes(plan.Baseline, candidate):
			d.rows[1] = append(d.rows[1], candidate)
		}
	}
	answer := &Difference{Selection: int64(len(d.rows[0])), Baseline: int64(len(d.rows[1]))}
	for _, property := range plan.Properties {
		answer.Properties = append(answer.Properties, d.property(property))
	}
	slices.SortStableFunc(answer.Properties, func(a, b DifferenceProperty) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Name, b.Name))
	})
	if plan.Limit > 0 && len(answer.Properties) > plan.Limit {
		answer.OtherProperties = len(answer.Properties) - plan.Limit
		answer.Properties = answer.Properties[:plan.Limit]
	}
	if plan.Events != nil {
		values, _ := d.count(query.DifferenceProperty{Expr: plan.Events, OfEvents: true})
		values = d.ranked(values)
		shown := min(len(values), plan.Values)
		answer.Events, answer.OtherEvents = append([]DifferenceValue{}, values[:shown]...), len(values)-shown
	}
	return answer
}

// entity is a row made of events.
type entity interface {
	row
	parts() []*event
}

// valuesOf are the different values that a row has of a property.
func valuesOf(property query.DifferenceProperty, of row) []schema.Value {
	from := []row{of}
	if property.OfEvents {
		from = nil
		for _, e := range of.(entity).parts() {
			from = append(from, e)
		}
	}
	var values []schema.Value
	for _, r := range from {
		if value := property.Expr.Eval(r); !value.Null {
			values = append(values, value)
		}
	}
	return values
}

// withoutRepeats drops what is there already, lists being taken apart.
func withoutRepeats(values []schema.Value) []schema.Value {
	var different []schema.Value
	add := func(value schema.Value) {
		if !slices.ContainsFunc(different, func(known schema.Value) bool { return nameOf(known) == nameOf(value) }) {
			different = append(different, value)
		}
	}
	for _, value := range values {
		if value.Type != schema.StringList {
			add(value)
			continue
		}
		items, _ := schema.DecodeList(value.Text)
		for _, item := range items {
			add(schema.StringOf(item))
		}
	}
	return different
}

// count counts the values of a property, and the rows without any.
func (d *divided) count(property query.DifferenceProperty) (values []DifferenceValue, missing [2]int64) {
	places := map[string]int{}
	for side, rows := range d.rows {
		for _, r := range rows {
			found := valuesOf(property, r)
			if len(found) == 0 {
				missing[side]++
			}
			for _, value := range withoutRepeats(found) {
				place, ok := places[nameOf(value)]
				if !ok {
					place = len(values)
					places[nameOf(value)] = place
					value.Float += 0
					values = append(values, DifferenceValue{Value: value})
				}
				values[place].Counts[side]++
			}
		}
	}
	return values, missing
}

func (d *divided) size(side int) float64 { return float64(len(d.rows[side])) }

// judge fills in what a value's counts say.
func (d *divided) judge(v *DifferenceValue) {
	a, b := float64(v.Counts[0]), float64(v.Counts[1])
	p, q := d.size(0)-a, d.size(1)-b
	v.Lift, v.Odds = schema.NullOf(schema.Float64), schema.NullOf(schema.Float64)
	if b > 0 {
		v.Lift = schema.FloatOf(0)
		if a > 0 {
			v.Lift = schema.FloatOf(a / d.size(0) / (b / d.size(1)))
		}
	}
	if a+p > 0 && b+q > 0 {
		half := 0.0
		if a*b*p*q == 0 {
			half = 0.5
		}
		v.Odds = schema.FloatOf((a + half) / (p + half) / ((b + half) / (q + half)))
	}
	if (a+b)*(p+q)*(a+p)*(b+q) > 0 {
		// The correlation of two variables of 0 and 1 over all rows.
		n := a + b + p + q
		covariance := a/n - (a+b)/n*((a+p)/n)
		v.signed = covariance / math.Sqrt((a+b)/n*(1-(a+b)/n)*((a+p)/n)*(1-(a+p)/n))
	}
	v.Correlation = v.signed
	v.strength = math.Round(math.Abs(v.signed)*1e9) / 1e9
}

// sign is 1 where a value speaks for the selection, -1 where against it.
func sign(v DifferenceValue) int64 {
	switch {
	case v.strength == 0:
		return 0
	case v.signed > 0:
		return 1
	}
	return -1
}

// ranked judges values and puts the strongest first.
func (d *divided) ranked(values []DifferenceValue) []DifferenceValue {
	for i := range values {
		d.judge(&values[i])
	}
	slices.SortFunc(values, func(a, b DifferenceValue) int {
		return cmp.Or(cmp.Compare(b.strength, a.strength), compareInts(sign(b), sign(a)), compare(a.Value, b.Value))
	})
	return values
}

func (d *divided) property(property query.DifferenceProperty) DifferenceProperty {
	values, missing := d.count(property)
	p := DifferenceProperty{Name: property.Name, Missing: missing, Medians: [2]schema.Value{{Null: true}, {Null: true}}}
	some := [2]bool{d.size(0) > float64(missing[0]), d.size(1) > float64(missing[1])}
	switch {
	case len(d.rows[0]) == 0 || len(d.rows[1]) == 0:
	case some[0] && !some[1]:
		p.OnlyIn = "selection"
	case some[1] && !some[0]:
		p.OnlyIn = "baseline"
	}
	typ := property.Expr.Type
	if isOrdered := typ.IsNumber() || typ == schema.Timestamp; isOrdered {
		slices.SortFunc(values, func(a, b DifferenceValue) int { return compare(a.Value, b.Value) })
		if len(values) > fewValues {
			d.bins(&p, values, typ)
			return p
		}
		for side := range p.Medians {
			p.Medians[side] = medianOf(values, side)
		}
	}
	counts := [][2]int64{missing}
	for _, v := range values {
		counts = append(counts, v.Counts)
	}
	p.Score = d.score(counts)
	if typ == schema.StringList || property.OfEvents {
		p.Score = 0
		for _, c := range counts {
			without := [2]int64{int64(len(d.rows[0])) - c[0], int64(len(d.rows[1])) - c[1]}
			p.Score = max(p.Score, d.score([][2]int64{c, without}))
		}
	}
	p.Different = len(values)
	if missing != [2]int64{} {
		values = append(values, DifferenceValue{Value: schema.Value{Null: true}, Counts: missing})
	}
	values = d.ranked(values)
	for i := range values {
		if values[i].Correlation > 1e-12 {
			p.Best = &values[i]
			break
		}
	}
	shown := min(len(values), d.plan.Values)
	p.Values, p.OtherValues = values[:shown:shown], len(values)-shown
	return p
}

// fewValues is the most different numbers that are answered one by one.
const fewValues = 50

// medianOf is the smallest value with at least half of a side's rows at or below it.
func medianOf(values []DifferenceValue, side int) schema.Value {
	total, below := int64(0), int64(0)
	for _, v := range values {
		total += v.Counts[side]
	}
	for _, v := range values {
		if below += v.Counts[side]; total > 0 && 2*below >= total {
			return v.Value
		}
	}
	return schema.Value{Null: true}
}
