package transform

import (
	"encoding/binary"
	"errors"
	"math"

	"github.com/cespare/xxhash/v2"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// sample keeps a share of the actors.
type sample struct{ at }

func (s sample) names() stepNames {
	if s.of.Sample.By == "" {
		return stepNames{}
	}
	return stepNames{touched: []string{s.of.Sample.By}}
}

func (s sample) runner(roles roles) (runner, error) {
	by := s.of.Sample.By
	if by == "" && len(roles.actors) > 0 {
		by = roles.actors[0]
	}
	if by == "" {
		return nil, errors.New("the events have no actor; by names another property")
	}
	return sampler{by: by, bound: boundOf(s.of.Sample.Rate), all: s.of.Sample.Rate >= 1}, nil
}

type sampler struct {
	by string
	// bound is above the hashes of all that are kept.
	bound uint64
	all   bool
}

// boundOf is a share of the range of hashes.
func boundOf(rate float64) uint64 {
	if bound := math.Ldexp(rate, 64); bound < math.Ldexp(1, 64) {
		return uint64(bound)
	}
	return math.MaxUint64
}

// sampleSeed keeps the hashes apart from those by which the storage spreads actors.
const sampleSeed = "sluice-sample"

func (s sampler) keeps(text []byte) bool {
	return s.all || xxhash.Sum64(append([]byte(sampleSeed), text...)) < s.bound
}

func (s sampler) apply(f *frame) error {
	var actors batch.Column
	if c := f.find(s.by); c != nil {
		actors = asText.column(c, f.rows)
	}
	kept := make([]bool, actors.Strings.Len())
	for i := range kept {
		kept[i] = s.keeps(actors.Strings.At(i))
	}
	for row := range f.rows {
		keep := false
		if actors.Type == schema.Unknown || actors.Codes[row] == 0 {
			keep = s.keeps(binary.BigEndian.AppendUint64(nil, uint64(f.times[row])))
		} else {
			keep = kept[actors.Codes[row]-1]
		}
		if !keep {
			f.drop(row)
		}
	}
	return nil
}
