package drill

import (
	"cmp"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// part is the rows behind a mark: a condition on them, and a part of the range.
type part struct {
	rows condition
	// from (inclusive) and to (exclusive) are within the plan's range; timed says that they are less than that.
	from, to int64
	timed    bool
}

// whole is the part that is everything.
func (d *drilling) whole() part { return part{from: d.plan.From, to: d.plan.To} }

// narrow cuts the part to a range; an end of the plan's range that is open stays so.
func (p *part) narrow(from, to int64) {
	p.from, p.to, p.timed = max(p.from, from), min(p.to, to), true
}

// within is the part's range as a condition on a time.
func (d *drilling) within(p part, column string) condition {
	if !p.timed {
		return condition{}
	}
	var low, high *expression.Node
	if p.from != math.MinInt64 {
		low = text(d.plan.Zone.Format(p.from))
	}
	if p.to != math.MaxInt64 {
		high = text(d.plan.Zone.Format(p.to))
	}
	if low == nil && high == nil {
		return condition{}
	}
	return within(name(column), low, high, false)
}

// narrowed makes a document be about the part's range. Definitions that read events of the document's range go on to
// read those of the former: they say which actors are meant, and these do not change with what is looked at of them.
func (d *drilling) narrowed(doc *query.Document, p part) {
	if p.timed {
		d.inRange(doc, p.from, p.to)
	}
}

// inRange makes a document be about a range, but for its definitions.
func (d *drilling) inRange(doc *query.Document, from, to int64) {
	d.pin(doc)
	doc.From, doc.To = d.moment(from), d.moment(to)
}

// moment writes a time, and an open end as the absence of one.
func (d *drilling) moment(us int64) string {
	if us == math.MinInt64 || us == math.MaxInt64 {
		return ""
	}
	return d.plan.Zone.Format(us)
}

// pin gives the definitions of a document that take their range from it the range that the plan has; so also the saved
// ones that it uses, which become its own.
func (d *drilling) pin(doc *query.Document) {
	for _, use := range d.plan.Uses {
		own := slices.ContainsFunc(doc.Define, func(definition query.Definition) bool { return definition.Name == use.Name })
		at := slices.IndexFunc(d.Definitions, func(saved query.SavedDefinition) bool { return saved.Name == use.Name })
		if use.Kind != query.KindDefinition || own || at < 0 {
			continue
		}
		definition, err := query.ParseDefinition(use.Name, d.Definitions[at].Content)
		if err == nil && takesRange(definition) { // an error cannot be: it has been compiled
			doc.Define = append(doc.Define, definition)
		}
	}
	for i, definition := range doc.Define {
		if !takesRange(definition) {
			continue
		}
		object := *definition.Object
		if object.From == "" {
			object.From = cmp.Or(d.moment(d.plan.From), query.AlwaysFrom)
		}
		if object.To == "" {
			object.To = cmp.Or(d.moment(d.plan.To), query.AlwaysTo)
		}
		doc.Define[i].Object = &object
	}
}

// takesRange reports whether a definition takes an end of its range from the query.
func takesRange(definition query.Definition) bool {
	o := definition.Object
	return o != nil && (o.Actor != "" || o.Funnel != nil) && (o.From == "" || o.To == "")
}
