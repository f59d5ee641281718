package continuous

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// errNoTable is about a source of a table whose place holds no object.
var errNoTable = errors.New("there is no object to load the table from")

// loadTable loads the table of a source with lookup from the object that was changed last, if it is not the one that was loaded
// last.
func (r *runner) loadTable(ctx context.Context, f *feed) error {
	if r.set.options.Tables == nil {
		return errors.New("nothing loads its table")
	}
	r.setState(Listing)
	var newest source.Object
	found := false
	err := r.lister.List(ctx, source.Span{}, func(object source.Object) error {
		if object.Size > 0 && (!found || object.Modified > newest.Modified || object.Modified == newest.Modified && object.Key > newest.Key) {
			newest, found = object, true
		}
		return nil
	})
	switch {
	case err != nil:
		return err
	case !found:
		return fmt.Errorf("%s: %w", r.place, errNoTable)
	case f.unsettled(newest):
		return nil
	}
	f.full = true
	f.plan.list = true
	if !f.wantsTable(newest) {
		return r.tableThere(f)
	}
	r.setState(Loading)
	rows, err := r.set.options.Tables.Load(ctx, r.source, newest)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	f.endTable(newest, rows, err)
	return nil
}

// wantsTable decides whether to load a table from an object.
func (f *feed) wantsTable(object source.Object) bool {
	r := f.runner
	r.mu.Lock()
	defer r.mu.Unlock()
	state, known := r.states.objects[keyOf(object)]
	switch {
	case !known, f.plan.anew, f.plan.keys[state.SourceKey]:
		return true
	case state.State == storage.ObjectTable && same(state, object):
		return !r.set.options.Tables.Has(r.source)
	case state.State == storage.ObjectTable && r.source.OnChange == config.OnChangeFail:
		f.broken = fmt.Errorf("%s changed after it was loaded, and on_change is %s", display(state.SourceKey), config.OnChangeFail)
		return false
	}
	return !same(state, object) || f.again(state, time.Now())
}

// tableThere fails while there is no table at all: those who wait for it have nothing to look up in.
func (r *runner) tableThere(f *feed) error {
	if r.set.options.Tables.Has(r.source) {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if f.broken != nil {
		return f.broken
	}
	return errors.New("its table could not be loaded")
}

// endTable notes how the loading of a table ended.
func (f *feed) endTable(object source.Object, rows int64, err error) {
	if err != nil {
		outcome := ingest.Unreached
		switch {
		case errors.Is(err, source.ErrGone):
			outcome = ingest.Gone
		case errors.Is(err, ErrContent):
			outcome = ingest.Unreadable
		}
		f.Ended(ingest.End{Object: object, Outcome: outcome, Err: err})
		return
	}
	r, now := f.runner, time.Now()
	r.mu.Lock()
	defer r.mu.Unlock()
	for key, former := range r.states.objects {
		if former.State == storage.ObjectTable || key == keyOf(object) {
			r.states.remove(key)
		}
	}
	r.states.put(object, storage.SourceObject{State: storage.ObjectTable, Tries: 1, At: now.UnixMicro()})
	r.total = tally{objects: 1, events: rows, bytes: object.Size}
	r.meter.add(now, object.Size, rows)
	f.result.Loaded, f.result.Events, f.result.Bytes = 1, rows, object.Size
}
