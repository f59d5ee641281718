package query

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"

	"github.com/sluice-analytics/sluice/query/expression"
)

// ReplaceNames writes other names in the place of those that a document mentions where a saved definition or cohort may be
// meant: replace is asked for each mention. Mentions of what the document itself calls so are left alone: its own define,
// the properties of its sessions and actors, the columns of its answer. All other bytes stay as they are.
func ReplaceNames(document []byte, replace func(name string) (other string, ok bool)) ([]byte, error) {
	return replaceIn(document, replace, (*renamer).fields)
}

// ReplaceNamesOfDefinition does the same for the content of a saved definition.
func ReplaceNamesOfDefinition(content []byte, replace func(name string) (other string, ok bool)) ([]byte, error) {
	return replaceIn(content, replace, (*renamer).definition)
}

// ReplaceDataset changes the dataset that a document asks, and nothing else of it. A document of another one stays as it is.
func ReplaceDataset(document []byte, from, to string) ([]byte, error) {
	root, wrong := parseJSON(document)
	if wrong != nil {
		return nil, wrong
	}
	r := &renamer{}
	if node := root.member("dataset"); root.kind == jsonObject && node != nil && node.kind == jsonString && node.text == from {
		r.edits = append(r.edits, textEdit{node.span, to})
	}
	return r.apply(document)
}

func replaceIn(data []byte, replace func(string) (string, bool), walk func(*renamer, *jsonNode, hidden)) ([]byte, error) {
	root, wrong := parseJSON(data)
	if wrong != nil {
		return nil, wrong
	}
	r := &renamer{replace: replace}
	walk(r, root, hidden{})
	return r.apply(data)
}

// hidden are the names that mean something of the document's own.
type hidden []string

func (h hidden) and(names ...string) hidden { return append(slices.Clone(h), names...) }

// renamer walks a document and notes what has to be written elsewhere in it.
type renamer struct {
	replace func(name string) (string, bool)
	edits   []textEdit
}

// textEdit is a string of the document that changes.
type textEdit struct {
	span expression.Span
	text string
}

// Fields whose strings are expressions, in whatever object they stand.
var expressionFields = []string{
	"where", "having", "measures", "by", "columns", "hold", "exposed", "start", "end", "return", "measure", "node", "created", "event",
	"selection", "baseline", "split_on", "properties", "exclude",
}

// fields walks an object: the document, or what lies in it.
func (r *renamer) fields(node *jsonNode, names hidden) {
	if node.kind != jsonObject {
		return
	}
	names = names.and(memberNames(node.member("define"))...)
	rows := names.and(rowProperties(node.member("over"))...)
	outputs := rows.and(aliases(node.member("measures"))...).and(aliases(node.member("by"))...)
	for _, member := range node.members {
		switch name := member.name; {
		case name == "params":
		case name == "define":
			for _, own := range member.value.members {
				r.definition(own.value, names)
			}
		case name == "over":
			r.value(member.value, names, false)
		case name == "having" || name == "order" && node.member("measures") != nil:
			r.value(member.value, outputs, true)
		case name == "exclude" && node.member("selection") != nil: // of a difference: names as they are
			r.plain(member.value, rows)
		case name == "properties" && member.value.kind == jsonObject:
			for _, property := range member.value.members {
				r.value(property.value, names, true)
			}
		default:
			r.value(member.value, rows, slices.Contains(expressionFields, name))
		}
	}
}

// value walks what a field holds; isText says whether its strings are expressions.
func (r *renamer) value(node *jsonNode, names hidden, isText bool) {
	switch node.kind {
	case jsonString:
		if isText {
			r.text(node, names)
		}
	case jsonList:
		for _, item := range node.items {
			r.value(item, names, isText)
		}
	case jsonObject:
		r.fields(node, names)
	}
}

// definition walks a definition: an expression, or an object.
func (r *renamer) definition(node *jsonNode, names hidden) {
	if node.kind == jsonString {
		r.text(node, names)
		return
	}
	for _, member := range node.members {
		r.value(member.value, names, member.name == "actor" && member.value.kind == jsonString || member.name == "session")
	}
}

func (r *renamer) text(node *jsonNode, names hidden) {
	text := expression.ReplaceNames(node.text, func(name string) (string, bool) {
		if slices.Contains(names, name) {
			return "", false
		}
		return r.replace(name)
	})
	if text != node.text {
		r.edits = append(r.edits, textEdit{node.span, text})
	}
}

// plain walks a list of names that are no expressions.
func (r *renamer) plain(node *jsonNode, names hidden) {
	for _, item := range node.items {
		if item.kind != jsonString || slices.Contains(names, item.text) {
			continue
		}
		if other, ok := r.replace(item.text); ok {
			r.edits = append(r.edits, textEdit{item.span, other})
		}
	}
}

func (r *renamer) apply(data []byte) ([]byte, error) {
	slices.SortFunc(r.edits, func(a, b textEdit) int { return cmp.Compare(a.span.Start, b.span.Start) })
	var changed bytes.Buffer
	written := 0
	for _, edit := range r.edits {
		text, err := quoteJSON(edit.text)
		if err != nil {
			return nil, err
		}
		changed.Write(data[written:edit.span.Start])
		changed.Write(text)
		written = edit.span.End
	}
	changed.Write(data[written:])
	return changed.Bytes(), nil
}

// quoteJSON writes a string without escaping < and >, which are frequent in expressions.
func quoteJSON(text string) ([]byte, error) {
	var quoted bytes.Buffer
	encoder := json.NewEncoder(&quoted)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(text)
	return bytes.TrimSpace(quoted.Bytes()), err
}

// memberNames are the names of an object's members; none where there is no object.
func memberNames(node *jsonNode) []string {
	if node == nil {
		return nil
	}
	names := make([]string, len(node.members))
	for i, member := range node.members {
		names[i] = member.name
	}
	return names
}

// rowProperties are the names of the properties that over gives to sessions or actors.
func rowProperties(over *jsonNode) []string {
	if over == nil || len(over.members) == 0 {
		return nil
	}
	return memberNames(over.members[0].value.member("properties"))
}

// aliases are the names that measures or keys have in the answer.
func aliases(texts *jsonNode) []string {
	if texts == nil {
		return nil
	}
	names := expression.Aliases(texts.text)
	for _, item := range texts.items {
		names = append(names, expression.Aliases(item.text)...)
	}
	return names
}
