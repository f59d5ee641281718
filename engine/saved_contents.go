package engine

import (
	"maps"
	"sync"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage"
)

// savedContents keeps what was read of saved documents: of each name the version that was asked for last, so that
// a query does not read files, and a table is not unpacked twice.
type savedContents struct {
	mu      sync.Mutex
	entries map[savedName]*savedEntry
}

type savedName struct{ dataset, kind, name string }

// savedEntry is one version. Who needs it first reads it, and the others wait for that.
type savedEntry struct {
	id uint64

	mu      sync.Mutex
	content []byte
	table   *lookup.Table
	list    *query.CohortList
}

func (s *savedContents) entry(dataset string, saved storage.Saved) *savedEntry {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.entries == nil {
		s.entries = map[savedName]*savedEntry{}
	}
	name := savedName{dataset, saved.Kind, saved.Name}
	entry := s.entries[name]
	if entry == nil || entry.id != saved.ID {
		entry = &savedEntry{id: saved.ID}
		s.entries[name] = entry
	}
	return entry
}

// forget drops what is known of a name.
func (s *savedContents) forget(dataset, kind, name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.entries, savedName{dataset, kind, name})
}

// forgetDataset drops what is known of a dataset that is gone.
func (s *savedContents) forgetDataset(dataset string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	maps.DeleteFunc(s.entries, func(name savedName, _ *savedEntry) bool { return name.dataset == dataset })
}

// text returns the content of a definition.
func (e *savedEntry) text(snapshot *storage.Snapshot, saved storage.Saved) ([]byte, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.content == nil {
		content, err := snapshot.SavedContent(saved)
		if err != nil {
			return nil, err
		}
		e.content = content
	}
	return e.content, nil
}

// open returns a lookup table.
func (e *savedEntry) open(snapshot *storage.Snapshot, saved storage.Saved) (*lookup.Table, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.table == nil {
		table, err := openLookup(snapshot, saved)
		if err != nil {
			return nil, err
		}
		e.table = table
	}
	return e.table, nil
}

// actors returns the list of a cohort.
func (e *savedEntry) actors(snapshot *storage.Snapshot, saved storage.Saved) (*query.CohortList, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.list == nil {
		list, err := openCohort(snapshot, saved)
		if err != nil {
			return nil, err
		}
		e.list = list
	}
	return e.list, nil
}

// compileOptions are what a plan over the snapshot depends on besides its schema. Its lookup tables can be opened
// until the snapshot is released.
func (e *Engine) compileOptions(snapshot *storage.Snapshot) (query.CompileOptions, error) {
	options := query.CompileOptions{Now: e.options.Now()}
	options.DataFrom, options.DataTo = dataRange(snapshot)
	for _, saved := range snapshot.Saved(query.KindDefinition) {
		content, err := e.saved.entry(snapshot.Config.Name, saved).text(snapshot, saved)
		if err != nil {
			return options, err
		}
		options.Definitions = append(options.Definitions, query.SavedDefinition{
			Name: saved.Name, Version: saved.Version, ID: saved.ID, Content: content,
		})
	}
	for _, saved := range snapshot.Saved(query.KindLookup) {
		options.Lookups = append(options.Lookups, query.SavedLookup{
			Name: saved.Name, Version: saved.Version, ID: saved.ID,
			Open: func() (*lookup.Table, error) {
				return e.saved.entry(snapshot.Config.Name, saved).open(snapshot, saved)
			},
		})
	}
	options.Cohorts = map[string]query.Cohort{}
	for _, saved := range snapshot.Saved(query.KindCohort) {
		options.Cohorts[saved.Name] = query.Cohort{Version: saved.Version, ID: saved.ID, Load: func() (*query.CohortList, error) {
			return e.saved.entry(snapshot.Config.Name, saved).actors(snapshot, saved)
		}}
	}
	return options, nil
}
