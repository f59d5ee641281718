package engine

// scope says what of a snapshot an execution reads, and on whose account.
type scope struct {
	service *service
	threads int
	// shards are those to read, nil for those of the plan's sample.
	shards []int
	// progress is told what is done; may be nil.
	progress *progress
}

// wholeScope is that of a query that has just come.
func (e *Engine) wholeScope() scope {
	return scope{service: e.scheduler.join(), threads: e.options.Threads}
}
