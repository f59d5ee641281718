package object

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"
)

// Memory keeps objects in memory, for tests.
type Memory struct {
	mu      sync.Mutex
	objects map[string]memoryObject
	fault   func(Operation) error
}

type memoryObject struct {
	data     []byte
	modified time.Time
}

// Operation is one call that Memory is about to answer.
type Operation struct {
	// Method is "put", "get", "head", "list" or "delete".
	Method string
	// Key is the key, of a listing the prefix.
	Key string
}

// NewMemory returns an empty place.
func NewMemory() *Memory { return &Memory{objects: map[string]memoryObject{}} }

// SetFault lets the function fail operations from now on: those for which it returns an error do nothing else. It is
// called by several goroutines, and may use the place. Nil: nothing fails.
func (m *Memory) SetFault(fault func(Operation) error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.fault = fault
}

func (m *Memory) before(ctx context.Context, method, key string) error {
	m.mu.Lock()
	fault := m.fault
	m.mu.Unlock()
	err := ctx.Err()
	if err == nil && fault != nil {
		err = fault(Operation{Method: method, Key: key})
	}
	if err != nil {
		return fmt.Errorf("%s %s/%s: %w", method, m, key, err)
	}
	return nil
}

// Put implements Store.
func (m *Memory) Put(ctx context.Context, key string, content io.ReaderAt, size int64, options PutOptions) error {
	if err := checkKey("put", key); err != nil {
		return err
	}
	if err := m.before(ctx, "put", key); err != nil {
		return err
	}
	data := make([]byte, size)
	if _, err := io.ReadFull(io.NewSectionReader(content, 0, size), data); err != nil {
		return fmt.Errorf("put %s/%s: %w", m, key, err)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, exists := m.objects[key]; exists && options.IfAbsent {
		return fmt.Errorf("put %s/%s: %w", m, key, ErrExists)
	}
	m.objects[key] = memoryObject{data: data, modified: time.Now()}
	return nil
}

// find returns the object of a key.
func (m *Memory) find(ctx context.Context, method, key string) (memoryObject, error) {
	if err := checkKey(method, key); err != nil {
		return memoryObject{}, err
	}
	if err := m.before(ctx, method, key); err != nil {
		return memoryObject{}, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	found, ok := m.objects[key]
	if !ok {
		return found, fmt.Errorf("%s %s/%s: %w", method, m, key, ErrNotFound)
	}
	return found, nil
}

// Get implements Store.
func (m *Memory) Get(ctx context.Context, key string, offset, length int64) (io.ReadCloser, error) {
	if err := checkRange(key, offset, length); err != nil {
		return nil, err
	}
	found, err := m.find(ctx, "get", key)
	if err != nil {
		return nil, err
	}
	size := int64(len(found.data))
	if offset > size || length > size-offset {
		return nil, errShort(m, key, size, offset, length)
	}
	if length == ToEnd {
		length = size - offset
	}
	return io.NopCloser(bytes.NewReader(found.data[offset : offset+length])), nil
}

// Head implements Store.
func (m *Memory) Head(ctx context.Context, key string) (Info, error) {
	found, err := m.find(ctx, "head", key)
	return Info{Key: key, Size: int64(len(found.data)), Modified: found.modified}, err
}

// List implements Store.
func (m *Memory) List(ctx context.Context, prefix string, yield func(Info) error) error {
	if err := m.before(ctx, "list", prefix); err != nil {
		return err
	}
	m.mu.Lock()
	objects := maps.Clone(m.objects)
	m.mu.Unlock()
	for _, key := range slices.Sorted(maps.Keys(objects)) {
		if !strings.HasPrefix(key, prefix) {
			continue
		}
		if err := yield(Info{Key: key, Size: int64(len(objects[key].data)), Modified: objects[key].modified}); err != nil {
			return err
		}
	}
	return nil
}

// Delete implements Store.
func (m *Memory) Delete(ctx context.Context, key string) error {
	if err := checkKey("delete", key); err != nil {
		return err
	}
	if err := m.before(ctx, "delete", key); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.objects, key)
	return nil
}

// Change lets a test damage an object: it replaces the bytes by what the function makes of a copy of them.
func (m *Memory) Change(key string, change func([]byte) []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	found, ok := m.objects[key]
	if !ok {
		return fmt.Errorf("change %s/%s: %w", m, key, ErrNotFound)
	}
	found.data = change(bytes.Clone(found.data))
	m.objects[key] = found
	return nil
}

// ConditionalPut implements Store.
func (m *Memory) ConditionalPut() bool { return true }

// String implements Store.
func (m *Memory) String() string { return "memory:" }

// Close implements Store.
func (m *Memory) Close() error { return nil }
