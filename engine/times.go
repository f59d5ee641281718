package engine

import "github.com/sluice-analytics/sluice/query"

// Times says which ranges of time texts name, such as "last 2 hours" or "14 May 9:30 - 10:15". document is JSON,
// {"texts": [...]} with "timezone", "week_start", "shift" (each range moved by so many times its length), "zoom" (made so many
// times as long) and "presets" (true adds the usual ranges). A text that names none has its error in the answer; what is
// wrong with the request gives a *query.Error.
func (e *Engine) Times(document []byte) (*query.TimesAnswer, error) {
	return query.Times(document, e.options.Now())
}
