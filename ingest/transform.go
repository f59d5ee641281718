package ingest

import (
	"github.com/sluice-analytics/sluice/ingest/format"
)

// Transform changes events between the parsers and the datasets. It is immutable: the stages that it makes do the work,
// one in each parser. Package engine/transform makes one of a declared list.
type Transform interface {
	// Datasets are the other datasets that events may go to, each once.
	Datasets() []string
	// Parsed returns the names to parse with, where the events that leave are to have the given ones. A name that only
	// the transform makes is left out; one that cannot leave is an error.
	Parsed(names format.Names) (format.Names, error)
	// Left returns what the columns that were parsed as time, actors and event are called when they leave; what does not
	// leave is left out.
	Left(parsed format.Names) format.Names
	// Stage returns what makes stages for events that were parsed with some names and are to leave with others.
	Stage(parsed, left format.Names) (func() format.Stage, error)
	// Private reports whether values are to be kept out of everything that shows records.
	Private() bool
}

// settle puts a transform into the options of a parser, whose names are those that the events are to leave with, as far as
// they are known. leave makes of the names that were parsed those that they do leave with; nil where they are the same.
func settle(transform Transform, options *format.Options) (leave func(format.Names) format.Names, err error) {
	if transform == nil {
		return nil, nil
	}
	asked := options.Names
	parsed, err := transform.Parsed(asked)
	if err != nil {
		return nil, err
	}
	options.Names, options.Private = parsed, transform.Private()
	options.ActorsFixed = len(asked.Actors) > 0
	leave = func(parsed format.Names) format.Names {
		left := transform.Left(parsed)
		if len(asked.Actors) > 0 {
			left.Actors = asked.Actors
		}
		if asked.Event != "" {
			left.Event = asked.Event
		}
		return left
	}
	options.Stage = func(parsed format.Names) (func() format.Stage, error) {
		return transform.Stage(parsed, leave(parsed))
	}
	return leave, nil
}
