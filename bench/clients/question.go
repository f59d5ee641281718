package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

// question is one of the mixed questions.
type question struct {
	name     string
	document []byte
}

// readQuestions reads the documents of a folder in the order of their names.
func readQuestions(dir string) ([]question, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("list questions: %w", err)
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("list questions: %s has no *.json files", dir)
	}
	asked := make([]question, len(names))
	for i, name := range names {
		document, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read question: %w", err)
		}
		title := strings.TrimSuffix(filepath.Base(name), ".json")
		if _, rest, numbered := strings.Cut(title, "-"); numbered {
			title = rest
		}
		asked[i] = question{strings.ReplaceAll(title, "-", " "), document}
	}
	return asked, nil
}

// errorBytes is how much of an error's text is read.
const errorBytes = 300

// ask asks a question over HTTP and reads the whole answer.
func ask(ctx context.Context, client *http.Client, url string, q question) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(q.document))
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
