package result

import "github.com/sluice-analytics/sluice/storage/schema"

// Funnel is the answer of the funnel view.
type Funnel struct {
	Steps  []Step
	Groups []Group
	// Trend is by entry time, nil where none was asked for; so are those of groups.
	Trend []TrendPoint
	// By names the keys of the breakdown, none where there is none.
	By []Column
	// Measures names what is measured at each step.
	Measures []Column
	// SampleRatio is the p-value of groups that are compared having equally many units,
	// NaN where that is no question; it counts where a group has a Comparison.
	SampleRatio float64
}

// Group is one value of a breakdown, or one value of each key.
type Group struct {
	Values []schema.Value
	// Other marks the group of the values past the limit.
	Other bool
	Steps []Step
	Trend []TrendPoint
	// Comparison is with the control group, nil where groups are not compared.
	Comparison *Comparison
}

// TrendPoint is the funnel of one bucket of entry time.
type TrendPoint struct {
	// Time is the start of the bucket, microseconds.
	Time  int64
	Steps []Step
}

// Step is one step of a funnel.
type Step struct {
	Name  string
	Count int64
	// FromFirst is the share of the entries and FromPrevious that of the last required
	// step before, 0 where the denominator is.
	FromFirst, FromPrevious float64
	// Dropped reached the last required step before, not this one, and no longer can;
	// InProgress may still.
	Dropped, InProgress int64
	// TimeFromPrevious and TimeFromEntry are nil for the first step.
	TimeFromPrevious, TimeFromEntry *Times
	// Measures are those of the step's events, in the order of the funnel's.
	Measures []schema.Value
}

// Times sums up durations, in seconds. All are 0 where Count is.
type Times struct {
	Count             int64
	Mean, Median, P90 float64
	Histogram         []Bin
}

// Bin counts the durations from From seconds up to the next bin's.
type Bin struct {
	From  float64 `json:"from"`
	Count int64   `json:"count"`
}

// Comparison is a group of units against the control.
type Comparison struct {
	// Exposed counts the units that the rates are of.
	Exposed int64
	Steps   []StepComparison
}

// StepComparison compares a step of a group with the control's; all but Rate is NaN for the
// control itself, and where there are no units.
type StepComparison struct {
	// Rate is the share of the exposed units, Lift the rate over the control's, less 1.
	Rate, Lift float64
	// Low and High are the 95 % interval of the rate less the control's.
	Low, High float64
	// PValue is that of the two rates being the same.
	PValue float64
}
