package monitor

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/ingest/config"
)

// schemaFindings compares the columns of a dataset with those that were there when they were looked at last. A dataset that is looked at
// for the first time has changed nothing.
func (m *Monitor) schemaFindings(now time.Time, info *engine.Dataset, rules []*config.Rule, found *findings) {
	columns := map[string]string{}
	for i := range info.Columns {
		columns[info.Columns[i].Name] = info.Columns[i].Type.String()
	}
	before, known := m.log.Schema(info.Name)
	if known && maps.Equal(before.Columns, columns) {
		return
	}
	found.schemas = append(found.schemas, alert.Schema{Dataset: info.Name, Columns: columns})
	if !known {
		return
	}
	changes := together(schemaChanges(before.Columns, columns))
	for _, rule := range rules {
		if rule.On != config.RuleSchema {
			continue
		}
		for _, change := range changes {
			found.list = append(found.list, alert.Finding{
				Rule: rule.Name, Kind: alert.KindSchema, Dataset: info.Name, Property: change.column, Since: now, Once: true,
				Text: fmt.Sprintf("%s: %s", info.Name, change.text),
			})
		}
	}
}

// schemaChange is what became of a column, in words.
type schemaChange struct{ column, text string }

func schemaChanges(before, after map[string]string) (changes []schemaChange) {
	names := slices.Sorted(maps.Keys(after))
	for _, name := range names {
		switch old, was := before[name]; {
		case !was:
			changes = append(changes, schemaChange{name, fmt.Sprintf("the property %s is new (%s)", name, after[name])})
		case old != after[name]:
			changes = append(changes, schemaChange{name, fmt.Sprintf("the property %s is %s now, it was %s", name, after[name], old)})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(before)) {
		if _, is := after[name]; !is {
			changes = append(changes, schemaChange{name, fmt.Sprintf("the property %s is not there any more", name)})
		}
	}
	return changes
}

// changesApart is how many changes at once are an alert each, changesNamed how many are named of more.
const changesApart, changesNamed = 5, 10

// together makes one of many changes, as a release brings them.
func together(changes []schemaChange) []schemaChange {
	if len(changes) <= changesApart {
		return changes
	}
	var text strings.Builder
	fmt.Fprintf(&text, "%d changes of properties at once:", len(changes))
	for i, change := range changes[:min(len(changes), changesNamed)] {
		if i > 0 {
			text.WriteByte(',')
		}
		text.WriteString(" " + change.text)
	}
	if more := len(changes) - changesNamed; more > 0 {
		fmt.Fprintf(&text, ", and %d more", more)
	}
	return []schemaChange{{fmt.Sprintf("%s and %d more", changes[0].column, len(changes)-1), text.String()}}
}

func (m *Monitor) saveSchemas(list []alert.Schema) error {
	var failed []error
	for _, columns := range list {
		failed = append(failed, m.log.SaveSchema(columns))
	}
	return errors.Join(failed...)
}
