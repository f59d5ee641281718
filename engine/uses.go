package engine

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/engine/kept"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
)

// Used says where a definition or a cohort is used by what else is saved.
type Used struct {
	// Kind is query.KindDefinition or query.KindCohort.
	Kind string `json:"kind"`
	Name string `json:"name"`
	// In lists the users by kind and name.
	In []UsedIn `json:"in"`
}

// UsedIn is something saved that uses a definition or a cohort directly.
type UsedIn struct {
	// Kind is query.KindDefinition, query.KindLookup or "board".
	Kind string `json:"kind"`
	// ID is that of a board.
	ID   string `json:"id,omitempty"`
	Name string `json:"name"`
	// Tiles are the ids of a board's tiles that use it; its filter may be the only one.
	Tiles []string `json:"tiles,omitempty"`
}

// String names the user as messages do: `board "Sales" (2 tiles)`.
func (u UsedIn) String() string {
	if u.Kind == kindBoard && len(u.Tiles) > 0 {
		return fmt.Sprintf("board %q (%s)", u.Name, plural(len(u.Tiles), "tile"))
	}
	return fmt.Sprintf("%s %q", u.Kind, u.Name)
}

func plural(count int, noun string) string {
	if count == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", count, noun)
}

// Uses lists the definitions and cohorts of a dataset that something else saved uses: definitions, lookup tables, and the
// boards of the store. The history and saved links are not among them: they say what was.
func (e *Engine) Uses(dataset string) ([]Used, error) {
	u, err := e.openUses(dataset)
	if err != nil {
		return nil, err
	}
	defer u.release()
	return u.list()
}

// uses looks through what is saved for names of a dataset.
type uses struct {
	snapshot  *storage.Snapshot
	documents *storage.Snapshot
	options   query.CompileOptions
	// known are the definitions and cohorts of the dataset: kind by name.
	known map[string]string
}

func (e *Engine) openUses(dataset string) (*uses, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return nil, err
	}
	documents, err := e.documents()
	if err != nil {
		snapshot.Release()
		return nil, err
	}
	u := &uses{snapshot: snapshot, documents: documents, known: map[string]string{}}
	if u.options, err = e.compileOptions(snapshot); err != nil {
		u.release()
		return nil, err
	}
	for name := range u.options.Cohorts {
		u.known[name] = query.KindCohort
	}
	for _, definition := range u.options.Definitions {
		u.known[definition.Name] = query.KindDefinition
	}
	return u, nil
}

func (u *uses) release() {
	u.snapshot.Release()
	u.documents.Release()
}

func (u *uses) dataset() string { return u.snapshot.Config.Name }

func (u *uses) list() ([]Used, error) {
	found := map[string][]UsedIn{}
	err := u.each(func(names []string, in UsedIn) {
		for _, name := range names {
			found[name] = merged(found[name], in)
		}
	})
	if err != nil {
		return nil, err
	}
	list := []Used{}
	for name, in := range found {
		list = append(list, Used{Kind: u.known[name], Name: name, In: in})
	}
	slices.SortFunc(list, func(a, b Used) int { return strings.Compare(a.Name, b.Name) })
	return list, nil
}

// of lists the users of one name.
func (u *uses) of(name string) ([]UsedIn, error) {
	var found []UsedIn
	err := u.each(func(names []string, in UsedIn) {
		if slices.Contains(names, name) {
			found = merged(found, in)
		}
	})
	return found, err
}

// merged adds a user to a list, or the tile of a board to the board that stands last in it.
func merged(list []UsedIn, in UsedIn) []UsedIn {
	if last := len(list) - 1; last >= 0 && in.Kind == kindBoard && list[last].ID == in.ID {
		list[last].Tiles = append(list[last].Tiles, in.Tiles...)
		return list
	}
	in.Tiles = slices.Clone(in.Tiles)
	return append(list, in)
}

// each visits everything saved that uses known names: what it uses, and what it is. The tiles and the filter of a board come
// one by one.
func (u *uses) each(take func(names []string, in UsedIn)) error {
	for _, definition := range u.options.Definitions {
		names, err := u.mentioned(definition.Content, query.ReplaceNamesOfDefinition)
		if err != nil {
			return fmt.Errorf("look through definition %q: %w", definition.Name, err)
		}
		names = slices.DeleteFunc(names, func(name string) bool { return name == definition.Name })
		take(names, UsedIn{Kind: query.KindDefinition, Name: definition.Name})
	}
	for _, saved := range u.options.Lookups {
		table, err := saved.Open()
		if err != nil {
			return fmt.Errorf("look through lookup table %q: %w", saved.Name, err)
		}
		if u.known[table.On] != "" {
			take([]string{table.On}, UsedIn{Kind: query.KindLookup, Name: saved.Name})
		}
	}
	return u.eachBoard(func(saved storage.Saved, content *kept.BoardContent) error {
		in := UsedIn{Kind: kindBoard, ID: saved.Name, Name: saved.Description}
		if where := content.Where[u.dataset()]; where != "" {
			take(u.usedBy(filterDocument(u.dataset(), where)), in)
		}
		for i := range content.Tiles {
			if tile := &content.Tiles[i]; asks(tile.Document, u.dataset()) {
				in.Tiles = []string{tile.ID}
				take(u.usedBy(tile.Document), in)
			}
		}
		return nil
	})
}

// eachBoard visits the boards of the store.
func (u *uses) eachBoard(take func(storage.Saved, *kept.BoardContent) error) error {
	for _, saved := range u.documents.Saved(kindBoard) {
		text, err := u.documents.SavedContent(saved)
		if err != nil {
			return fmt.Errorf("look through board %q: %w", saved.Name, err)
		}
		content, err := kept.DecodeBoardContent(text)
		if err != nil {
			return fmt.Errorf("look through board %q: %w: %v", saved.Name, storage.ErrCorrupt, err)
		}
		if err := take(saved, &content); err != nil {
			return err
		}
	}
	return nil
}

// asks reports whether a document is about a dataset.
func asks(document json.RawMessage, dataset string) bool {
	var head struct {
		Dataset string `json:"dataset"`
	}
	return document != nil && json.Unmarshal(document, &head) == nil && head.Dataset == dataset
}

// filterDocument is a document with a condition and nothing else.
func filterDocument(dataset, where string) json.RawMessage {
	text, _ := json.Marshal(map[string]any{"dataset": dataset, "where": where, "aggregate": map[string]any{"measures": []string{"count()"}}})
	return text
}

// usedBy returns the known names that a document uses. One that mentions some is compiled: it may mean something else by
// them. Where it does not compile, what it mentions counts.
func (u *uses) usedBy(document json.RawMessage) []string {
	names, err := u.mentioned(document, query.ReplaceNames)
	if err != nil || len(names) == 0 {
		return nil
	}
	plan, err := query.Compile(document, u.snapshot.Schema, u.options)
	if err != nil {
		return names
	}
	return slices.DeleteFunc(names, func(name string) bool { return !usesName(plan, name) })
}

func usesName(plan *query.Plan, name string) bool {
	return slices.ContainsFunc(plan.Uses, func(use query.Use) bool { return use.Name == name && use.Kind != query.KindLookup })
}

// mentioned returns the known names that a text mentions, each once.
func (u *uses) mentioned(text []byte, replace func([]byte, func(string) (string, bool)) ([]byte, error)) (names []string, err error) {
	_, err = replace(text, func(name string) (string, bool) {
		if u.known[name] != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
		return "", false
	})
	return names, err
}

// refuseUsed is the error about what cannot be removed since others use it; nil where none does.
func (u *uses) refuseUsed(kind, name string) error {
	in, err := u.of(name)
	if err != nil || len(in) == 0 {
		return err
	}
	users := make([]string, len(in))
	for i := range in {
		users[i] = in[i].String()
	}
	return &query.Error{
		Code: CodeInUse, Where: "name", Hint: "change or remove these first",
		Message: fmt.Sprintf("the %s %q is used by the %s", kind, name, strings.Join(users, " and the ")),
	}
}
