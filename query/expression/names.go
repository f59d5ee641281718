package expression

// The names of the operators, as Function.Name and Node.Text have them.
//
// What their calls look like: comparisons take two arguments of one type, one of
// int64, float64, string, bool, timestamp or (for the equalities only) list of strings; and/or take
// two or more bools; arithmetic takes two int64 or two float64, except OpDivide,
// which takes two float64. The type of the arguments is Args[0].Type.
const (
	OpEqual        = "="
	OpNotEqual     = "!="
	OpLess         = "<"
	OpLessEqual    = "<="
	OpGreater      = ">"
	OpGreaterEqual = ">="
	OpDistinct     = "is distinct from"
	OpNotDistinct  = "is not distinct from"
	OpAnd          = "and"
	OpOr           = "or"
	OpNot          = "not"
	OpIsNull       = "is null"
	// OpIn has one argument; Prepared is an *InSet.
	OpIn = "in"
	// OpLike and OpILike have one string argument; Prepared is a *LikePattern.
	OpLike  = "like"
	OpILike = "ilike"
	// OpMatches has one string argument; Prepared is a *regexp.Regexp.
	OpMatches  = "matches"
	OpAdd      = "+"
	OpSubtract = "-"
	OpMultiply = "*"
	OpDivide   = "/"
	OpModulo   = "%"
	OpNegate   = "negate"
	// OpCase has the arguments condition, value, condition, value, ..., else; "if"
	// and "case x when" are turned into it.
	OpCase = "case"
)

// The names of casts, which the binder inserts.
const (
	// CastFloat64 makes a float64 of an int64.
	CastFloat64 = "cast_float64"
	// CastString is string(x) of any type, in the form of schema.Value.AsText.
	CastString = "string"
)

// The names of the functions.
const (
	FuncCoalesce = "coalesce"
	FuncIf       = "if"
	// Of strings.
	FuncLower      = "lower"
	FuncUpper      = "upper"
	FuncLength     = "length"
	FuncSubstr     = "substr"
	FuncConcat     = "concat"
	FuncReplace    = "replace"
	FuncTrim       = "trim"
	FuncStartsWith = "starts_with"
	FuncEndsWith   = "ends_with"
	FuncContains   = "contains"
	// FuncRegexpReplace has the arguments text and replacement; Prepared is a
	// *regexp.Regexp.
	FuncRegexpReplace = "regexp_replace"
	// FuncRegexpExtract has one string argument; Prepared is a *RegexpGroup.
	FuncRegexpExtract = "regexp_extract"
	FuncURLPath       = "url_path"
	FuncURLDomain     = "url_domain"
	FuncURLParam      = "url_param"
	FuncNumber        = "number"
	FuncString        = CastString
	// FuncHas has the arguments list and string.
	FuncHas = "has"
	// Of numbers.
	FuncAbs       = "abs"
	FuncRound     = "round"
	FuncFloor     = "floor"
	FuncCeil      = "ceil"
	FuncLog       = "log"
	FuncSqrt      = "sqrt"
	FuncBucket    = "bucket"
	FuncLogBucket = "log_bucket"
	// Of times. FuncDateTrunc has one timestamp argument; Prepared is a *TimeUnit.
	FuncDateTrunc = "date_trunc"
	// The parts of a time have one timestamp argument; Prepared is a *calendar.Zone.
	FuncHour       = "hour"
	FuncMinute     = "minute"
	FuncDayOfWeek  = "day_of_week"
	FuncDayOfMonth = "day_of_month"
	FuncMonth      = "month"
	FuncYear       = "year"
	// TimeAdd adds an int64 of microseconds to a timestamp; it is what
	// "time + '30m'" and "time - '30m'" become.
	TimeAdd = "time_add"
	// TimeBetween is the seconds, a float64, from its second timestamp to its
	// first; it is what "end - start" becomes.
	TimeBetween = "time_between"
)
