package engine

// WithRowsPerUnit returns the options of an engine that cuts its work into units of
// about so many rows.
func (o Options) WithRowsPerUnit(rows int64) Options {
	o.rowsPerUnit = rows
	return o
}

// EstimatedGroupsMax bounds the groups of answers that are estimated.
const EstimatedGroupsMax = estimatedGroupsMax
