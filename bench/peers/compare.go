package main

import (
	"fmt"
	"math"
)

// averageTolerance is how far averages may differ, relative: sums of floating-point
// numbers depend on the order of their terms.
const averageTolerance = 1e-9

// quantileErrors is the relative error that each engine's quantiles may have.
var quantileErrors = map[string]float64{
	// Sluice promises 1 %.
	sluiceName: 0.01,
	// DuckDB is asked for exact ones.
	duckName: 0,
	// ClickHouse cuts numbers to eight bits of mantissa.
	clickName: 1.0 / 128,
}

// agreement is how near two answers are.
type agreement struct {
	// quantiles is the largest relative difference between two quantiles.
	quantiles float64
	// difference tells the first difference that is not allowed, empty if none.
	difference string
}

// compareAnswers compares the answers of two engines to one question.
func compareAnswers(columns []column, nameA, nameB string, a, b []answerRow) agreement {
	var found agreement
	if len(a) != len(b) {
		found.difference = fmt.Sprintf("%s answers %d rows, %s %d", nameA, len(a), nameB, len(b))
		return found
	}
	kinds := valueColumns(columns)
	allowed := quantileErrors[nameA] + quantileErrors[nameB] + averageTolerance
	for i := range a {
		if a[i].key != b[i].key {
			found.difference = fmt.Sprintf("%s has %q where %s has %q", nameA, a[i].key, nameB, b[i].key)
			return found
		}
		for k, kind := range kinds {
			apart := relative(a[i].values[k], b[i].values[k])
			tolerance := 0.0
			switch kind {
			case averageColumn:
				tolerance = averageTolerance
			case quantileColumn:
				tolerance = allowed
				found.quantiles = max(found.quantiles, apart)
			}
			if apart > tolerance {
				found.difference = fmt.Sprintf("%q: %s says %v, %s %v", a[i].key, nameA, a[i].values, nameB, b[i].values)
				return found
			}
		}
	}
	return found
}

// valueColumns are the columns that are no keys.
func valueColumns(columns []column) []column {
	var values []column
	for _, kind := range columns {
		if kind != keyColumn && kind != timeColumn {
			values = append(values, kind)
		}
	}
	return values
}

// relative is the distance of two numbers by the larger of them.
func relative(a, b float64) float64 {
	if a == b {
		return 0
	}
	return math.Abs(a-b) / max(math.Abs(a), math.Abs(b))
}
