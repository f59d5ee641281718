package funnel

import "fmt"

// SpecError says why a Spec is none that chains can be found for.
type SpecError struct {
	// Field names the rule as Spec or StepRule does, like "Tolerance".
	Field string
	// Step and Exclusion are the step or the exclusion meant, counted from 1, or 0.
	Step, Exclusion int
	// Reason says what is wrong, and what would be right.
	Reason string
}

func (e *SpecError) Error() string {
	switch {
	case e.Step > 0:
		return fmt.Sprintf("check funnel: step %d: %s: %s", e.Step, e.Field, e.Reason)
	case e.Exclusion > 0:
		return fmt.Sprintf("check funnel: exclusion %d: %s: %s", e.Exclusion, e.Field, e.Reason)
	}
	return fmt.Sprintf("check funnel: %s: %s", e.Field, e.Reason)
}

// Limits of what costs more than its events times its steps.
const (
	// MaxAnyOrderSteps is the most steps of a funnel in any order that has rules for
	// single steps, exclusions, or strict ties: what is known of a chain is then the set
	// of its steps.
	MaxAnyOrderSteps = 16
	// MaxOptional is the most optional steps: chains with and without each are looked for.
	MaxOptional = 10
)

// Check returns a *SpecError for a Spec that cannot be meant, or that asks for too much,
// and nil for all others.
func (s Spec) Check() error {
	// A nil *SpecError must not become an error that is not nil.
	for _, check := range []func() *SpecError{s.checkSizes, s.checkRules, s.checkOrder, s.checkTogether, s.checkExclusions} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func (s Spec) checkSizes() *SpecError {
	switch {
	case s.Steps < 1 || s.Steps > MaxSteps:
		return &SpecError{Field: "Steps", Reason: fmt.Sprintf("there are %d, not 1 to %d", s.Steps, MaxSteps)}
	case s.Steps+len(s.Exclusions) > MaxSteps:
		return &SpecError{Field: "Exclusions", Reason: fmt.Sprintf("%d steps and %d exclusions are more than %d together", s.Steps, len(s.Exclusions), MaxSteps)}
	case s.Window < 0:
		return &SpecError{Field: "Window", Reason: "a window of less than nothing holds no event"}
	case s.Window == 0 && s.WindowExclusive && s.WindowEnd == nil:
		return &SpecError{Field: "Window", Reason: "a window of nothing without its end holds no event but the first"}
	case s.Tolerance < 0:
		return &SpecError{Field: "Tolerance", Reason: "it is negative; StrictTies demands rising times"}
	case s.Rules != nil && len(s.Rules) != s.Steps:
		return &SpecError{Field: "Rules", Reason: fmt.Sprintf("there are %d for %d steps", len(s.Rules), s.Steps)}
	case s.Order > AnyOrder:
		return &SpecError{Field: "Order", Reason: "there is no such order"}
	case s.Count > CountStarts:
		return &SpecError{Field: "Count", Reason: "there is no such count"}
	}
	return nil
}

func (s Spec) checkRules() *SpecError {
	optional := 0
	for i, rule := range s.Rules {
		step := i + 1
		switch {
		case rule.Within < 0:
			return &SpecError{Field: "Within", Step: step, Reason: "it is negative, so that nothing could come"}
		case rule.After < 0:
			return &SpecError{Field: "After", Step: step, Reason: "it is negative; Tolerance lets neighbours swap"}
		case rule.Within > 0 && rule.After > rule.Within:
			return &SpecError{Field: "After", Step: step, Reason: "the least that must lie between is more than the most that may, Within"}
		}
		if rule.Optional {
			optional++
		}
	}
	if optional > MaxOptional {
		return &SpecError{Field: "Optional", Reason: fmt.Sprintf("%d steps are optional; at most %d can be", optional, MaxOptional)}
	}
	return nil
}

func (s Spec) checkOrder() *SpecError {
	for i, rule := range s.Rules {
		switch {
		case s.Order != AnyOrder && rule.Anchored:
			return &SpecError{Field: "Anchored", Step: i + 1, Reason: "every step keeps its place unless the order is any"}
		case s.Order != AnyOrder && rule.Required:
			return &SpecError{Field: "Required", Step: i + 1, Reason: "it is about funnels in any order; here a step is required unless it is optional"}
		case s.Order == AnyOrder && rule.Optional:
			return &SpecError{Field: "Optional", Step: i + 1, Reason: "in any order every step may be missing; Required marks those that may not"}
		}
	}
	if s.Order == AnyOrder && s.Steps > MaxAnyOrderSteps && !s.freeOrder() {
		return &SpecError{Field: "Steps", Reason: fmt.Sprintf(
			"in any order with rules for single steps, exclusions or strict ties there may be at most %d, not %d", MaxAnyOrderSteps, s.Steps)}
	}
	return nil
}

// freeOrder says of a funnel in any order that nothing is known of its chains but how
// many steps they have.
func (s Spec) freeOrder() bool {
	for _, rule := range s.Rules {
		if rule != (StepRule{}) && rule != (StepRule{AllowRepeats: true}) {
			return false
		}
	}
	return len(s.Exclusions) == 0 && !s.StrictTies
}

func (s Spec) checkTogether() *SpecError {
	direct := s.Order == Strict
	for i, rule := range s.Rules {
		if s.RepeatEnds && rule.Optional {
			return &SpecError{Field: "Optional", Step: i + 1, Reason: "with RepeatEnds each step takes its first event, so that none can be skipped"}
		}
		direct = direct || rule.Directly
	}
	switch {
	case s.RepeatEnds && s.Order == AnyOrder:
		return &SpecError{Field: "RepeatEnds", Reason: "each step takes its first event after the step before, which is none in any order"}
	case s.Tolerance > 0 && s.StrictTies:
		return &SpecError{Field: "Tolerance", Reason: "times cannot go back where StrictTies demands that they rise"}
	case s.Tolerance > 0 && s.Order == AnyOrder:
		return &SpecError{Field: "Tolerance", Reason: "in any order neighbours may swap anyway"}
	case s.Tolerance > 0 && s.RepeatEnds:
		return &SpecError{Field: "Tolerance", Reason: "with RepeatEnds each step takes its first event after the step before, and cannot go back"}
	case s.Tolerance > 0 && direct:
		return &SpecError{Field: "Tolerance", Reason: "what lies strictly between neighbours that may swap is not told; cut times to a coarser unit"}
	}
	return nil
}

func (s Spec) checkExclusions() *SpecError {
	for i, exclusion := range s.Exclusions {
		switch {
		case exclusion.Effect > Drop:
			return &SpecError{Field: "Effect", Exclusion: i + 1, Reason: "there is no such effect"}
		case exclusion.After < 1 || exclusion.Before > s.Steps || exclusion.After >= exclusion.Before:
			return &SpecError{Field: "After", Exclusion: i + 1, Reason: fmt.Sprintf(
				"it lies after step %d and before step %d, not between two of the steps 1 to %d", exclusion.After, exclusion.Before, s.Steps)}
		}
	}
	return nil
}
