package expression

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// InSet is what OpIn prepares: the constants to look for.
type InSet struct {
	// Type is the type of the values and of the argument.
	Type schema.Type
	// Values are the distinct values that are not null, ascending.
	Values []schema.Value
	// HasNull says that null is among them: what is not found is then null, not
	// false.
	HasNull bool

	ints   map[int64]struct{}
	floats map[float64]struct{}
	texts  map[string]struct{}
}

func newInSet(typ schema.Type, values []schema.Value) *InSet {
	set := &InSet{Type: typ, ints: map[int64]struct{}{}, floats: map[float64]struct{}{}, texts: map[string]struct{}{}}
	for _, value := range values {
		if value.Null {
			set.HasNull = true
			continue
		}
		if set.Contains(value) {
			continue
		}
		set.Values = append(set.Values, value)
		switch {
		case typ.IsText():
			set.texts[value.Text] = struct{}{}
		case typ == schema.Float64:
			set.floats[value.Float] = struct{}{}
		default:
			set.ints[value.Int] = struct{}{}
		}
	}
	slices.SortFunc(set.Values, Compare)
	return set
}

// Contains reports whether the value, of the set's type and not null, is among the
// values.
func (s *InSet) Contains(v schema.Value) bool {
	var found bool
	switch {
	case s.Type.IsText():
		_, found = s.texts[v.Text]
	case s.Type == schema.Float64:
		_, found = s.floats[v.Float]
	default:
		_, found = s.ints[v.Int]
	}
	return found
}

// Compare orders two values of one type that are not null: numbers by size, false
// before true, text by its bytes.
func Compare(a, b schema.Value) int {
	switch {
	case a.Type.IsText():
		return strings.Compare(a.Text, b.Text)
	case a.Type == schema.Float64:
		return cmp.Compare(a.Float, b.Float)
	default:
		return cmp.Compare(a.Int, b.Int)
	}
}

// LikeKind says which comparison decides a LikePattern.
type LikeKind uint8

// The kinds of patterns of like.
const (
	// LikeExact: the text is Text.
	LikeExact LikeKind = iota
	// LikePrefix: the text starts with Text.
	LikePrefix
	// LikeSuffix: the text ends with Text.
	LikeSuffix
	// LikeContains: Text is somewhere in the text.
	LikeContains
	// LikeGeneral: only Match knows.
	LikeGeneral
)

// LikePattern is what OpLike and OpILike prepare. In a pattern % stands for any
// text, _ for any one character, and a backslash takes the next character as it is.
type LikePattern struct {
	Kind LikeKind
	// Text is what is compared, in lower case where Fold is set.
	Text string
	// Fold says that the text is taken to lower case before it is compared.
	Fold bool

	general *regexp.Regexp
}

func newLikePattern(pattern string, fold bool) (*LikePattern, error) {
	if fold {
		pattern = strings.ToLower(pattern)
	}
	var text, general strings.Builder
	general.WriteString("(?s)^")
	leading, trailing, plain, escaped := false, false, true, false
	for i, r := range pattern {
		switch {
		case !escaped && r == '\\':
			escaped = true
			continue
		case !escaped && r == '%':
			// A % in the middle makes a pattern that is more than one comparison.
			leading = leading || i == 0
			plain = plain && (i == 0 || i == len(pattern)-1)
			trailing = i == len(pattern)-1 && i > 0
			general.WriteString(".*")
		case !escaped && r == '_':
			plain = false
			general.WriteString(".")
		default:
			text.WriteRune(r)
			general.WriteString(regexp.QuoteMeta(string(r)))
		}
		escaped = false
	}
	if escaped {
		return nil, fmt.Errorf("the pattern ends with a lone backslash")
	}
	like := &LikePattern{Kind: likeKind(leading, trailing, plain), Text: text.String(), Fold: fold}
	if like.Kind != LikeGeneral {
		return like, nil
	}
	compiled, err := regexp.Compile(general.String() + "$")
	if err != nil {
		return nil, fmt.Errorf("compile pattern: %w", err)
	}
	like.general = compiled
	return like, nil
}

func likeKind(leading, trailing, plain bool) LikeKind {
	switch {
	case !plain:
		return LikeGeneral
	case leading && trailing:
		return LikeContains
	case leading:
		return LikeSuffix
	case trailing:
		return LikePrefix
	default:
		return LikeExact
	}
}

// Match reports whether the pattern fits the whole text.
func (p *LikePattern) Match(text string) bool {
	if p.Fold {
		text = strings.ToLower(text)
	}
	switch p.Kind {
	case LikeExact:
		return text == p.Text
	case LikePrefix:
		return strings.HasPrefix(text, p.Text)
	case LikeSuffix:
		return strings.HasSuffix(text, p.Text)
	case LikeContains:
		return strings.Contains(text, p.Text)
	default:
		return p.general.MatchString(text)
	}
}

// RegexpGroup is what FuncRegexpExtract prepares.
type RegexpGroup struct {
	Regexp *regexp.Regexp
	// Group is the number of the group to extract, 0 for the whole match.
	Group int
}

// TimeUnit is what FuncDateTrunc prepares.
type TimeUnit struct {
	Zone calendar.Zone
	Unit calendar.Unit
}
