package history

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"unicode/utf8"
)

// event is one line of the log.
type event struct {
	Add    *Entry `json:"add,omitempty"`
	Star   int64  `json:"star,omitempty"`
	Unstar int64  `json:"unstar,omitempty"`
	Drop   int64  `json:"drop,omitempty"`
}

// bounds are those of a history, which are smaller in tests.
type bounds struct {
	entries, stars int
	bytes          int64
}

var usual = bounds{entries: EntriesMax, stars: StarsMax, bytes: bytesMax}

// entries is what the log adds up to.
type entries struct {
	most   bounds
	list   []Entry // by id
	bytes  int64   // of their documents
	stars  int
	lastID int64
}

// replay reads a whole log. It returns how many of its bytes are whole lines, and how many lines those are.
func replay(file []byte, most bounds) (held *entries, whole, lines int) {
	held = &entries{most: most}
	for whole < len(file) {
		end := bytes.IndexByte(file[whole:], '\n')
		if end < 0 {
			break
		}
		var happened event
		if json.Unmarshal(file[whole:whole+end], &happened) == nil {
			held.apply(happened)
		}
		whole += end + 1
		lines++
	}
	return held, whole, lines
}

// apply changes the entries by what a line says, as far as it can be true: the log may be damaged.
func (e *entries) apply(happened event) {
	if added := happened.Add; added != nil && added.ID > e.lastID && acceptable(added) {
		e.list = append(e.list, *added)
		e.lastID = added.ID
		e.bytes += added.sizeBytes()
		if added.Starred {
			e.stars++
		}
		e.bound()
	}
	e.setStar(happened.Star, true)
	e.setStar(happened.Unstar, false)
	if i, ok := e.find(happened.Drop); ok {
		e.remove(i)
	}
}

func acceptable(entry *Entry) bool {
	return len(entry.Document) <= DocumentBytesMax+1 && len(entry.Error) <= 2*errorBytes && len(entry.By) <= 2*byBytes && len(entry.Spark) <= SparkMax && json.Valid(entry.Document)
}

// bound drops the oldest entries that are not starred where there are too many.
func (e *entries) bound() {
	for i := 0; i < len(e.list) && (len(e.list) > e.most.entries || e.bytes > e.most.bytes); {
		if e.list[i].Starred {
			i++
			continue
		}
		e.remove(i)
	}
}

func (e *entries) remove(i int) {
	e.bytes -= e.list[i].sizeBytes()
	if e.list[i].Starred {
		e.stars--
	}
	e.list = slices.Delete(e.list, i, i+1)
}

func (e *entries) setStar(id int64, starred bool) {
	i, ok := e.find(id)
	if !ok || e.list[i].Starred == starred || starred && e.stars >= e.most.stars {
		return
	}
	e.list[i].Starred = starred
	if starred {
		e.stars++
	} else {
		e.stars--
	}
}

func (e *entries) find(id int64) (int, bool) {
	return slices.BinarySearchFunc(e.list, id, func(entry Entry, id int64) int { return cmp.Compare(entry.ID, id) })
}

// need returns the place of an entry that must be there.
func (e *entries) need(id int64) (int, error) {
	i, ok := e.find(id)
	if !ok {
		return 0, fmt.Errorf("entry %d: %w", id, ErrNoEntry)
	}
	return i, nil
}

// encode appends the line of an event.
func encode(to []byte, happened event) ([]byte, error) {
	line, err := json.Marshal(happened)
	if err != nil {
		return nil, fmt.Errorf("encode history: %w", err)
	}
	return append(append(to, line...), '\n'), nil
}

// cut shortens a text to so many bytes, at a letter's end.
func cut(text string, bytesMax int) string {
	if len(text) <= bytesMax {
		return text
	}
	for bytesMax > 0 && !utf8.RuneStart(text[bytesMax]) {
		bytesMax--
	}
	return text[:bytesMax]
}
