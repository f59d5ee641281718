package expression

import (
	"errors"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Scope is what names mean. It is asked from one goroutine.
type Scope interface {
	// Resolve returns the column that a name means.
	Resolve(name string) (ref Ref, typ schema.Type, ok bool)
	// Names are the names that Resolve knows, to guess from what was meant.
	Names() []string
	// Describe says what is looked up, for messages: "property", "column".
	Describe() string
	// IsDuration reports whether a number is a length of time in seconds, and
	// may be compared with '30m'.
	IsDuration(ref Ref) bool
}

// Parameter is the value of $name.
type Parameter struct {
	// List says that Values are the items of a list, which only "in" takes;
	// otherwise Values has one.
	List   bool
	Values []schema.Value
}

// Binder turns trees into typed expressions. The fields are set before the first
// call and stay; a Binder is used from one goroutine.
type Binder struct {
	Scope Scope
	// Zone and Now give meaning to dates, times and parts of times.
	Zone calendar.Zone
	Now  time.Time
	// Parameters are the values of $name.
	Parameters map[string]Parameter
	// Definitions are names that stand for expressions, and win over columns.
	Definitions map[string]*Node
	// Derived gives further names a meaning; it wins over columns. Nil gives none.
	Derived Derived
	// MissingNull makes null of a name that is not known, and tells Warn.
	MissingNull bool
	// Warn takes warnings; nil drops them.
	Warn func(message string)
	// Override is asked about every node first, from the root down: an expression
	// or an error of its own is taken instead of binding the node. It gives measures
	// and output columns their meaning. Nil asks nothing.
	Override func(node *Node) (*Expr, error)
	// Bound is told of every node that was bound, inner ones first; nodes that operators
	// take apart themselves, as those within a chain of "and", are left out. Nil tells nobody.
	Bound func(node *Node, expr *Expr)
	// Outer are the definitions, outermost first, that what is bound here is a part of.
	Outer []string

	nodes int
	// within are the definitions being bound, outermost first.
	within []string
}

// Bind returns the typed expression of a tree.
func (b *Binder) Bind(node *Node) (*Expr, error) {
	b.nodes, b.within = 0, b.within[:0]
	return b.bind(node)
}

// BindCondition is Bind for an expression that has to be bool.
func (b *Binder) BindCondition(node *Node) (*Expr, error) {
	expr, err := b.Bind(node)
	if err != nil {
		return nil, err
	}
	return b.coerce(expr, schema.Bool, "the condition")
}

// bind returns the typed expression of a node.
func (b *Binder) bind(node *Node) (*Expr, error) {
	if b.nodes++; b.nodes > NodesMax {
		return nil, b.fail(CodeLimit, node.Span, "the expression has more than %d parts, definitions included", NodesMax)
	}
	expr, err := b.bindNode(node)
	if err == nil && b.Bound != nil {
		b.Bound(node, expr)
	}
	return expr, err
}

// bindNode asks Override, and else goes by the kind of the node.
func (b *Binder) bindNode(node *Node) (*Expr, error) {
	if b.Override != nil {
		if expr, err := b.Override(node); expr != nil || err != nil {
			return expr, err
		}
	}
	switch node.Kind {
	case NodeLiteral:
		return constant(node.Value, node.Span), nil
	case NodeName:
		return b.bindName(node)
	case NodeParameter:
		return b.bindParameter(node)
	case NodeOperator:
		return b.bindOperator(node)
	default:
		return b.bindCall(node)
	}
}

// bindAll binds the arguments of a node.
func (b *Binder) bindAll(nodes []*Node) ([]*Expr, error) {
	exprs := make([]*Expr, len(nodes))
	for i, node := range nodes {
		expr, err := b.bind(node)
		if err != nil {
			return nil, err
		}
		exprs[i] = expr
	}
	return exprs, nil
}

func (b *Binder) bindName(node *Node) (*Expr, error) {
	if definition, ok := b.Definitions[node.Text]; ok {
		return b.bindDefinition(node, definition)
	}
	if b.Derived != nil {
		if expr, err := b.Derived.Derive(b, node); expr != nil || err != nil {
			return expr, b.inDefinition(err)
		}
	}
	if ref, typ, ok := b.Scope.Resolve(node.Text); ok {
		if typ == schema.Unknown { // only nulls were seen
			return constant(schema.NullOf(schema.Unknown), node.Span), nil
		}
		return &Expr{Op: Column, Type: typ, Ref: ref, Span: node.Span}, nil
	}
	nearest := schema.Nearest(node.Text, b.names())
	if b.MissingNull {
		message := "no " + b.Scope.Describe() + " is called " + QuoteName(node.Text) + ": it is null"
		if nearest != "" {
			message += "; the nearest name is " + QuoteName(nearest)
		}
		b.warn(message)
		return constant(schema.NullOf(schema.Unknown), node.Span), nil
	}
	err := b.fail(CodeUnknownName, node.Span, "no %s is called %s", b.Scope.Describe(), QuoteName(node.Text))
	if nearest != "" {
		err = err.WithHint("did you mean %s?", QuoteName(nearest))
	} else if _, ok := callRules[node.Text]; ok {
		err = err.WithHint("%s is a function: write %s(...)", node.Text, node.Text)
	}
	return nil, err
}

func (b *Binder) names() []string {
	names := append([]string(nil), b.Scope.Names()...)
	for name := range b.Definitions {
		names = append(names, name)
	}
	if b.Derived != nil {
		names = append(names, b.Derived.Names()...)
	}
	return names
}

// Within are the definitions, outermost first, that what is being bound is a part of.
func (b *Binder) Within() []string { return slices.Concat(b.Outer, b.within) }

// Enter returns an error where a definition cannot be used here: because it is itself a part
// of what needs it, or because too many lie within each other. inner is how many are known to
// lie within the definition.
func (b *Binder) Enter(node *Node, inner int) error {
	within := b.Within()
	if at := slices.Index(within, node.Text); at >= 0 {
		circle := QuoteName(node.Text)
		for _, name := range append(within[at+1:], node.Text) {
			circle += " needs " + QuoteName(name)
		}
		return b.fail(CodeValue, node.Span, "definitions go in a circle: %s", circle)
	}
	if len(within)+inner >= DefinitionDepthMax {
		return b.fail(CodeLimit, node.Span, "definitions are nested more than %d deep", DefinitionDepthMax)
	}
	return nil
}

func (b *Binder) bindDefinition(node, definition *Node) (*Expr, error) {
	if err := b.Enter(node, 0); err != nil {
		return nil, err
	}
	b.within = append(b.within, node.Text)
	defer func() { b.within = b.within[:len(b.within)-1] }()
	expr, err := b.bind(definition)
	if err != nil {
		return nil, err
	}
	// Seen from outside, the expression stands where its name does.
	placed := *expr
	placed.Span = node.Span
	return &placed, nil
}

// DefinitionDepthMax bounds how deep definitions use definitions.
const DefinitionDepthMax = 50

// inDefinition adds to an error in an expression the definition that is being bound, where it has none.
func (b *Binder) inDefinition(err error) error {
	var wrong *Error
	if len(b.within) == 0 || !errors.As(err, &wrong) || wrong.Definition != "" {
		return err
	}
	inside := *wrong
	inside.Definition = b.within[len(b.within)-1]
	return &inside
}

func (b *Binder) bindParameter(node *Node) (*Expr, error) {
	parameter, err := b.parameter(node)
	if err != nil {
		return nil, err
	}
	if parameter.List {
		return nil, b.fail(CodeType, node.Span, "$%s is a list", node.Text).WithHint("a list can follow in: x in $%s", node.Text)
	}
	return constant(parameter.Values[0], node.Span), nil
}

func (b *Binder) parameter(node *Node) (Parameter, error) {
	parameter, ok := b.Parameters[node.Text]
	if ok {
		return parameter, nil
	}
	err := b.fail(CodeUnknownName, node.Span, "params has no %q", node.Text)
	var names []string
	for name := range b.Parameters {
		names = append(names, name)
	}
	if nearest := schema.Nearest(node.Text, names); nearest != "" {
		err = err.WithHint("did you mean $%s?", nearest)
	}
	return Parameter{}, err
}

func (b *Binder) warn(message string) {
	if b.Warn != nil {
		b.Warn(message)
	}
}

// fail is an error with the definition that it lies in.
func (b *Binder) fail(code Code, span Span, format string, args ...any) *Error {
	err := fail(code, span, format, args...)
	if len(b.within) > 0 {
		err.Definition = b.within[len(b.within)-1]
	}
	return err
}

func constant(value schema.Value, span Span) *Expr {
	return &Expr{Op: Constant, Type: value.Type, Value: value, Span: span}
}

// build makes a call, or its value where every argument is a constant.
func build(name string, typ schema.Type, span Span, prepared any, args ...*Expr) *Expr {
	call := &Expr{Op: Call, Type: typ, Function: functions[name], Args: args, Prepared: prepared, Span: span}
	for _, arg := range args {
		if arg.Op != Constant {
			return call
		}
	}
	value := call.Eval(nil)
	value.Type = typ
	return constant(value, span)
}

// Conjuncts returns the expressions that all have to be true for e to be: the
// arguments of "and", and of those in it. It is nil for nil.
func Conjuncts(e *Expr) []*Expr {
	if e == nil {
		return nil
	}
	if e.Op != Call || e.Function.Name != OpAnd {
		return []*Expr{e}
	}
	var parts []*Expr
	for _, arg := range e.Args {
		parts = append(parts, Conjuncts(arg)...)
	}
	return parts
}

// BindPart is Bind for Override: it binds a node in the middle of a Bind, and
// counts towards the same limits.
func (b *Binder) BindPart(node *Node) (*Expr, error) { return b.bind(node) }

// Coerce gives an expression a type where a rule of the language allows it: null
// takes any type, int64 widens to float64, and a constant string is read as a time.
// what names the expression in the error.
func (b *Binder) Coerce(e *Expr, typ schema.Type, what string) (*Expr, error) {
	return b.coerce(e, typ, what)
}
