package upkeep

import (
	"context"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage"
)

// ColdRule says what of a dataset becomes cold.
type ColdRule struct {
	Dataset string
	// Place is where old segments go, as object.Open takes it.
	Place string
	// After is the age from which events are old.
	After time.Duration
}

// ColdRules are those that a configuration gives its datasets.
func ColdRules(datasets []config.Dataset) []ColdRule {
	var rules []ColdRule
	for _, dataset := range datasets {
		if dataset.Cold != nil {
			rules = append(rules, ColdRule{Dataset: dataset.Name, Place: dataset.Cold.S3, After: dataset.Cold.After})
		}
	}
	return rules
}

// ColdCacheBytes is the cache that a configuration asks for, 0 where it says nothing: the cache is the store's, so the
// largest that a dataset names.
func ColdCacheBytes(datasets []config.Dataset) int64 {
	largest := int64(0)
	for _, dataset := range datasets {
		if dataset.Cold != nil {
			largest = max(largest, dataset.Cold.CacheBytes)
		}
	}
	return largest
}

// ColdStore is what moving needs of *storage.Store.
type ColdStore interface {
	Datasets() []string
	MoveCold(ctx context.Context, move storage.ColdMove) (storage.ColdReport, error)
	DeleteColdObjects(ctx context.Context) (int, error)
}

// coldEveryDefault is Cold.Every where it is 0: nobody waits for it.
const coldEveryDefault = time.Hour

// Cold moves old segments to other places, again and again. Its fields are not changed once it is used.
type Cold struct {
	Store ColdStore
	Rules []ColdRule
	// Every is the pause between two rounds; default one hour.
	Every time.Duration
	// Now is the clock; default time.Now.
	Now func() time.Time
	// Done is told what came of a rule in each round, also what failed; may be nil. An empty rule is that of the objects
	// that were left over.
	Done func(rule ColdRule, report storage.ColdReport, err error)
}

// Run makes a round at once and one after each pause until ctx ends. What fails is tried again by the next round; the
// error is that of ctx.
func (c *Cold) Run(ctx context.Context) error {
	every := c.Every
	if every <= 0 {
		every = coldEveryDefault
	}
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
		}
		_ = c.Round(ctx, false) // Done is told
		timer.Reset(every)
	}
}

// Round applies each rule once, whatever becomes of the others, and deletes objects that are left over. A dry run only
// counts. It returns the first error.
func (c *Cold) Round(ctx context.Context, dryRun bool) (first error) {
	there := map[string]bool{}
	for _, name := range c.Store.Datasets() {
		there[name] = true
	}
	now := time.Now
	if c.Now != nil {
		now = c.Now
	}
	for _, rule := range c.Rules {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if !there[rule.Dataset] {
			continue // nothing was loaded into it yet
		}
		report, err := c.Store.MoveCold(ctx, storage.ColdMove{
			Dataset: rule.Dataset, Place: rule.Place, Before: now().Add(-rule.After).UnixMicro(), DryRun: dryRun,
		})
		first = c.done(rule, report, err, first)
	}
	if dryRun {
		return first
	}
	deleted, err := c.Store.DeleteColdObjects(ctx)
	if deleted > 0 || err != nil {
		first = c.done(ColdRule{}, storage.ColdReport{Deleted: deleted}, err, first)
	}
	return first
}

// done tells what came of a rule, and returns the first error.
func (c *Cold) done(rule ColdRule, report storage.ColdReport, err, first error) error {
	if c.Done != nil {
		c.Done(rule, report, err)
	}
	if first == nil && err != nil {
		return fmt.Errorf("move what is old: %w", err)
	}
	return first
}
