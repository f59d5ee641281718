package engine

import "github.com/sluice-analytics/sluice/engine/aggregate"

// eventKey is the key of the values asked of the flows' events.
func (w *flowWorker) eventKey(asked int) aggregate.Key { return w.events.key(asked) }

// eventCodes lists the values that the flows of the unit have.
func (w *flowWorker) eventCodes(asked int) []ownedCode { return w.events.values[asked] }
