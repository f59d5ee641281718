package continuous

import (
	"context"
	"sync"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/source"
)

// openQueue connects to the queue that a source names; nil where it names none.
func (s *Set) openQueue(ctx context.Context, declared *config.Source) (Waker, error) {
	if declared.S3 == nil || declared.S3.Queue == "" {
		return nil, nil
	}
	options := s.bucketOptions(declared.S3)
	opened, err := source.OpenQueue(ctx, source.QueueOptions{URL: declared.S3.Queue, S3: options.S3, Backoff: options.Backoff})
	if err != nil {
		return nil, err
	}
	w := &queueWaker{queue: opened, bucket: declared.S3.Bucket}
	keeping, cancel := context.WithCancel(context.WithoutCancel(ctx))
	w.cancel = cancel
	w.keeping.Go(func() { opened.KeepAlive(keeping) })
	return w, nil
}

// queueWaker is a queue of SQS. A message is deleted when the source has dealt with its objects.
type queueWaker struct {
	queue   *source.Queue
	bucket  string
	cancel  context.CancelFunc
	keeping sync.WaitGroup
}

// Wait receives some messages.
func (w *queueWaker) Wait(ctx context.Context) (keys []string, done func(handled bool), err error) {
	hints, err := w.queue.Receive(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, hint := range hints {
		if hint.Bucket == w.bucket {
			keys = append(keys, hint.Key)
		}
	}
	ctx = context.WithoutCancel(ctx) // what is loaded is to be told also when the program ends
	return keys, func(handled bool) {
		for _, hint := range hints {
			if handled {
				_ = w.queue.Done(ctx, hint) // the message comes again, and its objects are in the ledger then
			} else {
				w.queue.Failed(hint)
			}
		}
	}, nil
}

// Close ends connections. Messages that are not dealt with come again.
func (w *queueWaker) Close() {
	w.cancel()
	w.keeping.Wait()
	w.queue.Close()
}
