package engine

import (
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
)

// Parse says what texts mean in a dataset: the expressions, measures and keys of a
// document that is being written. document is JSON, {"dataset", "texts": [{"text", "kind"}]} and
// what the texts lie in: "define", "params", "over", "from", "to", "timezone", "week_start", "missing". Answers are in the order of
// the texts; a text that is wrong has its error there. What is wrong with the request itself gives
// a *query.Error.
func (e *Engine) Parse(document []byte) ([]query.Parsed, error) {
	return about(e, document, func(snapshot *storage.Snapshot, options query.CompileOptions) ([]query.Parsed, error) {
		return query.Parse(document, snapshot.Schema, options)
	})
}
