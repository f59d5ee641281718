package expression

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// textApplies are the functions of strings and lists. Positions and lengths count
// characters (Unicode code points).
var textApplies = applies{
	FuncLower: textFunction(strings.ToLower),
	FuncUpper: textFunction(strings.ToUpper),
	FuncTrim:  textFunction(strings.TrimSpace),
	FuncLength: strict(schema.Int64, func(_ any, args []schema.Value) schema.Value {
		if args[0].Type == schema.StringList {
			items, _ := schema.DecodeList(args[0].Text)
			return schema.IntOf(int64(len(items)))
		}
		return schema.IntOf(int64(utf8.RuneCountInString(args[0].Text)))
	}),
	FuncSubstr: strict(schema.String, func(_ any, args []schema.Value) schema.Value {
		if len(args) == 2 {
			return schema.StringOf(substr(args[0].Text, args[1].Int, int64(len(args[0].Text))+max(0, -args[1].Int)+1))
		}
		return schema.StringOf(substr(args[0].Text, args[1].Int, args[2].Int))
	}),
	FuncConcat: strict(schema.String, func(_ any, args []schema.Value) schema.Value {
		size := 0
		for _, arg := range args {
			size += len(arg.Text)
		}
		if size > ResultBytesMax {
			return schema.NullOf(schema.String)
		}
		var text strings.Builder
		for _, arg := range args {
			text.WriteString(arg.Text)
		}
		return schema.StringOf(text.String())
	}),
	FuncReplace: strict(schema.String, func(_ any, args []schema.Value) schema.Value {
		text, old, replacement := args[0].Text, args[1].Text, args[2].Text
		if old == "" {
			return args[0]
		}
		if len(text)+strings.Count(text, old)*len(replacement) > ResultBytesMax {
			return schema.NullOf(schema.String)
		}
		return schema.StringOf(strings.ReplaceAll(text, old, replacement))
	}),
	FuncStartsWith: textTest(strings.HasPrefix),
	FuncEndsWith:   textTest(strings.HasSuffix),
	FuncContains:   textTest(strings.Contains),
	FuncHas: strict(schema.Bool, func(_ any, args []schema.Value) schema.Value {
		items, _ := schema.DecodeList(args[0].Text) // a malformed list holds nothing
		for _, item := range items {
			if item == args[1].Text {
				return schema.BoolOf(true)
			}
		}
		return schema.BoolOf(false)
	}),
	FuncRegexpReplace: strict(schema.String, func(prepared any, args []schema.Value) schema.Value {
		return regexpReplace(prepared.(*regexp.Regexp), args[0].Text, args[1].Text)
	}),
	FuncRegexpExtract: strict(schema.String, func(prepared any, args []schema.Value) schema.Value {
		group := prepared.(*RegexpGroup)
		place := group.Regexp.FindStringSubmatchIndex(args[0].Text)
		if place == nil || place[2*group.Group] < 0 {
			return schema.NullOf(schema.String)
		}
		return schema.StringOf(args[0].Text[place[2*group.Group]:place[2*group.Group+1]])
	}),
}

// regexpReplace replaces every match; $1 and ${1} in the replacement are the
// groups. It stops as soon as the result is too long, since a replacement may
// repeat a long match.
func regexpReplace(pattern *regexp.Regexp, text, replacement string) schema.Value {
	var result []byte
	end := 0
	for _, match := range pattern.FindAllStringSubmatchIndex(text, -1) {
		result = append(result, text[end:match[0]]...)
		result = pattern.ExpandString(result, replacement, text, match)
		end = match[1]
		if len(result) > ResultBytesMax {
			return schema.NullOf(schema.String)
		}
	}
	if len(result)+len(text)-end > ResultBytesMax {
		return schema.NullOf(schema.String)
	}
	return schema.StringOf(string(append(result, text[end:]...)))
}

func textFunction(change func(string) string) func(any, []schema.Value) schema.Value {
	return strict(schema.String, func(_ any, args []schema.Value) schema.Value {
		return schema.StringOf(change(args[0].Text))
	})
}

func textTest(holds func(text, part string) bool) func(any, []schema.Value) schema.Value {
	return strict(schema.Bool, func(_ any, args []schema.Value) schema.Value {
		return schema.BoolOf(holds(args[0].Text, args[1].Text))
	})
}

// substr returns the characters at the positions [start, start+count), counted
// from 1; positions outside the text hold none.
func substr(text string, start, count int64) string {
	if count <= 0 {
		return ""
	}
	end := start + count
	if end < start { // beyond int64, and so beyond every text
		end = int64(len(text)) + 2
	}
	from, to := len(text), len(text)
	position := int64(1)
	for i := range text {
		if position == max(1, start) {
			from = i
		}
		if position == end {
			to = i
			break
		}
		position++
	}
	if end <= 1 || from > to {
		return ""
	}
	return text[from:to]
}
