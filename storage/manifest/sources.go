package manifest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// SourceEdit changes what is kept of one source of events, one that is declared in a configuration file. It belongs to the
// store itself: objects may fail before there is a dataset.
type SourceEdit struct {
	// Name is what the source is called.
	Name string
	// Mark replaces the source's; nil leaves it.
	Mark *SourceMark
	// Remove names objects of which nothing is to be said any more, there or not; removals come before Put.
	Remove []SourceKey
	// Put are objects in states of their own; each replaces what was said of it.
	Put []SourceObject
}

// SourceMark says how far a source is.
type SourceMark struct {
	// Place is where its objects were when it was listed.
	Place string
	// Complete is when the last listing of it began that went to its end, all objects having been taken; 0 for none.
	Complete int64
	// Full is when the last of those began that listed all of its dates; 0 for none.
	Full int64
	// Succeeded is when it was last without a failure, 0 for never. Times are microseconds since 1970.
	Succeeded int64
	// Reading is a number of how its objects are read; 0 if it was not kept.
	Reading uint64
}

// SourceKey names an object of a source, as the ledger does.
type SourceKey struct{ Source, Key string }

// The states of objects. They stand in files: never renumber one.
const (
	// ObjectRetry: it could not be read or committed, and is tried again.
	ObjectRetry = 1
	// ObjectQuarantined: its content proved bad, and it is left alone.
	ObjectQuarantined = 2
	// ObjectGone: it was removed before it was read.
	ObjectGone = 3
	// ObjectChanged: another content of it is in the dataset and stays.
	ObjectChanged = 4
	// ObjectTable: it is the table that was loaded last. Tables are in no ledger.
	ObjectTable = 5
)

// SourceObject is an object of which more is to be said than that it was loaded.
type SourceObject struct {
	SourceKey
	// Version may be empty, where nothing told it. Size and Modified are as it was listed.
	Version        string
	Size, Modified int64
	// State is one of the constants above.
	State uint64
	// Reason says why, and Line and Offset where, counting from 1 and 0; Line is 0 where no line is to blame.
	Reason       string
	Line, Offset int64
	// Tries counts how often it was tried, Unreadable how often its content proved bad.
	Tries, Unreadable int64
	// NextTry is when it is tried again, At when it came into the state. Microseconds.
	NextTry, At int64
}

// Source is what is kept of a source.
type Source struct {
	Mark    SourceMark
	Objects map[SourceKey]SourceObject
}

func appendSourceEdit(to []byte, edit SourceEdit) []byte {
	to = appendString(to, edit.Name)
	mark := uint64(0)
	if edit.Mark != nil {
		mark = 2
	}
	to = binary.AppendUvarint(to, mark)
	if edit.Mark != nil {
		to = appendString(to, edit.Mark.Place)
		to = binary.AppendVarint(to, edit.Mark.Complete)
		to = binary.AppendVarint(to, edit.Mark.Full)
		to = binary.AppendVarint(to, edit.Mark.Succeeded)
		to = binary.AppendUvarint(to, edit.Mark.Reading)
	}
	to = binary.AppendUvarint(to, uint64(len(edit.Remove)))
	for _, key := range edit.Remove {
		to = appendString(appendString(to, key.Source), key.Key)
	}
	to = binary.AppendUvarint(to, uint64(len(edit.Put)))
	for i := range edit.Put {
		to = appendSourceObject(to, &edit.Put[i])
	}
	return to
}

func appendSourceObject(to []byte, object *SourceObject) []byte {
	to = appendString(appendString(to, object.Source), object.Key)
	to = appendString(to, object.Version)
	to = binary.AppendVarint(to, object.Size)
	to = binary.AppendVarint(to, object.Modified)
	to = binary.AppendUvarint(to, object.State)
	to = appendString(to, object.Reason)
	for _, number := range []int64{object.Line, object.Offset, object.Tries, object.Unreadable, object.NextTry, object.At} {
		to = binary.AppendVarint(to, number)
	}
	return to
}

// The least that these take, encoded.
const (
	sourceEditBytesMin   = 4
	sourceObjectBytesMin = 13
)

func decodeSourceEdit(r *reader) SourceEdit {
	edit := SourceEdit{Name: r.string()}
	switch mark := r.uvarint(); mark {
	case 0:
	case 1, 2:
		edit.Mark = &SourceMark{Place: r.string(), Complete: r.varint(), Full: r.varint(), Succeeded: r.varint()}
		if mark == 2 {
			edit.Mark.Reading = r.uvarint()
		}
	default:
		r.fail(fmt.Errorf("source %q has a mark of kind %d", edit.Name, mark))
	}
	edit.Remove = list(r, 2, func(r *reader) SourceKey { return SourceKey{r.string(), r.string()} })
	edit.Put = list(r, sourceObjectBytesMin, decodeSourceObject)
	if r.err == nil && edit.Name == "" {
		r.fail(errors.New("a source without a name"))
	}
	return edit
}

func decodeSourceObject(r *reader) SourceObject {
	object := SourceObject{
		SourceKey: SourceKey{r.string(), r.string()}, Version: r.string(), Size: r.varint(), Modified: r.varint(),
		State: r.uvarint(), Reason: r.string(), Line: r.varint(), Offset: r.varint(), Tries: r.varint(), Unreadable: r.varint(),
		NextTry: r.varint(), At: r.varint(),
	}
	if r.err == nil && (object.State == 0 || object.State > ObjectTable) {
		r.fail(fmt.Errorf("object %q of a source is in the state %d", object.Key, object.State))
	}
	return object
}

// applySources takes over what an edit says of sources.
func (s *State) applySources(edits []SourceEdit) {
	for i := range edits {
		edit := &edits[i]
		held := s.Sources[edit.Name]
		if held == nil {
			held = &Source{Objects: map[SourceKey]SourceObject{}}
			s.Sources[edit.Name] = held
		}
		if edit.Mark != nil {
			held.Mark = *edit.Mark
		}
		for _, key := range edit.Remove {
			delete(held.Objects, key)
		}
		for _, object := range edit.Put {
			held.Objects[object.SourceKey] = object
		}
	}
}

// snapshotObjects is the number of objects of a source in one part of a snapshot.
const snapshotObjects = 4096

// sourceParts yields records that build up what is kept of sources.
func (s *State) sourceParts(yield func(Record) bool) bool {
	for _, name := range slices.Sorted(maps.Keys(s.Sources)) {
		held := s.Sources[name]
		edit := SourceEdit{Name: name, Mark: &held.Mark}
		for _, key := range slices.SortedFunc(maps.Keys(held.Objects), compareKeys) {
			edit.Put = append(edit.Put, held.Objects[key])
			if len(edit.Put) == snapshotObjects {
				if !yield(Record{NextID: s.NextID, Edits: []Edit{{Sources: []SourceEdit{edit}}}}) {
					return false
				}
				edit = SourceEdit{Name: name}
			}
		}
		if edit.Mark == nil && len(edit.Put) == 0 {
			continue
		}
		if !yield(Record{NextID: s.NextID, Edits: []Edit{{Sources: []SourceEdit{edit}}}}) {
			return false
		}
	}
	return true
}

func compareKeys(a, b SourceKey) int {
	if order := strings.Compare(a.Source, b.Source); order != 0 {
		return order
	}
	return strings.Compare(a.Key, b.Key)
}

// sourcesBytes estimates the length of what is kept of sources in a snapshot.
func (s *State) sourcesBytes() int64 {
	const perSource, perObject = 32, 40
	size := int64(0)
	for name, held := range s.Sources {
		size += perSource + int64(len(name)+len(held.Mark.Place))
		for key, object := range held.Objects {
			size += perObject + int64(len(key.Source)+len(key.Key)+len(object.Version)+len(object.Reason))
		}
	}
	return size
}
