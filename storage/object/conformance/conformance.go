// Package conformance holds places to what package object promises of them. Each implementation's test calls Run with
// a function that makes an empty place; what all of them do alike is tested here once.
package conformance

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/sluice-analytics/sluice/storage/object"
)

// Run tests a place; empty makes one that has no objects.
func Run(t *testing.T, empty func(t *testing.T) object.Store) {
	for name, test := range map[string]func(*testing.T, object.Store){
		"put and get":        putAndGet,
		"ranges":             ranges,
		"list":               list,
		"replace":            replace,
		"put if absent":      putIfAbsent,
		"racing puts":        racingPuts,
		"delete":             remove,
		"missing":            missing,
		"keys":               keys,
		"short content":      shortContent,
		"cancelled":          cancelled,
		"listing breaks off": listingBreaksOff,
	} {
		t.Run(name, func(t *testing.T) { test(t, empty(t)) })
	}
}

func put(t *testing.T, place object.Store, key, content string) {
	t.Helper()
	if err := place.Put(t.Context(), key, bytes.NewReader([]byte(content)), int64(len(content)), object.PutOptions{}); err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, place object.Store, key string, offset, length int64) (string, error) {
	t.Helper()
	body, err := place.Get(t.Context(), key, offset, length)
	if err != nil {
		return "", err
	}
	content, err := io.ReadAll(body)
	return string(content), errors.Join(err, body.Close())
}

func want(t *testing.T, place object.Store, key, content string) {
	t.Helper()
	if got, err := get(t, place, key, 0, object.ToEnd); got != content || err != nil {
		t.Errorf("%s: got %q, %v; want %q", key, got, err, content)
	}
	if info, err := place.Head(t.Context(), key); info.Key != key || info.Size != int64(len(content)) || err != nil {
		t.Errorf("head of %s: got %+v, %v", key, info, err)
	}
}

func putAndGet(t *testing.T, place object.Store) {
	for _, key := range []string{"a", "b/c", "b/d/e.f", "with space+plus"} {
		put(t, place, key, "content of "+key)
		want(t, place, key, "content of "+key)
	}
	put(t, place, "nothing", "")
	want(t, place, "nothing", "")
}

func ranges(t *testing.T, place object.Store) {
	const content = "0123456789"
	put(t, place, "k", content)
	for offset := range int64(len(content) + 1) {
		for length := range int64(len(content)) - offset + 1 {
			if got, err := get(t, place, "k", offset, length); got != content[offset:offset+length] || err != nil {
				t.Errorf("%d bytes at %d: got %q, %v", length, offset, got, err)
			}
		}
		if offset == int64(len(content)) {
			continue
		}
		if got, err := get(t, place, "k", offset, object.ToEnd); got != content[offset:] || err != nil {
			t.Errorf("all from %d: got %q, %v", offset, got, err)
		}
	}
	for _, wrong := range [][2]int64{{0, 11}, {5, 6}, {11, 1}, {12, 0}} {
		if got, err := get(t, place, "k", wrong[0], wrong[1]); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("%d bytes at %d: got %q, %v", wrong[1], wrong[0], got, err)
		}
	}
	if _, err := get(t, place, "k", -1, 1); !errors.Is(err, fs.ErrInvalid) {
		t.Errorf("a negative offset: %v", err)
	}
}

func list(t *testing.T, place object.Store) {
	keys := []string{"a/1", "a/2/x", "a/2.5", "a.b", "ab", "c"}
	for _, key := range keys {
		put(t, place, key, key)
	}
	for prefix, expected := range map[string][]string{
		"":      {"a.b", "a/1", "a/2.5", "a/2/x", "ab", "c"},
		"a":     {"a.b", "a/1", "a/2.5", "a/2/x", "ab"},
		"a/":    {"a/1", "a/2.5", "a/2/x"},
		"a/2/":  {"a/2/x"},
		"a/2/x": {"a/2/x"},
		"x":     nil,
	} {
		var got []string
		err := place.List(t.Context(), prefix, func(info object.Info) error {
			got = append(got, info.Key)
			if info.Size != int64(len(info.Key)) || info.Modified.IsZero() {
				t.Errorf("listed: %+v", info)
			}
			return nil
		})
		if err != nil || !slices.Equal(got, expected) {
			t.Errorf("prefix %q: got %v, %v; want %v", prefix, got, err, expected)
		}
	}
	stop := errors.New("stop")
	calls := 0
	if err := place.List(t.Context(), "", func(object.Info) error { calls++; return stop }); !errors.Is(err, stop) || calls != 1 {
		t.Errorf("stopped: %v after %d calls", err, calls)
	}
}

func replace(t *testing.T, place object.Store) {
	put(t, place, "k", "long content")
	put(t, place, "k", "short")
	want(t, place, "k", "short")
}

func putIfAbsent(t *testing.T, place object.Store) {
	absent := object.PutOptions{IfAbsent: true}
	if err := place.Put(t.Context(), "k", bytes.NewReader([]byte("first")), 5, absent); err != nil {
		t.Fatal(err)
	}
	if err := place.Put(t.Context(), "k", bytes.NewReader([]byte("other")), 5, absent); !errors.Is(err, object.ErrExists) {
		t.Errorf("a second put: %v", err)
	}
	want(t, place, "k", "first")
}

func racingPuts(t *testing.T, place object.Store) {
	if !place.ConditionalPut() {
		return
	}
	var done sync.WaitGroup
	var won atomic.Int64
	for i := range 8 {
		done.Go(func() {
			content := fmt.Appendf(nil, "content %d", i)
			err := place.Put(t.Context(), "k", bytes.NewReader(content), int64(len(content)), object.PutOptions{IfAbsent: true})
			if err == nil {
				won.Add(1)
			} else if !errors.Is(err, object.ErrExists) {
				t.Errorf("put %d: %v", i, err)
			}
		})
	}
	done.Wait()
	if won.Load() != 1 {
		t.Errorf("%d puts have won", won.Load())
	}
}

func remove(t *testing.T, place object.Store) {
	put(t, place, "a/k", "x")
	put(t, place, "a/l", "y")
	for range 2 { // the second time there is nothing
		if err := place.Delete(t.Context(), "a/k"); err != nil {
			t.Error(err)
		}
	}
	if _, err := place.Head(t.Context(), "a/k"); !errors.Is(err, object.ErrNotFound) {
		t.Errorf("head of what is deleted: %v", err)
	}
	want(t, place, "a/l", "y")
}

func missing(t *testing.T, place object.Store) {
	if _, err := get(t, place, "k", 0, object.ToEnd); !errors.Is(err, object.ErrNotFound) {
		t.Errorf("get: %v", err)
	}
	if _, err := get(t, place, "k", 0, 1); !errors.Is(err, object.ErrNotFound) {
		t.Errorf("get of a range: %v", err)
	}
	if _, err := place.Head(t.Context(), "k"); !errors.Is(err, object.ErrNotFound) {
		t.Errorf("head: %v", err)
	}
	if err := place.Delete(t.Context(), "k"); err != nil {
		t.Errorf("delete: %v", err)
	}
	if err := place.List(t.Context(), "", func(object.Info) error { return errors.New("there is something") }); err != nil {
		t.Errorf("list: %v", err)
	}
}

func keys(t *testing.T, place object.Store) {
	for _, key := range []string{"", ".", "..", "../k", "/k", "a/../k", "a//k", "a/", "a\\k", "a\x00"} {
		if err := place.Put(t.Context(), key, bytes.NewReader(nil), 0, object.PutOptions{}); !errors.Is(err, fs.ErrInvalid) {
			t.Errorf("put of %q: %v", key, err)
		}
		if _, err := place.Get(t.Context(), key, 0, object.ToEnd); !errors.Is(err, fs.ErrInvalid) {
			t.Errorf("get of %q: %v", key, err)
		}
		if err := place.Delete(t.Context(), key); !errors.Is(err, fs.ErrInvalid) {
			t.Errorf("delete of %q: %v", key, err)
		}
	}
}

func shortContent(t *testing.T, place object.Store) {
	if err := place.Put(t.Context(), "k", bytes.NewReader([]byte("0123")), 5, object.PutOptions{}); err == nil {
		t.Error("a content shorter than its size was put")
	}
	if _, err := place.Head(t.Context(), "k"); !errors.Is(err, object.ErrNotFound) {
		t.Errorf("head: %v", err)
	}
	if err := place.Put(t.Context(), "k", bytes.NewReader([]byte("0123")), 2, object.PutOptions{}); err != nil {
		t.Error(err)
	}
	want(t, place, "k", "01")
}

func cancelled(t *testing.T, place object.Store) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := place.Put(ctx, "k", bytes.NewReader([]byte("x")), 1, object.PutOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("put: %v", err)
	}
	if _, err := place.Head(t.Context(), "k"); !errors.Is(err, object.ErrNotFound) {
		t.Errorf("head: %v", err)
	}
}

func listingBreaksOff(t *testing.T, place object.Store) {
	put(t, place, "a", "x")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := place.List(ctx, "", func(object.Info) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("list: %v", err)
	}
}
