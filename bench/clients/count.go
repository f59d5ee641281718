package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

const countDocument = `{"dataset": "shop", "aggregate": {"measures": ["count()"]}}`

// countEvents asks how many events the store has.
func countEvents(ctx context.Context, client *http.Client, url string) (int64, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader([]byte(countDocument)))
	if err != nil {
		return 0, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	var answer struct {
		Rows [][]int64 `json:"rows"`
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return 0, fmt.Errorf("count events: %w", err)
	}
	if len(answer.Rows) != 1 || len(answer.Rows[0]) != 1 {
		return 0, errors.New("count events: no count in the answer")
	}
	return answer.Rows[0][0], nil
}
