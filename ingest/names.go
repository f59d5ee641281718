package ingest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage"
)

// ErrNamesFixed is wrapped by the error about names that contradict those with which a
// dataset was made.
var ErrNamesFixed = errors.New("the columns of a dataset are fixed when it is made")

// namesFor returns the names of the time, actors and event with which a dataset's
// objects are parsed, or an error where the request contradicts what was fixed when the
// dataset was made.
func namesFor(asked format.Names, config storage.DatasetConfig) (format.Names, error) {
	contradiction := func(what, asked, fixed string) (format.Names, error) {
		if fixed == "" {
			fixed = "none"
		}
		return format.Names{}, fmt.Errorf("the dataset %q was made with the %s %q; it cannot be loaded with %q: %w",
			config.Name, what, fixed, asked, ErrNamesFixed)
	}
	switch {
	case asked.Time != "" && config.TimeSource != "" && asked.Time != config.TimeSource:
		return contradiction("time column", asked.Time, config.TimeSource)
	case len(asked.Actors) > 0 && !slices.Equal(asked.Actors, config.Actors):
		names, err := contradiction("actor columns", strings.Join(asked.Actors, ","), strings.Join(config.Actors, ","))
		if slices.ContainsFunc(asked.Actors, func(actor string) bool { return !slices.Contains(config.Actors, actor) }) {
			err = fmt.Errorf("%w: copies in the order of an actor are made from the first event on; "+
				"load everything into a new dataset, or name the column in per, which then takes longer", err)
		}
		return names, err
	case asked.Event != "" && asked.Event != config.Event:
		return contradiction("event column", asked.Event, config.Event)
	}
	fixed := format.Names{Time: config.TimeSource, Actors: config.Actors, Event: config.Event}
	if fixed.Time == "" {
		fixed.Time = asked.Time
	}
	return fixed, nil
}

// configFor is the configuration of a new dataset whose first object has these names.
func configFor(dataset string, names format.Names) storage.DatasetConfig {
	return storage.DatasetConfig{
		Name: dataset, Actors: names.Actors, Event: names.Event, TimeSource: names.Time,
	}
}
