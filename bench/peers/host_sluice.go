package main

import (
	"bytes"
	"context"
	"fmt"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest"
)

const sluiceName = "Sluice"

// sluiceQueryBytes lets Sluice take as much memory for a query as its peers may.
const sluiceQueryBytes = 8 << 30

// sluiceHost is Sluice; a text to do is a pattern of files to load.
type sluiceHost struct{ engine *engine.Engine }

// openSluice opens a store. The number of threads is that of GOMAXPROCS.
func openSluice(dir string) (host, error) {
	e, err := engine.Open(dir, engine.Options{QueryMemoryBytes: sluiceQueryBytes, MemoryBytes: sluiceQueryBytes})
	if err != nil {
		return nil, err
	}
	return sluiceHost{e}, nil
}

func (s sluiceHost) do(pattern string) error {
	loaded, err := s.engine.Ingest(context.Background(), ingest.Request{
		Dataset: dataset, Sources: []string{pattern}, Time: "time", Actors: []string{"user_id"}, Event: "event",
	})
	if err != nil {
		return fmt.Errorf("ingest: %w", err)
	}
	for _, failure := range loaded.Failed {
		return fmt.Errorf("ingest %s: %w", failure.Object, failure.Err)
	}
	if loaded.Rejected > 0 {
		return fmt.Errorf("ingest: %d events were rejected", loaded.Rejected)
	}
	return nil
}

func (s sluiceHost) ask(document string) (response, error) {
	answer, err := s.engine.Query(context.Background(), []byte(document))
	if err != nil {
		return response{}, err
	}
	var text bytes.Buffer
	if err := result.WriteJSON(&text, answer); err != nil {
		return response{}, err
	}
	return response{Answer: text.Bytes()}, nil
}

func (s sluiceHost) close() error { return s.engine.Close() }
