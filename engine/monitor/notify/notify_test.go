package notify

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/ingest/config"
)

var message = alert.Message{At: time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC), Text: "purchase fell"}

func TestAWebhookIsPostedTo(t *testing.T) {
	statuses, got := []int{500, 429, 200}, []string{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		got = append(got, r.Method+" "+r.Header.Get("Content-Type")+" "+string(body))
		w.WriteHeader(statuses[len(got)-1])
	}))
	defer server.Close()
	webhook := NewWebhook(config.Webhook{URL: server.URL})
	for _, status := range statuses {
		if err := webhook.Send(t.Context(), message); err == nil != (status == 200) || errors.Is(err, errFinal) {
			t.Errorf("%d: %v", status, err)
		}
	}
	if len(got) != 3 || !strings.HasPrefix(got[2], `POST application/json {"at":"2026-03-02T12:00:00Z","text":"purchase fell"`) {
		t.Errorf("posted are %q", got)
	}
}

func TestRedirectsAndRefusalsAreFinal(t *testing.T) {
	for _, status := range []int{302, 307, 400, 404} {
		calls := 0
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			calls++
			w.Header().Set("Location", "/elsewhere")
			w.WriteHeader(status)
		}))
		err := NewWebhook(config.Webhook{URL: server.URL}).Send(t.Context(), message)
		server.Close()
		if calls != 1 || !errors.Is(err, errFinal) {
			t.Errorf("%d: %d calls, %v", status, calls, err)
		}
	}
}

// TestTheInsideIsOutOfReach posts to what the configuration names as an outer host and what is none.
func TestTheInsideIsOutOfReach(t *testing.T) {
	for _, address := range []string{"http://10.0.0.1/", "http://169.254.169.254/latest", "http://[fd00::1]/", "http://0.0.0.0/", "http://100.64.0.1/", "http://[fe80::1]/"} {
		if err := NewWebhook(config.Webhook{URL: address}).Send(t.Context(), message); !errors.Is(err, errRefused) {
			t.Errorf("%s: %v", address, err)
		}
	}
	for text, want := range map[string]bool{"127.0.0.1": false, "::1": false, "192.168.1.1": false, "::ffff:10.0.0.1": false, "64:ff9b::a00:1": false, "1.1.1.1": true, "2606:4700::1": true} {
		if got := public(netip.MustParseAddr(text).Unmap()); got != want {
			t.Errorf("%s is public: %v", text, got)
		}
	}
}

func TestTheSecretIsNotShown(t *testing.T) {
	t.Setenv("ALERT_TEST_WEBHOOK", "http://10.0.0.1/hunter2?token=hunter2")
	webhook := NewWebhook(config.Webhook{Secret: config.Secret{Env: "ALERT_TEST_WEBHOOK"}})
	err := webhook.Send(t.Context(), message)
	if err == nil || strings.Contains(err.Error(), "hunter2") || !strings.Contains(err.Error(), "ALERT_TEST_WEBHOOK") {
		t.Errorf("the error is %v", err)
	}
	t.Setenv("ALERT_TEST_WEBHOOK", "hunter2")
	if err := webhook.Send(t.Context(), message); err == nil || strings.Contains(err.Error(), "hunter2") {
		t.Errorf("the error is %v", err)
	}
}

func TestTheFileGetsALineEach(t *testing.T) {
	path := filepath.Join(t.TempDir(), "out.ndjson")
	for range 3 {
		if err := (File{path}).Send(t.Context(), message); err != nil {
			t.Fatal(err)
		}
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := 0
	for scanner := bufio.NewScanner(file); scanner.Scan(); lines++ {
		var read alert.Message
		if err := json.Unmarshal(scanner.Bytes(), &read); err != nil || read.Text != message.Text {
			t.Errorf("%s: %v", scanner.Text(), err)
		}
	}
	if lines != 3 {
		t.Errorf("%d lines", lines)
	}
	if err := (File{filepath.Join(path, "no")}).Send(t.Context(), message); err == nil {
		t.Error("a file below a file")
	}
}

func TestSecretHeadersAreSent(t *testing.T) {
	var got http.Header
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = r.Header }))
	defer server.Close()
	webhook := NewWebhook(config.Webhook{URL: server.URL, Headers: []config.Header{{Name: "X-Token", Secret: config.Secret{Env: "ALERT_TEST_TOKEN"}}}})
	t.Setenv("ALERT_TEST_TOKEN", "hunter2")
	if err := webhook.Send(t.Context(), message); err != nil || got.Get("X-Token") != "hunter2" {
		t.Errorf("the headers are %v: %v", got, err)
	}
	for _, value := range []string{"", "hunter2\r\nX: y"} {
		got = nil
		t.Setenv("ALERT_TEST_TOKEN", value)
		err := webhook.Send(t.Context(), message)
		if err == nil || got != nil || strings.Contains(err.Error(), "hunter2") || !strings.Contains(err.Error(), "ALERT_TEST_TOKEN") {
			t.Errorf("%q: %v", value, err)
		}
	}
}
