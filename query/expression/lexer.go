package expression

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenKind says what a token is.
type tokenKind uint8

const (
	tokenEnd tokenKind = iota
	tokenName
	tokenQuotedName
	tokenString
	tokenNumber
	tokenParameter
	tokenSymbol
)

// token is a word of the text. text is its meaning: quotes and escapes are gone.
type token struct {
	kind tokenKind
	text string
	span Span
}

// symbols are the operators and marks, longer ones first.
var symbols = []string{"<>", "<=", ">=", "!=", "=", "<", ">", "+", "-", "*", "/", "%", "(", ")", ","}

// foreignSymbols are operators of other languages, and what to write instead.
var foreignSymbols = []struct{ symbol, instead string }{
	{"==", "="}, {"&&", "and"}, {"||", "or, or concat(a, b) for text"}, {"=~", "matches"}, {"!", "not"}, {"`", `double quotes around a name`},
}

// scan cuts a text into tokens, the last of kind tokenEnd.
func scan(text string) ([]token, error) {
	if len(text) > TextBytesMax {
		return nil, fail(CodeLimit, Span{0, len(text)}, "the expression has %d bytes; at most %d are allowed", len(text), TextBytesMax)
	}
	if !utf8.ValidString(text) {
		return nil, fail(CodeSyntax, Span{0, len(text)}, "the expression is not valid UTF-8")
	}
	var tokens []token
	for at := 0; ; {
		at += len(text[at:]) - len(strings.TrimLeftFunc(text[at:], unicode.IsSpace))
		if at == len(text) {
			return append(tokens, token{kind: tokenEnd, span: Span{at, at}}), nil
		}
		next, err := scanToken(text, at)
		if err != nil {
			return nil, err
		}
		tokens = append(tokens, next)
		at = next.span.End
	}
}

func scanToken(text string, at int) (token, error) {
	switch c := text[at]; {
	case c == '\'':
		return scanQuoted(text, at, tokenString, "string")
	case c == '"':
		return scanQuoted(text, at, tokenQuotedName, "name")
	case c == '$':
		end := at + 1 + nameLength(text[at+1:], false)
		if end == at+1 {
			return token{}, fail(CodeSyntax, Span{at, at + 1}, "$ has to be followed by the name of a parameter")
		}
		return token{tokenParameter, text[at+1 : end], Span{at, end}}, nil
	case isDigit(c) || c == '.' && at+1 < len(text) && isDigit(text[at+1]):
		return scanNumber(text, at)
	}
	if length := nameLength(text[at:], true); length > 0 {
		return token{tokenName, text[at : at+length], Span{at, at + length}}, nil
	}
	return scanSymbol(text, at)
}

func scanSymbol(text string, at int) (token, error) {
	rest := text[at:]
	for _, foreign := range foreignSymbols {
		if strings.HasPrefix(rest, foreign.symbol) && !strings.HasPrefix(rest, "!=") {
			span := Span{at, at + len(foreign.symbol)}
			return token{}, fail(CodeSyntax, span, "%s is no operator", foreign.symbol).WithHint("write %s", foreign.instead)
		}
	}
	for _, symbol := range symbols {
		if strings.HasPrefix(rest, symbol) {
			return token{tokenSymbol, symbol, Span{at, at + len(symbol)}}, nil
		}
	}
	r, size := utf8.DecodeRuneInString(rest)
	return token{}, fail(CodeSyntax, Span{at, at + size}, "unexpected %q", r)
}

// scanQuoted reads a quoted text; a doubled quote stands for one.
func scanQuoted(text string, at int, kind tokenKind, what string) (token, error) {
	quote := text[at]
	var meaning strings.Builder
	for i := at + 1; i < len(text); i++ {
		if text[i] != quote {
			meaning.WriteByte(text[i])
			continue
		}
		if i+1 < len(text) && text[i+1] == quote {
			meaning.WriteByte(quote)
			i++
			continue
		}
		if kind == tokenQuotedName && meaning.Len() == 0 {
			return token{}, fail(CodeSyntax, Span{at, i + 1}, "an empty name")
		}
		return token{kind, meaning.String(), Span{at, i + 1}}, nil
	}
	return token{}, fail(CodeSyntax, Span{at, len(text)}, "the %s that starts here has no closing quote", what)
}

func scanNumber(text string, at int) (token, error) {
	end := at
	digits := func() {
		for end < len(text) && isDigit(text[end]) {
			end++
		}
	}
	digits()
	if end < len(text) && text[end] == '.' {
		end++
		digits()
	}
	if end < len(text) && (text[end] == 'e' || text[end] == 'E') {
		end++
		if end < len(text) && (text[end] == '+' || text[end] == '-') {
			end++
		}
		digits()
	}
	if length := nameLength(text[end:], true); length > 0 || !isDigit(text[end-1]) && text[end-1] != '.' {
		return token{}, fail(CodeSyntax, Span{at, end + length}, "%q is no number", text[at:end+length]).
			WithHint("a name that starts with a digit needs double quotes, a duration single ones")
	}
	return token{tokenNumber, text[at:end], Span{at, end}}, nil
}

// nameLength returns the length of the name at the start of text: letters, digits
// and _, not starting with a digit; with dotted, several joined by dots.
func nameLength(text string, dotted bool) int {
	end, fresh := 0, true
	for i, r := range text {
		switch {
		case r == '_' || unicode.IsLetter(r) || !fresh && (unicode.IsDigit(r) || unicode.IsMark(r)):
			fresh = false
			end = i + utf8.RuneLen(r)
		case r == '.' && dotted && !fresh:
			fresh = true
		default:
			return end
		}
	}
	return end
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
