package s3fake

import (
	"errors"
	"io"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/inprocess"
)

func TestTransportAnswersAsConnectionsDo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := Make()
		server.Put("logs", "a", []byte("0123456789"))
		var next Behaviour
		server.Fault = func(Request) Behaviour { return next }
		client := &http.Client{Transport: server.Transport(), Timeout: time.Minute}
		get := func(behaviour Behaviour) (status int, body string, err error) {
			next = behaviour
			response, err := client.Get("http://s3/logs/a")
			if err != nil {
				return 0, "", err
			}
			defer func() { _ = response.Body.Close() }()
			text, err := io.ReadAll(response.Body)
			return response.StatusCode, string(text), err
		}
		if status, body, err := get(Behaviour{}); status != http.StatusOK || body != "0123456789" || err != nil {
			t.Errorf("an object: %d %q %v", status, body, err)
		}
		if status, _, err := get(Behaviour{Status: http.StatusServiceUnavailable, Code: "SlowDown"}); status != http.StatusServiceUnavailable || err != nil {
			t.Errorf("an error: %d %v", status, err)
		}
		if _, body, err := get(Behaviour{CutAfter: 4}); body != "0123" || !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("a cut body: %q %v", body, err)
		}
		began := time.Now()
		if _, body, err := get(Behaviour{CutAfter: 4, Hang: true}); body != "0123" || err == nil || time.Since(began) != time.Minute {
			t.Errorf("a body that hangs: %q %v after %v", body, err, time.Since(began))
		}
		if _, _, err := get(Behaviour{Before: func() { panic("breaks") }}); !errors.Is(err, inprocess.ErrBroken) {
			t.Errorf("a connection that breaks before the answer: %v", err)
		}
	})
}
