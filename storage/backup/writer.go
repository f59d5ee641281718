package backup

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/storage/object"
)

// writer says who writes to a place.
type writer struct {
	Owner string    `json:"owner"`
	Since time.Time `json:"since"`
}

// enter takes the place for one writer, so that nobody removes files that a snapshot in the making counts on. One that
// the same owner left behind is dead. leave must be called.
func enter(ctx context.Context, place object.Store, options Options) (leave func() error, err error) {
	content, err := json.Marshal(writer{Owner: options.Owner, Since: options.now().UTC()})
	if err != nil {
		return nil, err
	}
	err = place.Put(ctx, writerKey, bytes.NewReader(content), int64(len(content)), object.PutOptions{IfAbsent: true})
	if errors.Is(err, object.ErrExists) {
		if err = refuseOther(ctx, place, options.Owner); err == nil {
			err = place.Put(ctx, writerKey, bytes.NewReader(content), int64(len(content)), object.PutOptions{})
		}
	}
	if err != nil {
		return nil, err
	}
	return func() error { return place.Delete(context.WithoutCancel(ctx), writerKey) }, nil
}

// refuseOther fails if the writer that is there is not the owner.
func refuseOther(ctx context.Context, place object.Store, owner string) error {
	content, err := get(ctx, place, writerKey, 1<<20)
	if errors.Is(err, object.ErrNotFound) {
		return nil // it has left just now
	}
	if err != nil {
		return err
	}
	var other writer
	if err := json.Unmarshal(content, &other); err == nil && other.Owner == owner {
		return nil
	}
	return fmt.Errorf("%s: %w: %q since %s; if that process is dead, remove %q there", place, ErrBusy, other.Owner,
		other.Since.Format(time.RFC3339), writerKey)
}
