package main

import (
	"fmt"

	"github.com/sluice-analytics/sluice/engine/result"
)

// number is a whole number with separators.
func number(n int64) string { return result.NumberText(n) }

// count is a number of things, "1 event" or "2,000 events".
func count(n int64, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return number(n) + " " + thing + "s"
}

// sizeText is a number of bytes in the unit that leaves three digits or fewer.
func sizeText(bytes int64) string {
	if bytes < 1000 {
		return fmt.Sprintf("%d B", bytes)
	}
	size, unit := float64(bytes), -1
	for size >= 999.5 && unit < len(sizeUnits)-1 {
		size /= 1000
		unit++
	}
	if size < 9.95 {
		return fmt.Sprintf("%.1f %cB", size, sizeUnits[unit])
	}
	return fmt.Sprintf("%.0f %cB", size, sizeUnits[unit])
}

const sizeUnits = "kMGTPE"
