// Package cold reads segment files that lie in places outside the store, through a bounded cache on the local disk.
//
// A file is cut into pieces. A piece that is wanted is fetched once, however many want it, and kept in a file of
// its own; those that were not wanted for the longest time are removed when there are too many:
//
//	Reader.Read(offset, length) -> cache/<segment>-<piece>.piece -> or object.Store.Get, a few times
//
// Nothing here is worth a sync: a piece that a crash has torn, or the disk has damaged, is found out by the checksums
// of the blocks in it; Read is then asked again, and fetches it anew. No lock is held while a place is asked.
package cold

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// The defaults of Options.
const (
	cacheBytesDefault = 10 << 30
	pieceBytesDefault = 1 << 20
	attemptsDefault   = 4
	pauseDefault      = 200 * time.Millisecond
)

// Options are the settings of a Cache. The zero value is good for most.
type Options struct {
	// CacheBytes bounds the pieces on the local disk; default 10 GiB, negative for none.
	CacheBytes int64
	// PieceBytes is the length of a piece, and what is fetched at once; default 1 MiB.
	PieceBytes int64
	// Open opens a place; default object.Open with the settings of the environment.
	Open func(ctx context.Context, place string) (object.Store, error)
	// Attempts is how often a piece is asked for before reading fails; default 4. Pause is the first pause
	// between two, which doubles; default 200 ms.
	Attempts int
	Pause    time.Duration
	// Waiting is called before a place is asked, and what it returns afterwards, for who has something else to do
	// meanwhile; nil for nobody.
	Waiting func() func()
}

func (o Options) withDefaults() Options {
	if o.CacheBytes == 0 {
		o.CacheBytes = cacheBytesDefault
	}
	if o.PieceBytes <= 0 {
		o.PieceBytes = pieceBytesDefault
	}
	if o.Open == nil {
		o.Open = func(ctx context.Context, place string) (object.Store, error) {
			return object.Open(ctx, place, object.Options{})
		}
	}
	if o.Attempts <= 0 {
		o.Attempts = attemptsDefault
	}
	if o.Pause <= 0 {
		o.Pause = pauseDefault
	}
	if o.Waiting == nil {
		o.Waiting = func() func() { return func() {} }
	}
	return o
}

// Cache fetches pieces and keeps them. It is safe for concurrent use.
type Cache struct {
	options Options
	pieces  pieces
	flights singleflight.Group
	// background ends with Close.
	background context.Context
	cancel     context.CancelFunc

	// mu guards the places that are open. It is held while one is opened, which asks nobody.
	mu     sync.Mutex
	places map[string]object.Store

	statistics statistics
}

// Open takes over the pieces that are in a directory of the file system, of those segments that are known. Room says
// whether so many bytes may be written there.
func Open(system vfs.FS, directory string, known func(id uint64) bool, room func(bytes int64) bool, options Options) (*Cache, error) {
	c := &Cache{options: options.withDefaults(), places: map[string]object.Store{}}
	c.pieces = pieces{fs: system, directory: directory, bytesMax: c.options.CacheBytes, room: room, entries: map[pieceName]*entry{}}
	if err := c.pieces.open(known); err != nil {
		return nil, fmt.Errorf("open %s: %w", directory, err)
	}
	c.background, c.cancel = context.WithCancel(context.Background())
	return c, nil
}

// Close ends fetches and gives connections back. The pieces stay.
func (c *Cache) Close() error {
	c.cancel()
	c.mu.Lock()
	defer c.mu.Unlock()
	var errs []error
	for _, place := range c.places {
		errs = append(errs, place.Close())
	}
	c.places = nil
	return errors.Join(errs...)
}

// Place returns the place of a name, opened. It belongs to the cache.
func (c *Cache) Place(name string) (object.Store, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.places == nil {
		return nil, context.Canceled
	}
	if place := c.places[name]; place != nil {
		return place, nil
	}
	place, err := c.options.Open(c.background, name)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", name, err)
	}
	c.places[name] = place
	return place, nil
}

// Reader reads the file of one segment. It implements segment.Remote.
type Reader struct {
	cache  *Cache
	id     uint64
	object manifest.Object
	size   int64
}

// Reader returns a reader of the file of a segment, which has so many bytes.
func (c *Cache) Reader(id uint64, object manifest.Object, size int64) *Reader {
	return &Reader{cache: c, id: id, object: object, size: size}
}

// Read implements segment.Remote.
func (r *Reader) Read(offset, length int64, again bool) ([]byte, error) {
	if offset < 0 || length < 0 || offset > r.size-length {
		return nil, fmt.Errorf("%d bytes at %d of %d: %w", length, offset, r.size, io.ErrUnexpectedEOF)
	}
	piece := r.cache.options.PieceBytes
	into := make([]byte, length)
	for done := int64(0); done < length; {
		number := (offset + done) / piece
		at := offset + done - number*piece
		count := min(length-done, piece-at)
		if err := r.readPiece(into[done:done+count], number, at, again); err != nil {
			return nil, err
		}
		done += count
	}
	return into, nil
}

func (r *Reader) readPiece(into []byte, number, at int64, again bool) error {
	name := pieceName{r.id, number}
	c := r.cache
	if again {
		c.pieces.remove(name)
	} else if c.pieces.read(name, into, at) {
		c.statistics.hits.Add(1)
		return nil
	}
	// Whoever comes while it is fetched gets the same bytes.
	fetched, err, _ := c.flights.Do(name.file(), func() (any, error) {
		data, err := r.fetch(number)
		if err == nil {
			c.pieces.keep(name, data)
		}
		return data, err
	})
	if err != nil {
		return err
	}
	data := fetched.([]byte)
	if int64(len(data)) < at+int64(len(into)) {
		return fmt.Errorf("%s of %s: piece %d has %d bytes: %w", r.object.Key, r.object.Place, number, len(data), io.ErrUnexpectedEOF)
	}
	copy(into, data[at:])
	return nil
}

// fetch gets a piece from its place, and tries again where that may help.
func (r *Reader) fetch(number int64) ([]byte, error) {
	c := r.cache
	defer c.options.Waiting()()
	offset := number * c.options.PieceBytes
	length := min(c.options.PieceBytes, r.size-offset)
	pause := c.options.Pause
	for attempt := 1; ; attempt++ {
		data, err := c.get(r.object, offset, length)
		if err == nil {
			c.statistics.fetched(length)
			return data, nil
		}
		if attempt >= c.options.Attempts || errors.Is(err, object.ErrNotFound) || c.background.Err() != nil {
			c.statistics.failures.Add(1)
			return nil, fmt.Errorf("read bytes %d to %d of %s in %s (tried %d times): %w", offset, offset+length, r.object.Key, r.object.Place, attempt, err)
		}
		timer := time.NewTimer(pause)
		select {
		case <-timer.C:
		case <-c.background.Done():
			timer.Stop()
		}
		pause *= 2
	}
}

func (c *Cache) get(from manifest.Object, offset, length int64) ([]byte, error) {
	place, err := c.Place(from.Place)
	if err != nil {
		return nil, err
	}
	body, err := place.Get(c.background, from.Key, offset, length)
	if err != nil {
		return nil, err
	}
	data := make([]byte, length)
	_, err = io.ReadFull(body, data)
	return data, errors.Join(err, body.Close())
}

// Forget removes the pieces of a segment that nobody reads any more.
func (c *Cache) Forget(id uint64) { c.pieces.forget(id) }
