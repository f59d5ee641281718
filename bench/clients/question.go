package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"

	"github.com/sluice-analytics/sluice/bench/question"
)

// errorBytes is how much of an error's text is read.
const errorBytes = 300

// ask asks a question over HTTP and reads the whole answer.
func ask(ctx context.Context, client *http.Client, url string, q question.Question) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(q.Document))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(io.LimitReader(response.Body, errorBytes)) // what came is told
		return fmt.Errorf("%s: %s", response.Status, bytes.TrimSpace(text))
	}
	_, err = io.Copy(io.Discard, response.Body)
	return err
}
