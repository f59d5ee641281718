package query

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Cohort is a list of actors that is saved with a dataset. It means what a definition that lists them would, and
// loses against one of the same name.
type Cohort struct {
	// Version counts from 1; ID tells contents apart.
	Version int64
	ID      uint64
	// Load returns the list. It is called when a query uses the cohort, at most once.
	Load func() (*CohortList, error)
}

// CohortList is the content of a saved cohort.
type CohortList struct {
	// Per names the actor column; empty means the first.
	Per string `json:"per,omitempty"`
	// Actors are texts of that column, none of them empty, each once. Who reads a list does not change it.
	Actors []string `json:"actors"`
	// Document is the request whose answer the list was, as it was sent; nil where it came from elsewhere.
	Document json.RawMessage `json:"document,omitempty"`
}

// DecodeCohort reads the content of a saved cohort, JSON as CohortList writes it.
func DecodeCohort(content []byte) (*CohortList, error) {
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	list := &CohortList{}
	if err := decoder.Decode(list); err != nil {
		return nil, fmt.Errorf("read the list of a cohort: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("read the list of a cohort: something follows it")
	}
	seen := make(map[string]bool, len(list.Actors))
	for i, actor := range list.Actors {
		switch {
		case actor == "":
			return nil, fmt.Errorf("read the list of a cohort: actor %d has no name", i+1)
		case seen[actor]:
			return nil, fmt.Errorf("read the list of a cohort: %q is there twice", actor)
		}
		seen[actor] = true
	}
	if list.Actors == nil {
		list.Actors = []string{} // a cohort of nobody is one
	}
	return list, nil
}

// deriveCohort makes a column of a saved list of actors.
func (c *compiler) deriveCohort(d *derivation, cohort Cohort, name string) error {
	where := join("cohorts", name)
	list, err := cohort.Load()
	if err != nil {
		return newError(expression.CodeValue, where, "the cohort cannot be read: %s", err.Error())
	}
	if d.Per, err = c.per(where, list.Per); err != nil {
		return err
	}
	c.use(Use{KindCohort, name, cohort.Version, cohort.ID})
	d.Type, d.Actors = schema.Bool, list.Actors
	if d.Actors == nil {
		d.Actors = []string{}
	}
	return nil
}
