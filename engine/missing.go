package engine

import (
	"fmt"

	"github.com/sluice-analytics/sluice/storage"
)

// missingWarnings says which segments an answer does not have.
func missingWarnings(snapshot *storage.Snapshot) []string {
	var warnings []string
	for _, missing := range snapshot.Missing() {
		warnings = append(warnings, fmt.Sprintf("the answer misses %s: it is damaged and set aside", missing))
	}
	return warnings
}
