package query

import "encoding/json"

// FunnelDocument is the view funnel.
type FunnelDocument struct {
	Per           string               `json:"per,omitempty"`
	Steps         []StepDocument       `json:"steps"`
	Order         string               `json:"order,omitempty"`
	StrictAllows  string               `json:"strict_allows,omitempty"`
	Window        string               `json:"window,omitempty"`
	WindowEdge    string               `json:"window_edge,omitempty"`
	WindowDays    string               `json:"window_days,omitempty"`
	Complete      *bool                `json:"complete_in_range,omitempty"`
	Reuse         *bool                `json:"reuse_events,omitempty"`
	Ties          string               `json:"ties,omitempty"`
	Tolerance     string               `json:"tolerance,omitempty"`
	Resolution    string               `json:"resolution,omitempty"`
	Repeat        string               `json:"repeat,omitempty"`
	Prefer        string               `json:"prefer,omitempty"`
	Entry         string               `json:"entry,omitempty"`
	Exclude       []ExclusionDocument  `json:"exclude,omitempty"`
	Count         string               `json:"count,omitempty"`
	Hold          []string             `json:"hold,omitempty"`
	Session       *SessionsDocument    `json:"session,omitempty"`
	By            Texts                `json:"by,omitempty"`
	Attribution   *AttributionDocument `json:"attribution,omitempty"`
	Limit         *int                 `json:"limit,omitempty"`
	Bins          int                  `json:"bins,omitempty"`
	Measures      []string             `json:"measures,omitempty"`
	Trend         string               `json:"trend,omitempty"`
	TrendMode     string               `json:"trend_mode,omitempty"`
	CompareGroups *GroupsDocument      `json:"compare_groups,omitempty"`
}

// StepDocument is a step of a funnel.
type StepDocument struct {
	Name         string `json:"name,omitempty"`
	Where        string `json:"where"`
	Within       string `json:"within,omitempty"`
	After        string `json:"after,omitempty"`
	Optional     *bool  `json:"optional,omitempty"`
	Directly     *bool  `json:"directly,omitempty"`
	StrictAllows string `json:"strict_allows,omitempty"`
	Anchored     *bool  `json:"anchored,omitempty"`
	Required     *bool  `json:"required,omitempty"`
	FirstEver    *bool  `json:"first_ever,omitempty"`
}

// ExclusionDocument is an event that may not lie between two steps. After and Before
// count from 1.
type ExclusionDocument struct {
	Where  string `json:"where"`
	After  int    `json:"after,omitempty"`
	Before int    `json:"before,omitempty"`
	Effect string `json:"effect,omitempty"`
}

// GroupsDocument is the field compare_groups.
type GroupsDocument struct {
	// Control is the value of the group that the others are compared with, a scalar
	// as JSON.
	Control json.RawMessage `json:"control"`
	// Exposed is the condition of the events that expose a unit.
	Exposed string `json:"exposed,omitempty"`
}

// AttributionDocument is a mode, or a step where Step is not 0.
type AttributionDocument struct {
	Mode string
	Step int
}

// MarshalJSON writes "first" or {"step": 2}.
func (a AttributionDocument) MarshalJSON() ([]byte, error) {
	if a.Step != 0 {
		return json.Marshal(map[string]int{"step": a.Step})
	}
	return json.Marshal(a.Mode)
}
