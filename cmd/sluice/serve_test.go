package main

import (
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// lockedBuffer is text that one goroutine writes and another reads.
type lockedBuffer struct {
	mutex sync.Mutex
	text  strings.Builder
}

func (b *lockedBuffer) Write(data []byte) (int, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.text.Write(data)
}

func (b *lockedBuffer) String() string {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.text.String()
}

// TestServe pushes events over HTTP, asks for them, and asks again after a restart.
func TestServe(t *testing.T) {
	store := filepath.Join(t.TempDir(), "store")
	url, stop := startServer(t, store)
	if status, body := post(t, url+"/v1/datasets/shop/events", "application/x-ndjson",
		`{"time":"2026-03-01T10:00:00Z","user_id":"u1","event":"view"}`+"\n"+
			`{"time":"2026-03-01T10:01:00Z","user_id":"u1","event":"buy"}`+"\nnonsense\n"); status != 200 ||
		!strings.HasPrefix(body, `{"accepted":2,"rejected_count":1,"rejected":[{"line":3,`) {
		t.Errorf("events: %d %s", status, body)
	}
	const question = `{"dataset":"shop","aggregate":{"by":["event"],"measures":["count()"]}}`
	ask := func(url string) {
		t.Helper()
		status, body := post(t, url+"/v1/query?format=csv", "application/json", question)
		if status != 200 || body != "event,count()\r\nbuy,1\r\nview,1\r\n" {
			t.Errorf("query: %d %s", status, body)
		}
	}
	ask(url)
	if status, body := post(t, url+"/v1/query", "application/json", `{"dataset":"shp","aggregate":{"measures":["count()"]}}`); status != 404 || !strings.Contains(body, "shop") {
		t.Errorf("misspelt dataset: %d %s", status, body)
	}
	if status, body := get(t, url+"/v1/datasets/shop"); status != 200 || !strings.Contains(body, `"events":2,`) {
		t.Errorf("dataset: %d %s", status, body)
	}
	if status, body := get(t, url+"/v1/datasets/shp"); status != 404 {
		t.Errorf("dataset: %d %s", status, body)
	}
	if status, body := get(t, url+"/v1/datasets/shop/values?column=event"); status != 200 || !strings.Contains(body, `{"value":"view","count":1}`) {
		t.Errorf("values: %d %s", status, body)
	}
	if status, body := get(t, url+"/v1/datasets/shop/values?column=evnt"); status != 400 || !strings.Contains(body, "event") {
		t.Errorf("values: %d %s", status, body)
	}
	stop()
	url, stop = startServer(t, store)
	ask(url)
	stop()
}

// TestTokensOfServe makes a token by the command, and uses it.
func TestTokensOfServe(t *testing.T) {
	var output, complaints strings.Builder
	if code := run(t.Context(), []string{"token", "anna"}, nil, &output, &complaints); code != 0 {
		t.Fatal(complaints.String())
	}
	lines := strings.Split(output.String(), "\n")
	token, file := strings.TrimSpace(lines[1]), filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(file, []byte(lines[3]), 0o600); err != nil {
		t.Fatal(err)
	}
	store := filepath.Join(t.TempDir(), "store")
	url, stop := startServer(t, store, "--tokens", file)
	defer stop()
	if status, body := get(t, url+"/v1/datasets"); status != 401 {
		t.Errorf("without a token: %d %s", status, body)
	}
	r, err := http.NewRequestWithContext(t.Context(), "GET", url+"/v1/datasets", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+token)
	response, err := http.DefaultClient.Do(r)
	if status, body := answer(t, response, err); status != 200 {
		t.Errorf("with a token: %d %s", status, body)
	}
	for _, arguments := range [][]string{{"token", "an na"}, {"token"}} {
		if code := run(t.Context(), arguments, nil, io.Discard, io.Discard); code != exitWrong {
			t.Errorf("%q ends with %d", arguments, code)
		}
	}
	if code := run(t.Context(), []string{"serve", "--store", store + "2", "--tokens", file + "x"}, nil, io.Discard, io.Discard); code != exitFailure {
		t.Errorf("a missing file of tokens ends with %d", code)
	}
}

// startServer serves a store on a free port; stop interrupts it and waits.
func startServer(t *testing.T, store string, flags ...string) (url string, stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	reader, writer := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, append([]string{"serve", "--store", store, "--listen", "127.0.0.1:0"}, flags...), nil, io.Discard, writer)
		writer.Close()
	}()
	line := make([]byte, 200)
	n, err := reader.Read(line)
	if err != nil {
		t.Fatalf("exit code %d before it listens", <-ended)
	}
	go io.Copy(io.Discard, reader)
	match := regexp.MustCompile(`http://\S+`).Find(line[:n])
	if match == nil {
		cancel()
		t.Fatalf("not listening: %s", line[:n])
	}
	return string(match), func() {
		cancel()
		if code := <-ended; code != 0 {
			t.Errorf("exit code %d", code)
		}
	}
}

func post(t *testing.T, url, kind, body string) (int, string) {
	t.Helper()
	response, err := http.Post(url, kind, strings.NewReader(body))
	return answer(t, response, err)
}

func get(t *testing.T, url string) (int, string) {
	t.Helper()
	response, err := http.Get(url)
	return answer(t, response, err)
}

func answer(t *testing.T, response *http.Response, err error) (int, string) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text)
}
