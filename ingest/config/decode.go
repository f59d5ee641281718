package config

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// FileBytesMax bounds a file: one that is written by hand is far below it.
const FileBytesMax = 1 << 20

// problemsMax bounds the mistakes that are listed: behind so many, one has a file of another kind at hand.
const problemsMax = 100

// decoder goes through the nodes of a file and notes every mistake that it meets.
type decoder struct {
	places   Places
	problems Problems
}

// fail notes a mistake.
func (d *decoder) fail(at Position, path, hint, format string, arguments ...any) {
	if len(d.problems) < problemsMax {
		d.problems = append(d.problems, Problem{Position: at, Path: path, Hint: hint, Message: fmt.Sprintf(format, arguments...)})
	}
}

// result returns the mistakes in the order of the file, nil where there is none.
func (d *decoder) result() error {
	if len(d.problems) == 0 {
		return nil
	}
	slices.SortStableFunc(d.problems, func(a, b Problem) int {
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return a.Column - b.Column
	})
	return d.problems
}

func position(node *yaml.Node) Position { return Position{node.Line, node.Column} }

// read returns the root of the only document of a text; nil after a mistake.
func (d *decoder) read(text []byte) *yaml.Node {
	if len(text) > FileBytesMax {
		d.fail(Position{}, "", "", "the file has %d bytes; at most %d are read", len(text), FileBytesMax)
		return nil
	}
	reader := yaml.NewDecoder(strings.NewReader(string(text)))
	var document, second yaml.Node
	if err := reader.Decode(&document); errors.Is(err, io.EOF) {
		d.fail(Position{}, "", "", "the file is empty")
		return nil
	} else if err != nil {
		d.failSyntax(err)
		return nil
	}
	if err := reader.Decode(&second); err == nil {
		d.fail(position(&second), "", "", "a second document begins here; a file has one")
		return nil
	} else if !errors.Is(err, io.EOF) {
		d.failSyntax(err)
		return nil
	}
	if document.Kind != yaml.DocumentNode || len(document.Content) != 1 {
		d.fail(position(&document), "", "", "the file is empty")
		return nil
	}
	return document.Content[0]
}

// failSyntax notes that the text is no YAML.
func (d *decoder) failSyntax(err error) {
	const hint = "texts with a colon, a #, a % or a brace in them are put in quotes"
	var wrong *yaml.LoadError
	if errors.As(err, &wrong) {
		d.fail(Position{wrong.Mark.Line, wrong.Mark.Column}, "", hint, "this is not YAML: %s", wrong.Message)
		return
	}
	d.fail(Position{}, "", hint, "this is not YAML: %v", err)
}

// join is the path of a key below a path.
func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// sound refuses what makes files hard to read, and null where something has to stand.
func (d *decoder) sound(node *yaml.Node, path string) bool {
	if _, known := d.places[path]; !known {
		d.places[path] = position(node)
	}
	switch {
	case node.Kind == yaml.AliasNode:
		d.fail(position(node), path, "write it out, or name a list of transforms", "aliases are not known here")
	case node.Anchor != "":
		d.fail(position(node), path, "", "anchors are not known here")
	default:
		return true
	}
	return false
}

// object is a mapping whose keys are looked at one by one.
type object struct {
	d    *decoder
	path string
	node *yaml.Node
	// values has the keys that are there and known, keys their order.
	values map[string]*yaml.Node
	keys   []string
}

// object returns a mapping of some keys, of any if none is given; nil after a mistake. what names it in messages.
func (d *decoder) object(node *yaml.Node, path, what string, known ...string) *object {
	if !d.sound(node, path) {
		return nil
	}
	if node.Kind != yaml.MappingNode {
		hint := ""
		if len(known) > 0 {
			hint = "its keys are " + listed(known)
		}
		d.fail(position(node), path, hint, "%s has to be a mapping, and this is %s", what, kindOf(node))
		return nil
	}
	o := &object{d: d, path: path, node: node, values: map[string]*yaml.Node{}}
	for i := 0; i+1 < len(node.Content); i += 2 {
		o.take(node.Content[i], node.Content[i+1], what, known)
	}
	return o
}

// take notes a key of the mapping.
func (o *object) take(key, value *yaml.Node, what string, known []string) {
	path := join(o.path, key.Value)
	switch {
	case key.Kind != yaml.ScalarNode:
		o.d.fail(position(key), o.path, "", "a key has to be a word, and this is %s", kindOf(key))
		return
	case key.Tag == "!!merge":
		o.d.fail(position(key), o.path, "write the keys out", "merge keys are not known here")
		return
	case o.values[key.Value] != nil:
		o.d.fail(position(key), path, fmt.Sprintf("it stands on line %d already", o.d.places[path].Line), "the key %q stands twice", key.Value)
		return
	case len(known) > 0 && !slices.Contains(known, key.Value):
		hint := "the keys are " + listed(known)
		if nearest := schema.Nearest(key.Value, known); nearest != "" {
			hint = fmt.Sprintf("did you mean %q?", nearest)
		}
		o.d.fail(position(key), path, hint, "%s has no key %q", what, key.Value)
		return
	}
	o.d.places[path] = position(key)
	if value.Kind == yaml.ScalarNode {
		o.d.places[path] = position(value)
	}
	o.values[key.Value] = value
	o.keys = append(o.keys, key.Value)
}

// has reports whether a key is there.
func (o *object) has(key string) bool { return o != nil && o.values[key] != nil }

// need notes a mistake where a key is missing.
func (o *object) need(what string, keys ...string) bool {
	complete := o != nil
	for _, key := range keys {
		if o != nil && !o.has(key) {
			o.d.fail(position(o.node), o.path, "", "%s needs %q", what, key)
			complete = false
		}
	}
	return complete
}

// one notes a mistake unless exactly one of some keys is there, and returns it.
func (o *object) one(what string, keys ...string) string {
	if o == nil {
		return ""
	}
	found := ""
	for _, key := range keys {
		switch {
		case !o.has(key):
		case found != "":
			o.d.fail(o.d.places[join(o.path, key)], join(o.path, key), "", "%s has both %q and %q; only one can be", what, found, key)
		default:
			found = key
		}
	}
	if found == "" {
		o.d.fail(position(o.node), o.path, "", "%s needs one of %s", what, listed(keys))
	}
	return found
}

// list returns the items of a list; a single value is a list of one where single is set.
func (d *decoder) list(node *yaml.Node, path, what string, single bool) []*yaml.Node {
	if !d.sound(node, path) {
		return nil
	}
	switch {
	case node.Kind == yaml.SequenceNode:
		return node.Content
	case single && node.Kind == yaml.ScalarNode && node.Tag != "!!null":
		return []*yaml.Node{node}
	}
	d.fail(position(node), path, "write [a, b], or a line with a dash for each", "%s has to be a list, and this is %s", what, kindOf(node))
	return nil
}

// text returns a scalar as it is written.
func (d *decoder) text(node *yaml.Node, path, what string) string {
	if !d.sound(node, path) {
		return ""
	}
	if node.Kind != yaml.ScalarNode || node.Tag == "!!null" {
		d.fail(position(node), path, "", "%s has to be a text, and this is %s", what, kindOf(node))
		return ""
	}
	return node.Value
}

// text returns a text by its key, empty where it is not there.
func (o *object) text(key string) string {
	if !o.has(key) {
		return ""
	}
	return o.d.text(o.values[key], join(o.path, key), key)
}

// name is text for what must not be empty.
func (o *object) name(key string) string {
	if !o.has(key) {
		return ""
	}
	before := len(o.d.problems)
	text := o.text(key)
	if text == "" && len(o.d.problems) == before {
		o.d.fail(position(o.values[key]), join(o.path, key), "", "%s is empty", key)
	}
	return text
}

// texts returns a list of texts by its key, of which each stands once.
func (o *object) texts(key string) []string {
	if !o.has(key) {
		return nil
	}
	return o.d.texts(o.values[key], join(o.path, key), key)
}

func (d *decoder) texts(node *yaml.Node, path, what string) []string {
	var texts []string
	for i, item := range d.list(node, path, what, true) {
		at := fmt.Sprintf("%s[%d]", path, i)
		text := d.text(item, at, "an item of "+what)
		switch {
		case text == "" && item.Kind == yaml.ScalarNode && item.Tag != "!!null":
			d.fail(position(item), at, "", "an item of %s is empty", what)
		case text != "" && slices.Contains(texts, text):
			d.fail(position(item), at, "", "%q stands twice", text)
		case text != "":
			texts = append(texts, text)
		}
	}
	return texts
}

// choice returns a word out of some; the first one where the key is not there.
func (o *object) choice(key string, words ...string) string {
	if !o.has(key) {
		return words[0]
	}
	node, path := o.values[key], join(o.path, key)
	if !o.d.sound(node, path) {
		return words[0]
	}
	if node.Kind != yaml.ScalarNode {
		o.d.fail(position(node), path, "it is one of "+listed(words), "%s has to be a word, and this is %s", key, kindOf(node))
		return words[0]
	}
	if !slices.Contains(words, node.Value) {
		hint := "it is one of " + listed(words)
		if nearest := schema.Nearest(node.Value, words); nearest != "" {
			hint = fmt.Sprintf("did you mean %q?", nearest)
		}
		o.d.fail(position(node), path, hint, "%s cannot be %q", key, node.Value)
		return words[0]
	}
	return node.Value
}

// each calls visit for the values of a mapping by their names, in the order of the file.
func (o *object) each(visit func(name, path string, node *yaml.Node)) {
	if o == nil {
		return
	}
	for _, key := range o.keys {
		visit(key, join(o.path, key), o.values[key])
	}
}

// kindOf names what a node is, for messages.
func kindOf(node *yaml.Node) string {
	switch {
	case node.Kind == yaml.MappingNode:
		return "a mapping"
	case node.Kind == yaml.SequenceNode:
		return "a list"
	case node.Kind == yaml.AliasNode:
		return "an alias"
	case node.Tag == "!!null":
		return "nothing"
	case node.Tag == "!!int", node.Tag == "!!float":
		return "a number"
	case node.Tag == "!!bool":
		return "a truth value"
	}
	return "a text"
}

// listed writes words as in a sentence.
func listed(words []string) string {
	if len(words) == 1 {
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}
