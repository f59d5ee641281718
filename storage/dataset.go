package storage

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// shardsDefault is DatasetConfig.Shards where it is 0.
const shardsDefault = 64

// ActorsMax bounds the actor columns of a dataset: each is a copy of all events.
const ActorsMax = 8

// DatasetConfig is what is fixed when a dataset is made.
type DatasetConfig struct {
	Name string `json:"name"`
	// Shards is a power of two up to 256; default 64.
	Shards int `json:"shards"`
	// Actors, Event and TimeSource are as in schema.Schema. Each actor column, up to
	// ActorsMax different ones, has a copy of the events in its order.
	Actors     []string `json:"actors,omitempty"`
	Event      string   `json:"event,omitempty"`
	TimeSource string   `json:"time_source,omitempty"`
	// Identity says how events are told apart; SetIdentity can change it. The zero value says that they are not.
	Identity Identity `json:"identity,omitzero"`
}

// fixedConfig is a DatasetConfig without the name.
type fixedConfig struct {
	Shards            int
	Actors            []string
	Event, TimeSource string
}

// name is what the dataset is called now. Who writes it into an edit holds the store's commitMu: else it may be another
// one until the commit.
func (d *dataset) name() string { return *d.named.Load() }

// described is the dataset's configuration with its name.
func (d *dataset) described() DatasetConfig {
	return DatasetConfig{
		Name: d.name(), Shards: d.config.Shards, Actors: d.config.Actors, Event: d.config.Event, TimeSource: d.config.TimeSource,
	}
}

// dataset is what the store keeps in memory of one.
type dataset struct {
	store *Store
	// named is the name, which changes with a commit only; config is what never changes.
	named     atomic.Pointer[string]
	config    fixedConfig
	directory string
	// copies is the number of copies of the events, at least 1. Datasets of versions
	// that knew no others have one, however many their actor columns are.
	copies  int
	ledger  *manifest.Ledger
	columns *columnIDs

	// identities tells events apart; it is that of a policy without anything where the dataset does not.
	identities *identities
	// keyRows are the keys of a dataset that upserts.
	keyRows keyRows

	// loadMu guards set, which is nil until somebody needs the dictionaries.
	loadMu sync.Mutex
	set    *dictionary.Set

	// What follows is guarded by the store's mu. Extents change under
	// its commitMu only.
	current    view
	followers  []*Follower
	compacting bool
	// leaving are segments that are no longer in the dataset, and whose files may still be there.
	leaving map[*handle]bool
	// unremoved are files that count no more and could not be removed; the next Open does it.
	unremoved map[string]bool
	// failure is how the last compaction failed, nil where it did not.
	failure *CompactionFailure
	// dropped says that the store has the dataset no more.
	dropped bool
	// pushNumber is the dataset's number in the push log, 0 before the first push.
	pushNumber uint64
	// tail is what was pushed and is in no segment yet.
	tail []*generation
	// reserved are inputs that someone is about to commit.
	reserved map[identity]bool
	// sealFailure is how the last seal failed, nil where it did not; the next one is made after sealAfter.
	sealFailure *SealFailure
	sealPause   time.Duration
	sealAfter   time.Time

	// adding counts the transactions that add to the dictionaries; purging says that nobody may.
	adding  int
	purging bool
	// cutting holds a token while a deletion is carried out.
	cutting chan struct{}

	// buildMu is held while segments in memory are made of the tail, sealMu while files are.
	// They are taken before all other locks, sealMu before buildMu.
	buildMu, sealMu sync.Mutex
}

// view is a dataset as of one commit. Its slices are never written to.
type view struct {
	schema schema.Schema
	// segments are those of all copies, in the order of (MinTime, ID).
	segments []*handle
	extents  []manifest.Extent
	rejects  []manifest.Rejects
	saved    []manifest.Saved
	// deletions are those that were asked for, the oldest first.
	deletions []manifest.Deletion
	// aside are the segments that are in quarantine, which nobody reads.
	aside map[uint64]bool
}

func newDataset(s *Store, name string, held *manifest.Dataset) *dataset {
	config := held.Config
	d := &dataset{
		store: s, directory: datasetDirectory(config.Directory), ledger: held.Ledger,
		config:  fixedConfig{Shards: config.Shards, Actors: config.Actors, Event: config.Event, TimeSource: config.TimeSource},
		columns: newColumnIDs(held.Columns), copies: max(1, config.Copies), pushNumber: held.PushLog.Dataset,
		leaving: map[*handle]bool{}, unremoved: map[string]bool{}, cutting: make(chan struct{}, 1),
	}
	d.named.Store(&name)
	d.identities, d.keyRows.turn = newIdentities(d, held), make(chan struct{}, 1)
	d.current = view{schema: d.schemaOf(held.Columns), extents: held.Extents, rejects: held.Rejects, saved: held.Saved, deletions: held.Deletions, aside: held.Quarantined}
	for _, meta := range held.Segments {
		handle := newHandle(d, meta)
		handle.keepColdLocked() // nobody else knows the dataset yet
		d.current.segments = append(d.current.segments, handle)
	}
	sortHandles(d.current.segments)
	return d
}

func (d *dataset) schemaOf(columns []schema.Column) schema.Schema {
	result := schema.New(d.config.Actors, d.config.Event, d.config.TimeSource)
	result.Columns = columns
	return result
}

func (d *dataset) path(file string) string { return path.Join(d.directory, file) }

// view returns the dataset as of the last commit, without keeping its files.
func (d *dataset) view() view {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	return d.current
}

// layout is what new segments of a copy are written by. Columns finds those that have
// an id; set is that of any copy.
func (d *dataset) layout(number int, set *dictionary.Set, columns func(string) (schema.Column, bool)) segment.Layout {
	return segment.Layout{
		Shards: d.config.Shards, Actor: d.actor(number), Texts: d.copyActors(), Columns: withInput(columns), Dictionaries: set.Copy(number),
	}
}

// actor returns the name of the column that a copy is ordered by, or "".
func (d *dataset) actor(number int) string {
	if number >= len(d.config.Actors) {
		return ""
	}
	return d.config.Actors[number]
}

// copyActors returns the actor columns that have a copy. Their values are text.
func (d *dataset) copyActors() []string {
	return d.config.Actors[:min(d.copies, len(d.config.Actors))]
}

// of returns the segments of a copy that can be read.
func (v view) of(number int) []*handle {
	var own []*handle
	for _, handle := range v.segments {
		if handle.meta.Copy == number && !v.aside[handle.meta.ID] {
			own = append(own, handle)
		}
	}
	return own
}

// dictionaries returns the dataset's dictionaries, reading them on first use. A
// failure is not remembered: it may have been a lack of memory or of handles.
func (d *dataset) dictionaries() (*dictionary.Set, error) {
	d.loadMu.Lock()
	defer d.loadMu.Unlock()
	if d.set == nil {
		set, err := loadDictionaries(d.store.fs, d, d.view().extents)
		if gone := d.alive(); gone != nil {
			return nil, gone // and its files with it
		}
		if err != nil {
			return nil, fmt.Errorf("dataset %q: %w", d.name(), err)
		}
		d.set = set
	}
	return d.set, nil
}

// loadDictionaries returns those of all copies, as the set of the first.
func loadDictionaries(system vfs.FS, d *dataset, extents []manifest.Extent) (*dictionary.Set, error) {
	set := dictionary.NewCopies(d.config.Shards, d.copies)
	for _, extent := range extents {
		bytes, err := vfs.ReadFile(system, d.path(extent.File))
		if err != nil {
			return nil, err
		}
		if int64(len(bytes)) != extent.SizeBytes {
			return nil, fmt.Errorf("%w: %s has %d bytes, the manifest says %d", ErrCorrupt, extent.File, len(bytes), extent.SizeBytes)
		}
		if err := set.Load(bytes); err != nil {
			return nil, fmt.Errorf("load %s: %w", extent.File, err)
		}
	}
	return set, nil
}

// CreateDataset adds an empty dataset; ErrDatasetExists if there is one.
func (s *Store) CreateDataset(config DatasetConfig) error {
	if err := checkConfig(&config); err != nil {
		return err
	}
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	if err := s.createDataset(config); err != nil {
		return fmt.Errorf("create dataset %q: %w", config.Name, s.fs.explain(err))
	}
	return nil
}

func checkConfig(config *DatasetConfig) error {
	if err := checkDatasetName(config.Name); err != nil {
		return err
	}
	if config.Shards == 0 {
		config.Shards = shardsDefault
	}
	if config.Shards < 1 || config.Shards > segment.ShardsMax || config.Shards&(config.Shards-1) != 0 {
		return fmt.Errorf("dataset %q with %d shards: a power of two up to %d is needed", config.Name, config.Shards, segment.ShardsMax)
	}
	config.Actors = slices.Clone(config.Actors)
	if len(config.Actors) > ActorsMax {
		return fmt.Errorf("dataset %q with %d actor columns: at most %d are possible, since each is a copy of all events",
			config.Name, len(config.Actors), ActorsMax)
	}
	for i, actor := range config.Actors {
		if slices.Contains(config.Actors[:i], actor) {
			return fmt.Errorf("dataset %q: the actor column %q is named twice", config.Name, actor)
		}
		if actor == schema.TimeName {
			return fmt.Errorf("dataset %q: %q is the time of its events, and no actor", config.Name, actor)
		}
	}
	if err := checkIdentity(config.Identity); err != nil {
		return fmt.Errorf("dataset %q: %w", config.Name, err)
	}
	names := slices.Clone(config.Actors)
	for _, optional := range []string{config.Event, config.TimeSource} {
		if optional != "" {
			names = append(names, optional)
		}
	}
	for _, name := range names {
		if err := schema.CheckName(name); err != nil {
			return fmt.Errorf("dataset %q: %w", config.Name, err)
		}
	}
	return nil
}

// createDataset makes the directory durable before the record that relies on it.
func (s *Store) createDataset(config DatasetConfig) error {
	for _, name := range s.Datasets() {
		if strings.EqualFold(name, config.Name) {
			return fmt.Errorf("%q: %w", name, ErrDatasetExists)
		}
	}
	if err := s.fs.writable(); err != nil {
		return err
	}
	if current := s.CalledNow(config.Name); current != "" {
		return fmt.Errorf("%w to %q: name that", ErrRenamed, current)
	}
	directory := s.freeDirectory(config.Name)
	if err := s.fs.MkdirAll(datasetDirectory(directory)); err != nil {
		return err
	}
	if err := s.fs.SyncDir(datasetsName); err != nil {
		return err
	}
	if err := s.fs.SyncDir("."); err != nil {
		return err
	}
	edit := manifest.Edit{
		Dataset: config.Name,
		Create: &manifest.Config{
			Directory: directory, Shards: config.Shards, Actors: config.Actors, Event: config.Event, TimeSource: config.TimeSource,
			Copies: max(1, len(config.Actors)),
		},
		Columns: schema.New(nil, "", "").Columns, Counts: &manifest.Counts{},
	}
	if !config.Identity.IsZero() {
		edit.Identity = &config.Identity
	}
	if err := s.appendEdit(edit); err != nil {
		return err
	}
	state := s.log.State()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.datasets[config.Name] = newDataset(s, config.Name, state.Datasets[config.Name])
	s.version++
	return nil
}
