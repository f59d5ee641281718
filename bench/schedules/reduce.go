package schedules

// Reduce returns a schedule that fails too, from which no step, fault or power cut can be left out. fails must say so of
// the schedule itself. It is delta debugging without the larger pieces at the end (Zeller and Hildebrandt, Simplifying and
// Isolating Failure-Inducing Input, IEEE TSE 28(2), 2002).
func Reduce(schedule Schedule, fails func(Schedule) bool) Schedule {
	for size := max(1, len(schedule)/2); ; size = max(1, size/2) {
		smaller, changed := withoutPieces(schedule, size, fails)
		schedule = smaller
		if size == 1 && !changed {
			break
		}
	}
	return simplified(schedule, fails)
}

// withoutPieces leaves pieces of so many steps out as long as what is left fails.
func withoutPieces(schedule Schedule, size int, fails func(Schedule) bool) (Schedule, bool) {
	changed := false
	for start := 0; start < len(schedule); {
		shorter := append(append(Schedule{}, schedule[:start]...), schedule[min(start+size, len(schedule)):]...)
		if len(shorter) > 0 && fails(shorter) {
			schedule, changed = shorter, true
		} else {
			start += size
		}
	}
	return schedule, changed
}

// simplified leaves out what goes wrong in steps where it does not matter.
func simplified(schedule Schedule, fails func(Schedule) bool) Schedule {
	try := func(i int, change func(step *Step)) {
		changed := append(Schedule{}, schedule...)
		change(&changed[i])
		if fails(changed) {
			schedule = changed
		}
	}
	for i := range schedule {
		if schedule[i].Full > 0 {
			try(i, func(step *Step) { step.Full = 0 })
		}
		if schedule[i].Aside > 0 {
			try(i, func(step *Step) { step.Aside = 0 })
		}
		if schedule[i].Crash != nil {
			try(i, func(step *Step) { step.Crash = nil })
		}
		for at := len(schedule[i].Faults) - 1; at >= 0; at-- {
			try(i, func(step *Step) { step.Faults = append(append([]Fault{}, step.Faults[:at]...), step.Faults[at+1:]...) })
		}
		if schedule[i].Count > 1 {
			try(i, func(step *Step) { step.Count = 1 })
		}
		if schedule[i].Damage != "" {
			try(i, func(step *Step) { step.Damage = "" })
		}
	}
	return schedule
}
