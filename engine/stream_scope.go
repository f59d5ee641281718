package engine

// scope says what of a snapshot an execution reads, and on whose account.
type scope struct {
	service *service
	threads int
	// shards are those to read, nil for those of the plan's sample.
	shards []int
	// memory is the account of the query where several executions are one, else nil.
	memory *memoryAccount
	// found is what is known of shards, or nil; keeps says that what is found in the one shard of
	// the scope is added to it.
	found *findings
	keeps bool
	// measured says that it is remembered how fast the view went.
	measured bool
	// progress is told what is done; may be nil.
	progress *progress
}

// wholeScope is that of a query that has just come.
func (e *Engine) wholeScope() scope {
	return scope{service: e.scheduler.join(), threads: e.options.Threads}
}
