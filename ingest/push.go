package ingest

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/cespare/xxhash/v2"

	"github.com/sluice-analytics/sluice/ingest/decompress"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// PushOptions say how a body is to be read.
type PushOptions struct {
	// Time, Actors, Event and TimeLayout are as in Request.
	Time       string
	Actors     []string
	Event      string
	TimeLayout string
	// Dedupe and Upsert are as in Request.
	Dedupe Dedupe
	Upsert []string
	// ID names the body, so that a client that got no answer may send it again: a
	// second body of the same id and content adds nothing. Empty for none.
	ID string
	// BytesMax bounds the body as it is sent, DecodedBytesMax what it unpacks to; defaults
	// PushBytesMax and PushDecodedBytesMax.
	BytesMax, DecodedBytesMax int64
	// Threads is the number of parsers; default GOMAXPROCS.
	Threads int
	// Format names the format. Where it and Filename are empty, the body is NDJSON or a JSON array.
	Format string
	// Filename is the name of a file that the body is. The format is then detected by content and name, and the
	// file goes into the ledger under its name: the same content under the same name is refused, with an error that
	// wraps storage.ErrInputExists. An ID goes before it.
	Filename string
	// ErrorsMax is the share of bad lines, 0 to 1, above which nothing is added; nil for any share.
	ErrorsMax *float64
	// NamesOptional lets the first body of a new dataset go without the actor and event columns that are named.
	NamesOptional bool
	// Transform is what the events go through; nil for nothing. What it splits off is committed to the other datasets
	// before the rest: where the rest then fails, a body without an ID that is sent again is there twice.
	Transform Transform
	// Rejected are records that whoever made the body of what was sent could not take: they are counted, reported
	// and kept as the lines are that the parser rejects. Their texts are kept only if Transform is not private.
	Rejected []format.Reject
	// Progress is called a few times a second, from one goroutine at a time; may be nil.
	Progress func(Progress)
}

// key is what the ledger calls the body, empty where it is not listed.
func (o *PushOptions) key() string { return cmp.Or(o.ID, o.Filename) }

func (o *PushOptions) check() error {
	if o.Format != "" && !slices.Contains(formats, o.Format) {
		return fmt.Errorf("format %q: %w; there are %s", o.Format, format.ErrUnknownFormat, strings.Join(formats, ", "))
	}
	if len(o.Actors) > storage.ActorsMax {
		return fmt.Errorf("%d actor columns are named, at most %d are possible: %w", len(o.Actors), storage.ActorsMax, format.ErrNames)
	}
	return nil
}

// Limits of a push.
const (
	// PushBytesMax is the default bound on a body as it is sent.
	PushBytesMax = 64 << 20
	// PushDecodedBytesMax is the default bound on what a body unpacks to: a small one may
	// otherwise unpack to anything.
	PushDecodedBytesMax = 512 << 20
	// PushRejectsMax is the number of rejected lines that a push reports one by one.
	PushRejectsMax = 100
)

// Errors of Push that are the client's to mend.
var (
	// ErrBodyTooLarge means that a body is larger than allowed, as sent or unpacked.
	ErrBodyTooLarge = errors.New("the body is too large")
	// ErrEncoding means that a body is not encoded as its header says, or in a way that
	// is not known.
	ErrEncoding = errors.New("the content encoding cannot be read")
	// ErrIDTaken means that another body was pushed under the same id.
	ErrIDTaken = errors.New("another body was pushed under this id")
)

// Push adds the events of one body of NDJSON, or of one JSON array. They are durable and in
// every snapshot when Push returns; a body of some MiB shares its sync with others (storage.Store.Push), a
// larger one is a transaction. contentEncoding is the header of that name;
// where it is empty the compression is told by the content. Lines that cannot be taken
// are rejected one by one, and are in the report. The dataset is made if need be. An
// error means that nothing was added.
func Push(ctx context.Context, store *storage.Store, dataset string, body io.Reader, contentEncoding string, options PushOptions) (*Report, error) {
	return push(ctx, storeDataset{store, dataset}, dataset, body, contentEncoding, options)
}

// pushKey is the claim on a push's id.
type pushKey struct {
	dataset any
	id      string
}

func push(ctx context.Context, data dataset, name string, body io.Reader, contentEncoding string, options PushOptions) (*Report, error) {
	if err := options.check(); err != nil {
		return nil, err
	}
	stored := &boundedReader{from: body, left: options.BytesMax, hash: xxhash.New()}
	if stored.left <= 0 {
		stored.left = PushBytesMax
	}
	if options.ID == "" {
		return pushOnce(ctx, data, name, stored, contentEncoding, options)
	}
	release, err := claims.acquire(ctx, pushKey{data.lockKey(), options.ID})
	if err != nil {
		return nil, err
	}
	defer release()
	inputs := data.inputs("http", options.ID)
	if len(inputs) == 0 {
		return pushOnce(ctx, data, name, stored, contentEncoding, options)
	}
	if _, err := io.Copy(io.Discard, stored); err != nil {
		return nil, fmt.Errorf("read body: %w", err)
	}
	if inputs[0].Version != pushIdentity(options.ID, stored.hash).Version {
		return nil, fmt.Errorf("push %q: %w", options.ID, ErrIDTaken)
	}
	return &Report{Dataset: name, Skipped: 1, Earlier: &inputs[0]}, nil
}

func pushIdentity(id string, hash *xxhash.Digest) source.Identity {
	return source.Identify(source.Name{Origin: source.OriginHTTP, Key: id, Hash: hash.Sum64(), Hashed: true})
}

func pushOnce(ctx context.Context, data dataset, name string, stored *boundedReader, contentEncoding string, options PushOptions) (*Report, error) {
	reporter := &reporter{limits: defaultLimits(), report: Report{Dataset: name}}
	asked := format.Names{Time: options.Time, Actors: options.Actors, Event: options.Event}
	committer, err := newCommitter(data, name, asked, reporter.limits, reporter.committed)
	if err == nil {
		asked := Request{Dedupe: options.Dedupe, Upsert: options.Upsert}
		err = committer.tellApart(asked.identity())
	}
	if err != nil {
		return nil, err
	}
	defer committer.close()
	r := &run{
		request: Request{Dataset: name, Progress: options.Progress, Transform: options.Transform}, limits: reporter.limits,
		data: data, committer: committer, reporter: reporter, large: make(chan struct{}, 1),
	}
	defer r.closeSides()
	if err := r.openSides(reporter.limits); err != nil {
		return nil, err
	}
	defer r.tellProgress()()
	sink := &collector{ctx: ctx, run: r, pushed: true, unlisted: options.key() == ""}
	defer sink.close()
	sink.object.Source, sink.object.Key = "http", options.key()
	stored.observe = sink.observe
	sink.rejectAll(options)
	if err := r.parseBody(ctx, stored, contentEncoding, options, sink); err != nil {
		return nil, err
	}
	sink.object.Size = stored.count
	if err := r.commitBody(ctx, sink, pushIdentity(options.key(), stored.hash).Version); err != nil {
		return nil, err
	}
	report := reporter.finish()
	report.Rejected = sink.rejected
	slices.SortStableFunc(sink.rejects, func(a, b storage.Reject) int { return cmp.Compare(a.Line, b.Line) })
	report.Rejects = sink.rejects[:min(PushRejectsMax, len(sink.rejects))]
	return report, nil
}

// rejectAll takes the records that were refused before the body was made.
func (c *collector) rejectAll(options PushOptions) {
	for _, reject := range options.Rejected {
		if options.Transform != nil && options.Transform.Private() {
			reject.Text = ""
		}
		c.Reject(reject)
	}
}

// parseBody reads a body to its end into the sink.
func (r *run) parseBody(ctx context.Context, stored *boundedReader, contentEncoding string, options PushOptions, sink *collector) error {
	err := r.parseStoredBody(ctx, stored, contentEncoding, options, sink)
	switch {
	case stored.err != nil:
		return fmt.Errorf("read body: %w", stored.err)
	case sink.err != nil:
		return sink.err
	}
	return err
}

func (r *run) parseStoredBody(ctx context.Context, stored *boundedReader, contentEncoding string, options PushOptions, sink *collector) error {
	plain, kind, err := decompress.NewReader(stored)
	if err != nil {
		return fmt.Errorf("decompress body: %w", err)
	}
	// Closed before the caller looks at stored: a decompressor may read ahead.
	defer plain.Close()
	if err := checkEncoding(contentEncoding, kind, stored.count); err != nil {
		return err
	}
	unpacked := &boundedReader{from: plain, left: options.DecodedBytesMax}
	if unpacked.left <= 0 {
		unpacked.left = PushDecodedBytesMax
	}
	err = r.parseUnpacked(ctx, bufio.NewReaderSize(unpacked, headBytes), options, sink)
	if unpacked.err != nil {
		return fmt.Errorf("decompress body: %w", unpacked.err)
	}
	if err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, stored)
	return err
}

func (r *run) parseUnpacked(ctx context.Context, body *bufio.Reader, options PushOptions, sink *collector) error {
	names, exists := r.committer.dataset()
	sample, _ := body.Peek(headBytes) // an error shows again when it is read
	parsing := format.Options{
		Name: cmp.Or(options.Filename, "body"), Names: names, NamesOptional: exists || options.NamesOptional, TimeLayout: options.TimeLayout,
		Threads: options.Threads, ErrorsMax: 1,
	}
	if options.ErrorsMax != nil {
		parsing.ErrorsMax = *options.ErrorsMax
	}
	if parsing.Threads <= 0 {
		parsing.Threads = r.limits.threads
	}
	if len(bytes.TrimSpace(sample)) == 0 && len(sample) < headBytes {
		return nil
	}
	var err error
	if parsing.Format, err = options.formatOf(sample); err != nil {
		return fmt.Errorf("read body: %w", err)
	}
	if sink.leave, err = settle(options.Transform, &parsing); err != nil {
		return fmt.Errorf("read body: %w", err)
	}
	if format.NeedsRandomAccess(parsing.Format) {
		return parseStaged(ctx, body, parsing, sink)
	}
	if _, err := format.Parse(ctx, body, parsing, sink); err != nil {
		return fmt.Errorf("read body: %w", err)
	}
	_, err = io.Copy(io.Discard, body)
	return err
}

// parseStaged parses a body that is read from its end: it is copied to a file first.
func parseStaged(ctx context.Context, body io.Reader, parsing format.Options, sink *collector) error {
	file, err := source.Stage(ctx, body, "")
	if err != nil {
		return fmt.Errorf("copy body: %w", err)
	}
	defer file.Close()
	if _, err := format.Parse(ctx, file, parsing, sink); err != nil {
		return fmt.Errorf("read body: %w", err)
	}
	return nil
}

// formatOf is the format of a body that begins so.
func (o *PushOptions) formatOf(sample []byte) (string, error) {
	switch {
	case o.Format != "":
		return o.Format, nil
	case o.Filename != "":
		return format.Detect(sample, o.Filename)
	}
	return bodyFormat(sample), nil
}

// bodyFormat tells an array from lines.
func bodyFormat(sample []byte) string {
	if bytes.HasPrefix(bytes.TrimSpace(sample), []byte("[")) {
		return format.JSON
	}
	return format.NDJSON
}

// commitBody commits what a body brought. A body without any event makes no dataset.
func (r *run) commitBody(ctx context.Context, sink *collector, version string) error {
	if _, exists := r.committer.dataset(); sink.total == 0 && (!exists || sink.rejected == 0) {
		return nil
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := sink.finish(version); err != nil {
		return err
	}
	return r.committer.flush(ctx)
}

// checkEncoding holds what the header says to what the content is. An empty body is
// encoded in any way.
func checkEncoding(header, kind string, count int64) error {
	encoding := strings.ToLower(strings.TrimSpace(header))
	switch encoding {
	case "", "identity":
		return nil
	case "x-gzip":
		encoding = "gzip"
	case "gzip", "zstd":
	default:
		return fmt.Errorf("%w: %q is neither gzip nor zstd", ErrEncoding, header)
	}
	if encoding != kind && count > 0 {
		return fmt.Errorf("%w: the header says %s, the content is not", ErrEncoding, encoding)
	}
	return nil
}

// boundedReader ends with ErrBodyTooLarge behind its limit, counts, and hashes where
// there is a hash. It remembers its error, which a decompressor or parser may not pass on
// as it is.
type boundedReader struct {
	from  io.Reader
	left  int64
	count int64
	hash  *xxhash.Digest
	// observe is told of the bytes that were read; may be nil.
	observe func(int)
	err     error
}

func (b *boundedReader) Read(p []byte) (int, error) {
	if b.err != nil {
		return 0, b.err
	}
	n, err := b.from.Read(p)
	b.count += int64(n)
	b.left -= int64(n)
	if b.observe != nil {
		b.observe(n)
	}
	if b.hash != nil {
		_, _ = b.hash.Write(p[:n]) // a hash does not fail
	}
	if b.left < 0 {
		err = ErrBodyTooLarge
	}
	if err != nil && err != io.EOF {
		b.err = err
	}
	return n, err
}
