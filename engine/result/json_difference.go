package result

import (
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func (d *Difference) writeMembers(out *textWriter, zone *time.Location) error {
	out.object("selection", func() { out.integer("count", d.Selection) })
	out.object("baseline", func() { out.integer("count", d.Baseline) })
	err := writeObjects(out, "properties", len(d.Properties), func(i int) { d.Properties[i].write(out, zone) })
	if err != nil {
		return err
	}
	if d.OtherProperties > 0 {
		out.integer("other_properties", int64(d.OtherProperties))
	}
	if d.Events != nil {
		if err := writeValues(out, "events", d.Events, zone); err != nil {
			return err
		}
		if d.OtherEvents > 0 {
			out.integer("other_events", int64(d.OtherEvents))
		}
	}
	skipped := d.Skipped
	if skipped == nil {
		skipped = []query.SkippedProperty{}
	}
	return out.marshal("skipped", skipped)
}

func (p DifferenceProperty) write(out *textWriter, zone *time.Location) {
	out.value("name", schema.StringOf(p.Name), zone)
	out.value("type", schema.StringOf(p.Type.String()), zone)
	out.value("kind", schema.StringOf(p.Kind), zone)
	if p.OfEvents {
		out.truth("of_events")
	}
	out.value("score", schema.FloatOf(p.Score), zone)
	if p.OnlyIn != "" {
		out.value("only_in", schema.StringOf(p.OnlyIn), zone)
	}
	out.object("missing", func() { p.Missing.write(out, zone) })
	if p.Distribution == nil {
		out.integer("different", int64(p.Different))
		writeList(out, "values", len(p.Values), func(i int) { p.Values[i].write(out, zone) })
		p.writeOther(out, zone)
	} else {
		out.object("distribution", func() { p.Distribution.write(out, zone) })
	}
	if p.Best != nil {
		out.object("best", func() { p.Best.write(out, zone) })
	}
	if p.Kind == "number" || p.Kind == "time" {
		out.object("median", func() {
			out.value("selection", p.SelectionMedian, zone)
			out.value("baseline", p.BaselineMedian, zone)
		})
	}
}

func (p DifferenceProperty) writeOther(out *textWriter, zone *time.Location) {
	if p.OtherValues == 0 {
		return
	}
	out.object("other", func() {
		out.integer("values", int64(p.OtherValues))
		if p.Other != nil {
			p.Other.write(out, zone)
		}
	})
}

func (b DifferenceBoth) write(out *textWriter, zone *time.Location) {
	out.object("selection", func() { b.Selection.write(out, zone) })
	out.object("baseline", func() { b.Baseline.write(out, zone) })
}

func (p DifferencePart) write(out *textWriter, zone *time.Location) {
	out.integer("count", p.Count)
	out.value("share", schema.FloatOf(p.Share), zone)
}

func (v DifferenceValue) write(out *textWriter, zone *time.Location) {
	if v.IsRange {
		out.value("from", v.Value, zone)
		out.value("to", v.To, zone)
	} else {
		out.value("value", v.Value, zone)
	}
	v.DifferenceBoth.write(out, zone)
	out.value("lift", v.Lift, zone)
	out.value("odds_ratio", v.OddsRatio, zone)
	out.value("correlation", schema.FloatOf(v.Correlation), zone)
}

func (d *DifferenceDistribution) write(out *textWriter, zone *time.Location) {
	out.name("edges")
	out.text = appendRow(out.text, d.Edges, zone)
	writeList(out, "selection", len(d.Selection), func(i int) { d.Selection[i].write(out, zone) })
	writeList(out, "baseline", len(d.Baseline), func(i int) { d.Baseline[i].write(out, zone) })
}

func writeValues(out *textWriter, name string, values []DifferenceValue, zone *time.Location) error {
	return writeObjects(out, name, len(values), func(i int) { values[i].write(out, zone) })
}

// object writes a member that is an object; write never flushes.
func (t *textWriter) object(name string, write func()) {
	t.name(name)
	t.text = append(t.text, '{')
	write()
	t.text = append(t.text, '}')
}

// writeList is writeObjects for what is short and inside an object.
func writeList(out *textWriter, name string, n int, write func(i int)) {
	out.name(name)
	out.text = append(out.text, '[')
	for i := range n {
		if i > 0 {
			out.text = append(out.text, ',')
		}
		out.text = append(out.text, '{')
		write(i)
		out.text = append(out.text, '}')
	}
	out.text = append(out.text, ']')
}
