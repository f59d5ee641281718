package httpapi

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/sluice-analytics/sluice/engine"
)

// Bounds of the number of values that one request may ask for.
const (
	valuesDefault = 20
	valuesMax     = 1000
)

// datasets answers GET /v1/datasets.
func (s *server) datasets(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	list, err := s.backend.Datasets()
	if err != nil {
		return err
	}
	if list == nil {
		list = []engine.Dataset{}
	}
	writeJSON(w, http.StatusOK, map[string][]engine.Dataset{"datasets": list})
	return nil
}

// dataset answers GET /v1/datasets/{name}.
func (s *server) dataset(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	description, err := s.backend.Dataset(r.Context(), r.PathValue("name"))
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, description)
	return nil
}

// values answers GET /v1/datasets/{name}/values.
func (s *server) values(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r, "column", "prefix", "limit"); err != nil {
		return err
	}
	parameters := r.URL.Query()
	column := parameters.Get("column")
	if column == "" {
		return badParameter("column", "no column is named", "add ?column=NAME")
	}
	limit, err := parseLimit(parameters.Get("limit"))
	if err != nil {
		return err
	}
	values, err := s.backend.Values(r.Context(), r.PathValue("name"), column, parameters.Get("prefix"), limit)
	if err != nil {
		return err
	}
	if values == nil {
		values = []engine.ValueCount{}
	}
	writeJSON(w, http.StatusOK, map[string][]engine.ValueCount{"values": values})
	return nil
}

func parseLimit(text string) (int, error) {
	if text == "" {
		return valuesDefault, nil
	}
	limit, err := strconv.Atoi(text)
	if err != nil || limit < 1 || limit > valuesMax {
		return 0, badParameter("limit", fmt.Sprintf("cannot return %q values", text), fmt.Sprintf("a whole number from 1 to %d", valuesMax))
	}
	return limit, nil
}
