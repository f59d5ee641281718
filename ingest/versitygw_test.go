package ingest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

const (
	gatewayKey    = "sluice-test"
	gatewaySecret = "sluice-test-secret"
)

// gateway is a running versitygw, a real S3 server over a folder.
type gateway struct {
	address string
	client  *s3.Client
}

// startGateway starts the server that SLUICE_TEST_VERSITYGW names, or skips the test.
func startGateway(t *testing.T) *gateway {
	t.Helper()
	binary := os.Getenv("SLUICE_TEST_VERSITYGW")
	if binary == "" {
		t.Skip("SLUICE_TEST_VERSITYGW is not set: SLUICE_TEST_VERSITYGW=$(.ci/versitygw) go test ./ingest/")
	}
	root := t.TempDir()
	for _, name := range []string{"data", "meta"} {
		if err := os.Mkdir(filepath.Join(root, name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	address := freeAddress(t)
	command := exec.Command(binary, "--access", gatewayKey, "--secret", gatewaySecret, "--port", address, "--quiet",
		"posix", "--sidecar", filepath.Join(root, "meta"), filepath.Join(root, "data"))
	var output bytes.Buffer
	command.Stdout, command.Stderr = &output, &output
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { _ = command.Wait(); close(ended) }()
	t.Cleanup(func() {
		_ = command.Process.Kill()
		<-ended
		if t.Failed() {
			t.Logf("versitygw said: %s", output.String())
		}
	})
	waitFor(t, address, ended)
	client := s3.New(s3.Options{
		BaseEndpoint: aws.String("http://" + address), Region: "us-east-1", UsePathStyle: true,
		Credentials: credentials.NewStaticCredentialsProvider(gatewayKey, gatewaySecret, ""),
		HTTPClient:  &http.Client{Transport: &http.Transport{DisableKeepAlives: true}},
	})
	g := &gateway{address: address, client: client}
	if _, err := client.CreateBucket(t.Context(), &s3.CreateBucketInput{Bucket: aws.String("logs")}); err != nil {
		t.Fatal(err)
	}
	return g
}

func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}

// waitFor returns when the server accepts connections.
func waitFor(t *testing.T, address string, ended <-chan struct{}) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	deadline := time.After(20 * time.Second)
	for {
		if connection, err := net.Dial("tcp", address); err == nil {
			connection.Close()
			return
		}
		select {
		case <-tick.C:
		case <-ended:
			t.Fatal("versitygw ended")
		case <-deadline:
			t.Fatal("versitygw does not listen")
		}
	}
}

func (g *gateway) put(t *testing.T, key string, data []byte) {
	t.Helper()
	_, err := g.client.PutObject(context.WithoutCancel(t.Context()), &s3.PutObjectInput{
		Bucket: aws.String("logs"), Key: aws.String(key), Body: bytes.NewReader(data),
	})
	if err != nil {
		t.Errorf("put %s: %v", key, err)
	}
}

// putInParts uploads so that the ETag is that of a multipart upload.
func (g *gateway) putInParts(t *testing.T, key string, parts ...[]byte) {
	t.Helper()
	bucket := aws.String("logs")
	upload, err := g.client.CreateMultipartUpload(t.Context(), &s3.CreateMultipartUploadInput{Bucket: bucket, Key: &key})
	if err != nil {
		t.Fatal(err)
	}
	var done []types.CompletedPart
	for i, part := range parts {
		number := aws.Int32(int32(i + 1))
		sent, err := g.client.UploadPart(t.Context(), &s3.UploadPartInput{
			Bucket: bucket, Key: &key, UploadId: upload.UploadId, PartNumber: number, Body: bytes.NewReader(part),
		})
		if err != nil {
			t.Fatal(err)
		}
		done = append(done, types.CompletedPart{ETag: sent.ETag, PartNumber: number})
	}
	_, err = g.client.CompleteMultipartUpload(t.Context(), &s3.CompleteMultipartUploadInput{
		Bucket: bucket, Key: &key, UploadId: upload.UploadId, MultipartUpload: &types.CompletedMultipartUpload{Parts: done},
	})
	if err != nil {
		t.Fatal(err)
	}
}

func gatewayRequest(address string, sources ...string) Request {
	return Request{Dataset: "d", Sources: sources, S3: S3Options{
		Endpoint: "http://" + address, Region: "us-east-1", AccessKeyID: gatewayKey, SecretAccessKey: gatewaySecret,
	}}
}

func TestGatewayTwice(t *testing.T) {
	g := startGateway(t)
	g.put(t, "2026/a.ndjson", events("a", 500))
	g.put(t, "2026/b b+c.ndjson.gz", gzipped(events("b", 500)))
	big := events("big", 90_000) // a part must have 5 MiB
	g.putInParts(t, "2026/big.ndjson", big[:len(big)-1000], big[len(big)-1000:])
	data := newFake()
	for i := range 2 {
		report, err := load(t.Context(), data, gatewayRequest(g.address, "s3://logs/2026/"), testLimits())
		if err != nil {
			t.Fatal(err)
		}
		expect(t, report, 3*(1-i), 3*i, 0, 0)
	}
	want := ids(500, "a", "b")
	for id := range ids(90_000, "big") {
		want[id] = 1
	}
	data.holds(t, want)
	multipart := data.inputs("s3://logs", "2026/big.ndjson")
	if len(multipart) != 1 || !strings.HasSuffix(multipart[0].Version, "-2") {
		t.Errorf("the object of two parts is %+v", multipart)
	}
}

// TestGatewayIntoStore goes the whole way, from a real server into a real store on disk.
func TestGatewayIntoStore(t *testing.T) {
	g := startGateway(t)
	g.put(t, "a.ndjson.gz", gzipped(events("a", 1000)))
	g.put(t, "b.parquet", parquetEvents(t, "b", 1000))
	disk, err := vfs.OpenOS(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { disk.Close() })
	store := openStore(t, disk)
	for i := range 2 {
		report, err := Run(t.Context(), store, gatewayRequest(g.address, "s3://logs/"))
		if err != nil {
			t.Fatal(err)
		}
		expect(t, report, 2*(1-i), 2*i, 0, 0)
	}
	if got := verdict(t, store); got.Events != 2000 {
		t.Errorf("%d events, want 2000", got.Events)
	}
}

// TestGatewayThroughCuts reads over connections that break in mid-object.
func TestGatewayThroughCuts(t *testing.T) {
	g := startGateway(t)
	names := []string{}
	for i := range 8 {
		name := fmt.Sprintf("f%d", i)
		names = append(names, name)
		g.put(t, name+".ndjson", events(name, 5000))
	}
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	for name, bounds := range map[string]limits{"shared": testLimits(), "own": testLimits().small()} {
		t.Run(name, func(t *testing.T) {
			var mu sync.Mutex
			random := rand.New(rand.NewPCG(seed, 0))
			proxy := newProxy(t, g.address, func(int) int64 {
				mu.Lock()
				defer mu.Unlock()
				if random.IntN(4) == 0 {
					return 0
				}
				return 1 + random.Int64N(200_000)
			})
			data := newFake()
			for range 3 { // tries are bounded, so an object may fail until the next run
				report, err := load(t.Context(), data, gatewayRequest(proxy.address, "s3://logs/"), bounds)
				if err != nil {
					t.Fatal(err)
				}
				for _, failure := range report.Failed {
					t.Logf("left for the next run: %s: %v", failure.Object, failure.Err)
				}
			}
			if proxy.cuts() < 3 {
				t.Errorf("only %d connections were cut", proxy.cuts())
			}
			report, err := load(t.Context(), data, gatewayRequest(g.address, "s3://logs/"), bounds)
			if err != nil || len(report.Failed) != 0 {
				t.Errorf("got %+v, %v", report, err)
			}
			data.holds(t, ids(5000, names...))
		})
	}
}

// meddled calls a function when an object is looked up in the ledger: after it was
// listed, before it is read.
type meddled struct {
	*fakeDataset
	before func(key string)
}

func (m meddled) inputs(source, key string) []storage.Input {
	m.before(key)
	return m.fakeDataset.inputs(source, key)
}

func TestGatewayObjectChangesBetweenListingAndReading(t *testing.T) {
	g := startGateway(t)
	g.put(t, "a.ndjson", events("a", 100))
	g.put(t, "b.ndjson", events("old", 100))
	g.put(t, "c.ndjson", events("c", 100))
	var once sync.Once
	data := newFake()
	meddled := meddled{data, func(key string) {
		if key == "b.ndjson" {
			once.Do(func() { g.put(t, key, events("new", 100)) }) // of the same size
		}
	}}
	report, err := load(t.Context(), meddled, gatewayRequest(g.address, "s3://logs/"), testLimits())
	if err != nil {
		t.Fatal(err)
	}
	expect(t, report, 3, 0, 0, 0)
	data.holds(t, ids(100, "a", "new", "c"))
	g.put(t, "b.ndjson", events("newer", 100))
	if report, err = load(t.Context(), data, gatewayRequest(g.address, "s3://logs/"), testLimits()); err != nil {
		t.Fatal(err)
	}
	expect(t, report, 0, 3, 0, 1)
	data.holds(t, ids(100, "a", "new", "c"))
}

func TestGatewayObjectChangesInMidObject(t *testing.T) {
	g := startGateway(t)
	g.put(t, "a.ndjson", events("old", 5000))
	var once sync.Once
	proxy := newProxy(t, g.address, func(cuts int) int64 {
		if cuts == 0 {
			return 100_000 // more than a listing, less than the object
		}
		once.Do(func() { g.put(t, "a.ndjson", events("new", 5000)) })
		return 0
	})
	data := newFake()
	report, err := load(t.Context(), data, gatewayRequest(proxy.address, "s3://logs/a"), testLimits())
	if err != nil {
		t.Fatal(err)
	}
	expect(t, report, 1, 0, 0, 0)
	data.holds(t, ids(5000, "new"))
}

func TestGatewayErrors(t *testing.T) {
	g := startGateway(t)
	g.put(t, "a.ndjson", events("a", 10))
	wrongKey, wrongSecret := gatewayRequest(g.address, "s3://logs/"), gatewayRequest(g.address, "s3://logs/")
	wrongKey.S3.AccessKeyID = "nobody"
	wrongSecret.S3.SecretAccessKey = "sluice-wrong-secret"
	for name, test := range map[string]struct {
		request Request
		want    string
	}{
		"missing bucket": {gatewayRequest(g.address, "s3://elsewhere/"), `"elsewhere" does not exist`},
		"missing key":    {gatewayRequest(g.address, "s3://logs/none"), source.ErrNothing.Error()},
		"wrong key":      {wrongKey, "does not accept the credentials"},
		"wrong secret":   {wrongSecret, "does not accept the credentials"},
	} {
		report, err := load(t.Context(), newFake(), test.request, testLimits())
		if err != nil || len(report.Failed) != 1 {
			t.Errorf("%s: got %+v, %v", name, report, err)
			continue
		}
		message := report.Failed[0].Err.Error()
		if !strings.Contains(message, test.want) || strings.Contains(message, "secret") {
			t.Errorf("%s: got %q, want %q", name, message, test.want)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := load(ctx, newFake(), gatewayRequest(g.address, "s3://logs/"), testLimits()); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: got %v", err)
	}
}
