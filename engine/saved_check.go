package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage"
)

// checkSave reports why a document cannot be saved: because of itself, or because of others that need it.
func (e *Engine) checkSave(snapshot *storage.Snapshot, request SaveRequest) error {
	if !isUsed(request.Kind) {
		return nil
	}
	options, err := e.compileOptions(snapshot)
	if err != nil {
		return err
	}
	c := &savedChecker{snapshot: snapshot, options: options}
	switch request.Kind {
	case query.KindLookup:
		err = c.replaceLookup(request)
	case query.KindCohort:
		err = c.replaceCohort(request)
	default:
		err = c.replaceDefinition(request)
	}
	if err != nil {
		return err
	}
	return c.checkUsers(request.Kind, request.Name)
}

// isUsed reports whether queries use what is saved of a kind.
func isUsed(kind string) bool {
	return kind == query.KindDefinition || kind == query.KindLookup || kind == query.KindCohort
}

// savedChecker tries out how the saved documents of a dataset would work together.
type savedChecker struct {
	snapshot *storage.Snapshot
	options  query.CompileOptions
}

func (c *savedChecker) replaceDefinition(request SaveRequest) error {
	if err := c.checkName(request); err != nil {
		return err
	}
	if !json.Valid(request.Content) {
		return &query.Error{Code: query.CodeJSON, Where: "definition", Message: "the definition is not JSON", Hint: `an expression is a string: "amount > 100"`}
	}
	others := slices.DeleteFunc(slices.Clone(c.options.Definitions), func(d query.SavedDefinition) bool { return d.Name == request.Name })
	c.options.Definitions = append(others, query.SavedDefinition{Name: request.Name, Version: 1, Content: request.Content})
	// The document's own definition: what is wrong in it is then told as such.
	own := map[string]json.RawMessage{request.Name: request.Content}
	err := c.compile(own, expression.QuoteName(request.Name))
	return placeIn(err, "define."+request.Name, "definition")
}

// checkName refuses a name that cannot be one, and one that both a definition and a cohort would have: it would mean
// the definition alone.
func (c *savedChecker) checkName(request SaveRequest) error {
	if request.Name == "" || len(request.Name) > storage.SavedNameBytes {
		return &query.Error{Code: CodeSaved, Where: "name", Message: fmt.Sprintf("a %s's name has 1 to %d bytes", request.Kind, storage.SavedNameBytes)}
	}
	other := query.KindDefinition
	_, taken := c.options.Cohorts[request.Name]
	if request.Kind == query.KindDefinition {
		other = query.KindCohort
	} else {
		taken = slices.ContainsFunc(c.options.Definitions, func(d query.SavedDefinition) bool { return d.Name == request.Name })
	}
	if taken {
		return &query.Error{Code: CodeSaved, Where: "name", Message: fmt.Sprintf("a %s is called %q already", other, request.Name), Hint: "choose another name, or remove that one"}
	}
	return nil
}

func (c *savedChecker) replaceCohort(request SaveRequest) error {
	if err := c.checkName(request); err != nil {
		return err
	}
	list, err := query.DecodeCohort(request.Content)
	if err != nil {
		return &query.Error{Code: CodeSaved, Where: "cohort", Message: err.Error()}
	}
	c.options.Cohorts[request.Name] = query.Cohort{Version: 1, Load: func() (*query.CohortList, error) { return list, nil }}
	return placeIn(c.compile(nil, expression.QuoteName(request.Name)), "cohorts."+request.Name, "cohort")
}

func (c *savedChecker) replaceLookup(request SaveRequest) error {
	if strings.Contains(request.Name, ".") || expression.QuoteName(request.Name) != request.Name {
		return &query.Error{
			Code: CodeSaved, Where: "name", Message: fmt.Sprintf("%q cannot be the name of a lookup table", request.Name),
			Hint: "its columns are called NAME.COLUMN: write letters, digits and _, the first no digit",
		}
	}
	table, err := lookup.Decode(request.Content)
	if err != nil {
		return &query.Error{Code: CodeSaved, Where: "lookup", Message: err.Error()}
	}
	others := slices.DeleteFunc(slices.Clone(c.options.Lookups), func(l query.SavedLookup) bool { return l.Name == request.Name })
	c.options.Lookups = append(others, query.SavedLookup{
		Name: request.Name, Version: 1, Open: func() (*lookup.Table, error) { return table, nil },
	})
	key := expression.QuoteName(request.Name + "." + table.Columns[table.Key].Name)
	return placeIn(c.compile(nil, key), "where", "lookup.on")
}

// compile tries a name out.
func (c *savedChecker) compile(own map[string]json.RawMessage, name string) error {
	document := map[string]any{
		"dataset": c.snapshot.Config.Name, "where": name + " is null", "aggregate": map[string]any{"measures": []string{"count()"}},
	}
	if own != nil {
		document["define"] = own
	}
	text, err := json.Marshal(document)
	if err != nil {
		return fmt.Errorf("try %s: %w", name, err)
	}
	_, err = query.Compile(text, c.snapshot.Schema, c.options)
	return err
}

// placeIn gives an error in the document that was tried the place in what is to be saved. A span in the document
// means nothing there.
func placeIn(err error, from, to string) error {
	var wrong *query.Error
	if !errors.As(err, &wrong) {
		return err
	}
	placed := *wrong
	if rest, ok := strings.CutPrefix(wrong.Where, from); ok {
		placed.Where = to + rest
	}
	if wrong.Code == query.CodeUnknownField || wrong.Code == query.CodeFieldType || to == "lookup.on" {
		placed.Span = nil
	}
	return &placed
}

// user is something saved that may mention others.
type user struct {
	kind, name string
	mentions   []string
}

// users lists all definitions and lookup tables with what they mention.
func (c *savedChecker) users() ([]user, error) {
	var all []user
	for _, definition := range c.options.Definitions {
		names, err := query.Names(definition.Content)
		if err != nil {
			return nil, err
		}
		all = append(all, user{query.KindDefinition, definition.Name, names})
	}
	for _, saved := range c.options.Lookups {
		table, err := saved.Open()
		if err != nil {
			return nil, err
		}
		all = append(all, user{query.KindLookup, saved.Name, []string{table.On}})
	}
	return all, nil
}

// needs reports whether a name is mentioned that belongs to a definition or lookup table.
func (u user) needs(kind, name string) bool {
	if kind != query.KindLookup {
		return slices.Contains(u.mentions, name)
	}
	return slices.ContainsFunc(u.mentions, func(mention string) bool { return strings.HasPrefix(mention, name+".") })
}

func (u user) String() string { return fmt.Sprintf("%s %q", u.kind, u.name) }

// checkUsers tries out everything that needs what is to be saved, also by way of others.
func (c *savedChecker) checkUsers(kind, name string) error {
	all, err := c.users()
	if err != nil {
		return err
	}
	affected := []user{{kind: kind, name: name}}
	for i := 0; i < len(affected); i++ {
		for _, u := range all {
			isNew := !slices.ContainsFunc(affected, func(other user) bool { return other.kind == u.kind && other.name == u.name })
			if isNew && u.needs(affected[i].kind, affected[i].name) {
				affected = append(affected, u)
			}
		}
	}
	for _, u := range affected[1:] {
		if err := c.try(u); err != nil {
			return brokenUser(err, u, kind, name)
		}
	}
	return nil
}

func (c *savedChecker) try(u user) error {
	if u.kind == query.KindDefinition {
		return c.compile(nil, expression.QuoteName(u.name))
	}
	for _, saved := range c.options.Lookups {
		if saved.Name == u.name {
			table, err := saved.Open()
			if err != nil {
				return err
			}
			return c.compile(nil, expression.QuoteName(u.name+"."+table.Columns[table.Key].Name))
		}
	}
	return nil
}

func brokenUser(err error, u user, kind, name string) error {
	var wrong *query.Error
	if !errors.As(err, &wrong) {
		return err
	}
	return &query.Error{
		Code: CodeInUse, Where: kind, Hint: wrong.Hint,
		Message: fmt.Sprintf("the %s uses the %s %q and would no longer work: %s", u, kind, name, wrong.Message),
	}
}

// checkRemoval refuses to take away what others mention.
func (e *Engine) checkRemoval(snapshot *storage.Snapshot, kind, name string) error {
	if kind == query.KindDefinition || kind == query.KindCohort {
		u, err := e.openUses(snapshot.Config.Name)
		if err != nil {
			return err
		}
		defer u.release()
		return u.refuseUsed(kind, name)
	}
	if !isUsed(kind) {
		return nil
	}
	options, err := e.compileOptions(snapshot)
	if err != nil {
		return err
	}
	all, err := (&savedChecker{snapshot: snapshot, options: options}).users()
	if err != nil {
		return err
	}
	var needing []string
	for _, u := range all {
		if (u.kind != kind || u.name != name) && u.needs(kind, name) {
			needing = append(needing, u.String())
		}
	}
	if needing == nil {
		return nil
	}
	return &query.Error{
		Code: CodeInUse, Where: "name", Message: fmt.Sprintf("the %s %q is used by the %s", kind, name, strings.Join(needing, " and the ")),
		Hint: "change or remove these first",
	}
}
