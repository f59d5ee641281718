package engine

import "github.com/sluice-analytics/sluice/query"

// Parse says what texts mean in a dataset: the expressions, measures and keys of a
// document that is being written. document is JSON, {"dataset", "texts": [{"text", "kind"}]} and
// what the texts lie in: "define", "params", "over", "from", "to", "timezone", "week_start", "missing". Answers are in the order of
// the texts; a text that is wrong has its error there. What is wrong with the request itself gives
// a *query.Error.
func (e *Engine) Parse(document []byte) ([]query.Parsed, error) {
	name, err := query.Dataset(document)
	if err != nil {
		return nil, err
	}
	snapshot, err := e.snapshot(name)
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	options, err := e.compileOptions(snapshot)
	if err != nil {
		return nil, err
	}
	return query.Parse(document, snapshot.Schema, options)
}
