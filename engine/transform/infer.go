package transform

import (
	"github.com/sluice-analytics/sluice/query/expression"
)

// inference finds out as what each place of an expression reads a property, from what is done with it there. So an
// expression has a meaning, and mistakes are found, before any event is known.
type inference struct {
	// known are the readings of properties that earlier transforms gave a type.
	known map[string]reading
	// isTime tells the names of the event's time.
	isTime func(name string) bool
	// readings is the result, by the place of the name.
	readings map[*expression.Node]reading
}

// signature says what a function reads and is; the last parameter stands for all that follow.
type signature struct {
	result reading
	params []reading
}

var (
	textToText  = signature{asText, []reading{asText, asText, asText}}
	textToBool  = signature{asBool, []reading{asText}}
	textAndNums = signature{asText, []reading{asText, asNumber}}
	numToNum    = signature{asNumber, []reading{asNumber}}
	timeToNum   = signature{asNumber, []reading{asTime}}
)

// signatures are those of the functions, but for the ones whose branches decide.
var signatures = map[string]signature{
	expression.FuncLower: textToText, expression.FuncUpper: textToText, expression.FuncTrim: textToText,
	expression.FuncReplace: textToText, expression.FuncRegexpReplace: textToText, expression.FuncURLPath: textToText,
	expression.FuncURLDomain: textToText, expression.FuncURLParam: textToText,
	expression.FuncSubstr: textAndNums, expression.FuncRegexpExtract: {asText, []reading{asText, asText, asNumber}},
	expression.FuncStartsWith: textToBool, expression.FuncEndsWith: textToBool, expression.FuncContains: textToBool,
	expression.FuncHas: {asBool, []reading{asList, asText}}, expression.FuncLength: {asNumber, []reading{asText}},
	expression.FuncConcat: textToText, expression.FuncString: textToText,
	expression.FuncNumber: numToNum, expression.FuncSqrt: numToNum, expression.FuncLog: numToNum, expression.FuncLogBucket: numToNum,
	expression.FuncAbs: numToNum, expression.FuncFloor: numToNum, expression.FuncCeil: numToNum, expression.FuncRound: numToNum,
	expression.FuncBucket: numToNum, expression.FuncDateTrunc: {asTime, []reading{asText, asTime}},
	expression.FuncHour: timeToNum, expression.FuncMinute: timeToNum, expression.FuncDayOfWeek: timeToNum,
	expression.FuncDayOfMonth: timeToNum, expression.FuncMonth: timeToNum, expression.FuncYear: timeToNum,
}

// The operators that only the untyped tree has.
const (
	opNotIn         = "not in"
	opBetween       = "between"
	opNotBetween    = "not between"
	opNotLike       = "not like"
	opNotILike      = "not ilike"
	opNotMatches    = "not matches"
	opIsNotNull     = "is not null"
	opCaseOfOperand = "case of"
)

// kindOf returns what a node is by itself, asIs where that depends on its place.
func (i *inference) kindOf(n *expression.Node) reading {
	switch n.Kind {
	case expression.NodeLiteral:
		return readingOf(n.Value.Type)
	case expression.NodeName:
		if i.isTime(n.Text) {
			return asTime
		}
		return i.known[n.Text]
	case expression.NodeCall:
		if branches := callBranches(n); branches != nil {
			return i.commonKind(branches)
		}
		return signatures[n.Text].result
	case expression.NodeOperator:
		return i.kindOfOperator(n)
	}
	return asIs
}

func (i *inference) kindOfOperator(n *expression.Node) reading {
	switch n.Text {
	case expression.OpCase:
		return i.commonKind(caseBranches(n.Args))
	case opCaseOfOperand:
		return i.commonKind(caseBranches(n.Args[1:]))
	case expression.OpAdd, expression.OpSubtract:
		left, right := i.kindOf(n.Args[0]), i.kindOf(n.Args[1])
		if left == asTime && right != asTime && right != asIs || left != asTime && right == asTime {
			return asTime
		}
		return asNumber
	case expression.OpMultiply, expression.OpDivide, expression.OpModulo, expression.OpNegate:
		return asNumber
	}
	return asBool
}

// commonKind is that of the first node that has one.
func (i *inference) commonKind(nodes []*expression.Node) reading {
	for _, n := range nodes {
		if kind := i.kindOf(n); kind != asIs {
			return kind
		}
	}
	return asIs
}

// callBranches returns the arguments of a call that may be its value; nil where none is.
func callBranches(n *expression.Node) []*expression.Node {
	switch n.Text {
	case expression.FuncCoalesce:
		return n.Args
	case expression.FuncIf:
		return n.Args[min(1, len(n.Args)):]
	}
	return nil
}

// caseBranches returns the values of condition, value, ..., else.
func caseBranches(args []*expression.Node) []*expression.Node {
	var branches []*expression.Node
	for ; len(args) >= 2; args = args[2:] {
		branches = append(branches, args[1])
	}
	return append(branches, args...)
}

// walk notes the readings in a node of which some reading is wanted.
func (i *inference) walk(n *expression.Node, wanted reading) {
	switch n.Kind {
	case expression.NodeName:
		if wanted == asIs {
			wanted = i.kindOf(n)
		}
		i.readings[n] = wanted
	case expression.NodeCall:
		i.walkCall(n, wanted)
	case expression.NodeOperator:
		i.walkOperator(n, wanted)
	}
	if n.Filter != nil {
		i.walk(n.Filter, asBool)
	}
}

func (i *inference) walkAll(nodes []*expression.Node, wanted reading) {
	for _, n := range nodes {
		i.walk(n, wanted)
	}
}

func (i *inference) walkCall(n *expression.Node, wanted reading) {
	branches := callBranches(n)
	switch {
	case branches != nil:
		i.walkAll(n.Args[:len(n.Args)-len(branches)], asBool)
		i.walkBranches(branches, wanted)
	case n.Text == expression.FuncLength && len(n.Args) == 1 && i.kindOf(n.Args[0]) == asList:
		i.walk(n.Args[0], asList)
	default:
		params := signatures[n.Text].params
		for at, arg := range n.Args {
			param := asIs
			if len(params) > 0 {
				param = params[min(at, len(params)-1)]
			}
			i.walk(arg, param)
		}
	}
}

// walkBranches notes the readings in branches, which have to be of one type.
func (i *inference) walkBranches(branches []*expression.Node, wanted reading) {
	if wanted == asIs {
		wanted = i.commonKind(branches)
	}
	i.walkAll(branches, wanted)
}

func (i *inference) walkOperator(n *expression.Node, wanted reading) {
	switch n.Text {
	case expression.OpAnd, expression.OpOr, expression.OpNot:
		i.walkAll(n.Args, asBool)
	case expression.OpLike, expression.OpILike, expression.OpMatches, opNotLike, opNotILike, opNotMatches:
		i.walkAll(n.Args, asText)
	case expression.OpIsNull, opIsNotNull:
		i.walkAll(n.Args, asIs)
	case expression.OpEqual, expression.OpNotEqual, expression.OpDistinct, expression.OpNotDistinct, expression.OpIn, opNotIn:
		i.walkCompared(n.Args, asText)
	case expression.OpLess, expression.OpLessEqual, expression.OpGreater, expression.OpGreaterEqual, opBetween, opNotBetween:
		i.walkCompared(n.Args, asNumber)
	case expression.OpCase:
		i.walkCase(n.Args, wanted)
	case opCaseOfOperand:
		i.walkCaseOf(n.Args, wanted)
	default:
		i.walkArithmetic(n)
	}
}

// walkCompared notes the readings in operands that are held against each other: as what one of them is that is no
// constant, else as what a constant is, else as is usual for the operator.
func (i *inference) walkCompared(args []*expression.Node, usual reading) {
	wanted, constant := asIs, asIs
	for _, arg := range args {
		switch kind := i.kindOf(arg); {
		case kind == asIs:
		case arg.Kind == expression.NodeLiteral:
			constant = kind
		case wanted == asIs:
			wanted = kind
		}
	}
	if wanted == asIs {
		wanted = constant
	}
	if wanted == asIs {
		wanted = usual
	}
	for _, arg := range args {
		if own := i.kindOf(arg); own != asIs {
			i.walk(arg, own)
		} else {
			i.walk(arg, wanted)
		}
	}
}

func (i *inference) walkCase(args []*expression.Node, wanted reading) {
	for at := 0; at+1 < len(args); at += 2 {
		i.walk(args[at], asBool)
	}
	i.walkBranches(caseBranches(args), wanted)
}

func (i *inference) walkCaseOf(args []*expression.Node, wanted reading) {
	compared := []*expression.Node{args[0]}
	for at := 1; at+1 < len(args); at += 2 {
		compared = append(compared, args[at])
	}
	i.walkCompared(compared, asText)
	i.walkBranches(caseBranches(args[1:]), wanted)
}

// walkArithmetic reads numbers, and times beside a time.
func (i *inference) walkArithmetic(n *expression.Node) {
	timed := false
	for _, arg := range n.Args {
		timed = timed || i.kindOf(arg) == asTime
	}
	for _, arg := range n.Args {
		switch kind := i.kindOf(arg); {
		case kind == asTime:
			i.walk(arg, asTime)
		case timed && kind == asIs && n.Text == expression.OpSubtract:
			i.walk(arg, asTime)
		default:
			i.walk(arg, asNumber)
		}
	}
}
