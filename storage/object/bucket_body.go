package object

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"

	"github.com/sluice-analytics/sluice/storage/s3client"
)

// Get implements Store.
func (b *Bucket) Get(ctx context.Context, key string, offset, length int64) (io.ReadCloser, error) {
	if err := errors.Join(checkKey("get", key), checkRange(key, offset, length)); err != nil {
		return nil, err
	}
	if length == 0 {
		return b.empty(ctx, key, offset)
	}
	body := &bucketBody{ctx: ctx, bucket: b, key: key, offset: offset, left: length, tries: s3client.Retry{Backoff: b.client.Backoff}}
	if err := body.connect(); err != nil {
		return nil, err
	}
	return body, nil
}

// empty answers a read of no bytes, which is no range that can be asked for.
func (b *Bucket) empty(ctx context.Context, key string, offset int64) (io.ReadCloser, error) {
	info, err := b.Head(ctx, key)
	if err != nil {
		return nil, err
	}
	if offset > info.Size {
		return nil, errShort(b, key, info.Size, offset, 0)
	}
	return io.NopCloser(eof{}), nil
}

type eof struct{}

func (eof) Read([]byte) (int, error) { return 0, io.EOF }

// bucketBody reads a range over as many requests as it takes, all of one version of the object.
type bucketBody struct {
	ctx    context.Context
	bucket *Bucket
	key    string
	offset int64  // of the next byte
	left   int64  // bytes that are yet to come, or ToEnd where the first answer will tell
	etag   string // of the first answer
	tries  s3client.Retry

	body   io.ReadCloser
	cancel context.CancelCauseFunc
	stall  *time.Timer
}

// connect asks for what is left, as often as it takes.
func (b *bucketBody) connect() error {
	for {
		err := b.request()
		if err == nil {
			return nil
		}
		b.disconnect()
		if err := b.tries.Again(b.ctx, err); err != nil {
			return b.explain(err)
		}
	}
}

func (b *bucketBody) explain(err error) error {
	switch status := s3client.Status(err); {
	case status == http.StatusRequestedRangeNotSatisfiable, errors.Is(err, errTooShort):
		return fmt.Errorf("get %s%s: it ends before what is wanted from byte %d on: %w", b.bucket, b.key, b.offset, io.ErrUnexpectedEOF)
	case status == http.StatusPreconditionFailed:
		return fmt.Errorf("get %s%s: it was replaced while it was read", b.bucket, b.key)
	}
	return b.bucket.explain("get", b.key, err)
}

func (b *bucketBody) request() error {
	ctx, cancel := context.WithCancelCause(b.ctx)
	b.cancel = cancel
	input := &s3.GetObjectInput{Bucket: aws.String(b.bucket.bucket), Key: aws.String(b.bucket.prefix + b.key)}
	if b.etag != "" {
		input.IfMatch = aws.String(b.etag)
	}
	whole := b.offset == 0 && b.left == ToEnd
	if !whole {
		input.Range = aws.String(rangeHeader(b.offset, b.left))
	}
	output, err := b.bucket.client.API.GetObject(ctx, input)
	if err != nil {
		return err
	}
	b.body = output.Body
	b.stall = time.AfterFunc(b.tries.Backoff.Stall, func() { cancel(s3client.ErrStalled) })
	if b.etag == "" {
		b.etag = aws.ToString(output.ETag)
	}
	return b.take(output, whole)
}

func rangeHeader(offset, length int64) string {
	if length == ToEnd {
		return fmt.Sprintf("bytes=%d-", offset)
	}
	return fmt.Sprintf("bytes=%d-%d", offset, offset+length-1)
}

// take holds the answer to what was asked: servers that know no ranges answer with the whole object, of which what
// stands before is skipped.
func (b *bucketBody) take(output *s3.GetObjectOutput, whole bool) error {
	length := aws.ToInt64(output.ContentLength)
	if !whole && aws.ToString(output.ContentRange) == "" {
		if length < b.offset {
			return fmt.Errorf("it has %d bytes: %w", length, errTooShort)
		}
		b.stall.Reset(b.tries.Backoff.Stall)
		if _, err := io.CopyN(io.Discard, b.body, b.offset); err != nil {
			return fmt.Errorf("%w: %w", s3client.ErrCut, err)
		}
		length -= b.offset
	}
	switch {
	case b.left == ToEnd:
		b.left = length
	case length < b.left:
		return fmt.Errorf("it has %d bytes from %d on: %w", length, b.offset, errTooShort)
	}
	b.stall.Stop()
	return nil
}

// errTooShort is no cut, after which asking again helps: the server said that there is no more.
var errTooShort = errors.New("the object ends early")

// Read implements io.Reader.
func (b *bucketBody) Read(into []byte) (int, error) {
	if b.left == 0 {
		return 0, io.EOF
	}
	for {
		n, err := b.readSome(into[:min(int64(len(into)), b.left)])
		b.offset += int64(n)
		b.left -= int64(n)
		if n > 0 || len(into) == 0 {
			b.tries.Progress()
			return n, nil // what is wrong shows again at the next Read
		}
		if err != nil {
			if err := b.resume(err); err != nil {
				return 0, err
			}
		}
	}
}

// readSome reads once, for no longer than the stall limit. The clock stands while nobody reads.
func (b *bucketBody) readSome(into []byte) (int, error) {
	if b.body == nil {
		return 0, s3client.ErrCut
	}
	b.stall.Reset(b.tries.Backoff.Stall)
	defer b.stall.Stop()
	return b.body.Read(into)
}

// resume asks for the rest after a body broke off.
func (b *bucketBody) resume(err error) error {
	b.disconnect()
	if b.ctx.Err() != nil {
		return b.ctx.Err()
	}
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF // only the range's end is io.EOF
	}
	cut := fmt.Errorf("get %s%s: %w at byte %d: %w", b.bucket, b.key, s3client.ErrCut, b.offset, err)
	if b.etag == "" {
		return cut // without an ETag the rest could be of another version
	}
	if err := b.tries.Again(b.ctx, cut); err != nil {
		return err
	}
	return b.connect()
}

func (b *bucketBody) disconnect() {
	if b.stall != nil {
		b.stall.Stop()
		b.stall = nil
	}
	if b.cancel != nil {
		b.cancel(context.Canceled)
		b.cancel = nil
	}
	if b.body != nil {
		_ = b.body.Close() // the request is over, whatever its close says
		b.body = nil
	}
}

// Close ends the running request.
func (b *bucketBody) Close() error {
	b.disconnect()
	return nil
}
