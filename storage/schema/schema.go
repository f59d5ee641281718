// Package schema says what the columns of a dataset are: their names, types and
// roles, and how a type widens when a property changes its mind.
//
// A dataset is a table of events. Every event has a time (microseconds since
// 1970-01-01 UTC); a dataset names one or more actor columns, of which the first
// decides the shard of an event; everything else is a property, added to the
// schema when it is first seen. A property has one type per dataset. A segment
// stores the type that its own rows had, and readers convert to the type that
// the dataset has by then, so widening rewrites nothing.
package schema

import (
	"errors"
	"fmt"
	"strings"
)

// TimeName is the name under which the time of every event is known to queries,
// whatever its source called it.
const TimeName = "time"

// EventName is the name under which the event column is known to queries when no
// property of the dataset has that name itself.
const EventName = "event"

// Limits on what a stranger's data may make of a schema.
const (
	// ColumnsMax bounds the properties of a dataset: a source that puts values
	// into names would otherwise grow every segment directory without end.
	ColumnsMax = 4096
	// NameBytesMax bounds the length of a property's name.
	NameBytesMax = 255
)

// Column describes one column of a dataset.
type Column struct {
	// ID is the column's number in the dataset; it never changes and is never
	// used again. The time column has the ID TimeID.
	ID uint32 `json:"id"`
	// Name is the property's name; nested properties are joined by dots.
	Name string `json:"name"`
	// Type is the widest type that any row needed so far.
	Type Type `json:"type"`
	// Inline says that new segments store the column's strings in their blocks
	// instead of in the dataset's dictionary, because nearly every value is new.
	// It is set once and never cleared.
	Inline bool `json:"inline,omitempty"`
}

// InputName and InputID are those of the hidden column, which says from which input an event is, where inputs can be
// replaced. It is in segments and in no schema: no property can have the name, and no query sees it.
const (
	InputName        = "\x00input"
	InputID   uint32 = 1<<32 - 2
)

// TimeID is the ID of the time column of every dataset.
const TimeID uint32 = 0

// Schema is the immutable list of columns of a dataset at one moment. Columns[0]
// is the time.
type Schema struct {
	Columns []Column `json:"columns"`
	// Actors names the actor columns; the first is the shard key. Empty where
	// the dataset has no actor.
	Actors []string `json:"actors,omitempty"`
	// Event names the column that holds the event's name, or is empty.
	Event string `json:"event,omitempty"`
	// TimeSource is what the sources call the time column: an alias of "time".
	TimeSource string `json:"time_source,omitempty"`
}

// New returns the schema of a dataset that has no property yet.
func New(actors []string, event, timeSource string) Schema {
	return Schema{
		Columns:    []Column{{ID: TimeID, Name: TimeName, Type: Timestamp}},
		Actors:     actors,
		Event:      event,
		TimeSource: timeSource,
	}
}

// Actor returns the name of the shard key, or "" where the dataset has none.
func (s Schema) Actor() string {
	if len(s.Actors) == 0 {
		return ""
	}
	return s.Actors[0]
}

// Find returns the column stored under exactly this name.
func (s Schema) Find(name string) (Column, bool) {
	for _, column := range s.Columns {
		if column.Name == name {
			return column, true
		}
	}
	return Column{}, false
}

// Resolve returns the column that a query means by name: the column of that
// name, or the one that "time", the source's time name or "event" stand for.
func (s Schema) Resolve(name string) (Column, bool) {
	if column, ok := s.Find(name); ok {
		return column, true
	}
	switch {
	case name == s.TimeSource && name != "":
		return s.Columns[0], true
	case name == EventName && s.Event != "":
		return s.Find(s.Event)
	}
	return Column{}, false
}

// ByID returns the column with this ID.
func (s Schema) ByID(id uint32) (Column, bool) {
	for _, column := range s.Columns {
		if column.ID == id {
			return column, true
		}
	}
	return Column{}, false
}

// Merge returns the schema with the named column at least as wide as typ, adding
// it if it is new. The receiver stays as it was.
func (s Schema) Merge(name string, typ Type) (Schema, error) {
	if err := CheckName(name); err != nil {
		return s, err
	}
	columns := append([]Column(nil), s.Columns...)
	for i := range columns {
		if columns[i].Name == name {
			columns[i].Type = Widen(columns[i].Type, typ)
			s.Columns = columns
			return s, nil
		}
	}
	if len(columns) >= ColumnsMax {
		return s, fmt.Errorf("property %q: the dataset has %d columns already: %w", name, len(columns), ErrTooManyColumns)
	}
	s.Columns = append(columns, Column{ID: s.nextID(), Name: name, Type: typ})
	return s, nil
}

// ErrTooManyColumns is wrapped by errors about a schema at its limit.
var ErrTooManyColumns = errors.New("too many properties")

func (s Schema) nextID() uint32 {
	next := TimeID
	for _, column := range s.Columns {
		next = max(next, column.ID)
	}
	return next + 1
}

// CheckName reports why a property cannot be called name, or nil.
func CheckName(name string) error {
	switch {
	case name == "":
		return errors.New("a property without a name")
	case len(name) > NameBytesMax:
		return fmt.Errorf("a property's name of %d bytes: at most %d are allowed", len(name), NameBytesMax)
	case strings.ContainsRune(name, 0):
		return fmt.Errorf("property %q: a name cannot hold a zero byte", name)
	}
	return nil
}
