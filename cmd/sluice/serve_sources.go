package main

import (
	"crypto/sha256"
	"fmt"

	"github.com/sluice-analytics/sluice/engine/httpapi"
	"github.com/sluice-analytics/sluice/engine/sources"
	"github.com/sluice-analytics/sluice/engine/transform"
	"github.com/sluice-analytics/sluice/ingest/config"
)

// declared reads the configuration file of a server; nil without one.
func declared(file string) (*config.Config, error) {
	if file == "" {
		return nil, nil
	}
	return readSources(file)
}

// pushSources are the declared ways for events to be sent.
func pushSources(read *config.Config, made *sources.Sources) ([]httpapi.PushSource, error) {
	var list []httpapi.PushSource
	for i := range read.Sources {
		source := &read.Sources[i]
		if source.Push == nil {
			continue
		}
		pushed := httpapi.PushSource{Dataset: source.Dataset}
		if source.Push.Token != nil {
			token, err := transform.ReadSecret(*source.Push.Token)
			if err != nil {
				return nil, fmt.Errorf("the token of source %q: %w", source.Name, err)
			}
			pushed.TokenHash = sha256.Sum256(token)
		}
		if len(source.Transforms) > 0 {
			var err error
			if pushed.Transform, err = made.Transform(source); err != nil {
				return nil, fmt.Errorf("the transforms of source %q: %w", source.Name, err)
			}
		}
		list = append(list, pushed)
	}
	return list, nil
}
