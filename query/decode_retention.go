package query

import "fmt"

func (d *decoder) retention(value *jsonNode, path string) *RetentionDocument {
	doc := &RetentionDocument{}
	d.object(value, path, map[string]field{
		"per": d.text(&doc.Per), "start": d.text(&doc.Start), "return": d.text(&doc.Return),
		"period": d.oneOf(&doc.Period, periodWords...), "periods": d.wholePointer(&doc.Periods, 1, PeriodsMax),
		"brackets": func(value *jsonNode, path string) { doc.Brackets = d.brackets(value, path) },
		"mode":     d.oneOf(&doc.Mode, RetentionOn, RetentionOnOrAfter, RetentionStreak),
		"at_least": d.whole(&doc.AtLeast, 1, AtLeastMax), "day": d.oneOf(&doc.Day, "calendar", "rolling"),
		"cohort": d.oneOf(&doc.Cohort, CohortFirstEver, CohortFirstInRange, CohortEvery),
		"by":     d.texts((*[]string)(&doc.By)), "measure": d.text(&doc.Measure), "by_return": d.boolean(&doc.ByReturn), "limit": d.wholePointer(&doc.Limit, 0, LimitMax),
	})
	return doc
}

// brackets reads a list of periods and pairs of them.
func (d *decoder) brackets(value *jsonNode, path string) []BracketDocument {
	if !d.expect(value, path, jsonList) {
		return nil
	}
	brackets := make([]BracketDocument, len(value.items))
	for i, item := range value.items {
		bracket, place := &brackets[i], fmt.Sprintf("%s[%d]", path, i)
		switch {
		case !d.expect(item, place, jsonNumber, jsonList):
			return nil
		case item.kind == jsonNumber:
			d.whole(&bracket.First, 1, PeriodsMax)(item, place)
			bracket.Last = bracket.First
		case len(item.items) == 2:
			d.whole(&bracket.First, 1, PeriodsMax)(item.items[0], place+"[0]")
			d.whole(&bracket.Last, 1, PeriodsMax)(item.items[1], place+"[1]")
		default:
			d.fail(newError(CodeFieldType, place, "a bracket has %d numbers", len(item.items)).hint("write 1, or [2, 7] for periods 2 to 7"), item.span)
		}
	}
	return brackets
}
