package object

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"

	"github.com/sluice-analytics/sluice/storage/s3client"
)

// putBytesMax is the most that S3 takes in one request.
const putBytesMax = 5 << 30

// Bucket keeps objects in an S3-compatible bucket, below a prefix.
type Bucket struct {
	client *s3client.Client
	bucket string
	prefix string // empty, or ends with a slash
}

func openBucket(ctx context.Context, place string, options Options) (*Bucket, error) {
	name, prefix, _ := strings.Cut(strings.TrimPrefix(place, s3Scheme), "/")
	if name == "" || strings.ContainsAny(name, "@:?#% ") {
		return nil, fmt.Errorf("the place %q must look like s3://bucket/prefix", place)
	}
	if prefix != "" && !strings.HasSuffix(prefix, "/") {
		prefix += "/"
	}
	client, err := s3client.New(ctx, options.S3, options.Backoff)
	if err != nil {
		return nil, err
	}
	return &Bucket{client: client, bucket: name, prefix: prefix}, nil
}

// repeat sends a request as often as it takes, and says of what the server decided what that means.
func (b *Bucket) repeat(ctx context.Context, operation, key string, send func() error) error {
	err := b.client.Backoff.Repeat(ctx, send)
	if err == nil {
		return nil
	}
	return b.explain(operation, key, err)
}

func (b *Bucket) explain(operation, key string, err error) error {
	switch status := s3client.Status(err); {
	case status == http.StatusNotFound && s3client.Code(err) != "NoSuchBucket":
		err = ErrNotFound
	case status == http.StatusPreconditionFailed:
		err = ErrExists
	default:
		err = s3client.Explain(err, b.bucket)
	}
	return fmt.Errorf("%s %s%s: %w", operation, b, key, err)
}

// Put implements Store. What has more than 5 GiB is refused: S3 takes no more at once.
func (b *Bucket) Put(ctx context.Context, key string, content io.ReaderAt, size int64, options PutOptions) error {
	if err := checkKey("put", key); err != nil {
		return err
	}
	if size > putBytesMax {
		return fmt.Errorf("put %s%s: it has %d bytes; S3 takes at most %d in one object sent at once", b, key, size, int64(putBytesMax))
	}
	err := b.repeat(ctx, "put", key, func() error {
		input := &s3.PutObjectInput{
			Bucket: aws.String(b.bucket), Key: aws.String(b.prefix + key),
			Body: io.NewSectionReader(content, 0, size), ContentLength: aws.Int64(size),
		}
		if options.IfAbsent {
			input.IfNoneMatch = aws.String("*")
		}
		_, err := b.client.API.PutObject(ctx, input)
		return conflictIsTransient(err)
	})
	return err
}

// conflictIsTransient has a put tried again that another one of the key was faster to begin (409).
func conflictIsTransient(err error) error {
	if s3client.Status(err) == http.StatusConflict {
		return fmt.Errorf("%w: %w", s3client.ErrCut, err)
	}
	return err
}

// Head implements Store.
func (b *Bucket) Head(ctx context.Context, key string) (Info, error) {
	if err := checkKey("head", key); err != nil {
		return Info{}, err
	}
	info := Info{Key: key}
	err := b.repeat(ctx, "head", key, func() error {
		output, err := b.client.API.HeadObject(ctx, &s3.HeadObjectInput{Bucket: aws.String(b.bucket), Key: aws.String(b.prefix + key)})
		if err == nil {
			info.Size, info.Modified = aws.ToInt64(output.ContentLength), aws.ToTime(output.LastModified)
		}
		return err
	})
	return info, err
}

// Delete implements Store.
func (b *Bucket) Delete(ctx context.Context, key string) error {
	if err := checkKey("delete", key); err != nil {
		return err
	}
	err := b.repeat(ctx, "delete", key, func() error {
		_, err := b.client.API.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: aws.String(b.bucket), Key: aws.String(b.prefix + key)})
		return err
	})
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	return err
}

// List implements Store.
func (b *Bucket) List(ctx context.Context, prefix string, yield func(Info) error) error {
	token := ""
	for {
		page, err := b.page(ctx, prefix, token)
		if err != nil {
			return err
		}
		for _, entry := range page.Contents {
			key, below := strings.CutPrefix(aws.ToString(entry.Key), b.prefix)
			if !below || key == "" || strings.HasSuffix(key, "/") {
				continue // what consoles make to show a folder
			}
			if err := yield(Info{Key: key, Size: aws.ToInt64(entry.Size), Modified: aws.ToTime(entry.LastModified)}); err != nil {
				return err
			}
		}
		if !aws.ToBool(page.IsTruncated) {
			return nil
		}
		next := aws.ToString(page.NextContinuationToken)
		if next == "" || next == token {
			return fmt.Errorf("list %s%s: the server says that there is more but not where", b, prefix)
		}
		token = next
	}
}

func (b *Bucket) page(ctx context.Context, prefix, token string) (page *s3.ListObjectsV2Output, err error) {
	input := &s3.ListObjectsV2Input{Bucket: aws.String(b.bucket), Prefix: aws.String(b.prefix + prefix)}
	if token != "" {
		input.ContinuationToken = aws.String(token)
	}
	err = b.repeat(ctx, "list", prefix, func() (err error) {
		page, err = b.client.API.ListObjectsV2(ctx, input)
		return err
	})
	return page, err
}

// ConditionalPut implements Store. S3 and most of its kin keep to If-None-Match; a server that passes over the header
// replaces what is there.
func (b *Bucket) ConditionalPut() bool { return true }

// String implements Store: it ends with a slash.
func (b *Bucket) String() string { return s3Scheme + b.bucket + "/" + b.prefix }

// Close implements Store.
func (b *Bucket) Close() error {
	b.client.Close()
	return nil
}
