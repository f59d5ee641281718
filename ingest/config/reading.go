package config

import (
	"encoding/json"
	"fmt"

	"github.com/cespare/xxhash/v2"
)

// Reading is a number of all that decides how the objects of a source are read: its dataset's columns and identity, format,
// time layout, bound on bad lines, and transforms; not where they are, nor when they are looked at. It is never 0. Two
// readings are of the same number if nothing of this has changed; secrets are named in the file, and what they hold is not
// looked at.
func (c *Config) Reading(of *Source) uint64 {
	reading := struct {
		Name, Format, TimeLayout string
		ErrorsMax                float64
		Lookup                   *LookupTarget
		Transforms               []Transform
		Dataset                  *Dataset
	}{of.Dataset, of.Format, of.TimeLayout, of.ErrorsMax, of.Lookup, of.Transforms, nil}
	for i := range c.Datasets {
		if declared := &c.Datasets[i]; declared.Name == of.Dataset {
			reading.Dataset = &Dataset{Name: declared.Name, Time: declared.Time, Actors: declared.Actors, Event: declared.Event, Dedupe: declared.Dedupe, Upsert: declared.Upsert}
		}
	}
	text, err := json.Marshal(reading)
	if err != nil { // a number that JSON does not know: the constants of a table
		text = fmt.Appendf(nil, "%+v", reading)
	}
	return max(1, xxhash.Sum64(text))
}
