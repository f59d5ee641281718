package query

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The modes of retention: when an actor counts in a cell.
const (
	RetentionOn        = "on"
	RetentionOnOrAfter = "on_or_after"
	RetentionStreak    = "streak"
)

// The cohorts of retention: which start events put an actor in one.
const (
	CohortFirstEver    = "first_ever"
	CohortFirstInRange = "first_in_range"
	CohortEvery        = "every"
)

// RetentionPeriodsDefault is the last period answered unless the document says
// otherwise.
const RetentionPeriodsDefault = 14

// rollingLengths are the exact lengths of rolling periods, microseconds.
var rollingLengths = map[string]int64{
	"hour": calendar.Hour, "day": calendar.Day, "week": calendar.Week, "month": 30 * calendar.Day,
}

var periodWords = []string{"hour", "day", "week", "month"}

// retention compiles the view retention.
func (c *compiler) retention(doc *RetentionDocument) error {
	r := &Retention{}
	c.plan.Retention = r
	var err error
	if r.Per, err = c.per("retention.per", doc.Per); err != nil {
		return err
	}
	doc.Per = r.Per
	if err := c.retentionConditions(r, doc); err != nil {
		return err
	}
	c.retentionWords(r, doc)
	if err := retentionCells(r, doc); err != nil {
		return err
	}
	if err := c.retentionSize(r); err != nil {
		return err
	}
	if err := c.retentionBy(r, doc); err != nil {
		return err
	}
	return c.retentionMeasure(r, doc.Measure)
}

func (c *compiler) retentionConditions(r *Retention, doc *RetentionDocument) error {
	if doc.Start == "" {
		return newError(CodeMissing, "retention.start", "retention needs the condition that puts an actor in a cohort").
			hint("every event is \"true\"")
	}
	setDefault(&doc.Return, "true")
	var err error
	if r.Start, err = c.condition("retention.start", doc.Start); err != nil {
		return err
	}
	r.Return, err = c.condition("retention.return", doc.Return)
	return err
}

// retentionWords sets what a word chooses.
func (c *compiler) retentionWords(r *Retention, doc *RetentionDocument) {
	setDefault(&doc.Period, "day")
	setDefault(&doc.Mode, RetentionOn)
	setDefault(&doc.Day, "calendar")
	setDefault(&doc.Cohort, CohortFirstEver)
	r.Period = calendar.Unit{Count: 1, Of: doc.Period}
	r.Mode, r.Cohort = doc.Mode, doc.Cohort
	if doc.Day == "rolling" {
		r.Rolling = rollingLengths[doc.Period]
	}
	if doc.AtLeast == 0 {
		doc.AtLeast = 1
	}
	r.AtLeast = doc.AtLeast
}

// retentionCells sets which periods the cells of a cohort hold.
func retentionCells(r *Retention, doc *RetentionDocument) error {
	r.Cells = []Periods{{0, 0}}
	if len(doc.Brackets) == 0 {
		for k := range fillInt(&doc.Periods, RetentionPeriodsDefault) {
			r.Cells = append(r.Cells, Periods{k + 1, k + 1})
		}
		return nil
	}
	if doc.Periods != nil {
		return newError(expression.CodeValue, "retention.periods", "periods beside brackets").hint("the last bracket says how far the answer goes; remove periods")
	}
	r.Bracketed = true
	for i, bracket := range doc.Brackets {
		where := fmt.Sprintf("retention.brackets[%d]", i)
		if bracket.Last < bracket.First {
			return newError(expression.CodeValue, where, "the bracket ends with %d, before its start %d", bracket.Last, bracket.First)
		}
		if before := r.Cells[len(r.Cells)-1].Last; bracket.First <= before {
			return newError(expression.CodeValue, where, "the bracket starts with %d, and %d is in the one before", bracket.First, before).
				hint("brackets ascend, after period 0, which is the cohort itself")
		}
		r.Cells = append(r.Cells, Periods(bracket))
	}
	return nil
}

// retentionSize refuses a matrix that nobody could read.
func (c *compiler) retentionSize(r *Retention) error {
	from, to, known := c.span()
	if !known {
		return nil
	}
	cohorts := calendar.CountBuckets(from, to, r.Period)
	if cohorts > CohortsMax || cohorts*int64(len(r.Cells)) > CellsMax {
		return newError(expression.CodeLimit, "retention.period", "the range has %d cohorts of %d cells; at most %d cohorts and %d cells are allowed",
			cohorts, len(r.Cells), CohortsMax, CellsMax).hint("take a longer period or a shorter range")
	}
	return nil
}

func (c *compiler) retentionBy(r *Retention, doc *RetentionDocument) error {
	if doc.ByReturn == nil {
		doc.ByReturn = new(bool)
	}
	r.ByReturn = *doc.ByReturn
	if len(doc.By) == 0 {
		if r.ByReturn {
			return newError(expression.CodeValue, "retention.by_return", "by_return without by").hint("add by, or remove by_return")
		}
		if doc.Limit != nil {
			return newError(expression.CodeValue, "retention.limit", "limit without by").hint("add by, or remove limit")
		}
		return nil
	}
	if len(doc.By) > KeysMax {
		return newError(expression.CodeLimit, "retention.by", "there are %d keys; at most %d are allowed", len(doc.By), KeysMax)
	}
	for i, text := range doc.By {
		key, err := c.retentionKey(byPlace(len(doc.By), i), text)
		if err != nil {
			return err
		}
		r.By = append(r.By, key)
	}
	r.Limit = fillInt(&doc.Limit, LimitDefault)
	return nil
}

// byPlace is the place of one of several keys.
func byPlace(keys, i int) string {
	if keys == 1 {
		return "retention.by"
	}
	return fmt.Sprintf("retention.by[%d]", i)
}

func (c *compiler) retentionKey(where, text string) (Key, error) {
	node, name, err := expression.ParseNamed(text)
	if err != nil {
		return Key{}, placed(err, where)
	}
	expr, err := c.eventExpression(where, node)
	if err != nil {
		return Key{}, err
	}
	setDefault(&name, node.String())
	return Key{Name: name, Type: expr.Type, Expr: expr}, nil
}

// IsTrue reports whether a condition holds for every event.
func IsTrue(condition *expression.Expr) bool {
	return condition == nil || condition.Op == expression.Constant && condition.Type == schema.Bool && condition.Value.Bool()
}
