package result

import (
	"encoding/json"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
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
	// Measures are by name.
	Measures json.RawMessage `json:"measures,omitempty"`
}

// jsonComparison is the JSON form of a group against the control.
type jsonComparison struct {
	Exposed int64                `json:"exposed"`
	Steps   []jsonStepComparison `json:"steps"`
}

// jsonStepComparison is the JSON form of a step against the control's.
type jsonStepComparison struct {
	Rate     jsonNumber    `json:"rate"`
	Lift     jsonNumber    `json:"lift"`
	Interval [2]jsonNumber `json:"interval"`
	PValue   jsonNumber    `json:"p_value"`
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
	if err := f.writeSteps(out, zone, f.Steps, f.Trend); err != nil {
		return err
	}
	if len(f.By) == 0 {
		return nil
	}
	if f.compares() {
		if err := out.marshal("sample_ratio_p_value", jsonNumber(f.SampleRatio)); err != nil {
			return err
		}
	}
	return out.groups(len(f.Groups), zone, func(i int) jsonGroup {
		g := f.Groups[i]
		return jsonGroup{g.Other, g.Values, func() error {
			if err := f.writeSteps(out, zone, g.Steps, g.Trend); err != nil || g.Comparison == nil {
				return err
			}
			return out.marshal("comparison", newJSONComparison(g.Comparison))
		}}
	})
}

// compares reports whether groups are compared with a control.
func (f *Funnel) compares() bool {
	return slices.ContainsFunc(f.Groups, func(g Group) bool { return g.Comparison != nil })
}

// writeSteps writes the steps of the whole or of a group, and their trend.
func (f *Funnel) writeSteps(out *textWriter, zone *time.Location, steps []Step, trend []TrendPoint) error {
	if err := out.marshal("steps", f.jsonSteps(steps, zone)); err != nil || trend == nil {
		return err
	}
	out.name("trend")
	out.text = append(out.text, '[')
	for i, point := range trend {
		if i > 0 {
			out.text = append(out.text, ',')
		}
		out.text = append(out.text, '{')
		out.name("time")
		out.text = append(appendTime(append(out.text, '"'), point.Time, zone), '"')
		if err := out.marshal("steps", f.jsonSteps(point.Steps, zone)); err != nil {
			return err
		}
		out.text = append(out.text, '}')
		if err := out.flushIfFull(); err != nil {
			return err
		}
	}
	out.text = append(out.text, ']')
	return nil
}

func (f *Funnel) jsonSteps(steps []Step, zone *time.Location) []jsonStep {
	forms := make([]jsonStep, len(steps))
	for i, step := range steps {
		forms[i] = jsonStep{
			Name: step.Name, Count: step.Count,
			FromFirst: jsonNumber(step.FromFirst), FromPrevious: jsonNumber(step.FromPrevious),
			Dropped: step.Dropped, InProgress: step.InProgress,
			TimeFromPrevious: newJSONTimes(step.TimeFromPrevious),
			TimeFromEntry:    newJSONTimes(step.TimeFromEntry),
			Measures:         f.jsonMeasures(step.Measures, zone),
		}
	}
	return forms
}

// jsonMeasures writes an object of measures by name, in their order; nothing for none.
func (f *Funnel) jsonMeasures(values []schema.Value, zone *time.Location) json.RawMessage {
	if len(values) == 0 {
		return nil
	}
	text := []byte{'{'}
	for i, value := range values {
		if i > 0 {
			text = append(text, ',')
		}
		text = append(appendString(text, f.Measures[i].Name), ':')
		text = appendJSON(text, value, zone)
	}
	return append(text, '}')
}

func newJSONComparison(c *Comparison) *jsonComparison {
	form := &jsonComparison{Exposed: c.Exposed}
	for _, step := range c.Steps {
		form.Steps = append(form.Steps, jsonStepComparison{
			Rate: jsonNumber(step.Rate), Lift: jsonNumber(step.Lift),
			Interval: [2]jsonNumber{jsonNumber(step.Low), jsonNumber(step.High)}, PValue: jsonNumber(step.PValue),
		})
	}
	return form
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
