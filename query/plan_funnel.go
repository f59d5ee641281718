package query

import (
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The orders of a funnel.
const (
	OrderOrdered = "ordered"
	OrderStrict  = "strict"
	OrderAny     = "any"
)

// What a funnel counts.
const (
	CountActors  = "actors"
	CountEntries = "entries"
	CountStarts  = "starts"
)

// The effects of an exclusion.
const (
	EffectCut  = "cut"
	EffectVoid = "void"
	EffectDrop = "drop"
)

// Funnel counts how far units come through steps.
type Funnel struct {
	Per   string
	Steps []Step
	// Order is OrderOrdered, OrderStrict or OrderAny. AllowRepeats lets events of steps
	// done lie between where Order is strict.
	Order        string
	AllowRepeats bool
	// Window bounds a chain from its first event, inclusive unless WindowExclusive,
	// microseconds. Where WindowDays is not 0 it is instead the rest of the first
	// event's day in the plan's zone, and the WindowDays-1 days after it.
	Window          int64
	WindowExclusive bool
	WindowDays      int
	// Complete wants all events of a chain in the range.
	Complete bool
	// Reuse lets one event serve several steps, StrictTies wants strictly later times.
	Reuse, StrictTies bool
	// Tolerance lets neighbours that close swap; Resolution cuts times to a multiple
	// of itself first; microseconds, 0 for none.
	Tolerance, Resolution int64
	// RepeatEnds ends a chain at a second event of a step done.
	RepeatEnds bool
	// EarliestStart prefers chains that start first to those that end first.
	EarliestStart bool
	// FirstEntry considers only the first step-1 event in the range.
	FirstEntry bool
	Exclude    []Exclusion
	// Count is CountActors, CountEntries or CountStarts.
	Count string
	// Hold are expressions whose values, all of them non-null, are part of the unit.
	Hold []FunnelKey
	// Session is the sessions to which a chain is held, or nil.
	Session *Sessions
	// By are the keys of the breakdown, or empty, with Attribution.
	By          []FunnelKey
	Attribution Attribution
	Limit       int
	// Bins is the number of histogram bins; 0 for the default rule.
	Bins int
	// Measures are over the events of a step in the chosen chains, made of Aggregates.
	Measures   []Measure
	Aggregates []Aggregation
	// Trend asks for a funnel per bucket of entry time, or nil; with TrendSplit the chosen
	// chains of the one funnel are split by entry time instead.
	Trend      *calendar.Unit
	TrendSplit bool
	// Groups compares the groups of the breakdown with a control, or is nil.
	Groups *GroupComparison
}

// Step is one step of a funnel.
type Step struct {
	Name  string
	Where *expression.Expr
	// Within (at most, inclusive) and After (at least) bound the time from the
	// chain's event before, microseconds; 0 for none.
	Within, After int64
	// Optional steps may be skipped. Directly allows no other event between the step
	// before and this one, but events of steps done with AllowRepeats.
	Optional, Directly, AllowRepeats bool
	// Anchored keeps the step at its place, Required counts only chains that have it, where
	// the order is any.
	Anchored, Required bool
	// FirstEver makes only the unit's first event of all that matches count.
	FirstEver bool
}

// Exclusion is an event that may not lie between the steps After and Before, which count
// from 1, and what it does to a chain.
type Exclusion struct {
	Where         *expression.Expr
	After, Before int
	// Effect is EffectCut, EffectVoid or EffectDrop.
	Effect string
}

// FunnelKey is an expression over events with a name.
type FunnelKey struct {
	Name string
	Expr *expression.Expr
}

// Attribution says where a breakdown value comes from.
type Attribution struct {
	// Mode is "first", "last", "first_touch", "last_touch", "step", "each" or "actor".
	Mode string
	// Step counts from 1, for mode "step".
	Step int
}

// GroupComparison compares the groups of a breakdown with one of them.
type GroupComparison struct {
	// Control is the value of the control group, of the breakdown's type.
	Control schema.Value
	// Exposed is the condition of the events that expose a unit, or nil: those that
	// reached step 1 are exposed.
	Exposed *expression.Expr
}
