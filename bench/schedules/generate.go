package schedules

import (
	"fmt"
	"math/rand/v2"
)

// stepsMax bounds a schedule: most faults of this kind need few steps, in the right order.
const stepsMax = 24

// The names are few, so that objects are overwritten and bodies sent again.
const (
	keys   = 5
	bodies = 6
)

// Generate makes the schedule of a seed.
func Generate(seed uint64) Schedule {
	random := rand.New(rand.NewPCG(seed, 6))
	schedule := make(Schedule, 4+random.IntN(stepsMax-3))
	sent := map[string]int{}
	for i := range schedule {
		schedule[i] = randomStep(random, sent)
	}
	return schedule
}

// randomStep makes a step; sent are the bodies so far by their ids, with the number of events.
func randomStep(random *rand.Rand, sent map[string]int) Step {
	step := Step{Do: pick(random, []weighted{{Put, 28}, {Remove, 4}, {Look, 28}, {Push, 18}, {Seal, 5}, {Compact, 5}, {Wait, 6}, {Restart, 6}})}
	switch step.Do {
	case Put:
		step.Key, step.Count = randomKey(random), 1+random.IntN(30)
		step.Damage = pick(random, []weighted{{"", 20}, {Cut, 2}, {Empty, 1}, {FewBadLines, 2}, {BadLines, 2}})
		return step
	case Remove:
		step.Key = randomKey(random)
		return step
	case Push:
		step.ID = fmt.Sprintf("b%d", random.IntN(bodies))
		if sent[step.ID] == 0 {
			sent[step.ID] = 1 + random.IntN(30)
		}
		step.Count = sent[step.ID]
	case Wait:
		step.Minutes = 1 + random.IntN(90)
	case Look:
		step.Faults = randomFaults(random)
	}
	if step.Do != Restart && random.IntN(10) == 0 {
		step.Full = 1 + random.IntN(4000)
	} else if random.IntN(5) == 0 {
		step.Crash = &Crash{After: 1 + random.IntN(60), Keep: []int{0, 10, 50, 100}[random.IntN(4)], Seed: random.Uint64()}
	}
	return step
}

// randomFaults makes none as often as some.
func randomFaults(random *rand.Rand) []Fault {
	var faults []Fault
	for at := 1; at <= 12 && random.IntN(2) == 0; at += 1 + random.IntN(3) {
		faults = append(faults, Fault{At: at, Kind: pick(random, []weighted{
			{ServerError, 4}, {SlowDown, 3}, {CutBody, 4}, {HangingBody, 1}, {BrokenConnection, 3}, {OverwrittenInPlace, 3}, {RemovedMeanwhile, 2},
		})})
	}
	return faults
}

func randomKey(random *rand.Rand) string { return fmt.Sprintf("in/k%d.ndjson.gz", random.IntN(keys)) }

// weighted is a choice that is made so many times as often as one of weight 1.
type weighted struct {
	of     string
	weight int
}

func pick(random *rand.Rand, of []weighted) string {
	all := 0
	for _, one := range of {
		all += one.weight
	}
	at := random.IntN(all)
	for _, one := range of {
		if at -= one.weight; at < 0 {
			return one.of
		}
	}
	return of[0].of
}
