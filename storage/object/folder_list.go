package object

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
)

// List implements Store. Files that are being written are left out.
func (f *Folder) List(ctx context.Context, prefix string, yield func(Info) error) error {
	root, err := f.root()
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	if err != nil {
		return f.explain("list", prefix, err)
	}
	defer root.Close()
	return f.walk(ctx, root, ".", prefix, yield)
}

// walk lists a folder. Keys are in order if a folder stands where its name with a slash does.
func (f *Folder) walk(ctx context.Context, root *os.Root, dir, prefix string, yield func(Info) error) error {
	entries, err := fs.ReadDir(root.FS(), dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // it went meanwhile
	}
	if err != nil {
		return f.explain("list", dir, err)
	}
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return cmp.Compare(listed(a), listed(b)) })
	for _, entry := range entries {
		if err := ctx.Err(); err != nil {
			return f.explain("list", prefix, err)
		}
		key := path.Join(dir, entry.Name())
		switch {
		case entry.IsDir() && overlap(key+"/", prefix):
			err = f.walk(ctx, root, key, prefix, yield)
		case !entry.IsDir() && strings.HasPrefix(key, prefix) && !strings.Contains(key, pendingMark):
			err = f.yield(key, entry, yield)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// listed is what an entry is sorted by.
func listed(entry fs.DirEntry) string {
	if entry.IsDir() {
		return entry.Name() + "/"
	}
	return entry.Name()
}

// overlap reports whether a folder may hold keys of a prefix.
func overlap(folder, prefix string) bool {
	return strings.HasPrefix(folder, prefix) || strings.HasPrefix(prefix, folder)
}

func (f *Folder) yield(key string, entry fs.DirEntry, yield func(Info) error) error {
	info, err := entry.Info()
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return f.explain("list", key, err)
	}
	if !info.Mode().IsRegular() {
		return nil
	}
	return yield(Info{Key: key, Size: info.Size(), Modified: info.ModTime()})
}
