package source

import (
	"context"

	"github.com/sluice-analytics/sluice/storage/s3client"
)

// S3Options name an S3-compatible server and who asks it.
type S3Options = s3client.Options

// Secret is a text that does not show itself: formatted in any way it is "***".
type Secret = s3client.Secret

// Backoff says how often and how patiently a request is tried again. The zero value
// stands for the defaults.
type Backoff = s3client.Backoff

// listAttempts bounds the tries of a listing: there a wrong endpoint or a server that
// is down shows first, and a person waits for the message.
const listAttempts = 5

// s3Client is a connection to one S3-compatible server.
type s3Client = s3client.Client

func newS3Client(ctx context.Context, options S3Options, backoff Backoff) (*s3Client, error) {
	return s3client.New(ctx, options, backoff)
}
