package drill

import (
	"fmt"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// PathsCell is a checked mark of paths: a node at a depth, or an edge from there to the next.
type PathsCell struct {
	Depth int
	// Nodes are the node, or both ends of the edge.
	Nodes []PathsNode
}

// PathsNode is a node of a depth, or the others there.
type PathsNode struct {
	Value schema.Value
	Other bool
}

// PathsCell reads the mark of paths.
func (q Question) PathsCell() (PathsCell, error) {
	d := &drilling{Question: q, plan: q.Plan}
	var cell PathsCell
	if err := d.fits(); err != nil {
		return cell, err
	}
	m := q.Mark
	switch {
	case m.Depth == nil:
		return cell, missing("depth", "depth 0 is the start")
	case m.Node == nil && (m.From == nil || m.To == nil):
		return cell, missing("node", "give node, or from and to")
	case m.Node != nil && (m.From != nil || m.To != nil):
		return cell, fault("node", "give node, or from and to", "a mark is a node or an edge, not both")
	}
	cell.Depth = *m.Depth
	last := cell.Depth
	if m.Node == nil {
		last++
	}
	if cell.Depth < -q.Plan.Paths.Before || last > q.Plan.Paths.After {
		return cell, fault("depth", "", "the depths of the paths are from %d to %d", -q.Plan.Paths.Before, q.Plan.Paths.After)
	}
	for _, stop := range []struct {
		where string
		*Stop
	}{{"node", m.Node}, {"from", m.From}, {"to", m.To}} {
		if stop.Stop == nil {
			continue
		}
		node := PathsNode{Other: stop.Other}
		if !node.Other {
			if isNil(stop.Value) {
				return cell, missing(stop.where+".value", "a node has a value, or is other")
			}
			var err error
			if node.Value, err = d.valueOf(stop.Value, q.Plan.Paths.Node.Type, stop.where+".value"); err != nil {
				return cell, err
			}
		}
		cell.Nodes = append(cell.Nodes, node)
	}
	return cell, nil
}

// paths answers a mark of paths.
func (d *drilling) paths() error {
	cell, err := d.PathsCell()
	if err != nil {
		return err
	}
	label := fmt.Sprintf("depth %d: ", cell.Depth)
	for i, node := range cell.Nodes {
		if i > 0 {
			label += " to "
		}
		if node.Other {
			label += "other"
		} else {
			label += d.literal(node.Value).String()
		}
	}
	d.answer.Label = shorten(label)
	d.notPeople("no condition says which actors' paths pass here")
	if d.plan.Paths.Transitions {
		d.not("count", "the number counts sessions, and no condition says which of them pass here")
	}
	return d.group(people{per: d.plan.Paths.Per, from: d.plan.From, to: d.plan.To})
}
