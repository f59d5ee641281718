package result

import (
	"strconv"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Lifecycle is the answer of the lifecycle view.
type Lifecycle struct{ Periods []LifecyclePeriod }

// LifecyclePeriod is the actors of one period.
type LifecyclePeriod struct {
	// Start is that of the period, microseconds.
	Start int64
	// New, Returning and Resurrecting add up to those that were active.
	New, Returning, Resurrecting int64
	// Dormant is how many were active in the period before and are not in this, with a minus.
	Dormant int64
	// Complete says that the data reach beyond the period.
	Complete bool
}

// writeMembers writes the members of the JSON object.
func (l *Lifecycle) writeMembers(out *textWriter, zone *time.Location) error {
	out.name("periods")
	out.text = append(out.text, '[')
	for i, p := range l.Periods {
		if i > 0 {
			out.text = append(out.text, ',')
		}
		out.text = appendTime(append(out.text, `{"start":"`...), p.Start, zone)
		out.text = strconv.AppendInt(append(out.text, `","new":`...), p.New, 10)
		out.text = strconv.AppendInt(append(out.text, `,"returning":`...), p.Returning, 10)
		out.text = strconv.AppendInt(append(out.text, `,"resurrecting":`...), p.Resurrecting, 10)
		out.text = strconv.AppendInt(append(out.text, `,"dormant":`...), p.Dormant, 10)
		out.text = strconv.AppendBool(append(out.text, `,"complete":`...), p.Complete)
		out.text = append(out.text, '}')
		if err := out.flushIfFull(); err != nil {
			return err
		}
	}
	out.text = append(out.text, ']')
	return nil
}

// flat makes a row of every period.
func (l *Lifecycle) flat() (*Table, error) {
	columns := []Column{
		{"period", schema.Timestamp}, {"new", schema.Int64}, {"returning", schema.Int64}, {"resurrecting", schema.Int64},
		{"dormant", schema.Int64}, {"complete", schema.Bool},
	}
	rows := make([][]schema.Value, len(l.Periods))
	for i, p := range l.Periods {
		rows[i] = []schema.Value{
			schema.TimestampOf(p.Start), schema.IntOf(p.New), schema.IntOf(p.Returning), schema.IntOf(p.Resurrecting),
			schema.IntOf(p.Dormant), schema.BoolOf(p.Complete),
		}
	}
	return NewTable(columns, rows)
}

// writeText shows a line for each period.
func (l *Lifecycle) writeText(out *strings.Builder, zone *time.Location, options TextOptions) {
	starts := make([]schema.Value, len(l.Periods))
	for i, p := range l.Periods {
		starts[i] = schema.TimestampOf(p.Start)
	}
	form := newColumnForm(starts, zone)
	columns := []gridColumn{{head: "period", whole: true}, {head: "new"}, {head: "returning"}, {head: "resurrecting"}, {head: "dormant"}}
	young := false
	for i, p := range l.Periods {
		mark := ""
		if !p.Complete {
			mark, young = incomplete, true
		}
		cells := []string{form.text(starts[i]) + mark, NumberText(p.New), NumberText(p.Returning), NumberText(p.Resurrecting), NumberText(p.Dormant)}
		for k, cell := range cells {
			columns[k].cells = append(columns[k].cells, cell)
		}
	}
	g := &grid{}
	for k, column := range columns {
		column.right, column.whole = k > 0, true
		g.add(column)
	}
	g.write(out, options)
	if young {
		out.WriteString(style(options, dim, incomplete+" not over yet") + "\n")
	}
}
