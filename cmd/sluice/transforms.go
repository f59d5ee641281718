package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sluice-analytics/sluice/engine/transform"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/query/lookup"
)

// loadTransforms reads and compiles a file with a list of transforms. Tables that it names lie beside it.
func loadTransforms(file string) (*transform.Transform, error) {
	text, err := readConfig(file)
	if err != nil {
		return nil, err
	}
	list, err := config.ParseTransforms(text)
	if err != nil {
		return nil, misconfigured(file, text, err, nil)
	}
	made, err := transform.Compile(list.Transforms, transform.Options{Table: func(m *config.Map) (*lookup.Table, error) {
		if m.Source != "" {
			return nil, fmt.Errorf("the source %q is loaded by a configuration file; name a table here", m.Source)
		}
		return transform.ReadTable(filepath.Dir(file), m)
	}})
	if err != nil {
		return nil, misconfigured(file, text, err, list.Places)
	}
	return made, nil
}

// readConfig reads a file that a person has written.
func readConfig(file string) ([]byte, error) {
	text, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return nil, &problem{message: "there is no file " + file, hint: "the examples folder has one to begin with"}
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	return text, nil
}

// misconfigured gives mistakes their places in a file.
func misconfigured(file string, text []byte, err error, places config.Places) error {
	var wrong config.Problems
	if !errors.As(err, &wrong) {
		return err
	}
	for i := range wrong {
		if wrong[i].Line == 0 {
			wrong[i].Position = places.Find(wrong[i].Path)
		}
	}
	return &wrongConfig{file: file, text: text, problems: wrong}
}
