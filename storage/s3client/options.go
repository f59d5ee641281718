// Package s3client opens connections to S3-compatible servers, for all who read or write there: options from the
// environment, bounded waits, no redirects, and credentials that do not show themselves.
//
// Requests are tried again by Backoff, which tells what waiting mends from what the server has decided. Explain
// puts what is left into words for people.
package s3client

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/smithy-go/logging"
)

// Options name an S3-compatible server and who asks it. Whatever is empty comes from
// the standard environment (AWS_REGION, AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL_S3, …) and
// the standard profile files.
type Options struct {
	// Endpoint is the server's URL; empty for AWS.
	Endpoint string
	Region   string
	Profile  string
	// PathStyle asks for http://server/bucket/key instead of http://bucket.server/key.
	// Servers named by an IP address or by a name without a dot are asked so anyway.
	PathStyle bool
	// AccessKeyID, SecretAccessKey and SessionToken are credentials of a program that
	// has them from elsewhere; usually empty.
	AccessKeyID     string
	SecretAccessKey Secret
	SessionToken    Secret
	// Transport sends the requests of a program that has connections of its own, or a server in its own process; nil for the
	// usual one, whose dial and waiting times are bounded.
	Transport http.RoundTripper
}

// Secret is a text that does not show itself: formatted in any way it is "***".
type Secret string

// String hides the secret.
func (s Secret) String() string { return "***" }

// GoString hides the secret from %#v.
func (s Secret) GoString() string { return "***" }

// MarshalText hides the secret from encoders.
func (s Secret) MarshalText() ([]byte, error) { return []byte("***"), nil }

// Client is a connection to one S3-compatible server.
type Client struct {
	// API sends the requests.
	API       *s3.Client
	transport http.RoundTripper
	// Backoff says how often requests are tried again; no field of it is empty.
	Backoff Backoff
}

// Bounds on a request, so that a server that hangs does not hang who asks it. Bodies
// have Backoff.Stall instead: they may take hours.
const (
	dialTimeout   = 10 * time.Second
	headerTimeout = 30 * time.Second
)

// New reads the configuration and prepares requests; none is sent but what credentials may need.
func New(ctx context.Context, options Options, backoff Backoff) (*Client, error) {
	if err := checkEndpoint(options.Endpoint); err != nil {
		return nil, err
	}
	loaded, err := config.LoadDefaultConfig(ctx, LoadOptions(options)...)
	if err != nil {
		return nil, fmt.Errorf("read S3 configuration: %w", err)
	}
	transport := options.Transport
	if transport == nil {
		transport = loaded.HTTPClient.(*awshttp.BuildableClient).GetTransport()
	}
	api, err := newAPI(ctx, loaded, options, transport)
	if err != nil {
		return nil, err
	}
	return &Client{API: api, transport: transport, Backoff: backoff.WithDefaults()}, nil
}

// Close closes idle connections, where the transport has any.
func (c *Client) Close() { (&http.Client{Transport: c.transport}).CloseIdleConnections() }

// LoadOptions are how the SDK is configured by options: what asks another service of the same account uses them too.
func LoadOptions(options Options) []func(*config.LoadOptions) error {
	load := []func(*config.LoadOptions) error{
		config.WithHTTPClient(awshttp.NewBuildableClient().WithTransportOptions(bound)),
		// Requests are tried again by Backoff, which also resumes bodies.
		config.WithRetryer(func() aws.Retryer { return aws.NopRetryer{} }),
		config.WithLogger(logging.Nop{}),
	}
	if options.Region != "" {
		load = append(load, config.WithRegion(options.Region))
	}
	if options.Profile != "" {
		load = append(load, config.WithSharedConfigProfile(options.Profile))
	}
	if options.AccessKeyID != "" {
		load = append(load, config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider(
			options.AccessKeyID, string(options.SecretAccessKey), string(options.SessionToken))))
	}
	return load
}

// bound sets the limits of the connections.
func bound(transport *http.Transport) {
	transport.DialContext = (&net.Dialer{Timeout: dialTimeout, KeepAlive: 30 * time.Second}).DialContext
	transport.TLSHandshakeTimeout = dialTimeout
	transport.ResponseHeaderTimeout = headerTimeout
	transport.MaxIdleConnsPerHost = 32
	// Objects are stored bytes: a transport that unpacked them on the way would make their
	// size differ from the listing's.
	transport.DisableCompression = true
}

// RefuseRedirect keeps a client where it was sent: a redirect would carry the request,
// and with it what the signature protects, to a host that nobody named.
func RefuseRedirect(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

func newAPI(ctx context.Context, loaded aws.Config, options Options, transport http.RoundTripper) (*s3.Client, error) {
	foreign := false
	api := s3.NewFromConfig(loaded, func(o *s3.Options) {
		if options.Endpoint != "" {
			o.BaseEndpoint = aws.String(options.Endpoint)
		}
		foreign = o.BaseEndpoint != nil
		if foreign {
			// Servers other than AWS know these checksums in part or not at all.
			o.ResponseChecksumValidation = aws.ResponseChecksumValidationWhenRequired
			o.RequestChecksumCalculation = aws.RequestChecksumCalculationWhenRequired
		}
		if foreign && o.Region == "" {
			o.Region = "us-east-1" // what servers without regions are asked with
		}
		o.UsePathStyle = options.PathStyle || foreign && plainHost(*o.BaseEndpoint)
		o.HTTPClient = &http.Client{Transport: transport, CheckRedirect: RefuseRedirect}
		o.DisableLogOutputChecksumValidationSkipped = true
	})
	if loaded.Region == "" && !foreign {
		return nil, errors.New("no S3 region: set AWS_REGION, a profile with a region, or the option for it")
	}
	if _, err := loaded.Credentials.Retrieve(ctx); err != nil {
		return nil, fmt.Errorf("no S3 credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a profile: %w", err)
	}
	return api, nil
}

// checkEndpoint refuses what is no address of a server. It does not repeat the text,
// which may hold a password.
func checkEndpoint(endpoint string) error {
	if endpoint == "" {
		return nil
	}
	address, err := url.Parse(endpoint)
	switch {
	case err != nil, address.Host == "", address.Scheme != "http" && address.Scheme != "https":
		return errors.New("the S3 endpoint must look like https://host or http://host:port")
	case address.User != nil:
		return errors.New("the S3 endpoint must not hold a user or password; credentials come from the environment or a profile")
	}
	return nil
}

// plainHost reports whether no bucket can be put before the endpoint's host name.
func plainHost(endpoint string) bool {
	address, err := url.Parse(endpoint)
	if err != nil {
		return false
	}
	host := address.Hostname()
	return net.ParseIP(host) != nil || !strings.Contains(host, ".")
}

// permanentSend tells failures to send that no waiting mends: a certificate that is
// not trusted, a redirect.
func permanentSend(err error) bool {
	var unknown x509.UnknownAuthorityError
	var host x509.HostnameError
	var invalid x509.CertificateInvalidError
	return errors.As(err, &unknown) || errors.As(err, &host) || errors.As(err, &invalid) ||
		strings.Contains(err.Error(), "server gave HTTP response to HTTPS client")
}
