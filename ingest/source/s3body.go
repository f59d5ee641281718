package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"

	"github.com/sluice-analytics/sluice/storage/s3client"
)

// s3Body reads an object over as many requests as it takes. Every request is pinned
// to the listed ETag, so the pieces are of one version; without an ETag only one request
// can be trusted, and a cut is the end.
type s3Body struct {
	ctx    context.Context
	place  *s3Place
	object Object
	offset int64
	tries  s3client.Retry

	// Of the running request.
	body   io.ReadCloser
	cancel context.CancelCauseFunc
	stall  *time.Timer
}

// connect asks for the bytes from offset on, as often as it takes.
func (b *s3Body) connect() error {
	for {
		err := b.request()
		if err == nil {
			return nil
		}
		b.disconnect()
		if changed := decided(err); changed != nil {
			return changed
		}
		if err := b.tries.Again(b.ctx, err); err != nil {
			return s3client.Explain(err, b.place.bucket)
		}
	}
}

// decided turns answers about the object's state into the errors of this package.
func decided(err error) error {
	switch s3client.Status(err) {
	case 412:
		return ErrChanged
	case 404:
		if s3client.Code(err) != "NoSuchBucket" {
			return ErrGone
		}
	case 416: // the object is shorter than it was
		return ErrChanged
	}
	if errors.Is(err, ErrChanged) {
		return err
	}
	return nil
}

func (b *s3Body) request() error {
	ctx, cancel := context.WithCancelCause(b.ctx)
	b.cancel = cancel
	input := &s3.GetObjectInput{Bucket: aws.String(b.place.bucket), Key: aws.String(b.object.Key)}
	if b.object.Version != "" {
		input.IfMatch = aws.String(`"` + b.object.Version + `"`)
	}
	if b.offset > 0 {
		input.Range = aws.String("bytes=" + strconv.FormatInt(b.offset, 10) + "-")
	}
	output, err := b.place.client.API.GetObject(ctx, input)
	if err != nil {
		return err
	}
	b.body = output.Body
	b.stall = time.AfterFunc(b.tries.Backoff.Stall, func() { cancel(s3client.ErrStalled) })
	return b.check(output)
}

// check holds the answer to what was asked, for servers that ignore a condition.
func (b *s3Body) check(output *s3.GetObjectOutput) error {
	if tag := strongTag(aws.ToString(output.ETag)); b.object.Version != "" && tag != "" && tag != b.object.Version {
		return ErrChanged
	}
	start := int64(0)
	if content := aws.ToString(output.ContentRange); content != "" {
		first, _, _ := strings.Cut(strings.TrimPrefix(content, "bytes "), "-")
		parsed, err := strconv.ParseInt(first, 10, 64)
		if err != nil || parsed > b.offset {
			return fmt.Errorf("the server answered with the range %q for the bytes from %d on", content, b.offset)
		}
		start = parsed
	}
	if length := output.ContentLength; length != nil && *length >= 0 && start+*length != b.object.Size {
		return fmt.Errorf("%w: %d bytes were listed, the server has %d", ErrChanged, b.object.Size, start+*length)
	}
	// A server that ignores the range sends what we have already.
	if _, err := io.CopyN(io.Discard, b.body, b.offset-start); err != nil {
		return s3client.ErrCut
	}
	return nil
}

// Read reads on where the last request ended. It returns io.EOF only at the object's
// end.
func (b *s3Body) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for {
		if err := b.ctx.Err(); err != nil {
			return 0, err
		}
		n, err := b.readSome(p)
		b.offset += int64(n)
		if n > 0 {
			b.tries.Progress()
		}
		if b.offset >= b.object.Size && (err == nil || errors.Is(err, io.EOF)) {
			return n, err
		}
		if n > 0 {
			return n, nil // what is wrong shows again at the next Read
		}
		if err != nil {
			if err := b.resume(err); err != nil {
				return 0, err
			}
		}
	}
}

// readSome reads once, for no longer than the stall limit. The clock stands while
// nobody reads: a parser that is held up is no fault of the server.
func (b *s3Body) readSome(p []byte) (int, error) {
	if b.body == nil {
		return 0, s3client.ErrCut
	}
	b.stall.Reset(b.tries.Backoff.Stall)
	n, err := b.body.Read(p)
	b.stall.Stop()
	return n, err
}

// resume asks for the rest after a body broke off.
func (b *s3Body) resume(err error) error {
	b.disconnect()
	if b.ctx.Err() != nil {
		return b.ctx.Err()
	}
	if b.object.Version == "" {
		return fmt.Errorf("%w at byte %d, and without an ETag the rest could be of another version", ErrInterrupted, b.offset)
	}
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF // only the object's end is io.EOF
	}
	// Whatever broke a body that was well so far, the network or a checksum, asking
	// again is right; what the server says to that counts.
	cut := fmt.Errorf("%w at byte %d of %d: %w", s3client.ErrCut, b.offset, b.object.Size, err)
	if err := b.tries.Again(b.ctx, cut); err != nil {
		return err
	}
	return b.connect()
}

func (b *s3Body) disconnect() {
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
func (b *s3Body) Close() error {
	b.disconnect()
	return nil
}
