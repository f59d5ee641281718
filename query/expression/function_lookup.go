package expression

import (
	"errors"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// FuncLookup has one argument, the key; Prepared is a *lookup.Column. No text can call it: it is what a name such as
// accounts.plan becomes.
const FuncLookup = "lookup"

var lookupApplies = applies{
	FuncLookup: func(prepared any, args []schema.Value) schema.Value {
		return prepared.(*lookup.Column).Find(args[0])
	},
}

// Derived gives names a meaning that are neither definitions nor columns.
type Derived interface {
	// Derive returns the expression of a name, or nil where the name means nothing to it.
	Derive(b *Binder, node *Node) (*Expr, error)
	// Names are the names that Derive knows, to guess from what was meant.
	Names() []string
}

// Lookup returns the call that finds a column's value by the name of its table's key property. The key may be
// derived itself.
func (b *Binder) Lookup(node *Node, column *lookup.Column) (*Expr, error) {
	key, err := b.bindDefinition(node, &Node{Kind: NodeName, Text: column.Table().On, Span: node.Span})
	if err != nil {
		return nil, b.inKey(err, node, column.Table().On)
	}
	if key.Type == schema.StringList {
		return nil, b.fail(CodeType, node.Span, "%s is looked up by %s, which is a list", QuoteName(node.Text), QuoteName(column.Table().On))
	}
	return build(FuncLookup, column.Type, node.Span, column, key), nil
}

// inKey places an error in the key of a lookup at the name of its column.
func (b *Binder) inKey(err error, node *Node, on string) error {
	var inside *Error
	if !errors.As(err, &inside) {
		return err
	}
	outside := b.fail(inside.Code, node.Span, "%s is looked up by %s: %s", QuoteName(node.Text), QuoteName(on), inside.Message)
	outside.Hint = inside.Hint
	return outside
}

// MentionedNames returns the names that a text mentions, each once and in the order of the text: all that could be a
// property, a definition or a derived name, and perhaps a few that are not. It is nil for a text that is no
// expression.
func MentionedNames(text string) []string {
	var names []string
	eachMention(text, func(name token) {
		if !slices.Contains(names, name.text) {
			names = append(names, name.text)
		}
	})
	return names
}

// eachMention visits the tokens of a text that may be names of properties, definitions and what is derived.
func eachMention(text string, take func(name token)) {
	tokens, err := scan(text)
	if err != nil {
		return
	}
	for i, token := range tokens {
		isName := token.kind == tokenQuotedName || token.kind == tokenName && !reserved[strings.ToLower(token.text)] && !isAs(token)
		isCall := tokens[min(i+1, len(tokens)-1)].text == "(" && token.kind == tokenName
		isAlias := i > 0 && isAs(tokens[i-1])
		if isName && !isCall && !isAlias {
			take(token)
		}
	}
}

// isAs reports whether a token is the word before the name of a column of the answer.
func isAs(t token) bool { return t.kind == tokenName && strings.EqualFold(t.text, "as") }
