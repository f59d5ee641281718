package result

import (
	"strconv"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// textNodes is the number of nodes, and of edges, of one depth that people are shown:
// the other forms have all.
const textNodes = 10

// writeText shows the nodes depth by depth, what followed what, and whole paths.
func (p *Paths) writeText(out *strings.Builder, zone *time.Location, options TextOptions) {
	out.WriteString(style(options, bold, countNoun(p.Count, "path")) + "\n\n")
	form := newColumnForm(p.values(), zone)
	p.nodeGrid(form).write(out, options)
	if len(p.Edges) > 0 {
		out.WriteString("\n")
		p.edgeGrid(form).write(out, options)
	}
	out.WriteString("\n")
	p.wholeGrid(form).write(out, options)
}

// values are the nodes' values.
func (p *Paths) values() []schema.Value {
	values := make([]schema.Value, 0, len(p.Nodes))
	for _, node := range p.Nodes {
		if !node.Other {
			values = append(values, node.Value)
		}
	}
	return values
}

// stopText shows a node.
func (f columnForm) stopText(stop PathStop) string {
	if stop.Other {
		return "(other)"
	}
	return f.text(stop.Value)
}

func (p *Paths) share(count int64) string {
	if p.Count == 0 {
		return ""
	}
	return percent(float64(count) / float64(p.Count))
}

// nodeGrid shows the largest nodes of each depth.
func (p *Paths) nodeGrid(form columnForm) *grid {
	rows := textRows{}
	for _, n := range p.Nodes {
		rows.add(n.Depth, strconv.Itoa(n.Depth), form.stopText(n.PathStop), NumberText(n.Count), p.share(n.Count), NumberText(n.Starts), NumberText(n.Ends))
	}
	return rows.grid("depth >", "node", "count >", "of all >", "starts >", "ends >")
}

// edgeGrid shows the largest edges of each depth.
func (p *Paths) edgeGrid(form columnForm) *grid {
	rows := textRows{}
	for _, e := range p.Edges {
		rows.add(e.Depth, strconv.Itoa(e.Depth), form.stopText(e.From), form.stopText(e.To), NumberText(e.Count), p.share(e.Count),
			secondsText(e.Median), secondsText(e.Mean))
	}
	return rows.grid("depth >", "from", "to", "count >", "of all >", "median time >", "mean time >")
}

// wholeGrid shows the largest whole paths.
func (p *Paths) wholeGrid(form columnForm) *grid {
	rows := textRows{}
	for i, w := range p.TopPaths {
		names := make([]string, len(w.Nodes))
		for k, node := range w.Nodes {
			names[k] = form.text(node)
		}
		rows.add(i, strings.Join(names, " > "), NumberText(w.Count), p.share(w.Count))
	}
	if p.OtherPaths > 0 {
		rows.add(len(p.TopPaths), "(other: "+countNoun(int64(p.OtherPaths), "path")+")", NumberText(p.OtherCount), p.share(p.OtherCount))
	}
	return rows.grid("path", "count >", "of all >")
}

// textRows are rows of cells, at most textNodes of one part.
type textRows struct {
	rows [][]string
	part int
	// taken is the number of rows of the part.
	taken int
}

func (t *textRows) add(part int, cells ...string) {
	if part != t.part {
		t.part, t.taken = part, 0
	}
	if t.taken < textNodes {
		t.rows = append(t.rows, cells)
	}
	t.taken++
}

// grid puts the rows under heads; those that end with " >" stand over numbers.
func (t *textRows) grid(heads ...string) *grid {
	g := &grid{}
	for i, head := range heads {
		cells := make([]string, len(t.rows))
		for row := range t.rows {
			cells[row] = t.rows[row][i]
		}
		head, number := strings.CutSuffix(head, " >")
		g.add(gridColumn{head: head, cells: cells, right: number, whole: number})
	}
	return g
}
