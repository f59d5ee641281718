package result

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wide lists the ranges of characters that take two columns of a terminal: East Asian
// scripts, their full-width forms, and emoji.
var wide = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x1100, 0x115F, 1}, {0x231A, 0x231B, 1}, {0x2329, 0x232A, 1}, {0x23E9, 0x23EC, 1},
		{0x2614, 0x2615, 1}, {0x26A1, 0x26A1, 1}, {0x2705, 0x2705, 1}, {0x274C, 0x274C, 1},
		{0x2E80, 0x303E, 1}, {0x3041, 0x33FF, 1}, {0x3400, 0x4DBF, 1}, {0x4E00, 0x9FFF, 1},
		{0xA000, 0xA4CF, 1}, {0xA960, 0xA97F, 1}, {0xAC00, 0xD7A3, 1}, {0xF900, 0xFAFF, 1},
		{0xFE30, 0xFE6F, 1}, {0xFF00, 0xFF60, 1}, {0xFFE0, 0xFFE6, 1},
	},
	R32: []unicode.Range32{
		{0x16FE0, 0x18CFF, 1}, {0x1B000, 0x1B2FF, 1}, {0x1F004, 0x1F004, 1}, {0x1F0CF, 0x1F0CF, 1},
		{0x1F18E, 0x1F18E, 1}, {0x1F191, 0x1F19A, 1}, {0x1F200, 0x1F320, 1}, {0x1F32D, 0x1F64F, 1},
		{0x1F680, 0x1F6FF, 1}, {0x1F900, 0x1F9FF, 1}, {0x1FA70, 0x1FAFF, 1}, {0x20000, 0x3FFFD, 1},
	},
}

func runeWidth(r rune) int {
	switch {
	case r < 0x300: // most text
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case unicode.Is(wide, r):
		return 2
	}
	return 1
}

// displayWidth is the number of columns that a text without control characters takes.
func displayWidth(text string) int {
	width := 0
	for _, r := range text {
		width += runeWidth(r)
	}
	return width
}

// cut shortens text to the width; an ellipsis says that something is missing.
func cut(text string, width int) string {
	if len(text) <= width || displayWidth(text) <= width {
		return text
	}
	used := 0
	for i, r := range text {
		used += runeWidth(r)
		if used > width-1 {
			return text[:i] + "…"
		}
	}
	return text
}

// CutText makes text safe for a terminal and fits it into so many columns.
func CutText(text string, width int) string { return cut(escape(text), width) }

// escape shows what a terminal would obey, or a reader not see: control characters,
// bytes that are not UTF-8, and marks that turn the direction of writing.
func escape(text string) string {
	if !strings.ContainsFunc(text, mustEscape) && utf8.ValidString(text) {
		return text
	}
	shown := strings.Builder{}
	for i, r := range text {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD"):
			fmt.Fprintf(&shown, `\x%02x`, text[i])
		case !mustEscape(r):
			shown.WriteRune(r)
		case r == '\n':
			shown.WriteString(`\n`)
		case r == '\r':
			shown.WriteString(`\r`)
		case r == '\t':
			shown.WriteString(`\t`)
		case r < 0x100:
			fmt.Fprintf(&shown, `\x%02x`, r)
		default:
			fmt.Fprintf(&shown, `\u%04x`, r)
		}
	}
	return shown.String()
}

const zeroWidthJoiner = 0x200D // holds emoji together

func mustEscape(r rune) bool {
	if r == ' ' || r == zeroWidthJoiner {
		return false
	}
	return !unicode.IsPrint(r) && !unicode.Is(unicode.Zs, r)
}
