package source

import (
	"context"
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"github.com/sluice-analytics/sluice/storage/s3client"
)

const s3Scheme = "s3://"

// s3Place is an object in a bucket.
type s3Place struct {
	client *s3Client
	bucket string
}

func (p *s3Place) name(object Object) string { return object.Source + "/" + object.Key }

// walkS3 yields the objects that s3://bucket/rest means: the object of exactly that key
// if there is one, otherwise those whose key begins with it; with wildcards, those whose
// whole key matches.
func (e *Expander) walkS3(ctx context.Context, source string, yield func(Object) error) error {
	bucket, rest, _ := strings.Cut(strings.TrimPrefix(source, s3Scheme), "/")
	if err := checkBucket(bucket); err != nil {
		return err
	}
	place, err := e.s3Place(ctx, bucket)
	if err != nil {
		return err
	}
	exact, found, err := place.find(ctx, rest)
	if err != nil {
		return fmt.Errorf("list %s: %w", source, err)
	}
	if found {
		return yield(exact)
	}
	prefix, pattern, err := s3Pattern(rest)
	if err != nil {
		return err
	}
	return place.list(ctx, prefix, func(object Object) error {
		if pattern != nil && !pattern.MatchString(object.Key) || pattern == nil && hiddenBelow(object.Key, prefix) {
			return nil
		}
		return yield(object)
	}, source)
}

func s3Pattern(rest string) (prefix string, pattern *regexp.Regexp, err error) {
	if !isGlob(rest) {
		return rest, nil, nil
	}
	pattern, err = compileGlob(rest)
	return globPrefix(rest), pattern, err
}

// hiddenBelow reports whether a part of the key behind the prefix begins with a dot,
// as hidden files do.
func hiddenBelow(key, prefix string) bool {
	start := strings.LastIndexByte(prefix, '/') + 1
	below := key[start:]
	if strings.HasPrefix(below, ".") && !strings.HasPrefix(prefix[start:], ".") {
		return true
	}
	return strings.Contains(below, "/.")
}

func (e *Expander) s3Place(ctx context.Context, bucket string) (*s3Place, error) {
	if e.client == nil {
		client, err := newS3Client(ctx, e.options.S3, e.options.Backoff)
		if err != nil {
			return nil, err
		}
		e.client = client
	}
	return &s3Place{client: e.client, bucket: bucket}, nil
}

// list yields all objects under the prefix, page by page. A page that cannot be read
// after all tries is an error: a listing is never taken for complete that is not.
func (p *s3Place) list(ctx context.Context, prefix string, yield func(Object) error, source string) error {
	token := ""
	for number := 1; ; number++ {
		page, err := p.page(ctx, prefix, token, 0)
		if err != nil {
			return fmt.Errorf("list %s, page %d: %w", source, number, err)
		}
		for _, entry := range page.Contents {
			object := p.object(entry)
			if isFolderMark(object) {
				continue
			}
			if err := yield(object); err != nil {
				return err
			}
		}
		if !aws.ToBool(page.IsTruncated) {
			return nil
		}
		next := aws.ToString(page.NextContinuationToken)
		if next == "" || next == token {
			return fmt.Errorf("list %s, page %d: the server says that there is more but not where", source, number)
		}
		token = next
	}
}

// isFolderMark tells the empty objects that consoles make to show a folder.
func isFolderMark(object Object) bool {
	return object.Size == 0 && strings.HasSuffix(object.Key, "/")
}

func (p *s3Place) object(entry types.Object) Object {
	identity := Identify(Name{
		Origin: OriginS3, Bucket: p.bucket, Key: aws.ToString(entry.Key), ETag: aws.ToString(entry.ETag),
	})
	object := Object{
		Source: identity.Source, Key: identity.Key, Version: identity.Version,
		Size: aws.ToInt64(entry.Size), place: p,
	}
	if entry.LastModified != nil {
		object.Modified = entry.LastModified.UnixMicro()
	}
	return object
}

func (p *s3Place) page(ctx context.Context, prefix, token string, limit int32) (*s3.ListObjectsV2Output, error) {
	input := &s3.ListObjectsV2Input{Bucket: aws.String(p.bucket)}
	if prefix != "" {
		input.Prefix = aws.String(prefix)
	}
	if token != "" {
		input.ContinuationToken = aws.String(token)
	}
	if limit > 0 {
		input.MaxKeys = aws.Int32(limit)
	}
	backoff := p.client.Backoff
	backoff.Attempts = min(backoff.Attempts, listAttempts)
	var page *s3.ListObjectsV2Output
	err := backoff.Repeat(ctx, func() (err error) {
		page, err = p.client.API.ListObjectsV2(ctx, input)
		return err
	})
	if err != nil {
		return nil, s3client.Explain(err, p.bucket)
	}
	return page, nil
}

// find looks up the object of exactly this key: of all keys that begin with it, it is
// the first in a listing's order.
func (p *s3Place) find(ctx context.Context, key string) (Object, bool, error) {
	if key == "" || strings.HasSuffix(key, "/") {
		return Object{}, false, nil
	}
	page, err := p.page(ctx, key, "", 1)
	if err != nil {
		return Object{}, false, err
	}
	if len(page.Contents) == 0 || aws.ToString(page.Contents[0].Key) != key {
		return Object{}, false, nil
	}
	return p.object(page.Contents[0]), true, nil
}

func (p *s3Place) refresh(ctx context.Context, object Object) (Object, error) {
	fresh, found, err := p.find(ctx, object.Key)
	if err == nil && !found {
		err = ErrGone
	}
	return fresh, err
}

func (p *s3Place) open(ctx context.Context, object Object, offset int64) (io.ReadCloser, error) {
	body := &s3Body{ctx: ctx, place: p, object: object, offset: offset, tries: s3client.Retry{Backoff: p.client.Backoff}}
	if err := body.connect(); err != nil {
		return nil, err
	}
	return body, nil
}
