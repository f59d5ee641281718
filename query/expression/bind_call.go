package expression

import (
	"fmt"
	"sort"
	"strings"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// callRule says how a function is called.
type callRule struct {
	// usage shows the arguments.
	usage string
	// min and max bound the number of arguments; max < 0 is no bound.
	min, max int
	bind     func(b *Binder, node *Node, args []*Expr) (*Expr, error)
}

// callRules are the functions that a text can call. It is filled by init, because
// binding a call looks into it.
var callRules map[string]callRule

func init() {
	callRules = map[string]callRule{
		FuncCoalesce: {"coalesce(a, b, ...)", 1, -1, bindCoalesce},
		FuncIf:       {"if(condition, then, else)", 2, 3, bindIf},

		FuncLower:         typed("lower(text)", 1, schema.String, schema.String),
		FuncUpper:         typed("upper(text)", 1, schema.String, schema.String),
		FuncTrim:          typed("trim(text)", 1, schema.String, schema.String),
		FuncSubstr:        typed("substr(text, start, count)", 2, schema.String, schema.String, schema.Int64, schema.Int64),
		FuncReplace:       typed("replace(text, old, new)", 3, schema.String, schema.String, schema.String, schema.String),
		FuncStartsWith:    typed("starts_with(text, start)", 2, schema.Bool, schema.String, schema.String),
		FuncEndsWith:      typed("ends_with(text, end)", 2, schema.Bool, schema.String, schema.String),
		FuncContains:      typed("contains(text, part)", 2, schema.Bool, schema.String, schema.String),
		FuncHas:           typed("has(list, 'item')", 2, schema.Bool, schema.StringList, schema.String),
		FuncURLPath:       typed("url_path(url)", 1, schema.String, schema.String),
		FuncURLDomain:     typed("url_domain(url)", 1, schema.String, schema.String),
		FuncURLParam:      typed("url_param(url, 'name')", 2, schema.String, schema.String, schema.String),
		FuncLength:        {"length(text or list)", 1, 1, bindLength},
		FuncConcat:        {"concat(a, b, ...)", 1, -1, bindConcat},
		FuncRegexpReplace: {"regexp_replace(text, 'pattern', replacement)", 3, 3, bindRegexpReplace},
		FuncRegexpExtract: {"regexp_extract(text, 'pattern', group)", 2, 3, bindRegexpExtract},
		FuncString:        {"string(x)", 1, 1, bindString},
		FuncNumber:        {"number(text)", 1, 1, bindNumber},

		FuncSqrt:      typed("sqrt(x)", 1, schema.Float64, schema.Float64),
		FuncLog:       typed("log(x, base)", 1, schema.Float64, schema.Float64, schema.Float64),
		FuncLogBucket: typed("log_bucket(x, base)", 2, schema.Float64, schema.Float64, schema.Float64),
		FuncAbs:       {"abs(x)", 1, 1, bindSameNumber},
		FuncFloor:     {"floor(x)", 1, 1, bindSameNumber},
		FuncCeil:      {"ceil(x)", 1, 1, bindSameNumber},
		FuncRound:     {"round(x, digits)", 1, 2, bindRound},
		FuncBucket:    {"bucket(x, width)", 2, 2, bindBucket},

		FuncDateTrunc:  {"date_trunc('day', time)", 2, 2, bindDateTrunc},
		FuncHour:       {"hour(time)", 1, 1, bindTimePart},
		FuncMinute:     {"minute(time)", 1, 1, bindTimePart},
		FuncDayOfWeek:  {"day_of_week(time)", 1, 1, bindTimePart},
		FuncDayOfMonth: {"day_of_month(time)", 1, 1, bindTimePart},
		FuncMonth:      {"month(time)", 1, 1, bindTimePart},
		FuncYear:       {"year(time)", 1, 1, bindTimePart},
	}
}

// FunctionNames returns the names of the functions that a text can call, sorted.
func FunctionNames() []string {
	names := make([]string, 0, len(callRules))
	for name := range callRules {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

func (b *Binder) bindCall(node *Node) (*Expr, error) {
	rule, ok := callRules[node.Text]
	if !ok {
		return nil, b.unknownFunction(node)
	}
	if node.Filter != nil {
		return nil, b.fail(CodeSyntax, node.Filter.Span, "%s takes no filter", node.Text).WithHint("filter (where ...) belongs to measures such as count()")
	}
	if len(node.Args) < rule.min || rule.max >= 0 && len(node.Args) > rule.max {
		return nil, b.fail(CodeType, node.Span, "%s takes %s, and this gives %d", node.Text, argumentCount(rule), len(node.Args)).
			WithHint("%s", rule.usage)
	}
	args, err := b.bindAll(node.Args)
	if err != nil {
		return nil, err
	}
	return rule.bind(b, node, args)
}

func argumentCount(rule callRule) string {
	switch {
	case rule.max < 0:
		return fmt.Sprintf("at least %d", rule.min)
	case rule.min == rule.max && rule.min == 1:
		return "1 argument"
	case rule.min == rule.max:
		return fmt.Sprintf("%d arguments", rule.min)
	default:
		return fmt.Sprintf("%d to %d arguments", rule.min, rule.max)
	}
}

func (b *Binder) unknownFunction(node *Node) error {
	err := b.fail(CodeUnknownFunction, Span{node.Span.Start, node.Span.Start + len(node.Text)}, "there is no function %s", node.Text)
	if other, ok := foreignFunctions[node.Text]; ok {
		return err.WithHint("write %s", other)
	}
	if nearest := schema.Nearest(node.Text, FunctionNames()); nearest != "" {
		return err.WithHint("did you mean %s?", callRules[nearest].usage)
	}
	return err
}

// foreignFunctions are functions of other languages, and what to write instead.
var foreignFunctions = map[string]string{
	"ifnull": "coalesce(a, b)", "nvl": "coalesce(a, b)", "iff": "if(condition, then, else)",
	"len": "length(text)", "char_length": "length(text)", "substring": "substr(text, start, count)",
	"ceiling": "ceil(x)", "ln": "log(x)", "log10": "log(x, 10)", "log2": "log(x, 2)", "dayofweek": "day_of_week(time)",
	"to_string": "string(x)", "to_number": "number(text)", "cast": "number(text) or string(x)",
	"regexp_matches": "text matches 'pattern'", "array_contains": "has(list, 'item')",
}

// typed is the rule of a function whose arguments each have one type.
func typed(usage string, min int, result schema.Type, params ...schema.Type) callRule {
	bind := func(b *Binder, node *Node, args []*Expr) (*Expr, error) {
		for i := range args {
			arg, err := b.coerce(args[i], params[i], argumentName(node, i))
			if err != nil {
				return nil, err
			}
			args[i] = arg
		}
		return build(node.Text, result, node.Span, nil, args...), nil
	}
	return callRule{usage, min, len(params), bind}
}

func argumentName(node *Node, i int) string {
	if len(node.Args) == 1 {
		return "the argument of " + node.Text
	}
	return fmt.Sprintf("argument %d of %s", i+1, node.Text)
}

func bindCoalesce(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	args, typ, err := b.unify(node.Text, args)
	if err != nil {
		return nil, err
	}
	if len(args) == 1 {
		return args[0], nil
	}
	return build(FuncCoalesce, typ, node.Span, nil, args...), nil
}

func bindIf(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	condition, err := b.coerce(args[0], schema.Bool, argumentName(node, 0))
	if err != nil {
		return nil, err
	}
	if len(args) == 2 {
		args = append(args, constant(schema.NullOf(schema.Unknown), node.Span))
	}
	return b.caseOf("if", []*Expr{condition}, args[1:], node.Span)
}

func bindLength(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	if args[0].Type != schema.StringList {
		var err error
		if args[0], err = b.coerce(args[0], schema.String, argumentName(node, 0)); err != nil {
			return nil, err
		}
	}
	return build(FuncLength, schema.Int64, node.Span, nil, args[0]), nil
}

func bindConcat(_ *Binder, node *Node, args []*Expr) (*Expr, error) {
	for i, arg := range args {
		args[i] = textOf(arg)
	}
	return build(FuncConcat, schema.String, node.Span, nil, args...), nil
}

func bindString(_ *Binder, _ *Node, args []*Expr) (*Expr, error) { return textOf(args[0]), nil }

// textOf casts any expression to a string.
func textOf(e *Expr) *Expr {
	if e.Type == schema.String {
		return e
	}
	return build(CastString, schema.String, e.Span, nil, e)
}

func bindNumber(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	if args[0].Type.IsNumber() {
		return b.coerce(args[0], schema.Float64, argumentName(node, 0))
	}
	text, err := b.coerce(args[0], schema.String, argumentName(node, 0))
	if err != nil {
		return nil, err
	}
	return build(FuncNumber, schema.Float64, node.Span, nil, text), nil
}

// numeric gives an argument a number's type: whole numbers stay.
func (b *Binder) numeric(node *Node, args []*Expr, i int) (*Expr, error) {
	if args[i].Type == schema.Int64 {
		return args[i], nil
	}
	return b.coerce(args[i], schema.Float64, argumentName(node, i))
}

func bindSameNumber(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	arg, err := b.numeric(node, args, 0)
	if err != nil {
		return nil, err
	}
	return build(node.Text, arg.Type, node.Span, nil, arg), nil
}

func bindRound(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	if len(args) == 1 {
		return bindSameNumber(b, node, args)
	}
	number, err := b.coerce(args[0], schema.Float64, argumentName(node, 0))
	if err != nil {
		return nil, err
	}
	digits, err := b.coerce(args[1], schema.Int64, argumentName(node, 1))
	if err != nil {
		return nil, err
	}
	return build(FuncRound, schema.Float64, node.Span, nil, number, digits), nil
}

func bindBucket(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	if args[0].Type == schema.Timestamp {
		return nil, b.fail(CodeType, args[0].Span, "argument 1 of bucket has to be a number, and this is a timestamp").
			WithHint("date_trunc('1h', time) puts times into buckets")
	}
	for i := range args {
		if _, err := b.numeric(node, args, i); err != nil {
			return nil, err
		}
	}
	args, typ, err := b.unify("bucket", args)
	if err != nil {
		return nil, err
	}
	if typ == schema.Unknown {
		return constant(schema.NullOf(schema.Float64), node.Span), nil
	}
	return build(FuncBucket, typ, node.Span, nil, args...), nil
}

func bindDateTrunc(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	text, err := b.patternConstant(args[0], node.Text)
	if err != nil {
		return nil, err
	}
	unit, problem := calendar.ParseUnit(strings.ToLower(text.Text))
	if problem != nil {
		return nil, b.fail(CodeValue, args[0].Span, "'%s' is no unit of time", text.Text).
			WithHint("write 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', or one like '15m'")
	}
	moment, err := b.coerce(args[1], schema.Timestamp, argumentName(node, 1))
	if err != nil {
		return nil, err
	}
	return build(FuncDateTrunc, schema.Timestamp, node.Span, &TimeUnit{Zone: b.Zone, Unit: unit}, moment), nil
}

func bindTimePart(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	moment, err := b.coerce(args[0], schema.Timestamp, argumentName(node, 0))
	if err != nil {
		return nil, err
	}
	zone := b.Zone
	return build(node.Text, schema.Int64, node.Span, &zone, moment), nil
}

func bindRegexpReplace(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	text, pattern, err := b.patternOperands(node.Text, args)
	if err != nil {
		return nil, err
	}
	replacement, err := b.coerce(args[2], schema.String, argumentName(node, 2))
	if err != nil {
		return nil, err
	}
	if pattern.Null {
		return constant(schema.NullOf(schema.String), node.Span), nil
	}
	compiled, err := b.compile(pattern.Text, args[1].Span)
	if err != nil {
		return nil, err
	}
	return build(FuncRegexpReplace, schema.String, node.Span, compiled, text, replacement), nil
}

func bindRegexpExtract(b *Binder, node *Node, args []*Expr) (*Expr, error) {
	text, pattern, err := b.patternOperands(node.Text, args)
	if err != nil {
		return nil, err
	}
	if pattern.Null {
		return constant(schema.NullOf(schema.String), node.Span), nil
	}
	compiled, err := b.compile(pattern.Text, args[1].Span)
	if err != nil {
		return nil, err
	}
	group := min(1, compiled.NumSubexp())
	if len(args) == 3 {
		wanted := args[2]
		if wanted.Op != Constant || wanted.Type != schema.Int64 || wanted.Value.Int < 0 || wanted.Value.Int > int64(compiled.NumSubexp()) {
			return nil, b.fail(CodeValue, wanted.Span, "the group has to be a whole number from 0 to %d", compiled.NumSubexp())
		}
		group = int(wanted.Value.Int)
	}
	return build(FuncRegexpExtract, schema.String, node.Span, &RegexpGroup{Regexp: compiled, Group: group}, text), nil
}

// FunctionUsage shows how a function is called, such as "lower(text)"; it is empty for an unknown one.
func FunctionUsage(name string) string { return callRules[name].usage }
