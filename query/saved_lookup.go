package query

import (
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// SavedLookup is a lookup table that is saved with a dataset. Its columns are properties of events by the name
// table.column.
type SavedLookup struct {
	// Name has no dot.
	Name    string
	Version int64
	ID      uint64
	// Open returns the table. It is called when a document first names one of its columns.
	Open func() (*lookup.Table, error)
}

// lookups gives names such as accounts.plan their meaning.
type lookups struct{ c *compiler }

func (l lookups) Derive(b *expression.Binder, node *expression.Node) (*expression.Expr, error) {
	saved, name := l.c.lookup(node.Text)
	if saved == nil {
		return nil, nil
	}
	table, err := saved.Open()
	if err != nil {
		return nil, err
	}
	column := table.Column(name)
	if _, isProperty := l.c.schema.Resolve(node.Text); isProperty {
		if column == nil {
			return nil, nil
		}
		l.c.warn("the lookup table " + saved.Name + " hides the property " + expression.QuoteName(node.Text))
	}
	if column == nil {
		return nil, unknownColumn(node, saved, table, name)
	}
	l.c.use(Use{KindLookup, saved.Name, saved.Version, saved.ID})
	return b.Lookup(node, column)
}

// lookup returns the table that a dotted name means, and the column's name; nil where there is none.
func (c *compiler) lookup(name string) (saved *SavedLookup, column string) {
	table, column, dotted := strings.Cut(name, ".")
	if !dotted {
		return nil, ""
	}
	for i := range c.options.Lookups {
		if c.options.Lookups[i].Name == table {
			return &c.options.Lookups[i], column
		}
	}
	return nil, ""
}

// unknownColumn is the error about a table that lacks a column.
func unknownColumn(node *expression.Node, saved *SavedLookup, table *lookup.Table, name string) error {
	var names []string
	for _, column := range table.Columns {
		names = append(names, column.Name)
	}
	err := &expression.Error{
		Code: expression.CodeUnknownName, Span: node.Span,
		Message: "the lookup table " + saved.Name + " has no column " + expression.QuoteName(name),
	}
	if nearest := schema.Nearest(name, names); nearest != "" {
		return err.WithHint("did you mean %s?", expression.QuoteName(saved.Name+"."+nearest))
	}
	slices.Sort(names)
	return err.WithHint("its columns are %s", strings.Join(names, ", "))
}

// Names are the saved definitions, and the columns of all tables, which have to be opened for it: this is only asked
// when a name is unknown.
func (l lookups) Names() []string {
	var names []string
	for _, saved := range l.c.options.Definitions {
		names = append(names, saved.Name)
	}
	for i := range l.c.options.Lookups {
		saved := &l.c.options.Lookups[i]
		table, err := saved.Open()
		if err != nil {
			continue // a damaged table is no reason to hide what is wrong with the document
		}
		for _, column := range table.Columns {
			names = append(names, saved.Name+"."+column.Name)
		}
	}
	return names
}
