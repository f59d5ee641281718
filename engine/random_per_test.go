package engine_test

import (
	"slices"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// per names the column of the units of a view: mostly the first actor, now and then
// another actor, or any column of strings or whole numbers.
func (d *documents) per() string {
	r := d.r
	switch {
	case chance(r, 0.5):
		return ""
	case chance(r, 0.5) && d.has("account"):
		return "account"
	}
	var names []string
	for _, column := range d.schema.Columns {
		if column.Type == schema.String || column.Type == schema.Int64 || column.Type == schema.Unknown {
			names = append(names, column.Name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	slices.Sort(names)
	return pick(r, names...)
}

// actor names an actor column, or one that may be.
func (d *documents) actor() string {
	if d.has("account") && chance(d.r, 0.4) {
		return "account"
	}
	return "user_id"
}
