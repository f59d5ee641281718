package engine

import "sync"

// findings are what the passes of a streamed query found in the shards that it was asked for
// first, each shard by itself. They are kept and merged again: for the estimate of some shards,
// for that of more, and for the exact answer, so that none of them reads a shard that was read
// before. What is kept is never changed by what it is merged into.
type findings struct {
	// memory is the account of the streamed query.
	memory *memoryAccount

	mu    sync.Mutex
	known map[passKey]map[int]finding
}

// passKey tells the passes of a query apart, which may be run over two ranges.
type passKey struct {
	name     string
	from, to int64
}

// finding is what a pass found in one shard.
type finding struct {
	// workers is a list of the pass's workers, which have nothing left but what they found.
	workers any
	// rows are those of the units; read and the others what it cost to go through them.
	rows                      int64
	read, bytes, withoutActor int64
}

// work is what an execution has gone through so far.
type work struct{ read, bytes, withoutActor int64 }

func (x *execution) work() work {
	return work{x.rows.Load(), x.bytes.Load(), x.withoutActor.Load()}
}

func newFindings(memory *memoryAccount) *findings {
	return &findings{memory: memory, known: map[passKey]map[int]finding{}}
}

// key is that of a pass of an execution.
func (x *execution) passKey(name string) passKey { return passKey{name, x.plan.From, x.plan.To} }

// of returns what is known of a shard. A nil findings knows nothing.
func (f *findings) of(key passKey, shard int) (finding, bool) {
	if f == nil || key.name == "" {
		return finding{}, false
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	found, ok := f.known[key][shard]
	return found, ok
}

// keep keeps what was found in a shard, of so many bytes.
func (f *findings) keep(key passKey, shard int, found finding, bytes int64) error {
	if err := f.memory.add(bytes); err != nil {
		return err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.known[key] == nil {
		f.known[key] = map[int]finding{}
	}
	f.known[key][shard] = found
	return nil
}
