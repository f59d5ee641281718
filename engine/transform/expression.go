package transform

import (
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// formula is an expression of a list. It is immutable; an evaluator computes it.
type formula struct {
	node *expression.Node
	// inputs are the properties that it reads, each once for every reading, and places say which of them each name is.
	inputs []input
	places map[*expression.Node]int
	// condition says that the result has to be true or false.
	condition bool
	// result is what the result is known to be, asIs where the data decides.
	result reading
}

// input is a property and as what it is read.
type input struct {
	name string
	reading
	time bool
}

// parseFormula compiles an expression against nothing but the readings that are known.
func parseFormula(text string, condition bool, known map[string]reading) (*formula, error) {
	node, err := expression.Parse(text)
	if err != nil {
		return nil, err
	}
	f := &formula{node: node, places: map[*expression.Node]int{}, condition: condition}
	found := inference{known: known, isTime: isTimeName, readings: map[*expression.Node]reading{}}
	wanted := asIs
	if condition {
		wanted = asBool
	}
	found.walk(node, wanted)
	f.collect(node, found.readings)
	types := make([]schema.Type, len(f.inputs))
	open := false
	for i, in := range f.inputs {
		types[i] = in.typeOf()
		open = open || in.reading == asIs
	}
	bound, err := f.bind(types)
	if err != nil {
		return nil, err
	}
	if f.result = readingOf(bound.Type); open && f.result == asText {
		f.result = asIs
	}
	return f, nil
}

func isTimeName(name string) bool { return name == schema.TimeName }

// collect lists the inputs.
func (f *formula) collect(n *expression.Node, readings map[*expression.Node]reading) {
	if n.Kind == expression.NodeName {
		in := input{name: n.Text, reading: readings[n], time: isTimeName(n.Text)}
		at := slices.Index(f.inputs, in)
		if at < 0 {
			at = len(f.inputs)
			f.inputs = append(f.inputs, in)
		}
		f.places[n] = at
	}
	for _, arg := range n.Args {
		f.collect(arg, readings)
	}
	if n.Filter != nil {
		f.collect(n.Filter, readings)
	}
}

// zone is that of parts of times and of dates without one.
var zone = calendar.Zone{Location: time.UTC, WeekStart: time.Monday}

// bind gives the expression types; those of the inputs are given.
func (f *formula) bind(types []schema.Type) (*expression.Expr, error) {
	binder := &expression.Binder{Scope: emptyScope{}, Zone: zone, Now: time.Unix(0, 0)}
	binder.Override = func(node *expression.Node) (*expression.Expr, error) {
		at, ok := f.places[node]
		if node.Kind != expression.NodeName || !ok {
			return nil, nil
		}
		if types[at] == schema.Unknown {
			return &expression.Expr{Op: expression.Constant, Value: schema.NullOf(schema.Unknown), Span: node.Span}, nil
		}
		ref := expression.Ref{Name: node.Text, ID: uint32(at) + 1}
		return &expression.Expr{Op: expression.Column, Type: types[at], Ref: ref, Span: node.Span}, nil
	}
	if f.condition {
		return binder.BindCondition(f.node)
	}
	return binder.Bind(f.node)
}
