package transform

import (
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/timestamp"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// derives computes properties, one after the other.
type derives struct {
	at
	formulas []*formula
}

func (c *compiler) derive(here at) step {
	made := derives{at: here}
	for _, one := range here.of.Derive {
		path := here.of.Path + ".derive." + one.Column
		f := c.formula(path, one.Expression, false)
		if f == nil {
			continue
		}
		if one.Column == schema.TimeName && f.result != asIs && f.result != asTime && f.result != asNumber && f.result != asText {
			c.fail(path, "", "the time cannot be %s", map[reading]string{asBool: "a truth value", asList: "a list"}[f.result])
		}
		c.know(one.Column, f.result)
		made.formulas = append(made.formulas, f)
	}
	return made
}

// know notes as what a property is read from now on.
func (c *compiler) know(name string, kind reading) {
	if delete(c.known, name); kind != asIs {
		c.known[name] = kind
	}
}

func (d derives) names() stepNames {
	var names stepNames
	for _, one := range d.of.Derive {
		names.made = append(names.made, one.Column)
	}
	return names
}

func (d derives) runner(roles roles) (runner, error) {
	made := &deriver{derives: d}
	for _, f := range d.formulas {
		made.evaluators = append(made.evaluators, newEvaluator(f, roles.timeSource))
	}
	return made, nil
}

type deriver struct {
	derives
	evaluators []*evaluator
}

func (d *deriver) apply(f *frame) error {
	for i, one := range d.of.Derive {
		column, err := d.evaluators[i].column(one.Column, f)
		if err != nil {
			return err
		}
		if one.Column != schema.TimeName {
			f.set(column)
			continue
		}
		times := asTime.column(&column, f.rows)
		d.setTimes(f, times.Ints, times.Null.Get, times.Type == schema.Unknown)
	}
	return nil
}

// setTimes makes values the times of the events.
func (d *deriver) setTimes(f *frame, times []int64, isNull func(int) bool, none bool) {
	set := make([]int64, f.rows)
	for row := range set {
		switch {
		case none || isNull(row):
			f.reject(row, d.reason("time is null"))
		case times[row] < timestamp.Min || times[row] >= timestamp.Max:
			f.reject(row, d.reason("time is outside the years 1970 to 2261"))
		default:
			set[row] = times[row]
		}
	}
	f.times = set
}

// filter keeps the events for which a condition is true.
type filter struct {
	at
	condition *formula
}

func (c *compiler) filter(here at) step {
	return filter{here, c.formula(here.of.Path+".filter", here.of.Filter, true)}
}

func (s filter) names() stepNames { return stepNames{} }

func (s filter) runner(roles roles) (runner, error) {
	return &filterer{s.at, newEvaluator(s.condition, roles.timeSource)}, nil
}

type filterer struct {
	at
	*evaluator
}

func (s *filterer) apply(f *frame) error {
	yes, err := s.holds(f)
	if err != nil {
		return err
	}
	for row := range f.rows {
		if !yes.Get(row) {
			f.drop(row)
		}
	}
	return nil
}

// split moves the events for which a condition is true to another dataset.
type split struct {
	at
	condition *formula
}

func (c *compiler) split(here at) step {
	path, of := here.of.Path+".split", here.of.Split
	known := false
	for _, name := range c.result.datasets {
		known = known || name == of.Into
	}
	if !known {
		c.result.datasets = append(c.result.datasets, of.Into)
	}
	if len(c.result.datasets) > DatasetsMax {
		c.fail(path+".into", "", "events are split into more than %d datasets", DatasetsMax)
	}
	if err := config.CheckDatasetName(of.Into); err != nil {
		c.fail(path+".into", "", "%v", err)
	}
	return split{here, c.formula(path+".where", of.Where, true)}
}

func (s split) names() stepNames { return stepNames{} }

func (s split) runner(roles roles) (runner, error) {
	return &splitter{s.at, newEvaluator(s.condition, roles.timeSource)}, nil
}

type splitter struct {
	at
	*evaluator
}

func (s *splitter) apply(f *frame) error {
	yes, err := s.holds(f)
	if err != nil {
		return err
	}
	var moved []int32
	for row := range f.rows {
		if yes.Get(row) && !f.isDead(row) {
			moved = append(moved, int32(row))
		}
	}
	if len(moved) == 0 {
		return nil
	}
	f.yield.others = append(f.yield.others, splitOff{s.of.Split.Into, f.subset(moved)})
	for _, row := range moved {
		f.kill(int(row))
	}
	return nil
}
