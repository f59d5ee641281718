package expression

import "strings"

// ReplaceNames writes other names in the place of those that a text mentions: replace is asked for each mention, in the
// order of the text, and says what to write instead. All else stays as it was written: only the bytes of a name's token change.
// A text that is no expression mentions nothing.
func ReplaceNames(text string, replace func(name string) (other string, ok bool)) string {
	var replaced strings.Builder
	written := 0
	eachMention(text, func(name token) {
		if other, ok := replace(name.text); ok {
			replaced.WriteString(text[written:name.span.Start])
			replaced.WriteString(QuoteName(other))
			written = name.span.End
		}
	})
	if written == 0 {
		return text
	}
	return replaced.String() + text[written:]
}

// Aliases returns the names that a text gives to columns of the answer: what follows the word as.
func Aliases(text string) []string {
	tokens, err := scan(text)
	if err != nil {
		return nil
	}
	var names []string
	for i := 1; i < len(tokens); i++ {
		if kind := tokens[i].kind; isAs(tokens[i-1]) && (kind == tokenName || kind == tokenQuotedName) {
			names = append(names, tokens[i].text)
		}
	}
	return names
}
