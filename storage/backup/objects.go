package backup

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/object"
)

// Object is the file of a cold segment: it lies in a place of its own, and the snapshot has a copy of it, since the
// store removes it there when its events are deleted or expire.
type Object struct {
	// Place and Key say where the store has it.
	Place string `json:"place"`
	Key   string `json:"key"`
	// File is the copy. Its path is where the segment would be if it were not cold.
	File
}

// address tells objects apart. What lies at one never changes.
type address struct{ place, key string }

func (o *Object) address() address { return address{o.Place, o.Key} }

// copyObject sends an object that is new since the newest snapshot.
func (t *taking) copyObject(ctx context.Context, from storage.ImageObject, to *Object) error {
	if known, ok := t.knownObjects[to.address()]; ok && known.Size == to.Size && t.has(&known) {
		to.File = known
		t.meter.done(to.Size, false)
		return nil
	}
	content, closer, err := t.image.Fetch(ctx, from)
	if err != nil {
		return err
	}
	return errors.Join(t.put(ctx, &to.File, content, to.Size), closer.Close())
}

// outside are the places of cold segments that a restore puts back what is gone from.
type outside struct {
	open func(ctx context.Context, place string) (object.Store, error)

	mu     sync.Mutex
	places map[string]object.Store
}

func newOutside(options Options) *outside {
	o := &outside{open: options.OpenPlace, places: map[string]object.Store{}}
	if o.open == nil {
		o.open = func(ctx context.Context, place string) (object.Store, error) {
			return object.Open(ctx, place, object.Options{})
		}
	}
	return o
}

// place opens each place once.
func (o *outside) place(ctx context.Context, name string) (object.Store, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if place := o.places[name]; place != nil {
		return place, nil
	}
	place, err := o.open(ctx, name)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", name, err)
	}
	o.places[name] = place
	return place, nil
}

func (o *outside) close() error {
	var errs []error
	for _, place := range o.places {
		errs = append(errs, place.Close())
	}
	return errors.Join(errs...)
}

// objects sees to it that every object that the manifest counts on is there.
func (r *restoring) objects(ctx context.Context, manifest []byte) (err error) {
	wanted, err := storage.ManifestObjects(manifest)
	if err != nil {
		return err
	}
	copies := map[address]*File{}
	for i := range r.snapshot.Objects {
		copies[r.snapshot.Objects[i].address()] = &r.snapshot.Objects[i].File
	}
	defer func() { err = errors.Join(err, r.outside.close()) }()
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(workers)
	for _, want := range wanted {
		group.Go(func() error {
			if err := r.object(ctx, want, copies[address{want.Place, want.Key}]); err != nil {
				return fmt.Errorf("cold segment %s: %w", want.Path, err)
			}
			return nil
		})
	}
	return group.Wait()
}

// object puts an object back if it is not where it was.
func (r *restoring) object(ctx context.Context, want storage.ImageObject, file *File) error {
	// With Close of the restore the place is closed, and not before.
	place, err := r.outside.place(context.WithoutCancel(ctx), want.Place)
	if err != nil {
		return err
	}
	found, err := place.Head(ctx, want.Key)
	switch {
	case err != nil && !errors.Is(err, object.ErrNotFound):
		return err
	case err == nil && found.Size == want.Size:
		r.countObject(file, false)
		return nil
	case file == nil:
		return fmt.Errorf("%w: %s", ErrGone, want)
	}
	if err := r.putBack(ctx, place, want.Key, file); err != nil {
		return err
	}
	r.countObject(file, true)
	return nil
}

// countObject counts a copy that the snapshot has: of others it has no size.
func (r *restoring) countObject(file *File, copied bool) {
	if file != nil {
		r.meter.done(file.Size, copied)
	}
}

// putBack brings a copy here, where it is hashed, and from here to its place. What an interruption leaves here is named by no
// manifest, and goes when the store is opened.
func (r *restoring) putBack(ctx context.Context, to object.Store, key string, file *File) error {
	body, err := open(ctx, r.place, file)
	if err != nil {
		return err
	}
	err = r.write(file.Path, body)
	if err := errors.Join(err, body.Close()); err != nil {
		return err
	}
	here, err := r.system.Open(file.Path)
	if err != nil {
		return err
	}
	err = to.Put(ctx, key, here, file.Size, object.PutOptions{})
	return errors.Join(err, here.Close(), r.system.Remove(file.Path))
}
