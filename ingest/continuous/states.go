package continuous

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// Bounds on the objects of a source that are in a state of their own.
const (
	// troubledMax bounds those that are quarantined or wait for another try; beyond it a source takes nothing new.
	troubledMax = 10_000
	// toldMax bounds those that are gone or changed, of each. They say nothing that a listing does not: the oldest go first.
	toldMax = 10_000
	// reasonBytes bounds what is kept of an error.
	reasonBytes = 500
)

// states are the objects of a source of which more is to be said than that they are loaded. It is not safe for concurrent
// use.
type states struct {
	objects map[storage.SourceKey]storage.SourceObject
	count   [storage.ObjectTable + 1]int
	// changed are those that the store does not keep as they are.
	changed map[storage.SourceKey]bool
}

func newStates(kept map[storage.SourceKey]storage.SourceObject) *states {
	s := &states{objects: kept, changed: map[storage.SourceKey]bool{}}
	for _, object := range kept {
		s.count[object.State]++
	}
	return s
}

func keyOf(object source.Object) storage.SourceKey {
	return storage.SourceKey{Source: object.Source, Key: object.Key}
}

// put says something of an object.
func (s *states) put(object source.Object, state storage.SourceObject) {
	state.SourceKey = keyOf(object)
	state.Version, state.Size, state.Modified = object.Version, object.Size, object.Modified
	state.Reason = strings.ToValidUTF8(state.Reason[:min(len(state.Reason), reasonBytes)], "") // a character may be cut
	if former, ok := s.objects[state.SourceKey]; ok {
		s.count[former.State]--
	}
	s.objects[state.SourceKey] = state
	s.count[state.State]++
	s.changed[state.SourceKey] = true
	s.bound(state.State)
}

// bound forgets the oldest objects of a state that only tells.
func (s *states) bound(state uint64) {
	if state != storage.ObjectGone && state != storage.ObjectChanged || s.count[state] <= toldMax {
		return
	}
	var told []storage.SourceObject
	for _, object := range s.objects {
		if object.State == state {
			told = append(told, object)
		}
	}
	slices.SortFunc(told, func(a, b storage.SourceObject) int { return cmp.Compare(a.At, b.At) })
	for _, object := range told[:len(told)/10] { // some at once, so that it does not come to this with each
		s.remove(object.SourceKey)
	}
}

// remove says nothing more of an object.
func (s *states) remove(key storage.SourceKey) {
	former, ok := s.objects[key]
	if !ok {
		return
	}
	s.count[former.State]--
	delete(s.objects, key)
	s.changed[key] = true
}

// troubled is the number of objects that somebody or something has to mend.
func (s *states) troubled() int {
	return s.count[storage.ObjectRetry] + s.count[storage.ObjectQuarantined]
}

// due returns the objects that are to be tried again by now, the longest waiting first.
func (s *states) due(now time.Time) []storage.SourceObject {
	var due []storage.SourceObject
	for _, object := range s.objects {
		if object.State == storage.ObjectRetry && object.NextTry <= now.UnixMicro() {
			due = append(due, object)
		}
	}
	slices.SortFunc(due, func(a, b storage.SourceObject) int { return cmp.Compare(a.NextTry, b.NextTry) })
	return due
}

// lift makes the objects due that were quarantined, or put off, by another reading of them than the present one.
func (s *states) lift(now time.Time) {
	for key, object := range s.objects {
		if object.State != storage.ObjectQuarantined && object.State != storage.ObjectRetry {
			continue
		}
		s.count[object.State]--
		object.State, object.NextTry, object.Tries, object.Unreadable = storage.ObjectRetry, now.UnixMicro(), 0, 0
		s.count[object.State]++
		s.objects[key], s.changed[key] = object, true
	}
}

// later puts an object off that was due and not tried.
func (s *states) later(key storage.SourceKey, now time.Time) {
	object, ok := s.objects[key]
	if !ok || object.State != storage.ObjectRetry || object.NextTry > now.UnixMicro() {
		return
	}
	object.Tries++
	object.NextTry = now.Add(objectPause(object.Tries)).UnixMicro()
	s.objects[key] = object
	s.changed[key] = true
}

// nextTry is when the next object is to be tried again; false if there is none.
func (s *states) nextTry() (time.Time, bool) {
	next, any := int64(0), false
	for _, object := range s.objects {
		if object.State == storage.ObjectRetry && (!any || object.NextTry < next) {
			next, any = object.NextTry, true
		}
	}
	return time.UnixMicro(next), any
}

// same reports whether what is said of an object is said of this content of it.
func same(state storage.SourceObject, object source.Object) bool {
	if state.Version != "" && object.Version != "" {
		return state.Version == object.Version && state.Size == object.Size
	}
	return state.Size == object.Size && state.Modified == object.Modified
}

// edit returns what the store has to be told, and takes it for told.
func (s *states) edit() (removed []storage.SourceKey, put []storage.SourceObject) {
	for key := range s.changed {
		if object, ok := s.objects[key]; ok {
			put = append(put, object)
		} else {
			removed = append(removed, key)
		}
	}
	clear(s.changed)
	return removed, put
}

// untold takes back that the store was told.
func (s *states) untold(removed []storage.SourceKey, put []storage.SourceObject) {
	for _, key := range removed {
		s.changed[key] = true
	}
	for i := range put {
		s.changed[put[i].SourceKey] = true
	}
}

// failures lists the objects, the newest first.
func (s *states) failures() []storage.SourceObject {
	list := slices.DeleteFunc(slices.Collect(maps.Values(s.objects)), func(object storage.SourceObject) bool {
		return object.State == storage.ObjectTable
	})
	slices.SortFunc(list, func(a, b storage.SourceObject) int {
		return cmp.Or(cmp.Compare(b.At, a.At), cmp.Compare(a.Key, b.Key))
	})
	return list
}
