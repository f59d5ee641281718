package result

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Difference is the answer of the difference view.
type Difference struct {
	// Selection and Baseline are the numbers of rows that are compared; no row is in both.
	Selection, Baseline int64
	// Properties are what was looked at, those that tell the two apart best first. OtherProperties
	// is how many there are beyond the limit.
	Properties      []DifferenceProperty
	OtherProperties int
	// Events are the names of the events that rows are made of, those with the strongest
	// correlation first; nil where rows are made of none. OtherEvents is how many more there are.
	Events      []DifferenceValue
	OtherEvents int
	// Skipped are the properties that were not looked at.
	Skipped []query.SkippedProperty
}

// DifferenceProperty is what a property tells of the selection.
type DifferenceProperty struct {
	Name string
	Type schema.Type
	// Kind is "text", "list", "number", "bool" or "time".
	Kind string
	// OfEvents says that it is a property of the events that rows are made of: a row has
	// every value that one of them has.
	OfEvents bool
	// Score is how well the property tells selection and baseline apart, from 0 to 1.
	Score float64
	// OnlyIn is "selection" or "baseline" where only rows of that side have a value, else "".
	OnlyIn string
	// Missing are the rows without a value.
	Missing DifferenceBoth
	// Different is the number of values, null aside; 0 where there is a Distribution.
	Different int
	// Values are those with the strongest correlation, the strongest first, null being one of
	// them; OtherValues is how many more there are, and Other their rows, nil where there are
	// none or rows may have several values.
	Values      []DifferenceValue
	OtherValues int
	Other       *DifferenceBoth
	// Best is the value with the largest correlation, or nil where none is above 0.
	Best *DifferenceValue
	// Distribution is that of numbers or times of many values, else nil.
	Distribution *DifferenceDistribution
	// SelectionMedian and BaselineMedian are of numbers and times; null of others.
	SelectionMedian, BaselineMedian schema.Value
}

// DifferencePart is some of the rows of a side, and their share of it.
type DifferencePart struct {
	Count int64
	Share float64
}

// DifferenceBoth is some of the rows of both sides.
type DifferenceBoth struct{ Selection, Baseline DifferencePart }

// DifferenceValue is a value of a property.
type DifferenceValue struct {
	Value schema.Value
	// IsRange says that the values from Value on that are less than To are meant.
	IsRange bool
	To      schema.Value
	DifferenceBoth
	// Lift is the share in the selection over that in the baseline, null where the latter
	// is 0. OddsRatio is null where a side has no rows.
	Lift, OddsRatio schema.Value
	// Correlation is that of having the value with being selected, from -1 to 1.
	Correlation float64
}

// DifferenceDistribution is numbers or times by bins: bin i has those from Edges[i] on that
// are less than Edges[i+1].
type DifferenceDistribution struct {
	Edges               []schema.Value
	Selection, Baseline []DifferencePart
}

// flat makes a row of every value and bin of every property, with the property's rank and
// score, and of every event. A property without any has one row.
func (d *Difference) flat() (*Table, error) {
	columns := []Column{
		{"part", schema.String}, {"rank", schema.Int64}, {"property", schema.String}, {"score", schema.Float64},
		{"value", schema.String}, {"to", schema.String}, {"other", schema.Bool},
		{"selection_count", schema.Int64}, {"selection_share", schema.Float64}, {"baseline_count", schema.Int64}, {"baseline_share", schema.Float64},
		{"lift", schema.Float64}, {"odds_ratio", schema.Float64}, {"correlation", schema.Float64},
	}
	var rows [][]schema.Value
	for i, p := range d.Properties {
		head := []schema.Value{schema.StringOf("value"), schema.IntOf(int64(i + 1)), schema.StringOf(p.Name), schema.FloatOf(p.Score)}
		rows = append(rows, p.flatRows(head)...)
	}
	for _, v := range d.Events {
		head := []schema.Value{schema.StringOf("event"), schema.NullOf(schema.Int64), schema.NullOf(schema.String), schema.NullOf(schema.Float64)}
		rows = append(rows, v.flatRow(head))
	}
	return NewTable(columns, rows)
}

func (p DifferenceProperty) flatRows(head []schema.Value) [][]schema.Value {
	var rows [][]schema.Value
	for _, v := range p.Values {
		rows = append(rows, v.flatRow(head))
	}
	if p.Other != nil {
		rows = append(rows, DifferenceValue{DifferenceBoth: *p.Other, Value: schema.NullOf(p.Type)}.flatRest(head, true))
	}
	if p.Distribution == nil {
		return rows
	}
	if p.Missing.Selection.Count+p.Missing.Baseline.Count > 0 {
		rows = append(rows, DifferenceValue{DifferenceBoth: p.Missing, Value: schema.NullOf(p.Type)}.flatRest(head, false))
	}
	for i := range p.Distribution.Selection {
		bin := DifferenceValue{
			Value: p.Distribution.Edges[i], To: p.Distribution.Edges[i+1], IsRange: true,
			DifferenceBoth: DifferenceBoth{p.Distribution.Selection[i], p.Distribution.Baseline[i]},
		}
		rows = append(rows, bin.flatRest(head, false))
	}
	return rows
}

// flatRow is the row of a value with all that is known of it.
func (v DifferenceValue) flatRow(head []schema.Value) []schema.Value {
	row := v.flatRest(head, false)
	n := len(row)
	row[n-3], row[n-2], row[n-1] = v.Lift, v.OddsRatio, schema.FloatOf(v.Correlation)
	return row
}

// flatRest is the row of rows that are no single value.
func (v DifferenceValue) flatRest(head []schema.Value, other bool) []schema.Value {
	to, none := schema.NullOf(schema.String), schema.NullOf(schema.Float64)
	if v.IsRange {
		to = asText(v.To)
	}
	return append(slices.Clone(head), asText(v.Value), to, schema.BoolOf(other),
		schema.IntOf(v.Selection.Count), schema.FloatOf(v.Selection.Share), schema.IntOf(v.Baseline.Count), schema.FloatOf(v.Baseline.Share),
		none, none, none)
}

// asText is a value of any type in a column of text.
func asText(v schema.Value) schema.Value {
	if v.Null {
		return schema.NullOf(schema.String)
	}
	return schema.StringOf(v.AsText())
}
