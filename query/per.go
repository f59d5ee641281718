package query

import (
	"slices"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// per checks the column whose values are the units of a view and returns its name; empty
// means the first actor column. Any column of strings or whole numbers will do: the
// engine takes the copy of the events in its order, or makes one.
func (c *compiler) per(where, name string) (string, error) {
	actor := c.schema.Actor()
	switch {
	case name == "" && actor == "":
		return "", newError(expression.CodeValue, where, "the dataset has no actor column").
			hint("name a column whose values are the units, or an actor column when the data are ingested")
	case name == "" || name == actor:
		return actor, nil
	}
	column, ok := c.schema.Resolve(name)
	if !ok {
		return c.unknownPer(where, name)
	}
	switch column.Type {
	case schema.Unknown, schema.String, schema.Int64:
		return column.Name, nil
	}
	return "", newError(expression.CodeType, where, "%s is a %s, and units are known by a string or a whole number",
		expression.QuoteName(name), column.Type).hint("%s", perHints[column.Type])
}

// perHints say what to do instead of taking units from a column of a type.
var perHints = map[schema.Type]string{
	schema.Float64:    "numbers that are computed or measured are seldom equal; group by bucket(x, width) instead",
	schema.Bool:       "two units are none to speak of; group by it instead",
	schema.Timestamp:  "what happened at one time is no unit; group by time('1h') instead",
	schema.StringList: "an event with several values would belong to several units; filter by has(list, x) instead",
}

// unknownPer is the answer to a name that no column has; actor columns that no event has
// filled yet are columns too.
func (c *compiler) unknownPer(where, name string) (string, error) {
	names := eventScope{c.schema}.Names()
	for _, actor := range c.schema.Actors {
		if actor == name {
			return name, nil
		}
		names = append(names, actor)
	}
	err := newError(expression.CodeUnknownName, where, "no property is called %s", expression.QuoteName(name))
	if nearest := schema.Nearest(name, names); nearest != "" {
		return "", err.hint("did you mean %s?", expression.QuoteName(nearest))
	}
	return "", err
}

// countActors makes an aggregation that counts the values of an actor column of events
// leave out the empty one, since what has it has no actor.
func (m *measurer) countActors(node *expression.Node, a *Aggregation) error {
	if a.Function != Uniq || a.Arg.Op != expression.Column || a.Arg.Type != schema.String {
		return nil
	}
	binder := m.rows()
	if _, events := binder.Scope.(definedScope); !events || !slices.Contains(m.c.schema.Actors, a.Arg.Ref.Name) {
		return nil
	}
	empty := &expression.Node{Kind: expression.NodeLiteral, Value: schema.StringOf(""), Span: node.Span}
	condition := &expression.Node{
		Kind: expression.NodeOperator, Text: expression.OpNotEqual, Args: []*expression.Node{node.Args[0], empty}, Span: node.Span,
	}
	if node.Filter != nil {
		condition = &expression.Node{
			Kind: expression.NodeOperator, Text: expression.OpAnd, Args: []*expression.Node{node.Filter, condition}, Span: node.Span,
		}
	}
	named, err := binder.BindCondition(condition)
	a.CountsActors, a.Bare, a.Filter = true, a.Filter, named
	return err
}
