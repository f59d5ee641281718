package engine

import (
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/engine/history"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
)

// Ran is a query that was run, or that failed.
type Ran struct {
	// Document is the document as it was sent.
	Document    []byte
	Elapsed     time.Duration
	RowsScanned int64
	// Error says why there is no answer; empty where there is one.
	Error string
	// By is the name of whoever asked, or empty.
	By string
	// Spark is the small chart of the answer: result.Spark of history.SparkMax; nil for none.
	Spark []float64
}

// Remember keeps a query in the history. It does not wait for the disk. An error that wraps history.ErrDocument is
// about a document that is too long to be kept.
func (e *Engine) Remember(ran Ran) error {
	log, err := e.history.open(e)
	if err != nil {
		return err
	}
	entry := history.Entry{
		At: e.options.Now().UTC(), Document: ran.Document, Error: ran.Error,
		ElapsedMS: float64(ran.Elapsed.Microseconds()) / 1000, RowsScanned: ran.RowsScanned,
		By: ran.By, Spark: ran.Spark,
	}
	if document, err := query.Decode(ran.Document); err == nil {
		entry.Dataset, entry.View = document.Dataset, document.View()
	}
	return log.Add(entry)
}

// History lists queries that were run, the newest first, and says whether there are more.
func (e *Engine) History(filter history.Filter) ([]history.Entry, bool, error) {
	log, err := e.history.open(e)
	if err != nil {
		return nil, false, err
	}
	list, more := log.List(filter)
	return list, more, nil
}

// StarHistory marks an entry of the history to be kept, or takes the mark away.
func (e *Engine) StarHistory(id int64, starred bool) (history.Entry, error) {
	log, err := e.history.open(e)
	if err != nil {
		return history.Entry{}, err
	}
	return log.Star(id, starred)
}

// DropHistory takes an entry out of the history.
func (e *Engine) DropHistory(id int64) error {
	log, err := e.history.open(e)
	if err != nil {
		return err
	}
	return log.Drop(id)
}

// historyLog is the history of the store; it is opened when it is first needed.
type historyLog struct {
	mu     sync.Mutex
	log    *history.Log
	closed bool
}

// open returns the log, which is read when it is first needed: most programs that open a store never do.
func (h *historyLog) open(e *Engine) (*history.Log, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return nil, storage.ErrClosed
	}
	if h.log == nil {
		log, err := history.Open(e.fs)
		if err != nil {
			return nil, err
		}
		h.log = log
	}
	return h.log, nil
}

// close closes the log for good: the lock of the store guards its file.
func (h *historyLog) close() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	if h.log == nil {
		return nil
	}
	return h.log.Close()
}
