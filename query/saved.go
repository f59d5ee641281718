package query

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/query/expression"
)

// The kinds of what is saved with a dataset and used by queries.
const (
	KindDefinition = "definition"
	KindLookup     = "lookup"
	KindCohort     = "cohort"
)

// SavedDefinition is a definition that is saved with a dataset. It means what a member of the document's define of
// this name would, and loses against one.
type SavedDefinition struct {
	Name string
	// Version counts from 1; ID tells contents apart, whatever their name.
	Version int64
	ID      uint64
	// Content is a JSON string, an expression over events, or what else define allows.
	Content json.RawMessage
}

// Use says that an answer depends on a version of something saved.
type Use struct {
	Kind    string `json:"kind"`
	Name    string `json:"name"`
	Version int64  `json:"version"`
	// ID tells contents apart.
	ID uint64 `json:"-"`
}

// Names returns the names that the strings of a JSON value mention where expressions may stand: all that could mean
// a definition or a column of a lookup table, and perhaps a few that do not.
func Names(content []byte) ([]string, error) {
	root, wrong := parseJSON(content)
	if wrong != nil {
		return nil, wrong
	}
	var names []string
	mention(root, func(name string) {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	})
	return names, nil
}

// noExpressions are fields whose strings are never expressions but may look like names.
var noExpressions = []string{"dataset", "timezone", "week_start", "name", "params", "order", "mode", "missing"}

func mention(node *jsonNode, take func(name string)) {
	switch node.kind {
	case jsonString:
		for _, name := range expression.MentionedNames(node.text) {
			take(name)
		}
	case jsonList:
		for _, item := range node.items {
			mention(item, take)
		}
	case jsonObject:
		for _, member := range node.members {
			if !slices.Contains(noExpressions, member.name) {
				mention(member.value, take)
			}
		}
	}
}

// addSaved puts the saved definitions that the document mentions, and those that they mention, behind its own, so
// that whatever reads define finds them there.
func (c *compiler) addSaved(document []byte) error {
	if len(c.options.Definitions) == 0 {
		return nil
	}
	known := map[string]*SavedDefinition{}
	for i := range c.options.Definitions {
		known[c.options.Definitions[i].Name] = &c.options.Definitions[i]
	}
	for _, own := range c.doc.Define {
		delete(known, own.Name)
	}
	c.saved = map[string]*SavedDefinition{}
	pending := [][]byte{document}
	for len(pending) > 0 {
		names, err := Names(pending[0])
		if err != nil {
			return err
		}
		pending = pending[1:]
		if names, err = c.withKeys(names); err != nil {
			return err
		}
		for _, name := range names {
			if saved := known[name]; saved != nil && c.saved[name] == nil {
				c.saved[name] = saved
				pending = append(pending, saved.Content)
			}
		}
	}
	return c.decodeSaved()
}

// withKeys adds the keys of the lookup tables that names mention, tables that these mention among them.
func (c *compiler) withKeys(names []string) ([]string, error) {
	for i := 0; i < len(names); i++ {
		saved, _ := c.lookup(names[i])
		if saved == nil {
			continue
		}
		table, err := saved.Open()
		if err != nil {
			return nil, err
		}
		if !slices.Contains(names, table.On) {
			names = append(names, table.On)
		}
	}
	return names, nil
}

// decodeSaved reads the mentioned definitions as define reads its members.
func (c *compiler) decodeSaved() error {
	names := make([]string, 0, len(c.saved))
	for name := range c.saved {
		names = append(names, name)
	}
	slices.Sort(names)
	var members bytes.Buffer
	for i, name := range names {
		quoted, err := json.Marshal(name)
		if err != nil {
			return fmt.Errorf("name saved definition: %w", err)
		}
		members.WriteString(map[bool]string{true: "{", false: ","}[i == 0])
		members.Write(quoted)
		members.WriteByte(':')
		members.Write(c.saved[name].Content)
		c.use(Use{KindDefinition, name, c.saved[name].Version, c.saved[name].ID})
	}
	if len(names) == 0 {
		return nil
	}
	members.WriteByte('}')
	root, wrong := parseJSON(members.Bytes())
	if wrong != nil {
		return c.inSaved(wrong)
	}
	d := &decoder{data: members.Bytes()}
	d.definitions(&c.doc.Define)(root, "define")
	if d.err != nil {
		return c.inSaved(d.err)
	}
	return nil
}

// dropSaved leaves the document's own definitions in the echo.
func (c *compiler) dropSaved() {
	c.doc.Define = slices.DeleteFunc(c.doc.Define, func(d Definition) bool { return c.saved[d.Name] != nil })
	slices.SortFunc(c.plan.Uses, func(a, b Use) int {
		return strings.Compare(a.Kind+" "+a.Name, b.Kind+" "+b.Name)
	})
}

// use notes that the answer depends on something saved.
func (c *compiler) use(use Use) {
	if !slices.Contains(c.plan.Uses, use) {
		c.plan.Uses = append(c.plan.Uses, use)
	}
}

// definitionName is how messages call a definition.
func (c *compiler) definitionName(name string) string {
	if c.saved[name] != nil {
		return "the saved definition " + expression.QuoteName(name)
	}
	return "define." + name
}

// inSaved says of an error in a saved definition that it lies there, and not in the document.
func (c *compiler) inSaved(err error) error {
	var wrong *Error
	if !errors.As(err, &wrong) {
		return err
	}
	definition := c.definitionAt(wrong.Where)
	saved := c.saved[definition]
	if saved == nil {
		return err
	}
	placed := *wrong
	placed.Where = "definitions." + strings.TrimPrefix(wrong.Where, "define.")
	placed.Message = fmt.Sprintf("the saved definition %s, version %d: %s", expression.QuoteName(definition), saved.Version, wrong.Message)
	return &placed
}

// definitionAt returns the name of the definition that a place lies in, the longest that fits.
func (c *compiler) definitionAt(where string) string {
	longest := ""
	fits := func(name string) {
		rest, ok := strings.CutPrefix(where, "define."+name)
		if ok && (rest == "" || rest[0] == '.' || rest[0] == '[') && len(name) > len(longest) {
			longest = name
		}
	}
	for _, definition := range c.doc.Define {
		fits(definition.Name)
	}
	for name := range c.saved {
		fits(name)
	}
	return longest
}
