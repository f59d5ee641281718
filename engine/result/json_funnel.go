package result

import (
	"encoding/json"
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
	return out.groups(len(f.Groups), zone, func(i int) jsonGroup {
		g := f.Groups[i]
		return jsonGroup{g.Other, g.Value, func() error { return out.marshal("steps", jsonSteps(g.Steps)) }}
	})
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
