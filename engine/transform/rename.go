package transform

import (
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// rename gives properties other names, all at once.
type rename struct {
	at
	to map[string]string
}

func (c *compiler) rename(here at) step {
	made := rename{here, map[string]string{}}
	for _, one := range here.of.Rename {
		made.to[one.From] = one.To
	}
	return made
}

func (r rename) names() stepNames { return stepNames{renamed: r.to} }

func (r rename) runner(roles) (runner, error) { return r, nil }

// apply changes names alone, but where an event may have had both.
func (r rename) apply(f *frame) error {
	var moved []batch.Column
	f.columns = slices.DeleteFunc(f.columns, func(c batch.Column) bool {
		to, ok := r.to[c.Name]
		if ok {
			c.Name = to
			moved = append(moved, c)
		}
		return ok
	})
	for _, c := range moved {
		f.set(merge(&c, f.find(c.Name), f.rows))
	}
	return nil
}

// choose is drop and keep.
type choose struct{ at }

func (c choose) names() stepNames { return stepNames{dropped: c.of.Drop} }

func (c choose) runner(roles roles) (runner, error) { return chooser{c.of.Kind, c.listed(roles)}, nil }

// listed are the names that are dropped, or all that are kept.
func (c choose) listed(roles roles) []string {
	if c.of.Kind == "drop" {
		return c.of.Drop
	}
	return slices.Concat(c.of.Keep, roles.actors, []string{roles.event})
}

type chooser struct {
	kind   string
	listed []string
}

func (c chooser) apply(f *frame) error {
	f.keep(func(name string) bool { return below(name, c.listed) == (c.kind == "keep") })
	return nil
}
