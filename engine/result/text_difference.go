package result

import (
	"strconv"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// textDifferenceValues is the number of values of a property that people are shown: the
// other forms have all that were asked for.
const textDifferenceValues = 3

// writeText shows the properties by rank with their strongest values, then the events, then
// what was left out.
func (d *Difference) writeText(out *strings.Builder, zone *time.Location, options TextOptions) {
	head := NumberText(d.Selection) + " selected, compared with " + NumberText(d.Baseline)
	out.WriteString(style(options, bold, head) + "\n\n")
	d.propertyGrid(zone).write(out, options)
	writeMore(out, options, d.OtherProperties, "property", "properties")
	if len(d.Events) > 0 {
		out.WriteString("\n")
		d.eventGrid(zone).write(out, options)
		writeMore(out, options, d.OtherEvents, "event", "events")
	}
	if len(d.Skipped) == 0 {
		return
	}
	out.WriteString("\n")
	for _, skipped := range d.Skipped {
		out.WriteString(style(options, dim, "left out: "+escape(skipped.Name)+" ("+skipped.Why+")") + "\n")
	}
}

// writeMore says how many the limit has cut.
func writeMore(out *strings.Builder, options TextOptions, count int, one, many string) {
	if count == 0 {
		return
	}
	if count == 1 {
		many = one
	}
	out.WriteString(style(options, dim, NumberText(int64(count))+" more "+many+" beyond the limit") + "\n")
}

func (d *Difference) propertyGrid(zone *time.Location) *grid {
	var rows textRows
	for i, p := range d.Properties {
		name, score := escape(p.Name), strconv.FormatFloat(p.Score, 'f', 3, 64)
		for k, v := range p.textValues() {
			if k > 0 {
				name, score = "", ""
			}
			rows.add(i, append([]string{name, score, v.valueText(zone)}, v.cells()...)...)
		}
	}
	return rows.grid("property", "tells apart >", "value", "selection >", "baseline >", "lift >", "correlation >")
}

// textValues are the values that people are shown, the best one first.
func (p DifferenceProperty) textValues() []DifferenceValue {
	var values []DifferenceValue
	if p.Best != nil {
		values = append(values, *p.Best)
	}
	for _, v := range p.Values {
		if len(values) < textDifferenceValues && (p.Best == nil || v != *p.Best) {
			values = append(values, v)
		}
	}
	if len(values) == 0 {
		null := schema.NullOf(schema.Float64)
		values = append(values, DifferenceValue{Value: schema.NullOf(p.Type), DifferenceBoth: p.Missing, Lift: null, OddsRatio: null})
	}
	return values
}

func (d *Difference) eventGrid(zone *time.Location) *grid {
	var rows textRows
	for i, v := range d.Events {
		rows.add(i, append([]string{v.valueText(zone)}, v.cells()...)...)
	}
	return rows.grid("event", "selection >", "baseline >", "lift >", "correlation >")
}

// valueText shows a value, or a range of them.
func (v DifferenceValue) valueText(zone *time.Location) string {
	form := newColumnForm([]schema.Value{v.Value, v.To}, zone)
	if v.IsRange {
		return form.text(v.Value) + " to " + form.text(v.To)
	}
	return form.text(v.Value)
}

// cells are the figures of a value.
func (v DifferenceValue) cells() []string {
	lift := "-"
	if !v.Lift.Null {
		lift = strconv.FormatFloat(v.Lift.Float, 'f', 2, 64)
	}
	return []string{percent(v.Selection.Share), percent(v.Baseline.Share), lift, strconv.FormatFloat(v.Correlation, 'f', 3, 64)}
}
