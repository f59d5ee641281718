package result

import "github.com/sluice-analytics/sluice/storage/schema"

// Paths is the answer of the paths view.
type Paths struct {
	// Count is the number of paths; the counts of the nodes at depth 0 add up to it.
	Count int64
	// Nodes and Edges are in the order of depth, then of count, the largest first, with
	// the merged one as last node of its depth.
	Nodes []PathNode
	Edges []PathEdge
	// TopPaths are the largest whole paths, the largest first. OtherPaths is how many
	// different ones there are beyond, and OtherCount how many took one of those.
	TopPaths   []WholePath
	OtherPaths int
	OtherCount int64
}

// PathStop is a value of the node expression, or the nodes beyond the limit.
type PathStop struct {
	Value schema.Value
	Other bool
}

// PathNode is a node at a depth.
type PathNode struct {
	Depth int
	PathStop
	// Merged is the number of nodes that Other stands for.
	Merged int
	// Count is the number of paths through the node. Starts of them have nothing before
	// it in their session; Ends have nothing after it, or were followed to an end
	// and it is that.
	Count, Starts, Ends int64
}

// PathEdge is a step from a node of a depth to one of the next depth.
type PathEdge struct {
	Depth    int
	From, To PathStop
	Count    int64
	// Mean and Median of the time between the two, in seconds.
	Mean, Median float64
}

// WholePath is a path from its first node to its last.
type WholePath struct {
	// Depth is that of the first node.
	Depth int
	Nodes []schema.Value
	Count int64
}

// nodeType is the type of the nodes: all have the same.
func (p *Paths) nodeType() schema.Type {
	for _, node := range p.Nodes {
		if !node.Other {
			return node.Value.Type
		}
	}
	return schema.String
}

// flat makes a row of every node, every edge and every whole path, told apart by the
// first column. Every part ends with what is beyond the limit.
func (p *Paths) flat() (*Table, error) {
	typ := p.nodeType()
	columns := []Column{
		{"part", schema.String}, {"depth", schema.Int64}, {"node", typ}, {"other", schema.Bool}, {"to", typ}, {"to_other", schema.Bool},
		{"path", schema.StringList}, {"count", schema.Int64}, {"starts", schema.Int64}, {"ends", schema.Int64},
		{"mean", schema.Float64}, {"median", schema.Float64},
	}
	stop := func(s PathStop) (value, other schema.Value) {
		if s.Other {
			return schema.NullOf(typ), schema.BoolOf(true)
		}
		return s.Value, schema.BoolOf(false)
	}
	null, noTruth, noList := schema.NullOf(typ), schema.NullOf(schema.Bool), schema.NullOf(schema.StringList)
	noCount, noTime := schema.NullOf(schema.Int64), schema.NullOf(schema.Float64)
	var rows [][]schema.Value
	for _, n := range p.Nodes {
		value, other := stop(n.PathStop)
		rows = append(rows, []schema.Value{schema.StringOf("node"), schema.IntOf(int64(n.Depth)), value, other, null, noTruth, noList,
			schema.IntOf(n.Count), schema.IntOf(n.Starts), schema.IntOf(n.Ends), noTime, noTime})
	}
	for _, e := range p.Edges {
		from, fromOther := stop(e.From)
		to, toOther := stop(e.To)
		rows = append(rows, []schema.Value{schema.StringOf("edge"), schema.IntOf(int64(e.Depth)), from, fromOther, to, toOther, noList,
			schema.IntOf(e.Count), noCount, noCount, schema.FloatOf(e.Mean), schema.FloatOf(e.Median)})
	}
	for _, w := range p.TopPaths {
		rows = append(rows, []schema.Value{schema.StringOf("path"), schema.IntOf(int64(w.Depth)), null, schema.BoolOf(false), null, noTruth,
			schema.ListOf(w.texts()), schema.IntOf(w.Count), noCount, noCount, noTime, noTime})
	}
	if p.OtherPaths > 0 {
		rows = append(rows, []schema.Value{schema.StringOf("path"), noCount, null, schema.BoolOf(true), null, noTruth, noList,
			schema.IntOf(p.OtherCount), noCount, noCount, noTime, noTime})
	}
	return NewTable(columns, rows)
}

// texts are the nodes as text.
func (w WholePath) texts() []string {
	texts := make([]string, len(w.Nodes))
	for i, node := range w.Nodes {
		texts[i] = node.AsText()
	}
	return texts
}
