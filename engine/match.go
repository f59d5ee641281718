package engine

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// textMatch says how a text holds what was typed; smaller is better.
type textMatch uint8

const (
	matchPrefix textMatch = iota
	matchWord
	matchInside
	matchNear
	matchNone
)

// matchText finds typed, which is in lower case, in a text: at its start, at the start of a
// word, or inside. An empty typed is the start of every text.
func matchText(text, typed string) textMatch {
	lower := strings.ToLower(text)
	at := strings.Index(lower, typed)
	switch {
	case at < 0:
		return matchNone
	case at == 0:
		return matchPrefix
	}
	for at >= 0 {
		if startsWord(text, lower, at) {
			return matchWord
		}
		next := strings.Index(lower[at+1:], typed)
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return matchInside
}

// startsWord reports whether a word starts in lower at a place: behind what is no letter and no digit, and where the text
// goes from small letters to a capital.
func startsWord(text, lower string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(lower[:at])
	if !unicode.IsLetter(before) && !unicode.IsDigit(before) {
		return true
	}
	if len(text) != len(lower) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(text[at:])
	previous, _ := utf8.DecodeLastRuneInString(text[:at])
	return unicode.IsUpper(first) && unicode.IsLower(previous)
}
