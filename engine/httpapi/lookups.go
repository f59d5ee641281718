package httpapi

import (
	"fmt"
	"io"
	"net/http"
	"strconv"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/lookup"
)

// lookupRowsMax bounds the rows of a table that one request may ask for.
const lookupRowsMax = 1000

// lookups answers GET /v1/datasets/{name}/lookups.
func (s *server) lookups(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	lookups, err := s.backend.Lookups(r.PathValue("name"))
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]engine.Lookup{"lookups": lookups})
	return nil
}

// lookupAnswer is a table and its first rows.
type lookupAnswer struct {
	engine.Lookup
	First [][]result.JSONValue `json:"first"`
}

// lookup answers GET /v1/datasets/{name}/lookups/{saved}.
func (s *server) lookup(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r, "version", "versions", "limit"); err != nil {
		return err
	}
	if r.URL.Query().Has("versions") {
		return s.versions(w, r, query.KindLookup)
	}
	version, err := wantedVersion(r)
	if err != nil {
		return err
	}
	limit, err := parseRows(r.URL.Query().Get("limit"))
	if err != nil {
		return err
	}
	described, table, err := s.backend.Lookup(r.PathValue("name"), r.PathValue("saved"), version)
	if err != nil {
		return err
	}
	setVersion(w, described.Saved)
	writeJSON(w, http.StatusOK, lookupAnswer{described, firstRows(table, limit)})
	return nil
}

func parseRows(text string) (int, error) {
	if text == "" {
		return 0, nil
	}
	limit, err := strconv.Atoi(text)
	if err != nil || limit < 0 || limit > lookupRowsMax {
		return 0, badParameter("limit", fmt.Sprintf("cannot return %q rows", text), fmt.Sprintf("a whole number from 0 to %d", lookupRowsMax))
	}
	return limit, nil
}

func firstRows(table *lookup.Table, limit int) [][]result.JSONValue {
	rows := make([][]result.JSONValue, min(limit, table.Rows))
	for row := range rows {
		for _, column := range table.Columns {
			rows[row] = append(rows[row], result.JSONValue(column.Value(row)))
		}
	}
	return rows
}

// putLookup answers PUT /v1/datasets/{name}/lookups/{saved}: the body is the table.
func (s *server) putLookup(w http.ResponseWriter, r *http.Request) error {
	if err := checkType(r, "text/csv", "text/tab-separated-values", "application/x-ndjson", "application/json"); err != nil {
		return err
	}
	if err := knownParameters(r, "key", "on", "description"); err != nil {
		return err
	}
	parameters := r.URL.Query()
	if parameters.Get("key") == "" {
		return badParameter("key", "no key column is named", "add ?key=COLUMN")
	}
	replaced, err := replacedVersion(r)
	if err != nil {
		return err
	}
	loaded, err := readBody(w, r, lookup.SourceBytesMax, lookup.SourceBytesMax, func(source io.Reader) (engine.Lookup, error) {
		return s.backend.LoadLookup(r.PathValue("name"), engine.LookupRequest{
			Name: r.PathValue("saved"), Description: parameters.Get("description"), Source: source,
			Key: parameters.Get("key"), On: parameters.Get("on"), IfVersion: replaced,
		})
	})
	if err != nil {
		return err
	}
	setVersion(w, loaded.Saved)
	writeJSON(w, http.StatusOK, loaded)
	return nil
}
