package storage

import (
	"fmt"

	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// checkActors verifies what a segment cannot know of itself: that its actors are in
// the dictionary, each in the shard of its hash. That they ascend is checked with it.
func checkActors(reader *segment.Reader, set *dictionary.Set, actors bool) error {
	info := reader.Info()
	for shard := range info.Shards {
		section := reader.Section(shard)
		if section == nil {
			continue
		}
		err := vfs.Guard(func() error { return checkSection(section, set, shard, actors, info) })
		if err != nil {
			return fmt.Errorf("shard %d: %w", shard, err)
		}
	}
	return nil
}

func checkSection(section *segment.Section, set *dictionary.Set, shard int, actors bool, info segment.Info) error {
	var runs segment.Runs
	if err := section.Runs(&runs); err != nil {
		return err
	}
	names := set.Actors(shard)
	for i, actor := range runs.Actors {
		switch {
		case i > 0 && actor <= runs.Actors[i-1]:
			return fmt.Errorf("%w: run %d: actor %d follows actor %d", ErrCorrupt, i, actor, runs.Actors[i-1])
		case actor < segment.FirstActor:
			continue
		case !actors:
			return fmt.Errorf("%w: actor %d in a dataset without actors", ErrCorrupt, actor)
		case int64(actor)-int64(names.First()) >= int64(names.Len()):
			return fmt.Errorf("%w: actor %d of %d", ErrCorrupt, actor, names.Len())
		}
		if home := ShardOf([]byte(names.At(actor)), info.Shards); home != shard {
			return fmt.Errorf("%w: actor %d belongs to shard %d", ErrCorrupt, actor, home)
		}
	}
	return nil
}
