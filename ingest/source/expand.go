package source

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// Options are the settings of an Expander; the zero value is good for most.
type Options struct {
	// S3 overrides what the environment and profile say.
	S3 S3Options
	// Stdin is what "-" reads; default os.Stdin.
	Stdin io.Reader
	// Temporary is the folder for copies of pipes; default the system's.
	Temporary string
	// Backoff says how requests are tried again.
	Backoff Backoff
}

// Expander turns sources as people write them into objects. It is used from one
// goroutine; the objects may be read from several.
type Expander struct {
	options   Options
	client    *s3Client
	temporary []string
	// seen holds digests of the identities yielded, so that an object named by two
	// sources, or listed twice, is read once. A digest and not the name: there may be
	// tens of millions.
	seen map[[16]byte]struct{}
}

// NewExpander returns an expander, which must be closed when the objects have been
// read.
func NewExpander(options Options) *Expander {
	if options.Stdin == nil {
		options.Stdin = os.Stdin
	}
	return &Expander{options: options, seen: map[[16]byte]struct{}{}}
}

// Close removes the copies of pipes and ends idle connections.
func (e *Expander) Close() error {
	var err error
	for _, path := range e.temporary {
		err = errors.Join(err, os.Remove(path))
	}
	e.temporary = nil
	if e.client != nil {
		e.client.Close()
	}
	return err
}

// Skipped is told to the fail function of Walk for a part of a source that could not be
// listed while the rest could.
type Skipped func(name string, err error)

// Walk yields the objects of one source in the order of their names, leaving out those
// already yielded: a file, a folder and all below it, a glob, "-", or
// s3://bucket/prefix. A source without any object is an error, as is a listing that
// breaks off; what was yielded before is sound. An error of yield ends the walk and is
// returned as it is.
func (e *Expander) Walk(ctx context.Context, source string, yield func(Object) error, fail Skipped) error {
	found := false
	once := func(object Object) error {
		found = true
		if e.repeated(object) {
			return nil
		}
		return yield(object)
	}
	failed := func(name string, err error) {
		found = true // there is something, though it cannot be read
		fail(name, err)
	}
	if err := e.walk(ctx, source, once, failed); err != nil {
		return err
	}
	if !found {
		return fmt.Errorf("%s: %w", source, ErrNothing)
	}
	return nil
}

// ErrNothing means that a source holds no object.
var ErrNothing = errors.New("nothing there to load")

func (e *Expander) walk(ctx context.Context, source string, yield func(Object) error, fail Skipped) error {
	scheme, _, hasScheme := strings.Cut(source, "://")
	switch {
	case source == "":
		return errors.New("a source without a name")
	case source == "-":
		return e.walkStdin(ctx, yield)
	case strings.HasPrefix(source, s3Scheme):
		return e.walkS3(ctx, source, yield)
	case hasScheme && !strings.ContainsAny(scheme, `/\`):
		// What stands after the scheme may hold a password, so it is not repeated.
		return fmt.Errorf("a source that begins with %s:// cannot be read; files, folders, globs, - and s3:// can", scheme)
	default:
		return e.walkPath(ctx, source, yield, fail)
	}
}

func (e *Expander) walkStdin(ctx context.Context, yield func(Object) error) error {
	object, err := e.stagePipe(ctx, e.options.Stdin, "standard input")
	if err != nil {
		return fmt.Errorf("read standard input: %w", err)
	}
	return yield(object)
}

func (e *Expander) walkPath(ctx context.Context, path string, yield func(Object) error, fail Skipped) error {
	info, err := os.Stat(path)
	switch {
	case err != nil && isGlob(path): // systems differ in how they refuse a name with a wildcard
		return walkGlob(ctx, path, yield, fail)
	case err != nil:
		return fmt.Errorf("find source: %w", err)
	case info.IsDir():
		return walkFolder(ctx, path, nil, yield, fail)
	case info.Mode()&os.ModeNamedPipe != 0:
		return e.walkPipe(ctx, path, yield)
	case !info.Mode().IsRegular():
		return fmt.Errorf("%s is neither a file, a folder nor a pipe", path)
	}
	real, err := realPath(path)
	if err != nil {
		return fmt.Errorf("find source: %w", err)
	}
	return yield(fileObject(real, info))
}

func (e *Expander) walkPipe(ctx context.Context, path string, yield func(Object) error) error {
	pipe, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("open pipe: %w", err)
	}
	defer pipe.Close()
	object, err := e.stagePipe(ctx, pipe, path)
	if err != nil {
		return fmt.Errorf("read pipe %s: %w", path, err)
	}
	return yield(object)
}

// realPath is the one name of a file: absolute, clean, free of symbolic links. Without
// the last, a log that is also known as "current" would be loaded twice.
func realPath(path string) (string, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(absolute)
}

func (e *Expander) repeated(object Object) bool {
	full := sha256.Sum256([]byte(object.Source + "\x00" + object.Key))
	digest := [16]byte(full[:16])
	_, repeated := e.seen[digest]
	e.seen[digest] = struct{}{}
	return repeated
}
