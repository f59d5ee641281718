package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/cespare/xxhash/v2"
)

// staged is a copy of a stream in a temporary file.
type staged struct {
	file *os.File
	size int64
	hash uint64
}

// stage copies the stream into a temporary file of the folder (empty for the
// system's), which is the caller's to close and remove. A read that hangs, as of a
// terminal, does not hold up a cancelled context: it is left to end on its own.
func stage(ctx context.Context, stream io.Reader, folder string) (staged, error) {
	type outcome struct {
		staged staged
		err    error
	}
	done := make(chan outcome, 1)
	go func() {
		copied, err := copyToTemporary(ctx, stream, folder)
		done <- outcome{copied, err}
	}()
	select {
	case result := <-done:
		return result.staged, result.err
	case <-ctx.Done():
		go func() { // whatever arrives late is dropped
			if result := <-done; result.err == nil {
				discard(result.staged.file)
			}
		}()
		return staged{}, ctx.Err()
	}
}

func copyToTemporary(ctx context.Context, stream io.Reader, folder string) (staged, error) {
	file, err := os.CreateTemp(folder, "sluice-stage-")
	if err != nil {
		return staged{}, err
	}
	hash := xxhash.New()
	size, err := io.Copy(io.MultiWriter(file, hash), cancellable{ctx, stream})
	if err == nil {
		_, err = file.Seek(0, io.SeekStart)
	}
	if err != nil {
		discard(file)
		return staged{}, fmt.Errorf("stage input: %w", err)
	}
	return staged{file: file, size: size, hash: hash.Sum64()}, nil
}

// discard closes and removes a temporary file. Nothing depends on it, so an error
// only leaves a file in the temporary folder.
func discard(file *os.File) {
	_ = file.Close()
	_ = os.Remove(file.Name())
}

// cancellable ends a stream between two reads when the context does.
type cancellable struct {
	ctx    context.Context
	stream io.Reader
}

func (c cancellable) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.stream.Read(p)
}

// stagePipe stages a stream that can be read only once and describes it. Its key and
// version are its content, so the same input a second time is the same object.
func (e *Expander) stagePipe(ctx context.Context, stream io.Reader, label string) (Object, error) {
	copied, err := stage(ctx, stream, e.options.Temporary)
	if err != nil {
		return Object{}, err
	}
	path := copied.file.Name()
	info, err := copied.file.Stat()
	if err = errors.Join(err, copied.file.Close()); err != nil {
		return Object{}, errors.Join(err, os.Remove(path))
	}
	e.temporary = append(e.temporary, path)
	identity := Identify(Name{Origin: OriginPipe, Hash: copied.hash, Hashed: true})
	return Object{
		Source: identity.Source, Key: identity.Key, Version: identity.Version,
		Size: info.Size(), Modified: info.ModTime().UnixMicro(),
		place: &filePlace{path: path, label: label},
	}, nil
}
