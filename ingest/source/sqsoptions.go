package source

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sqs"

	"github.com/sluice-analytics/sluice/storage/s3client"
)

// QueueOptions name a queue and who reads it.
type QueueOptions struct {
	// URL is that of the queue. Requests go to its host and to no other; where that is one
	// of AWS its name also says the region.
	URL string
	// S3 says region, profile, credentials and transport. Its Endpoint is that of the
	// bucket and not used.
	S3 S3Options
	// Visibility is how long a message that was received stays away from other receivers
	// unless it is extended; default 2 minutes.
	Visibility time.Duration
	// Wait is how long the server holds a request until there is a message, at most and by
	// default 20 s.
	Wait time.Duration
	// Backoff says how requests are tried again.
	Backoff Backoff
}

func (o QueueOptions) withDefaults() QueueOptions {
	if o.Visibility <= 0 {
		o.Visibility = 2 * time.Minute
	}
	o.Visibility = max(o.Visibility.Truncate(time.Second), time.Second)
	if o.Wait <= 0 || o.Wait > 20*time.Second {
		o.Wait = 20 * time.Second
	}
	o.Backoff = o.Backoff.WithDefaults()
	return o
}

// queueHost takes the address of a queue apart: the endpoint, and the region where the
// host's name says it. Errors do not repeat the text, which may hold a password.
func queueHost(queue string) (endpoint, region string, err error) {
	address, err := url.Parse(queue)
	switch {
	case err != nil, address.Host == "", address.Scheme != "http" && address.Scheme != "https", strings.Trim(address.Path, "/") == "":
		return "", "", errors.New("the queue must look like https://sqs.REGION.amazonaws.com/ACCOUNT/NAME")
	case address.User != nil:
		return "", "", errors.New("the queue's address must not hold a user or password; credentials come from the environment or a profile")
	}
	host := strings.ToLower(address.Hostname())
	if amazon := strings.HasSuffix(host, ".amazonaws.com") || strings.HasSuffix(host, ".amazonaws.com.cn"); amazon {
		if address.Scheme != "https" {
			return "", "", errors.New("the queue must be asked by https")
		}
		if parts := strings.Split(host, "."); parts[0] == "sqs" && parts[2] == "amazonaws" {
			region = parts[1]
		}
	}
	return address.Scheme + "://" + address.Host, region, nil
}

// newQueueAPI returns the client of a queue, and what its connections are made by.
func newQueueAPI(ctx context.Context, options QueueOptions) (*sqs.Client, http.RoundTripper, error) {
	endpoint, region, err := queueHost(options.URL)
	if err != nil {
		return nil, nil, err
	}
	loaded, err := config.LoadDefaultConfig(ctx, s3client.LoadOptions(options.S3)...)
	if err != nil {
		return nil, nil, fmt.Errorf("read configuration of the queue: %w", err)
	}
	transport := options.S3.Transport
	if transport == nil {
		transport = loaded.HTTPClient.(*awshttp.BuildableClient).GetTransport()
	}
	if _, err := loaded.Credentials.Retrieve(ctx); err != nil {
		return nil, nil, fmt.Errorf("no credentials for the queue: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a profile: %w", err)
	}
	return sqs.NewFromConfig(loaded, func(o *sqs.Options) {
		o.BaseEndpoint = aws.String(endpoint)
		if region != "" {
			o.Region = region
		}
		if o.Region == "" {
			o.Region = "us-east-1" // what servers without regions are asked with
		}
		o.HTTPClient = &http.Client{Transport: transport, CheckRedirect: s3client.RefuseRedirect}
	}), transport, nil
}

// explainQueue puts the reason of a failed request into words, as explain does for S3.
func explainQueue(err error, queue string) error {
	switch name := s3client.Code(err); name {
	case "QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue":
		return fmt.Errorf("the queue %s does not exist", queue)
	case "AccessDenied", "AccessDeniedException", "KmsAccessDenied":
		return fmt.Errorf("the credentials do not allow it (%s at the queue %s)", name, queue)
	case "InvalidClientTokenId", "UnrecognizedClientException":
		return fmt.Errorf("the server does not accept the credentials or the region they are for (%s)", name)
	}
	if text := s3client.ExplainCode(err, queue); text != nil {
		return text
	}
	switch number := s3client.Status(err); {
	case number >= 300 && number < 400:
		return fmt.Errorf("the queue's server redirects (%d) to another place, which is not followed", number)
	case number != 0 && number != http.StatusOK:
		return fmt.Errorf("the queue's server answers with status %d %s", number, s3client.Code(err))
	}
	if text := s3client.ExplainNetwork(err, queue); text != nil {
		return text
	}
	return err
}
