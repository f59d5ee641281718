package query

import "encoding/json"

// Document is the query document as a program writes it; docs/query.md gives the
// meaning of every field. A field left empty has its default. Its JSON form, with every
// default filled in, is what an answer echoes, and is a document itself.
type Document struct {
	Dataset   string `json:"dataset"`
	From      string `json:"from,omitempty"`
	To        string `json:"to,omitempty"`
	Timezone  string `json:"timezone,omitempty"`
	WeekStart string `json:"week_start,omitempty"`
	Where     string `json:"where,omitempty"`
	// Define names expressions over events, and properties of actors and sessions.
	Define Definitions `json:"define,omitempty"`
	// Params are the values of $name: scalars or lists of them, as JSON.
	Params map[string]json.RawMessage `json:"params,omitempty"`
	// Missing is "error" or "null".
	Missing string           `json:"missing,omitempty"`
	Sample  float64          `json:"sample,omitempty"`
	Compare *CompareDocument `json:"compare,omitempty"`

	Aggregate  *AggregateDocument  `json:"aggregate,omitempty"`
	Samples    *SamplesDocument    `json:"samples,omitempty"`
	Funnel     *FunnelDocument     `json:"funnel,omitempty"`
	Retention  *RetentionDocument  `json:"retention,omitempty"`
	Lifecycle  *LifecycleDocument  `json:"lifecycle,omitempty"`
	Stickiness *StickinessDocument `json:"stickiness,omitempty"`
	Paths      *PathsDocument      `json:"paths,omitempty"`
	Difference *DifferenceDocument `json:"difference,omitempty"`
}

// CompareDocument is the field compare.
type CompareDocument struct {
	Offset string `json:"offset"`
}

// AggregateDocument is the view aggregate.
type AggregateDocument struct {
	Over     *OverDocument `json:"over,omitempty"`
	Measures []string      `json:"measures,omitempty"`
	By       []string      `json:"by,omitempty"`
	Having   string        `json:"having,omitempty"`
	Order    []string      `json:"order,omitempty"`
	Limit    *int          `json:"limit,omitempty"`
	LimitBy  *int          `json:"limit_by,omitempty"`
	Fill     *bool         `json:"fill,omitempty"`
}

// OverDocument says what a row is: an event where nothing is set.
type OverDocument struct {
	Sessions *SessionsDocument
	Actors   *ActorRowsDocument
	Flows    *FlowsDocument
}

// MarshalJSON writes "events" or the entity.
func (o OverDocument) MarshalJSON() ([]byte, error) {
	switch {
	case o.Sessions != nil:
		return json.Marshal(map[string]*SessionsDocument{"sessions": o.Sessions})
	case o.Actors != nil:
		return json.Marshal(map[string]*ActorRowsDocument{"actors": o.Actors})
	case o.Flows != nil:
		return json.Marshal(map[string]*FlowsDocument{"flows": o.Flows})
	}
	return []byte(`"events"`), nil
}

// ActorRowsDocument is the entity actors.
type ActorRowsDocument struct {
	Per        string      `json:"per,omitempty"`
	Properties Definitions `json:"properties,omitempty"`
}

// SessionsDocument is the entity sessions.
type SessionsDocument struct {
	Per        string      `json:"per,omitempty"`
	Gap        string      `json:"gap,omitempty"`
	Max        string      `json:"max,omitempty"`
	Start      string      `json:"start,omitempty"`
	End        string      `json:"end,omitempty"`
	Split      string      `json:"split,omitempty"`
	SplitOn    string      `json:"split_on,omitempty"`
	GapEdge    string      `json:"gap_edge,omitempty"`
	Properties Definitions `json:"properties,omitempty"`
}

// SamplesDocument is the view samples.
type SamplesDocument struct {
	Columns []string `json:"columns,omitempty"`
	Order   string   `json:"order,omitempty"`
	Limit   *int     `json:"limit,omitempty"`
	Cursor  string   `json:"cursor,omitempty"`
	Actor   *string  `json:"actor,omitempty"`
}

// RetentionDocument is the view retention.
type RetentionDocument struct {
	Per      string            `json:"per,omitempty"`
	Start    string            `json:"start"`
	Return   string            `json:"return,omitempty"`
	Period   string            `json:"period,omitempty"`
	Periods  *int              `json:"periods,omitempty"`
	Brackets []BracketDocument `json:"brackets,omitempty"`
	Mode     string            `json:"mode,omitempty"`
	AtLeast  int               `json:"at_least,omitempty"`
	Day      string            `json:"day,omitempty"`
	Cohort   string            `json:"cohort,omitempty"`
	By       Texts             `json:"by,omitempty"`
	ByReturn *bool             `json:"by_return,omitempty"`
	Limit    *int              `json:"limit,omitempty"`
	Measure  string            `json:"measure,omitempty"`
}

// BracketDocument is the periods from First to Last, both included.
type BracketDocument struct{ First, Last int }

// MarshalJSON writes a number for one period, else [first, last].
func (b BracketDocument) MarshalJSON() ([]byte, error) {
	if b.First == b.Last {
		return json.Marshal(b.First)
	}
	return json.Marshal([]int{b.First, b.Last})
}

// PathsDocument is the view paths.
type PathsDocument struct {
	Per             string            `json:"per,omitempty"`
	Node            string            `json:"node,omitempty"`
	Start           string            `json:"start,omitempty"`
	End             string            `json:"end,omitempty"`
	EndAt           string            `json:"end_at,omitempty"`
	Before          *int              `json:"before,omitempty"`
	After           *int              `json:"after,omitempty"`
	Gap             string            `json:"gap,omitempty"`
	Session         *SessionsDocument `json:"session,omitempty"`
	CollapseRepeats *bool             `json:"collapse_repeats,omitempty"`
	Exclude         string            `json:"exclude,omitempty"`
	Count           string            `json:"count,omitempty"`
	Limit           *int              `json:"limit,omitempty"`
}
