package storage

import (
	"fmt"
	"sync"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// columnIDs gives ids to the columns of a dataset. Transactions that run at the same
// time share it, so that a property has one id before anyone has committed it. Ids
// of properties that were never committed are not used again while the store is open.
type columnIDs struct {
	mu    sync.Mutex
	next  uint32
	names map[string]*columnID
}

type columnID struct {
	id        uint32
	users     int // transactions that have the name
	committed bool
}

func newColumnIDs(columns []schema.Column) *columnIDs {
	c := &columnIDs{names: map[string]*columnID{}, next: schema.TimeID + 1}
	for _, column := range columns {
		c.names[column.Name] = &columnID{id: column.ID, committed: true}
		c.next = max(c.next, column.ID+1)
	}
	return c
}

// hold returns the id of a name for a transaction, which lets go of it in the end.
func (c *columnIDs) hold(name string) (uint32, error) {
	if name == schema.TimeName {
		return 0, fmt.Errorf("property %q: the time is not a property", name)
	}
	if err := schema.CheckName(name); err != nil {
		return 0, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	entry := c.names[name]
	if entry == nil {
		entry = &columnID{id: c.next}
		c.next++
		c.names[name] = entry
	}
	entry.users++
	return entry.id, nil
}

// commit makes names permanent.
func (c *columnIDs) commit(columns []schema.Column) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, column := range columns {
		if entry := c.names[column.Name]; entry != nil {
			entry.committed = true
		}
	}
}

// letGo forgets names that nobody uses and nobody has committed: names made up by
// inputs that were refused would pile up otherwise.
func (c *columnIDs) letGo(held map[string]uint32) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for name := range held {
		entry := c.names[name]
		entry.users--
		if entry.users == 0 && !entry.committed {
			delete(c.names, name)
		}
	}
}
