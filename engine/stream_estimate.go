package engine

import (
	"context"
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sluice-analytics/sluice/engine/estimate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
)

const (
	// firstShards are asked for the first estimate, and moreShards in all for the second.
	firstShards, moreShards = 4, 16
	// secondAfter is how long the exact answer must be expected to take for a second estimate,
	// which costs half as much.
	secondAfter = 2 * time.Second
	// estimatedRowsMin is the fewest rows that are worth an estimate, and estimatedGroupsMax the
	// most groups of one that anybody would look at before the exact answer is there.
	estimatedRowsMin   = 1 << 18
	estimatedGroupsMax = 10_000
)

// estimates emits what a few shards say, where the whole takes long enough.
func (s *stream) estimates(document []byte) error {
	always := s.options.Quick < 0
	if !estimable(s.plan, s.snapshot) || s.rows() < estimatedRowsMin && !always {
		return nil
	}
	p := newSampler(s, document)
	defer p.release()
	began := time.Now()
	if err := p.ask(1); err != nil {
		return err
	}
	expected := time.Since(began) * time.Duration(s.snapshot.Config.Shards) / time.Duration(s.scope.threads)
	if expected < s.options.Quick {
		return nil
	}
	going, err := s.estimate(p, firstShards)
	if err != nil || !going || expected < secondAfter && !always {
		return err
	}
	_, err = s.estimate(p, moreShards)
	return err
}

// estimate emits the estimate of so many shards, and reports whether there was one to emit.
func (s *stream) estimate(p *sampler, shards int) (bool, error) {
	shards = min(shards, s.snapshot.Config.Shards/2)
	answer, err := p.together(shards)
	if err != nil {
		return false, err
	}
	if answer.Table != nil && answer.Table.Rows() > estimatedGroupsMax {
		answer.Release()
		return false, nil
	}
	intervals, err := p.intervals(answer)
	if err != nil {
		answer.Release()
		return false, err
	}
	elapsed := time.Since(s.started)
	answer.Stats.Elapsed = elapsed
	done := float64(shards) / float64(s.snapshot.Config.Shards)
	return true, s.emit(Frame{State: FrameEstimate, Done: done, Answer: answer, Intervals: intervals, Elapsed: elapsed})
}

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
	answers []*result.Result
	kinds   kinds
}

// kinds are those of the measures, in their order and by name.
type kinds struct {
	list   []cellKind
	byName map[string]cellKind
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

// ask sees to it that the first shards have been asked, each by itself on one core.
func (p *sampler) ask(shards int) error {
	known := len(p.answers)
	answers := make([]*result.Result, max(0, shards-known))
	group, ctx := errgroup.WithContext(p.s.ctx)
	group.SetLimit(p.s.scope.threads)
	for i := range answers {
		group.Go(func() (err error) {
			answers[i], err = p.run(ctx, p.single, p.shards[known+i:known+i+1], 1)
			return err
		})
	}
	err := group.Wait()
	for _, answer := range answers {
		if answer != nil {
			p.answers = append(p.answers, answer)
		}
	}
	return err
}

func (p *sampler) run(ctx context.Context, plan *query.Plan, shards []int, threads int) (*result.Result, error) {
	scope := p.s.scope
	scope.shards, scope.threads = shards, threads
	return p.s.engine.runIn(ctx, plan, p.s.snapshot, scope, func(x *execution, answer *result.Result) error {
		err := x.view(answer)
		x.scaleTimes(answer.Funnel)
		return err
	})
}

// together asks the first shards, each by itself, and all of them as a sample: what is no
// sum, and what is shown of many groups, follows from all of their rows.
func (p *sampler) together(shards int) (*result.Result, error) {
	if err := p.ask(shards); err != nil {
		return nil, err
	}
	scope := p.s.scope
	scope.shards = slices.Clone(p.shards[:shards])
	slices.Sort(scope.shards)
	return p.s.engine.runIn(p.s.ctx, p.joint, p.s.snapshot, scope, func(x *execution, answer *result.Result) error {
		err := x.view(answer)
		x.scaleTimes(answer.Funnel)
		p.kinds = x.kinds(p.s.plan)
		return err
	})
}

// sample is what the answers are of.
func (p *sampler) sample() estimate.Sample {
	return estimate.Sample{Groups: len(p.answers), Of: p.s.snapshot.Config.Shards}
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
