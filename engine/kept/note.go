package kept

import (
	"encoding/json"
	"time"
)

// noteBytes bounds the text of a note.
const noteBytes = 4 << 10

// Note says something about a time, or a span of times, of a dataset.
type Note struct {
	Dataset string    `json:"dataset"`
	Time    time.Time `json:"time"`
	// To is the end of a span; nil for a note at one time.
	To   *time.Time `json:"to,omitempty"`
	Text string     `json:"text"`
	// Board is the id of the only board that shows it; empty for all.
	Board string `json:"board,omitempty"`
}

// DecodeNote reads a note. Further members, such as a note that was read has, are named by also and not looked at.
func DecodeNote(body []byte, also ...string) (Note, error) {
	var note Note
	members := map[string]member{
		"dataset": text(&note.Dataset, wordBytes), "time": instant(&note.Time), "text": text(&note.Text, noteBytes), "board": text(&note.Board, idBytes),
		"to": func(value json.RawMessage, place string) error {
			note.To = new(time.Time)
			return instant(note.To)(value, place)
		},
	}
	for _, name := range also {
		members[name] = func(json.RawMessage, string) error { return nil }
	}
	switch err := object(body, "", members); {
	case err != nil:
		return note, err
	case note.Dataset == "":
		return note, missing("dataset", "the dataset that the note is about")
	case note.Time.IsZero():
		return note, missing("time", "the time that the note is about")
	case note.Text == "":
		return note, missing("text", "the text of the note")
	case note.To != nil && !note.To.After(note.Time):
		return note, wrongValue("to", "leave it out for a note at one time", "the span ends before it begins")
	}
	return note, nil
}

// Touches says whether the note lies, also in part, in [from, to); a zero bound is none.
func (n *Note) Touches(from, to time.Time) bool {
	if !to.IsZero() && !n.Time.Before(to) {
		return false
	}
	if from.IsZero() {
		return true
	}
	if n.To != nil {
		return n.To.After(from)
	}
	return !n.Time.Before(from)
}
