package schedules

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/backup"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// otherName is what Rename calls the dataset every other time.
const otherName = "renamed"

// coldPlace is what the place of cold segments is called.
const coldPlace = "s3://cold/"

func (s *embedded) Exists() bool { return slices.Contains(s.engine.Store().Datasets(), s.name) }

func (s *embedded) Declare(identity string) error {
	s.identity = identity
	config := storage.DatasetConfig{Name: s.name, Actors: []string{"user"}, Event: "event"}
	switch identity {
	case Dedupe:
		config.Identity = storage.Identity{Dedupe: "copy", Window: window.Microseconds()}
	case Upsert:
		config.Identity = storage.Identity{Upsert: []string{"copy"}}
	}
	return s.engine.Store().CreateDataset(config)
}

func (s *embedded) Known(key, etag string) bool {
	source := "s3://" + bucketName
	if etag == "" {
		source = "http"
	}
	return slices.ContainsFunc(s.engine.Store().Inputs(s.name, source, key), func(input storage.Input) bool {
		return strings.Contains(input.Version, etag)
	})
}

func (s *embedded) Delete(ctx context.Context, step Step) (planned, removed int64, err error) {
	request := engine.DeleteRequest{Dataset: s.name, Actor: step.User, Purge: step.Purge}
	if step.Name != "" {
		request.Where = "event = '" + step.Name + "'"
	}
	plan, err := s.engine.PlanDeletion(ctx, request)
	if err != nil {
		return 0, 0, err
	}
	asked, err := s.engine.AskDeletion(ctx, request)
	if err != nil {
		return 0, 0, err
	}
	done, err := s.engine.RunDeletion(ctx, s.name, asked, nil)
	if err != nil || step.User == "" {
		return plan.Events, done.Removed, err
	}
	if _, err := s.engine.Store().DeleteColdObjects(ctx); err != nil {
		return 0, 0, err
	}
	return plan.Events, done.Removed, s.without(ctx, step.User)
}

// without looks for a text in every file and cold object.
func (s *embedded) without(ctx context.Context, text string) error {
	if err := s.withoutBelow(".", []byte(text)); err != nil {
		return err
	}
	return s.places.cold.List(ctx, "", func(info object.Info) error {
		body, err := s.places.cold.Get(ctx, info.Key, 0, object.ToEnd)
		if err != nil {
			return err
		}
		content, err := io.ReadAll(body)
		if err == nil && bytes.Contains(content, []byte(text)) {
			err = fmt.Errorf("the text %q is purged, and is in the cold object %s", text, info.Key)
		}
		return errors.Join(err, body.Close())
	})
}

func (s *embedded) withoutBelow(directory string, text []byte) error {
	entries, err := s.disk.List(directory)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		name := path.Join(directory, entry)
		if info, err := s.disk.Stat(name); err != nil {
			return err
		} else if info.IsDir() {
			if err := s.withoutBelow(name, text); err != nil {
				return err
			}
			continue
		}
		content, err := vfs.ReadFile(s.disk, name)
		if err != nil {
			return err
		}
		if bytes.Contains(content, text) {
			return fmt.Errorf("the text %q is purged, and is in the file %s", text, name)
		}
	}
	return nil
}

// setAside sets a segment aside by its number, and finds out whether queries are refused then.
func (s *embedded) setAside(number int) error {
	if number == 0 || !s.Exists() {
		return nil
	}
	if err := s.engine.Store().Seal(context.Background(), s.name); err != nil {
		return err
	}
	snapshot, err := s.engine.Store().Snapshot(s.name)
	if err != nil {
		return err
	}
	var ids []uint64
	if segments := snapshot.Segments; len(segments) > 0 {
		ids = append(ids, segments[number%len(segments)].Info().ID)
	}
	snapshot.Release()
	if err := s.engine.Store().Quarantine(s.name, ids); err != nil || len(ids) == 0 {
		return err
	}
	if snapshot, err = s.engine.Store().Snapshot(s.name); err == nil {
		snapshot.Release()
		return fmt.Errorf("segment %d is set aside, and nobody is told", ids[0])
	}
	return nil
}

// resume goes on with deletions, as a server does when it starts.
func (s *embedded) resume(ctx context.Context) error {
	deletions, err := s.engine.Store().Deletions(s.name)
	if err != nil {
		return there(err)
	}
	for _, deletion := range deletions {
		if deletion.Ended == 0 {
			if _, err := s.engine.RunDeletion(ctx, s.name, deletion, nil); err != nil {
				return fmt.Errorf("go on with deletion %d: %w", deletion.ID, err)
			}
		}
	}
	return nil
}

func (s *embedded) Retain(ctx context.Context, step Step) error {
	if err := s.Seal(ctx); err != nil {
		return err
	}
	retention := storage.Retention{Age: time.Duration(step.Days) * day, Bytes: step.Bytes}
	_, err := s.engine.Store().Expire(ctx, s.name, retention, time.Now())
	return there(err)
}

func (s *embedded) MoveCold(ctx context.Context, days int) error {
	before := time.Now().AddDate(100, 0, 0)
	if days > 0 {
		before = time.Now().AddDate(0, 0, -days)
	}
	_, err := s.engine.Store().MoveCold(ctx, storage.ColdMove{Dataset: s.name, Place: coldPlace, Before: before.UnixMicro()})
	return there(err)
}

func (s *embedded) Rename() error {
	if !s.Exists() {
		return nil
	}
	to := otherName
	if s.name == otherName {
		to = datasetName
	}
	_, err := s.engine.RenameDataset(s.name, to)
	if err == nil {
		s.name = to
	}
	return err
}

func (s *embedded) Drop() error {
	if !s.Exists() {
		return nil
	}
	return s.engine.DropDataset(s.name, s.name)
}

func (s *embedded) Snapshot(ctx context.Context) error {
	_, _, err := backup.Take(ctx, s.engine.Store(), s.places.snapshots, backup.Options{Owner: "life"})
	return err
}

func (s *embedded) Snapshots(ctx context.Context) ([]string, error) {
	list, err := backup.List(ctx, s.places.snapshots)
	var names []string
	for _, snapshot := range list {
		names = append(names, snapshot.Name)
	}
	return names, err
}

func (s *embedded) Restore(ctx context.Context, name string, crash *Crash) error {
	snapshot, err := backup.Find(ctx, s.places.snapshots, name)
	if err != nil {
		return err
	}
	disk := vfs.NewMem()
	restore := func(system vfs.FS) error {
		_, err := backup.Restore(ctx, s.places.snapshots, snapshot, system, backup.Options{OpenPlace: s.places.open})
		return err
	}
	if crash == nil {
		err = restore(disk)
	} else {
		fault := vfs.NewFault(disk)
		fault.SetPlan(vfs.FailFrom(crash.After))
		_ = restore(fault) // the power fails, or it was done before
		disk = disk.CrashClone(vfs.KeepShare(rand.New(rand.NewPCG(crash.Seed, 7)), crash.Keep))
		_, marked := disk.Stat(storage.RestoreMark)
		if err = restore(disk); errors.Is(err, backup.ErrNotEmpty) && marked != nil {
			err = nil // its mark is gone: it must be the whole store, which is judged
		}
	}
	if err != nil {
		return err
	}
	if err := s.engine.Close(); err != nil {
		return err
	}
	s.disk = disk
	return s.open()
}
