package engine_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// randomTable is a lookup table of the dataset of random events, and the property that it needs.
type randomTable struct {
	name, needs, key, on, text string
	// words are its columns by type.
	words map[schema.Type][]string
}

// randomTables are looked up by text, by whole numbers, by the actor, by the column of another table, and by a saved
// definition. Some keys never occur, and some that occur are in no table.
var randomTables = []randomTable{
	{"geo", "country", "code", "country", "code,region,rank,share,open\nCH,alps,1,0.5,true\nFR,,2,,false\n日本,east,,1.25,\nXX,none,9,9.5,true\n", map[schema.Type][]string{
		schema.String: {"geo.region", "geo.code"}, schema.Int64: {"geo.rank"}, schema.Float64: {"geo.share"}, schema.Bool: {"geo.open"},
	}},
	{"tiers", "level", "level", "", "level,tier,bonus,price,paid\n-3,low,-5,0.25,false\n-1,,7,,true\n0,mid,,100,\n2,high,3,-0.5,true\n", map[schema.Type][]string{
		schema.String: {"tiers.tier"}, schema.Int64: {"tiers.bonus", "tiers.level"}, schema.Float64: {"tiers.price"}, schema.Bool: {"tiers.paid"},
	}},
	{"users", "user_id", "id", "user_id", `{"id":"u1","plan":"pro","tags":["a","b"]}` + "\n" + `{"id":2,"plan":"free"}` + "\n" + `{"id":"u5","tags":["a"]}` + "\n", map[schema.Type][]string{
		schema.String: {"users.plan"}, schema.StringList: {"users.tags"},
	}},
	{"managers", "country", "region", "geo.region", "region,manager\nalps,Ann\neast,Bo\n", map[schema.Type][]string{
		schema.String: {"managers.manager"},
	}},
	{"steps", "event", "step", "doing", "step,weight\nVIEW,1\nBUY,3\n", map[schema.Type][]string{schema.Int64: {"steps.weight"}}},
}

// randomDefinitions are saved with the dataset. Documents have a "big" of their own at times, which wins.
var randomDefinitions = []struct {
	name, needs, text string
	typ               schema.Type
}{
	{"doing", "event", "upper(event)", schema.String},
	{"big", "event", "length(event) > 3", schema.Bool},
	{"doing_big", "event", "case when big then doing else 'small' end", schema.String},
	{"alpine", "country", "geo.region = 'alps' or managers.manager is null", schema.Bool},
	{"cost", "level", "tiers.price * 2 + tiers.bonus", schema.Float64},
}

func hasColumn(columns schema.Schema, name string) bool {
	column, ok := columns.Find(name)
	return ok && column.Type != schema.Unknown
}

// savedWords are the names that random documents may use for what is saved.
func savedWords(columns schema.Schema) map[schema.Type][]string {
	words := map[schema.Type][]string{}
	for _, table := range randomTables {
		if !hasColumn(columns, table.needs) {
			continue
		}
		for typ, names := range table.words {
			words[typ] = append(words[typ], names...)
		}
	}
	for _, definition := range randomDefinitions {
		if hasColumn(columns, definition.needs) {
			words[definition.typ] = append(words[definition.typ], definition.name)
		}
	}
	return words
}

// saveRandom saves with the dataset what its columns allow: definitions and tables need each other in turns.
func saveRandom(e *engine.Engine) error {
	columns, err := schemaOf(e)
	if err != nil {
		return err
	}
	saveDefinition := func(i int) error {
		definition := randomDefinitions[i]
		if !hasColumn(columns, definition.needs) {
			return nil
		}
		content, err := json.Marshal(definition.text)
		if err != nil {
			return err
		}
		_, err = e.Save(randomDataset, engine.SaveRequest{Kind: query.KindDefinition, Name: definition.name, Content: content})
		return err
	}
	for i := range 3 {
		if err := saveDefinition(i); err != nil {
			return fmt.Errorf("save definition: %w", err)
		}
	}
	for _, table := range randomTables {
		if hasColumn(columns, table.needs) {
			_, err := e.LoadLookup(randomDataset, engine.LookupRequest{Name: table.name, Key: table.key, On: table.on, Source: strings.NewReader(table.text)})
			if err != nil {
				return fmt.Errorf("load lookup %s: %w", table.name, err)
			}
		}
	}
	for i := 3; i < len(randomDefinitions); i++ {
		if err := saveDefinition(i); err != nil {
			return fmt.Errorf("save definition: %w", err)
		}
	}
	return nil
}

// savedOptions are to the reference what saveRandom is to the engine.
func savedOptions(columns schema.Schema, options query.CompileOptions) (query.CompileOptions, error) {
	for i, definition := range randomDefinitions {
		content, err := json.Marshal(definition.text)
		if err != nil {
			return options, err
		}
		if hasColumn(columns, definition.needs) {
			options.Definitions = append(options.Definitions, query.SavedDefinition{Name: definition.name, Version: 1, ID: uint64(i), Content: content})
		}
	}
	for i, table := range randomTables {
		if hasColumn(columns, table.needs) {
			options.Lookups = append(options.Lookups, query.SavedLookup{Name: table.name, Version: 1, ID: uint64(100 + i), Open: table.open})
		}
	}
	return options, nil
}

func (t randomTable) open() (*lookup.Table, error) {
	builder := lookup.NewBuilder()
	if err := format.ReadTable(strings.NewReader(t.text), "", builder.Add); err != nil {
		return nil, err
	}
	return builder.Finish(t.key, t.on)
}
