package result

import (
	"strconv"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func (p *Paths) writeMembers(out *textWriter, zone *time.Location) error {
	out.integer("count", p.Count)
	if err := writeObjects(out, "nodes", len(p.Nodes), func(i int) { p.Nodes[i].write(out, zone) }); err != nil {
		return err
	}
	if err := writeObjects(out, "edges", len(p.Edges), func(i int) { p.Edges[i].write(out, zone) }); err != nil {
		return err
	}
	paths := len(p.TopPaths)
	if p.OtherPaths > 0 {
		paths++
	}
	return writeObjects(out, "top_paths", paths, func(i int) {
		if i < len(p.TopPaths) {
			p.TopPaths[i].write(out, zone)
			return
		}
		out.truth("other")
		out.integer("paths", int64(p.OtherPaths))
		out.integer("count", p.OtherCount)
	})
}

func (n PathNode) write(out *textWriter, zone *time.Location) {
	out.integer("depth", int64(n.Depth))
	if n.Other {
		out.truth("other")
		out.integer("nodes", int64(n.Merged))
	} else {
		out.value("value", n.Value, zone)
	}
	out.integer("count", n.Count)
	out.integer("starts", n.Starts)
	out.integer("ends", n.Ends)
}

func (e PathEdge) write(out *textWriter, zone *time.Location) {
	out.integer("depth", int64(e.Depth))
	if e.From.Other {
		out.truth("from_other")
	} else {
		out.value("from", e.From.Value, zone)
	}
	if e.To.Other {
		out.truth("to_other")
	} else {
		out.value("to", e.To.Value, zone)
	}
	out.integer("count", e.Count)
	out.name("time")
	out.text = append(out.text, '{')
	out.value("mean", schema.FloatOf(e.Mean), zone)
	out.value("median", schema.FloatOf(e.Median), zone)
	out.text = append(out.text, '}')
}

func (w WholePath) write(out *textWriter, zone *time.Location) {
	out.integer("depth", int64(w.Depth))
	out.name("nodes")
	out.text = appendRow(out.text, w.Nodes, zone)
	out.integer("count", w.Count)
}

// writeObjects writes a member that is a list of n objects.
func writeObjects(out *textWriter, name string, n int, write func(i int)) error {
	out.name(name)
	out.text = append(out.text, '[')
	for i := range n {
		if i > 0 {
			out.text = append(out.text, ',')
		}
		out.text = append(out.text, '{')
		write(i)
		out.text = append(out.text, '}')
		if err := out.flushIfFull(); err != nil {
			return err
		}
	}
	out.text = append(out.text, ']')
	return nil
}

func (t *textWriter) integer(name string, number int64) {
	t.name(name)
	t.text = strconv.AppendInt(t.text, number, 10)
}

func (t *textWriter) truth(name string) {
	t.name(name)
	t.text = append(t.text, "true"...)
}

func (t *textWriter) value(name string, value schema.Value, zone *time.Location) {
	t.name(name)
	t.text = appendJSON(t.text, value, zone)
}
