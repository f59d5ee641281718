package result

import (
	"strconv"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func (r *Retention) writeMembers(out *textWriter, zone *time.Location) error {
	if err := r.Matrix.writeMembers(out, zone); err != nil || r.By == "" {
		return err
	}
	return out.groups(len(r.Groups), zone, func(i int) jsonGroup {
		g := r.Groups[i]
		return jsonGroup{g.Other, []schema.Value{g.Value}, func() error { return g.writeMembers(out, zone) }}
	})
}

// writeMembers writes the cohorts and their total.
func (m Matrix) writeMembers(out *textWriter, zone *time.Location) error {
	out.name("cohorts")
	out.text = append(out.text, '[')
	for i, cohort := range m.Cohorts {
		if i > 0 {
			out.text = append(out.text, ',')
		}
		cohort.write(out, zone)
		if err := out.flushIfFull(); err != nil {
			return err
		}
	}
	out.text = append(out.text, ']')
	out.name("total")
	out.text = append(out.text, '[')
	for i, total := range m.Total {
		if i > 0 {
			out.text = append(out.text, ',')
		}
		out.text = strconv.AppendInt(append(out.text, `{"count":`...), total.Count, 10)
		out.text = strconv.AppendInt(append(out.text, `,"size":`...), total.Size, 10)
		out.text = appendShare(append(out.text, `,"share":`...), total.Share)
		out.text = append(out.text, '}')
	}
	out.text = append(out.text, ']')
	return nil
}

func (c Cohort) write(out *textWriter, zone *time.Location) {
	out.text = appendTime(append(out.text, `{"start":"`...), c.Start, zone)
	out.text = strconv.AppendInt(append(out.text, `","size":`...), c.Size, 10)
	out.text = append(out.text, `,"periods":[`...)
	for i, cell := range c.Cells {
		if i > 0 {
			out.text = append(out.text, ',')
		}
		out.text = strconv.AppendInt(append(out.text, `{"count":`...), cell.Count, 10)
		out.text = appendShare(append(out.text, `,"share":`...), cell.Share)
		out.text = strconv.AppendBool(append(out.text, `,"complete":`...), cell.Complete)
		out.text = append(out.text, '}')
	}
	out.text = append(out.text, "]}"...)
}

// appendShare appends a number as short as it can be written.
func appendShare(text []byte, share float64) []byte {
	return strconv.AppendFloat(text, share, 'g', -1, 64)
}
