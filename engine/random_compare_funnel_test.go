package engine_test

import (
	"fmt"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// funnelDiffers compares funnels, and their groups and measures only where asked.
func funnelDiffers(got *result.Funnel, want *reference.Funnel, decided bool) string {
	if difference := partDiffers(got.Steps, want.Steps, got.Trend, want.Trend, decided); difference != "" || !decided {
		return difference
	}
	for i := range min(len(got.Groups), len(want.Groups)) {
		g, w := got.Groups[i], want.Groups[i]
		if g.Other != w.Other || !g.Other && !valuesAgree(g.Values, w.Values) {
			return fmt.Sprintf("group %d: the engine has %s (other: %t), the reference %s (other: %t)", i, valuesText(g.Values), g.Other, valuesText(w.Values), w.Other)
		}
		if difference := partDiffers(g.Steps, w.Steps, g.Trend, w.Trend, decided); difference != "" {
			return fmt.Sprintf("group %d (%s): %s", i, valuesText(w.Values), difference)
		}
		if difference := comparisonDiffers(g.Comparison, w.Comparison); difference != "" {
			return fmt.Sprintf("group %d (%s): %s", i, valuesText(w.Values), difference)
		}
	}
	if len(got.Groups) != len(want.Groups) {
		return fmt.Sprintf("the engine has %d groups, the reference %d", len(got.Groups), len(want.Groups))
	}
	return ""
}

// comparisonDiffers compares a group's comparison with the control.
func comparisonDiffers(got *result.Comparison, want *reference.Comparison) string {
	if got == nil || want == nil {
		if (got == nil) != (want == nil) {
			return "one compares groups, the other does not"
		}
		return ""
	}
	same := slices.EqualFunc(got.Steps, want.Rates, func(g result.StepComparison, w float64) bool {
		return math.IsNaN(g.Rate) && want.Exposed == 0 || near(g.Rate, w)
	})
	same = same && slices.EqualFunc(got.Steps, want.Steps, func(g result.StepComparison, w reference.StepStatistics) bool {
		return sameOrNear(g.Lift, w.Lift) && sameOrNear(g.Low, w.Low) && sameOrNear(g.High, w.High) && sameOrNear(g.PValue, w.PValue)
	})
	if !same || got.Exposed != want.Exposed {
		return fmt.Sprintf("comparison:\n  engine    %+v\n  reference %+v", *got, *want)
	}
	return ""
}

// sameOrNear compares numbers that may be none, or infinite.
func sameOrNear(a, b float64) bool {
	return a == b || math.IsNaN(a) && math.IsNaN(b) || near(a, b)
}

func valuesAgree(got, want []schema.Value) bool {
	return slices.EqualFunc(got, want, func(g, w schema.Value) bool { return agrees(g, reference.Cell{Value: w}) })
}

// partDiffers compares what is answered of all units, or of those of a group.
func partDiffers(got []result.Step, want []reference.Step, gotTrend []result.TrendPoint, wantTrend []reference.Bucket, decided bool) string {
	if difference := stepsDiffer(got, want, decided); difference != "" {
		return difference
	}
	for i := range min(len(gotTrend), len(wantTrend)) {
		if gotTrend[i].Time != wantTrend[i].Time {
			return fmt.Sprintf("bucket %d: the engine has %s, the reference %s", i, schema.TimestampText(gotTrend[i].Time), schema.TimestampText(wantTrend[i].Time))
		}
		if difference := stepsDiffer(gotTrend[i].Steps, wantTrend[i].Steps, decided); difference != "" {
			return fmt.Sprintf("bucket %d (%s): %s", i, schema.TimestampText(wantTrend[i].Time), difference)
		}
	}
	if len(gotTrend) != len(wantTrend) {
		return fmt.Sprintf("the engine has %d buckets, the reference %d", len(gotTrend), len(wantTrend))
	}
	return ""
}

func stepsDiffer(got []result.Step, want []reference.Step, decided bool) string {
	if len(got) != len(want) {
		return fmt.Sprintf("the engine has %d steps, the reference %d", len(got), len(want))
	}
	for i := range got {
		g, w := got[i], want[i]
		if g.Name != w.Name || g.Count != w.Count || g.Dropped != w.Dropped || g.InProgress != w.InProgress ||
			!near(g.FromFirst, w.FromFirst) || !near(g.FromPrevious, w.FromPrevious) {
			return fmt.Sprintf("step %d:\n  engine    %+v\n  reference %+v", i+1, g, w)
		}
		if difference := timesDiffer(g.TimeFromPrevious, w.TimeFromPrevious); difference != "" {
			return fmt.Sprintf("step %d, time from previous: %s", i+1, difference)
		}
		if difference := timesDiffer(g.TimeFromEntry, w.TimeFromEntry); difference != "" {
			return fmt.Sprintf("step %d, time from entry: %s", i+1, difference)
		}
		if !decided {
			continue
		}
		if difference := rowDiffers(g.Measures, w.Measures); difference != "" {
			return fmt.Sprintf("step %d, measures: %s\n  engine    %s\n  reference %s", i+1, difference, valuesText(g.Measures), cellsText(w.Measures))
		}
	}
	return ""
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*max(1, math.Abs(a)) }

func timesDiffer(got *result.Times, want *reference.Times) string {
	if (got == nil) != (want == nil) {
		return "one has times, the other none"
	}
	if got == nil {
		return ""
	}
	same := slices.EqualFunc(got.Histogram, want.Histogram, func(g result.Bin, w reference.Bin) bool {
		return g.From == w.From && g.Count == w.Count
	})
	if !same || got.Count != want.Count || !near(got.Mean, want.Mean) || got.Median != want.Median || got.P90 != want.P90 {
		return fmt.Sprintf("\n  engine    %+v\n  reference %+v", *got, *want)
	}
	return ""
}
