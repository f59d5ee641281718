package transform

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// patternFields are the kinds of fields that a pattern can have, as regular expressions.
var patternFields = map[string]string{
	"word":    `\S+`,
	"int":     `[+-]?\d+`,
	"number":  `[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`,
	"ip":      `(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\d{1,3}(?:\.\d{1,3}){3})?)`,
	"host":    `[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?`,
	"path":    `/\S*`,
	"quoted":  `"(?:[^"\\]|\\.)*"`,
	"text":    `.*?`,
	"rest":    `(?s:.*)`,
	"date":    `\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?`,
	"logdate": `\d{1,2}/[A-Z][a-z]{2}/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}`,
	"level":   `(?i:trace|debug|info|notice|warn(?:ing)?|err(?:or)?|crit(?:ical)?|fatal|alert|emerg(?:ency)?|panic)`,
	"uuid":    `[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}`,
	"hex":     `(?:0[xX])?[0-9A-Fa-f]+`,
	"key":     `[A-Za-z_][A-Za-z0-9_.-]*`,
}

// patternReader reads texts that a regular expression matches as a whole.
type patternReader struct {
	match *regexp.Regexp
	// names and kinds are those of the groups, from the first one on.
	names, kinds []string
}

// compilePattern makes a reader of a pattern or of a regular expression.
func compilePattern(of *config.Parse) (*patternReader, error) {
	if of.Regexp != "" {
		return compileGroups(of.Regexp)
	}
	var text strings.Builder
	made := &patternReader{}
	for rest := of.Pattern; rest != ""; {
		start := strings.Index(rest, "%{")
		if start < 0 {
			writeLiteral(&text, rest)
			break
		}
		end := strings.IndexByte(rest[start:], '}')
		if end < 0 {
			return nil, hinted{"a field that begins with %{ is not closed", "write %{kind:name}"}
		}
		writeLiteral(&text, rest[:start])
		if err := made.field(&text, rest[start+2:start+end]); err != nil {
			return nil, err
		}
		rest = rest[start+end+1:]
	}
	if len(made.names) == 0 {
		return nil, hinted{"the pattern has no field with a name", "write %{kind:name}"}
	}
	var err error
	made.match, err = regexp.Compile(`^(?:` + text.String() + `)$`)
	if err != nil {
		return nil, fmt.Errorf("compile pattern: %w", err)
	}
	return made, nil
}

// writeLiteral writes text that matches itself, and white space for blanks.
func writeLiteral(to *strings.Builder, text string) {
	for i, part := range strings.Split(text, " ") {
		if i > 0 {
			to.WriteString(`\s`)
		}
		to.WriteString(regexp.QuoteMeta(part))
	}
}

// field writes a field, such as ip:client.
func (p *patternReader) field(to *strings.Builder, text string) error {
	kind, name, named := strings.Cut(text, ":")
	expression, ok := patternFields[kind]
	if !ok {
		kinds := slices.Sorted(maps.Keys(patternFields))
		hint := "there are " + strings.Join(kinds, ", ")
		if nearest := schema.Nearest(kind, kinds); nearest != "" {
			hint = fmt.Sprintf("did you mean %%{%s}?", nearest)
		}
		return hinted{fmt.Sprintf("there is no kind of field %q", kind), hint}
	}
	if !named {
		to.WriteString("(?:" + expression + ")")
		return nil
	}
	if err := schema.CheckName(name); err != nil {
		return hinted{fmt.Sprintf("a field of kind %s: %v", kind, err), "write %{kind:name}"}
	}
	if slices.Contains(p.names, name) {
		return fmt.Errorf("two fields are called %q", name)
	}
	p.names, p.kinds = append(p.names, name), append(p.kinds, kind)
	to.WriteString("(" + expression + ")")
	return nil
}

// compileGroups makes a reader of a regular expression whose named groups are the fields.
func compileGroups(text string) (*patternReader, error) {
	match, err := regexp.Compile(`^(?:` + text + `)$`)
	if err != nil {
		return nil, fmt.Errorf("compile regular expression: %w", err)
	}
	made := &patternReader{match: match}
	for _, name := range match.SubexpNames()[1:] {
		if name != "" && slices.Contains(made.names, name) {
			return nil, fmt.Errorf("two groups are called %q", name)
		}
		made.names, made.kinds = append(made.names, name), append(made.kinds, "")
	}
	if !slices.ContainsFunc(made.names, func(name string) bool { return name != "" }) {
		return nil, hinted{"the regular expression has no group with a name", "write (?P<name>...)"}
	}
	return made, nil
}

var errNoMatch = errors.New("the text does not match")

func (p *patternReader) read(text []byte, to *format.Rows) error {
	groups := p.match.FindSubmatchIndex(text)
	if groups == nil {
		return errNoMatch
	}
	to.Begin()
	for i, name := range p.names {
		start, end := groups[2*i+2], groups[2*i+3]
		if name == "" || start < 0 {
			continue
		}
		value := text[start:end]
		switch p.kinds[i] {
		case "int", "number":
			setNumber(to, name, value)
		case "quoted":
			to.Text(name, unquote(value))
		default:
			to.Text(name, value)
		}
	}
	return to.End()
}

// setNumber sets what is written as a number, a whole one where it is one of 64 bits.
func setNumber(to *format.Rows, name string, text []byte) {
	if whole, err := strconv.ParseInt(string(text), 10, 64); err == nil {
		to.Int(name, whole)
	} else if number, err := strconv.ParseFloat(string(text), 64); err == nil {
		to.Float(name, number)
	} else {
		to.Text(name, text)
	}
}

// unquote takes off the quotes, and the backslashes before quotes and backslashes.
func unquote(text []byte) []byte {
	inner := text[1 : len(text)-1]
	out := make([]byte, 0, len(inner))
	for i := 0; i < len(inner); i++ {
		if inner[i] == '\\' && i+1 < len(inner) && (inner[i+1] == '"' || inner[i+1] == '\\') {
			i++
		}
		out = append(out, inner[i])
	}
	return out
}
