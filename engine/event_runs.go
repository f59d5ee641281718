package engine

// eventRuns are events of one shard in runs of one actor each. The slices are the
// stream's own and hold until the function that they were given to returns.
type eventRuns struct {
	// runs ascend by the events' numbers; what no run has belongs to no actor.
	runs []actorRun
	// times holds each event's time; within a run they do not decrease.
	times []int64
	// masks holds in bit c whether the event meets condition c of the view; it is empty
	// where the view has none.
	masks []uint64
	// codes holds for each key of the view each event's code, or each run's where
	// steady says so.
	codes [][]uint32
	// steady says that no run has events with different codes; only a view that asks
	// for it meets it.
	steady bool
}

// actorRun says that events from to to-1 are the actor's, a dense id of the shard.
type actorRun struct {
	actor    uint32
	from, to int
}

// reset forgets all events and keeps the memory.
func (e *eventRuns) reset() {
	e.runs, e.times, e.masks, e.steady = e.runs[:0], e.times[:0], e.masks[:0], false
	for k := range e.codes {
		e.codes[k] = e.codes[k][:0]
	}
}

// add says that the events from from on, which were just appended up to to, are the
// actor's; an actor's events that follow each other become one run.
func (e *eventRuns) add(actor uint32, from, to int) {
	if n := len(e.runs); n > 0 && e.runs[n-1].actor == actor {
		e.runs[n-1].to = to
		return
	}
	e.runs = append(e.runs, actorRun{actor, from, to})
}

// keepLast forgets all events but those of the last run, which come first then.
func (e *eventRuns) keepLast() {
	last := len(e.runs) - 1
	if last <= 0 {
		return
	}
	kept := e.runs[last]
	e.times = e.times[:copy(e.times, e.times[kept.from:kept.to])]
	if len(e.masks) > 0 {
		e.masks = e.masks[:copy(e.masks, e.masks[kept.from:kept.to])]
	}
	from, to := kept.from, kept.to
	if e.steady {
		from, to = last, last+1
	}
	for k, codes := range e.codes {
		e.codes[k] = codes[:copy(codes, codes[from:to])]
	}
	e.runs = append(e.runs[:0], actorRun{kept.actor, 0, kept.to - kept.from})
}

// spread gives the first events, which are those of one run at most, their run's codes,
// where only the runs have codes.
func (e *eventRuns) spread(events int) {
	if !e.steady {
		return
	}
	e.steady = false
	for k, codes := range e.codes {
		if len(codes) == 0 {
			continue
		}
		e.codes[k] = codes[:1]
		for range events - 1 {
			e.codes[k] = append(e.codes[k], codes[0])
		}
	}
}

// sizeBytes is the memory held.
func (e *eventRuns) sizeBytes() int64 {
	size := int64(cap(e.times)+cap(e.masks))*8 + int64(cap(e.runs))*24
	for _, codes := range e.codes {
		size += int64(cap(codes)) * 4
	}
	return size
}
