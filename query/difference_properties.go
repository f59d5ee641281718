package query

import (
	"errors"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// namedProperties compiles the properties that the document names: expressions over the
// rows, or, where rows are made of events and have no such column, over the events.
func (k *differenceCompiler) namedProperties() error {
	if len(k.asked.Properties) > schema.ColumnsMax {
		return newError(expression.CodeLimit, "difference.properties", "there are %d properties; at most %d are allowed", len(k.asked.Properties), schema.ColumnsMax)
	}
	var outputs []output
	for i, text := range k.asked.Properties {
		where := fmt.Sprintf("difference.properties[%d]", i)
		node, name, err := expression.ParseNamed(text)
		if err != nil {
			return placed(err, where)
		}
		if name == "" && node.Kind == expression.NodeName {
			name = node.Text
		}
		setDefault(&name, node.String())
		property, err := k.property(where, name, node)
		if err != nil {
			return err
		}
		outputs, k.named = append(outputs, output{name: name, where: where}), append(k.named, name)
		if slices.Contains(k.excluded, name) {
			continue
		}
		if property.OfEvents && !hasValues(property.Expr.Type) {
			entity := k.view.Over.Entity()
			return newError(expression.CodeType, where, "%s is of events and of type %s, and %s %s has many events", name, property.Expr.Type, article(entity), entity).
				hint("give the %ss a property of their own, such as %q", entity, "max("+text+")")
		}
		k.view.Properties = append(k.view.Properties, property)
	}
	return uniqueNames(outputs)
}

// property binds a named property.
func (k *differenceCompiler) property(where, name string, node *expression.Node) (DifferenceProperty, error) {
	if k.view.Over == nil {
		expr, err := k.eventExpression(where, node)
		return DifferenceProperty{Name: name, Expr: expr}, err
	}
	binder := k.rows()
	binder.MissingNull = false // the events may have it
	expr, err := binder.Bind(node)
	var wrong *expression.Error
	if errors.As(err, &wrong) && wrong.Code == expression.CodeUnknownName {
		expr, err = k.eventExpression(where, node)
		return DifferenceProperty{Name: name, Expr: expr, OfEvents: true}, err
	}
	if err == nil && expr.Type == schema.Unknown {
		expr, err = binder.Coerce(expr, schema.String, "the property")
	}
	return DifferenceProperty{Name: name, Expr: expr}, placed(err, where)
}

// hasValues reports whether a row made of events can be said to have a value of the
// type: numbers and times are too many for that.
func hasValues(typ schema.Type) bool { return typ.IsText() || typ == schema.Bool }

// allOfRows takes the columns of rows made of events.
func (k *differenceCompiler) allOfRows() {
	own := k.view.Over.ownColumns()
	for i, column := range k.rowColumns {
		ref := expression.Ref{Name: column.name, ID: uint32(i)}
		why := k.writtenWith(ref)
		switch {
		case why != "":
		case column.name == k.view.Over.Per():
			why = skippedActor
		case column.typ == schema.Timestamp && i < own:
			why = skippedTime
		case k.view.Over.Flows != nil && i < own:
			why = skippedFlow
		case column.typ == schema.Unknown:
			why = skippedNull
		}
		k.take(DifferenceProperty{Name: column.name, Expr: columnExpression(ref, column.typ)}, why)
	}
}

// allOfEvents takes the properties of events. The name of the event is answered by itself
// where rows are made of events.
func (k *differenceCompiler) allOfEvents(ofRows bool) {
	for _, column := range k.schema.Columns {
		if ofRows && (k.isRowColumn(column.Name) || column.Name == k.schema.Event || column.ID == schema.TimeID || column.Name == k.schema.TimeSource || column.Name == k.view.Over.Per()) {
			continue
		}
		ref := expression.Ref{Name: column.Name, ID: column.ID}
		why := ""
		if !ofRows {
			why = k.writtenWith(ref)
		}
		switch {
		case why != "":
		case column.ID == schema.TimeID || column.Name == k.schema.TimeSource:
			why = skippedTime
		case slices.Contains(k.schema.Actors, column.Name):
			why = skippedActor
		case column.Type == schema.Unknown:
			why = skippedNull
		case ofRows && !hasValues(column.Type):
			why = fmt.Sprintf(skippedOfEvents, k.view.Over.Entity(), expression.QuoteName(column.Name))
		}
		k.take(DifferenceProperty{Name: column.Name, Expr: columnExpression(ref, column.Type), OfEvents: ofRows}, why)
	}
}

// isRowColumn reports whether the rows themselves have a column of a name.
func (k *differenceCompiler) isRowColumn(name string) bool {
	return slices.ContainsFunc(k.rowColumns, func(c column) bool { return c.name == name })
}

// take looks at a property, or says why not.
func (k *differenceCompiler) take(property DifferenceProperty, why string) {
	switch {
	case slices.Contains(k.excluded, property.Name):
	case why != "":
		k.view.Skipped = append(k.view.Skipped, SkippedProperty{property.Name, why})
	default:
		k.view.Properties = append(k.view.Properties, property)
	}
}

// writtenWith says that a condition reads a column of the rows, or is empty.
func (k *differenceCompiler) writtenWith(ref expression.Ref) (why string) {
	reads := func(condition *expression.Expr) (found bool) {
		condition.Columns(func(read expression.Ref) { found = found || read.ID == ref.ID })
		return found
	}
	switch {
	case reads(k.view.Selection):
		return skippedSelection
	case reads(k.view.Baseline):
		return skippedBaseline
	}
	return ""
}

func columnExpression(ref expression.Ref, typ schema.Type) *expression.Expr {
	return &expression.Expr{Op: expression.Column, Type: typ, Ref: ref}
}

// events names the events that rows are made of.
func (k *differenceCompiler) events() error {
	column, ok := k.schema.Find(k.schema.Event)
	if k.view.Over == nil || !ok || !column.Type.IsText() || slices.Contains(k.excluded, column.Name) {
		return nil
	}
	k.view.Events = columnExpression(expression.Ref{Name: column.Name, ID: column.ID}, column.Type)
	return nil
}
