package engine

import (
	"context"
	"hash/fnv"
	"math/rand/v2"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/sluice-analytics/sluice/engine/estimate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
)

// sampler asks shards, in an order that depends on the document: one that is
// unlucky misleads one question and not all.
type sampler struct {
	s *stream
	// single is the plan for one shard, joint that for several.
	single, joint *query.Plan
	// places are those of the numbers of rows in tables, see counted.
	places []int
	shards []int
	// answers are those of the first shards.
	answers []shardAnswer
	kinds   kinds
}

func newSampler(s *stream, document []byte) *sampler {
	hash := fnv.New64a()
	hash.Write(document)
	r := rand.New(rand.NewPCG(hash.Sum64(), uint64(s.snapshot.Config.Shards)))
	joint, places := counted(s.plan)
	return &sampler{s: s, joint: joint, places: places, single: unlimited(joint), shards: r.Perm(s.snapshot.Config.Shards)}
}

func (p *sampler) release() {
	for _, answer := range p.answers {
		answer.Release()
	}
}

// ask sees to it that the first shards have been asked, each by itself, on all cores. What was
// found in them is kept.
func (p *sampler) ask(shards int) error {
	known := len(p.answers)
	answers := make([]shardAnswer, max(0, shards-known))
	if len(answers) == 0 {
		return nil
	}
	group, ctx := errgroup.WithContext(p.s.ctx)
	group.SetLimit(p.s.scope.threads)
	for i := range answers {
		group.Go(func() error {
			return contained(func() (err error) {
				answers[i], err = p.askOne(ctx, p.shards[known+i], max(1, p.s.scope.threads/len(answers)))
				return err
			})
		})
	}
	err := group.Wait()
	for _, answer := range answers {
		if answer.Result != nil {
			p.answers = append(p.answers, answer)
		}
	}
	return err
}

// askOne asks a shard.
func (p *sampler) askOne(ctx context.Context, shard, threads int) (shardAnswer, error) {
	scope := p.s.scope
	scope.shards, scope.keeps, scope.threads = []int{shard}, true, threads
	answer, err := p.run(ctx, p.single, scope, func(x *execution, answer *result.Result) error {
		err := x.view(answer)
		dropHistograms(answer.Funnel)
		return err
	})
	if err != nil {
		return shardAnswer{}, err
	}
	return newShardAnswer(answer)
}

func (p *sampler) run(ctx context.Context, plan *query.Plan, scope scope, view viewFunc) (*result.Result, error) {
	return p.s.engine.runIn(ctx, plan, p.s.snapshot, scope, func(x *execution, answer *result.Result) error {
		err := view(x, answer)
		x.scaleTimes(answer.Funnel)
		return err
	})
}

// together asks the first shards, each by itself, and joins what was found in them as a sample: what
// is no sum, and what is shown of many groups, follows from all of their rows.
func (p *sampler) together(shards int) (*result.Result, error) {
	if err := p.ask(shards); err != nil {
		return nil, err
	}
	scope := p.s.scope
	scope.shards = slices.Clone(p.shards[:shards])
	slices.Sort(scope.shards)
	return p.run(p.s.ctx, p.joint, scope, func(x *execution, answer *result.Result) error {
		p.kinds = x.kinds(p.s.plan)
		return x.view(answer)
	})
}

// sample is what the answers are of.
func (p *sampler) sample() estimate.Sample {
	return estimate.Sample{Groups: len(p.answers), Of: p.s.snapshot.Config.Shards}
}

// kinds are those of the measures, in their order and by name.
type kinds struct {
	list   []cellKind
	byName map[string]cellKind
}

// kinds are those of a plan's measures.
func (x *execution) kinds(plan *query.Plan) kinds {
	var measures []query.Measure
	var aggregations []query.Aggregation
	switch {
	case plan.Aggregate != nil:
		measures, aggregations = plan.Aggregate.Measures, plan.Aggregate.Aggregates
	case plan.Funnel != nil:
		measures, aggregations = plan.Funnel.Measures, plan.Funnel.Aggregates
	case plan.Retention != nil && plan.Retention.Measure != nil:
		measures, aggregations = []query.Measure{*plan.Retention.Measure}, plan.Retention.Aggregates
	}
	k := kinds{byName: map[string]cellKind{}}
	for _, measure := range measures {
		kind := x.measureKind(measure, aggregations)
		k.list, k.byName[measure.Name] = append(k.list, kind), kind
	}
	return k
}
