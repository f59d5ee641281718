package result

import (
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// jsonGroup is a group of a breakdown: its value, or its list of several, or that it is the
// rest, and what members writes of it.
type jsonGroup struct {
	other   bool
	values  []schema.Value
	members func() error
}

// groups writes the groups of a breakdown, of which there are count.
func (t *textWriter) groups(count int, zone *time.Location, at func(i int) jsonGroup) error {
	t.name("groups")
	t.text = append(t.text, '[')
	for i := range count {
		if i > 0 {
			t.text = append(t.text, ',')
		}
		if err := t.group(at(i), zone); err != nil {
			return fmt.Errorf("group %d: %w", i+1, err)
		}
	}
	t.text = append(t.text, ']')
	return nil
}

func (t *textWriter) group(g jsonGroup, zone *time.Location) error {
	t.text = append(t.text, '{')
	if g.other {
		t.name("other")
		t.text = append(t.text, "true"...)
	} else {
		t.name("value")
		if len(g.values) == 1 {
			t.text = appendJSON(t.text, g.values[0], zone)
		} else {
			t.text = appendRow(t.text, g.values, zone)
		}
	}
	if err := g.members(); err != nil {
		return err
	}
	t.text = append(t.text, '}')
	return t.flushIfFull()
}
