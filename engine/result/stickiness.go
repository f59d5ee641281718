package result

import (
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Stickiness is the answer of the stickiness view.
type Stickiness struct {
	// Count is the number of actors that were active at all.
	Count int64
	// ActivePeriods has an element for every number of periods from 1 to those of the
	// range.
	ActivePeriods []ActivePeriods
}

// ActivePeriods is the actors that were active in a number of periods.
type ActivePeriods struct {
	Periods int
	// Count were active in exactly so many, OrMore in at least so many.
	Count, OrMore int64
	// Share and ShareOrMore are of all that were active, 0 of none.
	Share, ShareOrMore float64
}

// NewStickiness returns the answer for counts of actors, first of those with one active period.
func NewStickiness(counts []int64) *Stickiness {
	s := &Stickiness{ActivePeriods: make([]ActivePeriods, len(counts))}
	for i := len(counts) - 1; i >= 0; i-- {
		s.Count += counts[i]
		s.ActivePeriods[i] = ActivePeriods{Periods: i + 1, Count: counts[i], OrMore: s.Count}
	}
	if s.Count > 0 {
		for i := range s.ActivePeriods {
			p := &s.ActivePeriods[i]
			p.Share, p.ShareOrMore = float64(p.Count)/float64(s.Count), float64(p.OrMore)/float64(s.Count)
		}
	}
	return s
}

// writeMembers writes the members of the JSON object.
func (s *Stickiness) writeMembers(out *textWriter) error {
	out.name("count")
	out.text = strconv.AppendInt(out.text, s.Count, 10)
	out.name("active_periods")
	out.text = append(out.text, '[')
	for i, p := range s.ActivePeriods {
		if i > 0 {
			out.text = append(out.text, ',')
		}
		out.text = strconv.AppendInt(append(out.text, `{"periods":`...), int64(p.Periods), 10)
		out.text = strconv.AppendInt(append(out.text, `,"count":`...), p.Count, 10)
		out.text = appendShare(append(out.text, `,"share":`...), p.Share)
		out.text = strconv.AppendInt(append(out.text, `,"or_more":`...), p.OrMore, 10)
		out.text = appendShare(append(out.text, `,"share_or_more":`...), p.ShareOrMore)
		out.text = append(out.text, '}')
		if err := out.flushIfFull(); err != nil {
			return err
		}
	}
	out.text = append(out.text, ']')
	return nil
}

// flat makes a row of every number of periods.
func (s *Stickiness) flat() (*Table, error) {
	columns := []Column{
		{"periods", schema.Int64}, {"count", schema.Int64}, {"share", schema.Float64}, {"or_more", schema.Int64}, {"share_or_more", schema.Float64},
	}
	rows := make([][]schema.Value, len(s.ActivePeriods))
	for i, p := range s.ActivePeriods {
		rows[i] = []schema.Value{
			schema.IntOf(int64(p.Periods)), schema.IntOf(p.Count), schema.FloatOf(p.Share), schema.IntOf(p.OrMore), schema.FloatOf(p.ShareOrMore),
		}
	}
	return NewTable(columns, rows)
}

// writeText shows a line for each number of periods.
func (s *Stickiness) writeText(out *strings.Builder, options TextOptions) {
	columns := []gridColumn{{head: "periods"}, {head: "actors"}, {head: "share"}, {head: "or more"}, {head: "share"}}
	for _, p := range s.ActivePeriods {
		cells := []string{strconv.Itoa(p.Periods), NumberText(p.Count), shortPercent(p.Share), NumberText(p.OrMore), shortPercent(p.ShareOrMore)}
		for k, cell := range cells {
			columns[k].cells = append(columns[k].cells, cell)
		}
	}
	g := &grid{}
	for _, column := range columns {
		column.right, column.whole = true, true
		g.add(column)
	}
	g.write(out, options)
}
