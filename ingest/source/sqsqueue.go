package source

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sqs"
	"github.com/aws/aws-sdk-go-v2/service/sqs/types"
)

// queueBatch is the most messages that one request can be about.
const queueBatch = 10

// queuePause is waited after an answer without messages that came at once, as servers give
// that know no long poll.
const queuePause = time.Second

// Queue receives notifications of new objects from a queue of SQS. They come at least once,
// in no order, and sometimes not at all: listing goes on beside them.
//
// A message is away from other receivers for a while, and comes again unless it is deleted.
// It is deleted when Done was called for each of its hints, which is to be after the commit
// of their events. Until then Extend, or KeepAlive all by itself, keeps it away. A message that
// cannot be read, or of which a hint Failed, is left to come again, and to the queue's own redrive
// policy in the end. A Queue is safe for concurrent use.
type Queue struct {
	options   QueueOptions
	api       *sqs.Client
	transport http.RoundTripper

	mu     sync.Mutex
	open   map[string]*queued // by the message's id
	counts QueueCounts
}

// queued is a message that was received and is not done.
type queued struct {
	id, receipt string
	until       time.Time    // when it comes again
	waiting     map[int]bool // the hints that are neither done nor failed
	failed      bool
	lost        bool // it cannot be extended
}

// QueueCounts is what a queue saw since it was opened.
type QueueCounts struct {
	// Received counts messages as they came, Repeated those that came again while they were
	// worked on, Ignored those that tell of no new object.
	Received, Repeated, Ignored int64
	// Poison counts the times that a message could not be read; LastPoison says why.
	Poison     int64
	LastPoison string
	// Hints counts objects told of, Deleted messages done with, Failed those left to come
	// again, Lost those that could not be kept away for as long as their work took.
	Hints, Deleted, Failed, Lost int64
	// Open is the number of messages that are worked on.
	Open int
}

// OpenQueue connects to a queue; it sends no request yet. The queue must be closed.
func OpenQueue(ctx context.Context, options QueueOptions) (*Queue, error) {
	api, transport, err := newQueueAPI(ctx, options)
	if err != nil {
		return nil, err
	}
	return &Queue{options: options.withDefaults(), api: api, transport: transport, open: map[string]*queued{}}, nil
}

// Close ends idle connections. Messages that are not done come again by themselves.
func (q *Queue) Close() { (&http.Client{Transport: q.transport}).CloseIdleConnections() }

// Counts returns what the queue saw so far.
func (q *Queue) Counts() QueueCounts {
	q.mu.Lock()
	defer q.mu.Unlock()
	counts := q.counts
	counts.Open = len(q.open)
	return counts
}

// Receive waits for messages, 20 s at most, and returns their hints, none if nothing came. It
// is called again and again, but not while more hints wait than can be worked on.
func (q *Queue) Receive(ctx context.Context) ([]Hint, error) {
	var began time.Time
	var output *sqs.ReceiveMessageOutput
	err := q.options.Backoff.Repeat(ctx, func() (err error) {
		began = time.Now()
		output, err = q.api.ReceiveMessage(ctx, &sqs.ReceiveMessageInput{
			QueueUrl: aws.String(q.options.URL), MaxNumberOfMessages: queueBatch,
			WaitTimeSeconds: int32(q.options.Wait / time.Second), VisibilityTimeout: int32(q.options.Visibility / time.Second),
		})
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("receive notifications: %w", explainQueue(err, q.options.URL))
	}
	if len(output.Messages) == 0 {
		if time.Since(began) < queuePause {
			return nil, q.options.Backoff.Sleep(ctx, queuePause)
		}
		return nil, nil
	}
	var hints []Hint
	for _, received := range output.Messages {
		found, remove := q.take(received, began.Add(q.options.Visibility))
		hints = append(hints, found...)
		if remove {
			// One that cannot be deleted comes again, and is ignored again.
			_ = q.remove(ctx, aws.ToString(received.ReceiptHandle))
		}
	}
	return hints, nil
}

// take notes a message and returns its hints; remove says that it has none and is done with.
func (q *Queue) take(received types.Message, until time.Time) (hints []Hint, remove bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.counts.Received++
	id := aws.ToString(received.MessageId)
	if known := q.open[id]; known != nil {
		// It is worked on. Only the latest receipt can extend or delete it.
		q.counts.Repeated++
		known.receipt, known.until, known.lost = aws.ToString(received.ReceiptHandle), until, false
		return nil, false
	}
	hints, err := parseNotification(aws.ToString(received.Body))
	switch {
	case err != nil:
		q.counts.Poison++
		q.counts.LastPoison = fmt.Sprintf("message %s: %v", id, err)
		return nil, false
	case len(hints) == 0:
		q.counts.Ignored++
		return nil, true
	}
	message := &queued{id: id, receipt: aws.ToString(received.ReceiptHandle), until: until, waiting: map[int]bool{}}
	for i := range hints {
		hints[i].message, hints[i].part = message, i
		message.waiting[i] = true
	}
	q.open[id] = message
	q.counts.Hints += int64(len(hints))
	return hints, false
}

// Done says that a hint needs no more work: its object is loaded, was loaded before, is gone, or
// belongs to nobody. The last one of a message deletes it. An error only means that the
// message comes again.
func (q *Queue) Done(ctx context.Context, hint Hint) error {
	message := q.settle(hint, false)
	if message == nil {
		return nil
	}
	if err := q.remove(ctx, message.receipt); err != nil {
		return err
	}
	q.mu.Lock()
	q.counts.Deleted++
	q.mu.Unlock()
	return nil
}

// Failed says that the work on a hint failed: its message comes again.
func (q *Queue) Failed(hint Hint) { q.settle(hint, true) }

// settle strikes a hint off its message, and returns the message where it is now to be deleted.
func (q *Queue) settle(hint Hint, failed bool) *queued {
	message := hint.message
	if message == nil {
		return nil // not of a queue
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if !message.waiting[hint.part] {
		return nil // settled before
	}
	delete(message.waiting, hint.part)
	message.failed = message.failed || failed
	if len(message.waiting) > 0 {
		return nil
	}
	delete(q.open, message.id)
	if message.failed {
		q.counts.Failed++
		return nil
	}
	return message
}

func (q *Queue) remove(ctx context.Context, receipt string) error {
	err := q.options.Backoff.Repeat(ctx, func() error {
		_, err := q.api.DeleteMessage(ctx, &sqs.DeleteMessageInput{
			QueueUrl: aws.String(q.options.URL), ReceiptHandle: aws.String(receipt),
		})
		return err
	})
	if err != nil {
		return fmt.Errorf("delete a notification: %w", explainQueue(err, q.options.URL))
	}
	return nil
}

// KeepAlive extends the messages that are worked on until the context ends. What goes wrong is
// tried again: a message that is not extended in time comes again, which does no harm.
func (q *Queue) KeepAlive(ctx context.Context) {
	for q.options.Backoff.Sleep(ctx, q.options.Visibility/3) == nil {
		_ = q.Extend(ctx)
	}
}

// Extend keeps the messages that are worked on away for another while, those of which a third of the
// time or more is over.
func (q *Queue) Extend(ctx context.Context) error {
	due := q.due(time.Now())
	for len(due) > 0 {
		count := min(queueBatch, len(due))
		if err := q.extend(ctx, due[:count]); err != nil {
			return fmt.Errorf("keep notifications: %w", explainQueue(err, q.options.URL))
		}
		due = due[count:]
	}
	return nil
}

// lease is a message with the receipt that it had.
type lease struct {
	message *queued
	receipt string
}

func (q *Queue) due(now time.Time) (due []lease) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for _, message := range q.open {
		if !message.lost && !now.Add(q.options.Visibility*2/3).Before(message.until) {
			due = append(due, lease{message, message.receipt})
		}
	}
	return due
}

func (q *Queue) extend(ctx context.Context, leases []lease) error {
	input := &sqs.ChangeMessageVisibilityBatchInput{QueueUrl: aws.String(q.options.URL)}
	for i := range leases {
		input.Entries = append(input.Entries, types.ChangeMessageVisibilityBatchRequestEntry{
			Id: aws.String(strconv.Itoa(i)), ReceiptHandle: aws.String(leases[i].receipt),
			VisibilityTimeout: int32(q.options.Visibility / time.Second),
		})
	}
	var began time.Time
	var output *sqs.ChangeMessageVisibilityBatchOutput
	err := q.options.Backoff.Repeat(ctx, func() (err error) {
		began = time.Now()
		output, err = q.api.ChangeMessageVisibilityBatch(ctx, input)
		return err
	})
	if err != nil {
		return err
	}
	q.extended(leases, output, began.Add(q.options.Visibility))
	return nil
}

// extended notes what became of an extension. What the server refuses for good (it knows the receipt no more, or
// twelve hours are over) is lost: the message comes again by itself.
func (q *Queue) extended(leases []lease, output *sqs.ChangeMessageVisibilityBatchOutput, until time.Time) {
	q.mu.Lock()
	defer q.mu.Unlock()
	at := func(id *string) *queued {
		i, err := strconv.Atoi(aws.ToString(id))
		if err != nil || i < 0 || i >= len(leases) || leases[i].message.receipt != leases[i].receipt {
			return nil // received again meanwhile: this says nothing of the new receipt
		}
		return leases[i].message
	}
	for _, entry := range output.Successful {
		if message := at(entry.Id); message != nil {
			message.until = until
		}
	}
	for _, entry := range output.Failed {
		if message := at(entry.Id); message != nil && entry.SenderFault {
			message.lost = true
			q.counts.Lost++
		}
	}
}
