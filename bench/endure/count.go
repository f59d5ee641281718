package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

// expected is how many events there are by origin; they are numbered from 0.
type expected map[string]int64

// settle is how long what is in the bucket may take to be loaded.
const settle = 5 * time.Minute

// found is what a query tells of the events of an origin.
type found struct {
	Count, Distinct int64
	Sum             float64
}

// agree waits until the server has the events, and fails where they are others, or others still come. count asks for what is
// there.
func agree(ctx context.Context, count func(context.Context) (map[string]found, error), want expected) error {
	var wrong error
	for until := time.Now().Add(settle); time.Now().Before(until); pause(ctx, time.Second) {
		have, err := count(ctx)
		if err != nil {
			return err
		}
		if wrong = compare(have, want); wrong == nil {
			pause(ctx, 3*time.Second) // what is doubled comes late
			if have, err = count(ctx); err != nil {
				return err
			}
			return compare(have, want)
		}
		for origin, n := range want {
			if have[origin].Count > n {
				return wrong // time does not mend that
			}
		}
	}
	return wrong
}

func compare(have map[string]found, want expected) error {
	for origin, n := range want {
		is, sum := have[origin], float64(n)*float64(n-1)/2
		if is.Count != n || is.Distinct != n || is.Sum != sum {
			return fmt.Errorf("of %s there are %d events, %d different, with the sum %.0f; expected %d with the sum %.0f",
				origin, is.Count, is.Distinct, is.Sum, n, sum)
		}
	}
	for origin, is := range have {
		if _, known := want[origin]; !known {
			return fmt.Errorf("there are %d events of %q, which nobody sent", is.Count, origin)
		}
	}
	return nil
}

// count asks for the events by origin.
func (p *program) count(ctx context.Context) (map[string]found, error) {
	const question = `{"dataset": "` + datasetName + `", "aggregate": {"measures": ["count()", "uniq(n)", "sum(n)"], "by": ["origin"]}}`
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+p.address+"/v1/query", bytes.NewReader([]byte(question)))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	said, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Rows [][]json.RawMessage `json:"rows"`
	}
	if err := json.Unmarshal(said, &answer); err != nil || response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("count events: %s: %s", response.Status, said)
	}
	have := map[string]found{}
	for _, row := range answer.Rows {
		var origin string
		var one found
		for i, to := range []any{&origin, &one.Count, &one.Distinct, &one.Sum} {
			if err := json.Unmarshal(row[i], to); err != nil {
				return nil, fmt.Errorf("count events: %s: %w", said, err)
			}
		}
		have[origin] = one
	}
	return have, nil
}
