package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// filePlace is a file of this machine.
type filePlace struct {
	path string
	// label is what people call it, where that is not its path.
	label string
}

// fileObject describes the regular file at the path, which is absolute, clean and free
// of symbolic links, so that a file has one name.
func fileObject(path string, info fs.FileInfo) Object {
	identity := Identify(Name{Origin: OriginFile, Key: path})
	return Object{
		Source: identity.Source, Key: identity.Key, Version: identity.Version,
		Size: info.Size(), Modified: info.ModTime().UnixMicro(),
		place: &filePlace{path: path},
	}
}

// FindFile looks a regular file up by its path, as it is now: ErrGone if there is none.
func FindFile(path string) (Object, error) {
	info, err := os.Stat(path)
	if err != nil {
		return Object{}, fmt.Errorf("look up %s: %w", path, goneIfMissing(err))
	}
	if !info.Mode().IsRegular() {
		return Object{}, fmt.Errorf("look up %s: %w: it is no file any more", path, ErrGone)
	}
	real, err := realPath(path)
	if err != nil {
		return Object{}, fmt.Errorf("look up %s: %w", path, goneIfMissing(err))
	}
	return fileObject(real, info), nil
}

func (p *filePlace) name(Object) string {
	if p.label != "" {
		return p.label
	}
	return p.path
}

func (p *filePlace) open(ctx context.Context, object Object, offset int64) (io.ReadCloser, error) {
	file, err := openAsListed(p.path, object)
	if err != nil {
		return nil, err
	}
	if _, err := file.Seek(offset, io.SeekStart); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return &fileBody{ctx: ctx, file: file, object: object}, nil
}

func (p *filePlace) refresh(_ context.Context, object Object) (Object, error) {
	info, err := os.Stat(p.path)
	if err != nil {
		return object, goneIfMissing(err)
	}
	fresh := object
	fresh.Size, fresh.Modified = info.Size(), info.ModTime().UnixMicro()
	return fresh, nil
}

func openAsListed(path string, object Object) (*os.File, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, goneIfMissing(err)
	}
	if err := checkAsListed(file, object); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

// checkAsListed tells a file that was written to, or replaced, from the one listed.
func checkAsListed(file *os.File, object Object) error {
	info, err := file.Stat()
	if err != nil {
		return err
	}
	if info.Size() != object.Size || info.ModTime().UnixMicro() != object.Modified {
		return ErrChanged
	}
	return nil
}

func goneIfMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: %w", ErrGone, err)
	}
	return err
}

// fileBody reads a file and looks, at its end, whether somebody wrote to it meanwhile.
type fileBody struct {
	ctx    context.Context
	file   *os.File
	object Object
}

func (b *fileBody) Read(p []byte) (int, error) {
	if err := b.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := b.file.Read(p)
	if err == io.EOF {
		if changed := checkAsListed(b.file, b.object); changed != nil {
			return n, changed
		}
	}
	return n, err
}

func (b *fileBody) Close() error { return b.file.Close() }
