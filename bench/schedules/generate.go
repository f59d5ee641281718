package schedules

import (
	"fmt"
	"math/rand/v2"
	"slices"
)

// stepsMax bounds a schedule: most faults of this kind need few steps, in the right order.
const stepsMax = 24

// The names are few, so that objects are overwritten and bodies sent again.
const (
	keys   = 5
	bodies = 6
)

// Generate makes the schedule of a seed. It draws what the life has beside loads and pushes, so that lives are short and still meet
// everything, in all pairs.
func Generate(seed uint64) Schedule {
	random := rand.New(rand.NewPCG(seed, 6))
	choice := slices.Clone(everyday)
	for _, more := range extras {
		if random.IntN(3) == 0 {
			choice = append(choice, more...)
		}
	}
	schedule := generate(random, choice, random.IntN(3) == 0)
	if identity := []string{"", "", Dedupe, Upsert}[random.IntN(4)]; identity != "" {
		schedule = append(Schedule{{Do: Declare, ID: identity}}, schedule...)
	}
	return schedule
}

// everyday is what each life has, with weights.
var everyday = []weighted{{Put, 28}, {Remove, 4}, {Look, 28}, {Push, 18}, {Seal, 5}, {Compact, 5}, {Wait, 6}, {Restart, 6}}

// extras are what some lives have.
var extras = [][]weighted{
	{{Backfill, 14}, {Wait, 8}}, {{Delete, 14}}, {{Retain, 10}}, {{Cold, 14}}, {{Snapshot, 14}, {Restore, 8}}, {{Rename, 8}}, {{Drop, 4}},
}

// canBeAside reports whether a segment can be set aside while the step is done.
func (s Step) canBeAside() bool {
	return slices.Contains([]string{Look, Backfill, Push, Seal, Compact, Delete, Retain, Cold, Snapshot}, s.Do)
}

// generate makes a schedule of some choice of steps; aside says that segments are set aside in some.
func generate(random *rand.Rand, choice []weighted, aside bool) Schedule {
	schedule := make(Schedule, 4+random.IntN(stepsMax-3))
	sent := map[string]int{}
	for i := range schedule {
		schedule[i] = randomStep(random, choice, sent)
		if aside && random.IntN(4) == 0 && schedule[i].canBeAside() {
			schedule[i].Aside = 1 + random.IntN(6)
		}
	}
	return schedule
}

// randomStep makes a step; sent are the bodies so far by their ids, with the number of events.
func randomStep(random *rand.Rand, choice []weighted, sent map[string]int) Step {
	step := Step{Do: pick(random, choice)}
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
	default:
		randomUpkeep(random, &step)
	}
	if step.Do != Restart && step.Do != Restore && random.IntN(10) == 0 {
		step.Full = 1 + random.IntN(4000)
	} else if random.IntN(5) == 0 {
		step.Crash = &Crash{After: 1 + random.IntN(60), Keep: []int{0, 10, 50, 100}[random.IntN(4)], Seed: random.Uint64()}
	}
	return step
}

// randomUpkeep fills in what is done to a dataset beside loading.
func randomUpkeep(random *rand.Rand, step *Step) {
	switch step.Do {
	case Backfill:
		step.Minutes = 1 + random.IntN(200)
		step.Faults = randomFaults(random)
	case Delete:
		if random.IntN(2) == 0 {
			step.User = userOf(random.IntN(users))
		} else {
			step.Name = nameOf(random.IntN(names))
		}
		step.Purge = random.IntN(2) == 0
	case Retain:
		if step.Days = []int{0, 2, 6, 30}[random.IntN(4)]; step.Days == 0 {
			step.Bytes = 1 + random.Int64N(20000)
		}
	case Cold:
		step.Days = []int{0, 2, 20}[random.IntN(3)]
		step.Faults = randomFaults(random)
	case Snapshot:
		step.Faults = randomFaults(random)
	case Restore:
		step.Which = random.IntN(8)
	}
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
