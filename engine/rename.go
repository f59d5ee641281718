package engine

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/engine/kept"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage"
)

// Renamed is what a renaming has changed.
type Renamed struct {
	// Saved is the definition or cohort under its new name; its versions count anew.
	Saved Saved `json:"saved"`
	// In lists what was rewritten with it.
	In []UsedIn `json:"in"`
}

// RenameSaved gives a definition or a cohort another name, and writes it wherever other definitions, lookup tables and boards
// use it: in one commit, all or nothing. Each text is changed at the spans of the name's tokens and nowhere else; what would
// no longer mean the same refuses the whole (CodeInUse). ifVersion is as in SaveRequest. The versions under the former name
// stay there; the history and saved links keep it.
func (e *Engine) RenameSaved(dataset, kind, name, to string, ifVersion *int64) (Renamed, error) {
	e.savedMu.Lock()
	defer e.savedMu.Unlock()
	u, err := e.openUses(dataset)
	if err != nil {
		return Renamed{}, err
	}
	defer u.release()
	r := &renaming{uses: u, from: name, to: to}
	if err := r.prepare(kind, ifVersion); err != nil {
		return Renamed{}, err
	}
	saved, err := e.store.SaveTogether(r.changes)
	if err != nil {
		return Renamed{}, savedError(err)
	}
	e.saved.forget(dataset, kind, name)
	return Renamed{Saved: describeSaved(saved[1]), In: r.in}, nil
}

// renaming is a renaming in the making.
type renaming struct {
	*uses
	from, to string
	// changes begin with the removal of the former name and the new one.
	changes []storage.SavedChange
	in      []UsedIn
	// then are the options when all is done.
	then query.CompileOptions
}

// prepare collects the changes, and tries out what they would give.
func (r *renaming) prepare(kind string, ifVersion *int64) error {
	saved, err := findSaved(r.snapshot, kind, r.from)
	if err != nil {
		return err
	}
	if err := r.checkName(kind); err != nil {
		return err
	}
	content, err := r.snapshot.SavedContent(saved)
	if err != nil {
		return err
	}
	none := int64(0)
	r.changes = []storage.SavedChange{
		{Dataset: r.dataset(), Remove: true, SaveRequest: storage.SaveRequest{Kind: kind, Name: r.from, IfVersion: ifVersion}},
		{Dataset: r.dataset(), SaveRequest: storage.SaveRequest{Kind: kind, Name: r.to, Description: saved.Description, Content: content, IfVersion: &none}},
	}
	r.renameOptions(kind)
	for _, rewrite := range []func() error{r.rewriteDefinitions, r.rewriteLookups, r.try, r.rewriteBoards} {
		if err := rewrite(); err != nil {
			return err
		}
	}
	return nil
}

// checkName refuses names that cannot be one, or that mean something already.
func (r *renaming) checkName(kind string) error {
	wrong := &query.Error{Code: CodeSaved, Where: "name", Hint: "choose another name"}
	_, isProperty := r.snapshot.Schema.Resolve(r.to)
	switch {
	case r.to == "" || len(r.to) > storage.SavedNameBytes:
		wrong.Message, wrong.Hint = fmt.Sprintf("a %s's name has 1 to %d bytes", kind, storage.SavedNameBytes), ""
	case r.to == r.from:
		wrong.Message = fmt.Sprintf("it is called %q already", r.to)
	case r.known[r.to] != "":
		wrong.Message = fmt.Sprintf("a %s is called %q already", r.known[r.to], r.to)
	case isProperty:
		wrong.Message = fmt.Sprintf("%q is a property, which the %s would hide", r.to, kind)
	default:
		return nil
	}
	return wrong
}

func (r *renaming) replace(name string) (string, bool) { return r.to, name == r.from }

// renameOptions makes the options those in which the name has changed, and nothing else yet.
func (r *renaming) renameOptions(kind string) {
	r.then = r.options
	r.then.Definitions, r.then.Lookups = slices.Clone(r.options.Definitions), slices.Clone(r.options.Lookups)
	r.then.Cohorts = map[string]query.Cohort{}
	for name, cohort := range r.options.Cohorts {
		if kind == query.KindCohort && name == r.from {
			name = r.to
		}
		r.then.Cohorts[name] = cohort
	}
	for i := range r.then.Definitions {
		if kind == query.KindDefinition && r.then.Definitions[i].Name == r.from {
			r.then.Definitions[i].Name = r.to
		}
	}
}

// change notes a new content of something saved, in place of the version that was read.
func (r *renaming) change(dataset string, saved storage.Saved, content []byte, in UsedIn) {
	request := storage.SaveRequest{Kind: saved.Kind, Name: saved.Name, Description: saved.Description, Content: content, IfVersion: &saved.Version}
	if in.Kind == kindBoard {
		request.VersionsMax = versionsMax[kindBoard]
	}
	r.changes = append(r.changes, storage.SavedChange{Dataset: dataset, SaveRequest: request})
	r.in = append(r.in, in)
}

func (r *renaming) rewriteDefinitions() error {
	for i := range r.then.Definitions {
		definition := &r.then.Definitions[i]
		if definition.Name == r.to {
			continue
		}
		content, err := query.ReplaceNamesOfDefinition(definition.Content, r.replace)
		if err != nil {
			return fmt.Errorf("rename in definition %q: %w", definition.Name, err)
		}
		if string(content) == string(definition.Content) {
			continue
		}
		saved, err := findSaved(r.snapshot, query.KindDefinition, definition.Name)
		if err != nil {
			return err
		}
		definition.Content = content
		r.change(r.dataset(), saved, content, UsedIn{Kind: query.KindDefinition, Name: definition.Name})
	}
	return nil
}

func (r *renaming) rewriteLookups() error {
	for i := range r.then.Lookups {
		former, err := r.then.Lookups[i].Open()
		if err != nil {
			return fmt.Errorf("rename in lookup table %q: %w", r.then.Lookups[i].Name, err)
		}
		if former.On != r.from {
			continue
		}
		table := *former
		table.On = r.to
		saved, err := findSaved(r.snapshot, query.KindLookup, r.then.Lookups[i].Name)
		if err != nil {
			return err
		}
		content, err := table.Encode()
		if err != nil {
			return fmt.Errorf("rename in lookup table %q: %w", saved.Name, err)
		}
		// Read again: its columns know their table.
		then, err := lookup.Decode(content)
		if err != nil {
			return fmt.Errorf("rename in lookup table %q: %w", saved.Name, err)
		}
		r.then.Lookups[i].Open = func() (*lookup.Table, error) { return then, nil }
		r.change(r.dataset(), saved, content, UsedIn{Kind: query.KindLookup, Name: saved.Name})
	}
	return nil
}

// try compiles what was rewritten so far.
func (r *renaming) try() error {
	c := &savedChecker{snapshot: r.snapshot, options: r.then}
	for _, in := range r.in {
		if err := c.try(user{kind: in.Kind, name: in.Name}); err != nil {
			return r.refuse(in.String(), err)
		}
	}
	return nil
}

func (r *renaming) rewriteBoards() error {
	return r.eachBoard(func(saved storage.Saved, content *kept.BoardContent) error {
		in, err := r.rewriteBoard(UsedIn{Kind: kindBoard, ID: saved.Name, Name: saved.Description}, content)
		if err != nil || in == nil {
			return err
		}
		text, err := json.Marshal(content)
		if err != nil {
			return fmt.Errorf("rename in board %q: %w", saved.Name, err)
		}
		r.change("", saved, text, *in)
		return nil
	})
}

// rewriteBoard changes the content of a board; it returns nil where nothing has to change.
func (r *renaming) rewriteBoard(in UsedIn, content *kept.BoardContent) (*UsedIn, error) {
	changed := false
	if where := content.Where[r.dataset()]; where != "" {
		document, err := r.rewritten("filter of the "+in.String(), filterDocument(r.dataset(), where))
		if err != nil {
			return nil, err
		}
		if document != nil {
			changed = true
			content.Where[r.dataset()] = whereOf(document)
		}
	}
	for i := range content.Tiles {
		tile := &content.Tiles[i]
		if !asks(tile.Document, r.dataset()) {
			continue
		}
		document, err := r.rewritten(fmt.Sprintf("tile %q of the board %q", cmp.Or(tile.Title, tile.ID), in.Name), tile.Document)
		if err != nil {
			return nil, err
		}
		if document != nil {
			changed, tile.Document = true, document
			in.Tiles = append(in.Tiles, tile.ID)
		}
	}
	if !changed {
		return nil, nil
	}
	return &in, nil
}

// rewritten returns a document with the new name, or nil where it does not use the name. One that works has to work, and to mean the new
// name, afterwards.
func (r *renaming) rewritten(what string, document json.RawMessage) (json.RawMessage, error) {
	if !slices.Contains(r.usedBy(document), r.from) {
		return nil, nil
	}
	changed, err := query.ReplaceNames(document, r.replace)
	if err != nil {
		return nil, err
	}
	if _, err := query.Compile(document, r.snapshot.Schema, r.options); err != nil {
		return changed, nil // it did not work before
	}
	plan, err := query.Compile(changed, r.snapshot.Schema, r.then)
	if err == nil && (usesName(plan, r.from) || !usesName(plan, r.to)) {
		err = &query.Error{Message: fmt.Sprintf("%q means something else there", r.to)}
	}
	if err != nil {
		return nil, r.refuse(what, err)
	}
	return changed, nil
}

func whereOf(document json.RawMessage) string {
	var filter struct {
		Where string `json:"where"`
	}
	_ = json.Unmarshal(document, &filter) // it was compiled
	return filter.Where
}

func (r *renaming) refuse(what string, err error) error {
	var wrong *query.Error
	if !errors.As(err, &wrong) {
		return err
	}
	return &query.Error{
		Code: CodeInUse, Where: "name", Hint: "choose another name, or change it first",
		Message: fmt.Sprintf("the %s would no longer work with the name %q: %s", what, r.to, wrong.Message),
	}
}
