package query

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// TreeNode is a node of the tree of a text.
type TreeNode struct {
	// Kind is "constant", "name", "parameter", "operator" or "call".
	Kind string `json:"kind"`
	// Name is that of a name, a parameter, an operator or a function.
	Name string `json:"name,omitempty"`
	// Value is that of a constant: a string, a number, a bool or nil.
	Value any `json:"value,omitempty"`
	// Source says where the value of a name comes from: "property", "definition", "cohort"
	// or "lookup".
	Source string `json:"source,omitempty"`
	// Type is Unknown where nothing is known of it.
	Type  schema.Type     `json:"type"`
	Span  expression.Span `json:"span"`
	Parts []*TreeNode     `json:"parts,omitempty"`
	// Filter is the condition behind an aggregate.
	Filter *TreeNode `json:"filter,omitempty"`
}

var treeKinds = map[expression.NodeKind]string{
	expression.NodeLiteral: "constant", expression.NodeName: "name", expression.NodeParameter: "parameter",
	expression.NodeOperator: "operator", expression.NodeCall: "call",
}

// tree writes a tree with the types that binding has found.
func (p *textParser) tree(node *expression.Node) *TreeNode {
	written := &TreeNode{Kind: treeKinds[node.Kind], Name: node.Text, Type: p.types[node], Span: node.Span}
	switch {
	case node.Kind == expression.NodeLiteral:
		written.Value, written.Type = plainValue(node.Value), node.Value.Type
	case node.Kind == expression.NodeName:
		written.Source = p.source(node.Text)
	case node.Kind == expression.NodeOperator && (node.Text == expression.OpAnd || node.Text == expression.OpOr):
		written.Type = schema.Bool
	}
	for _, part := range node.Operands() {
		written.Parts = append(written.Parts, p.tree(part))
	}
	if node.Filter != nil {
		written.Filter = p.tree(node.Filter)
	}
	return written
}

// source says what a name stands for.
func (p *textParser) source(name string) string {
	definitions := &p.c.definitions
	_, isText := definitions.texts[name]
	_, isObject := definitions.objects[name]
	_, isCohort := definitions.cohorts[name]
	switch saved, _ := p.c.lookup(name); {
	case isText || isObject:
		return "definition"
	case isCohort:
		return "cohort"
	case saved != nil:
		return "lookup"
	}
	return "property"
}
