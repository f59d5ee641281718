package result

import (
	"encoding/json"
	"fmt"
	"time"
)

// jsonStep is the JSON form of a step.
type jsonStep struct {
	Name             string     `json:"name"`
	Count            int64      `json:"count"`
	FromFirst        jsonNumber `json:"from_first"`
	FromPrevious     jsonNumber `json:"from_previous"`
	Dropped          int64      `json:"dropped"`
	InProgress       int64      `json:"in_progress"`
	TimeFromPrevious *jsonTimes `json:"time_from_previous,omitempty"`
	TimeFromEntry    *jsonTimes `json:"time_from_entry,omitempty"`
}

// jsonTimes is the JSON form of durations, in seconds.
type jsonTimes struct {
	Count     int64      `json:"count"`
	Mean      jsonNumber `json:"mean"`
	Median    jsonNumber `json:"median"`
	P90       jsonNumber `json:"p90"`
	Histogram []Bin      `json:"histogram"`
}

// jsonNumber is a double that is written as null where it is no number.
type jsonNumber float64

// MarshalJSON writes the number, or null.
func (n jsonNumber) MarshalJSON() ([]byte, error) {
	if !isFinite(float64(n)) {
		return []byte("null"), nil
	}
	return json.Marshal(float64(n))
}

func (f *Funnel) writeMembers(out *textWriter, zone *time.Location) error {
	if err := out.marshal("steps", jsonSteps(f.Steps)); err != nil {
		return err
	}
	if f.By == "" {
		return nil
	}
	out.name("groups")
	out.text = append(out.text, '[')
	for i, group := range f.Groups {
		if i > 0 {
			out.text = append(out.text, ',')
		}
		if err := group.write(out, zone); err != nil {
			return fmt.Errorf("group %d: %w", i+1, err)
		}
	}
	out.text = append(out.text, ']')
	return nil
}

func (g Group) write(out *textWriter, zone *time.Location) error {
	out.text = append(out.text, '{')
	if g.Other {
		out.name("other")
		out.text = append(out.text, "true"...)
	} else {
		out.name("value")
		out.text = appendJSON(out.text, g.Value, zone)
	}
	if err := out.marshal("steps", jsonSteps(g.Steps)); err != nil {
		return err
	}
	out.text = append(out.text, '}')
	return out.flushIfFull()
}

func jsonSteps(steps []Step) []jsonStep {
	forms := make([]jsonStep, len(steps))
	for i, step := range steps {
		forms[i] = jsonStep{
			Name: step.Name, Count: step.Count,
			FromFirst: jsonNumber(step.FromFirst), FromPrevious: jsonNumber(step.FromPrevious),
			Dropped: step.Dropped, InProgress: step.InProgress,
			TimeFromPrevious: newJSONTimes(step.TimeFromPrevious),
			TimeFromEntry:    newJSONTimes(step.TimeFromEntry),
		}
	}
	return forms
}

func newJSONTimes(times *Times) *jsonTimes {
	if times == nil {
		return nil
	}
	form := &jsonTimes{
		Count: times.Count, Mean: jsonNumber(times.Mean),
		Median: jsonNumber(times.Median), P90: jsonNumber(times.P90),
		Histogram: times.Histogram,
	}
	if form.Histogram == nil {
		form.Histogram = []Bin{}
	}
	return form
}
