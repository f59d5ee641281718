package vector

import (
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// Interner is a growing Text for strings that come up while a query runs. It is
// used from one goroutine.
type Interner struct {
	codes   map[string]uint32
	strings []string
}

// internedMax bounds the strings that a computed or inline column keeps before it
// starts a new table: a scan over unique values must not keep them all.
const internedMax = 1 << 18

// Fresh returns the table, or a new one where there is none yet or it has grown too
// large to be kept for the strings of further batches.
func (t *Interner) Fresh() *Interner {
	if t == nil || len(t.strings) >= internedMax {
		return NewInterner()
	}
	return t
}

// NewInterner returns an empty table.
func NewInterner() *Interner { return &Interner{codes: map[string]uint32{}} }

// Intern returns the code of a string, at least 1, adding it if it is new.
func (t *Interner) Intern(value string) uint32 {
	if code, ok := t.codes[value]; ok {
		return code
	}
	t.strings = append(t.strings, value)
	code := uint32(len(t.strings))
	t.codes[value] = code
	return code
}

// InternBytes is Intern for bytes, which it copies if they are new.
func (t *Interner) InternBytes(value []byte) uint32 {
	if code, ok := t.codes[string(value)]; ok {
		return code
	}
	return t.Intern(string(value))
}

// At returns the string of a code.
func (t *Interner) At(code uint32) string { return t.strings[code-1] }

// Bound returns a number above every code.
func (t *Interner) Bound() int { return len(t.strings) + 1 }

// DictionaryText is the Text of a text column of a dataset, as of one snapshot.
type DictionaryText struct {
	Dictionary *dictionary.Dictionary
	bound      int
}

// NewDictionaryText fixes the dictionary's length: codes of a snapshot's segments
// are below it.
func NewDictionaryText(d *dictionary.Dictionary) *DictionaryText {
	return &DictionaryText{Dictionary: d, bound: int(d.First()) + d.Len()}
}

// At returns the string of a code.
func (t *DictionaryText) At(code uint32) string { return t.Dictionary.At(code) }

// Bound returns a number above every code.
func (t *DictionaryText) Bound() int { return t.bound }

// ActorText is the Text of the actors of one shard. Its codes are dense ids; the
// id of the empty string is no dictionary entry.
type ActorText struct {
	Dictionary *dictionary.Dictionary
	Shard      int
	bound      int
}

// NewActorText fixes the number of the shard's actors.
func NewActorText(d *dictionary.Dictionary, shard int) *ActorText {
	return &ActorText{Dictionary: d, Shard: shard, bound: int(d.First()) + d.Len()}
}

// At returns the actor of a dense id.
func (t *ActorText) At(code uint32) string {
	if code == segment.EmptyActor {
		return ""
	}
	return t.Dictionary.At(code)
}

// Bound returns a number above every code.
func (t *ActorText) Bound() int { return t.bound }
