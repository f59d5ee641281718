package engine

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// cohortReader collects the actors of a list, which are the texts as they stand there: no
// type is guessed, so that 007 remains what it is.
type cohortReader struct {
	// column is the one that has the actors, per the actor column whose name a header has
	// where column is empty.
	column, per string
	actors      []string
	known       map[string]bool
	duplicates  int
	// description and document are those of a list that says where it is from.
	description string
	document    json.RawMessage
}

// cohortDocumentBytes bounds the document that a list came from.
const cohortDocumentBytes = 256 << 10

// read reads a list: a JSON array of texts, an object with one, NDJSON objects, CSV with a header that names the column,
// or one actor a line.
func (r *cohortReader) read(content []byte) error {
	content = bytes.TrimPrefix(content, []byte("\xef\xbb\xbf"))
	if !utf8.Valid(content) || bytes.IndexByte(content, 0) >= 0 {
		return errors.New("the list is no UTF-8 text")
	}
	r.known = map[string]bool{}
	switch trimmed := bytes.TrimLeft(content, " \t\r\n"); {
	case len(trimmed) == 0:
		return errors.New("the list is empty")
	case trimmed[0] == '[':
		return r.readArray(trimmed)
	case trimmed[0] == '{':
		if whole, err := r.readWhole(content); whole || err != nil {
			return err
		}
		return r.readObjects(content)
	}
	return r.readLines(content)
}

// add takes an actor from a place in the list.
func (r *cohortReader) add(actor, place string) error {
	switch {
	case actor == "":
		return fmt.Errorf("%s has no %s", place, r.wanted())
	case r.known[actor]:
		r.duplicates++
		return nil
	}
	r.known[actor] = true
	r.actors = append(r.actors, actor)
	return nil
}

// wanted is the column that has the actors.
func (r *cohortReader) wanted() string {
	if r.column != "" {
		return r.column
	}
	return r.per
}

func (r *cohortReader) readArray(content []byte) error {
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.UseNumber()
	var items []any
	if err := decoder.Decode(&items); err != nil {
		return fmt.Errorf("read the list as a JSON array: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows the list's closing bracket")
	}
	for i, item := range items {
		if err := r.addItem(item, fmt.Sprintf("element %d", i+1)); err != nil {
			return err
		}
	}
	return nil
}

// addItem takes an actor as JSON has it: a text, a number, or an object with the column.
func (r *cohortReader) addItem(item any, place string) error {
	if object, ok := item.(map[string]any); ok {
		item = object[r.wanted()]
		if _, nested := item.(map[string]any); nested {
			return fmt.Errorf("%s has an object as %s", place, r.wanted())
		}
	}
	switch value := item.(type) {
	case string:
		return r.add(value, place)
	case json.Number:
		return r.add(value.String(), place)
	case nil:
		return r.add("", place)
	}
	return fmt.Errorf("%s is %v, and an actor is a text or a number", place, item)
}

// readWhole reads {"actors": [...], "description", "document"}; it reports whether the content is of this form.
func (r *cohortReader) readWhole(content []byte) (bool, error) {
	var list struct {
		Actors      json.RawMessage `json:"actors"`
		Description string          `json:"description"`
		Document    json.RawMessage `json:"document"`
	}
	if json.Unmarshal(content, &list) != nil || len(list.Actors) == 0 || list.Actors[0] != '[' {
		return false, nil
	}
	if document := bytes.TrimSpace(list.Document); len(document) > cohortDocumentBytes || len(document) > 0 && document[0] != '{' {
		return true, fmt.Errorf("the document that the list is from has to be an object of at most %d bytes", cohortDocumentBytes)
	}
	r.description, r.document = list.Description, list.Document
	return true, r.readArray(list.Actors)
}

func (r *cohortReader) readObjects(content []byte) error {
	number := 0
	for line := range bytes.Lines(content) {
		number++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		decoder := json.NewDecoder(bytes.NewReader(line))
		decoder.UseNumber()
		var object map[string]any
		if err := decoder.Decode(&object); err != nil {
			return fmt.Errorf("line %d is no JSON object: %w", number, err)
		}
		if err := r.addItem(object, fmt.Sprintf("line %d", number)); err != nil {
			return err
		}
	}
	return nil
}

// readLines reads CSV. Where the first line names no column that is wanted, it is an actor like
// the others, and no line may have more than one field.
func (r *cohortReader) readLines(content []byte) error {
	reader := csv.NewReader(bytes.NewReader(content))
	reader.FieldsPerRecord, reader.ReuseRecord = -1, true
	place, fields := -1, 0 // fields is the only number that a line may have, 0 for any
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read the list as CSV: %w", err)
		}
		line, _ := reader.FieldPos(0)
		if place < 0 {
			if place, err = r.header(record); err != nil {
				return err
			}
			if place >= 0 {
				continue
			}
			place, fields = 0, 1
		}
		if place >= len(record) || fields > 0 && len(record) != fields {
			return fmt.Errorf("line %d has %d fields, and the actors are in field %d", line, len(record), place+1)
		}
		if err := r.add(strings.TrimSpace(record[place]), fmt.Sprintf("line %d", line)); err != nil {
			return err
		}
	}
}

// header returns the place of the wanted column, -1 where the first line is no header.
func (r *cohortReader) header(first []string) (int, error) {
	names := make([]string, len(first))
	for i, name := range first {
		names[i] = strings.TrimSpace(name)
	}
	if place := slices.Index(names, r.wanted()); place >= 0 {
		return place, nil
	}
	if r.column == "" && len(names) == 1 {
		return -1, nil
	}
	message := fmt.Sprintf("the list has no column %q: its first line is %q", r.wanted(), strings.Join(names, ","))
	if nearest := schema.Nearest(r.wanted(), names); nearest != "" {
		message += fmt.Sprintf("; did you mean %q?", nearest)
	}
	return 0, errors.New(message)
}
