package httpapi

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
)

// listen serves on a free port until the test ends, or stop is called, which waits for the
// end and returns what Serve did.
func listen(t *testing.T, handler http.Handler, options ServeOptions) (url string, stop func() error) {
	t.Helper()
	addresses := make(chan net.Addr, 1)
	options.Listening = func(address net.Addr) { addresses <- address }
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	var err error
	go func() {
		defer close(ended)
		err = Serve(ctx, "127.0.0.1:0", handler, options)
	}()
	stop = func() error {
		cancel()
		<-ended
		return err
	}
	t.Cleanup(func() { stop() })
	select {
	case address := <-addresses:
		return "http://" + address.String(), stop
	case <-ended:
		t.Fatal(err)
		return "", nil
	}
}

func client(t *testing.T) *http.Client {
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport}
}

func TestOtherMachinesAreRefused(t *testing.T) {
	for _, address := range []string{":0", "0.0.0.0:0", "[::]:0", "192.0.2.1:0"} {
		if err := Serve(t.Context(), address, nil, ServeOptions{}); !errors.Is(err, ErrRemote) {
			t.Errorf("%s: %v", address, err)
		}
	}
	for _, address := range []string{"nonsense", "127.0.0.1:http-nonsense"} {
		if err := Serve(t.Context(), address, nil, ServeOptions{DangerouslyAllowRemote: true}); err == nil || errors.Is(err, ErrRemote) {
			t.Errorf("%s: %v", address, err)
		}
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	if err := Serve(t.Context(), taken.Addr().String(), nil, ServeOptions{}); err == nil {
		t.Error("listens twice on one port")
	}
}

func TestRunningRequestsEndBeforeTheServer(t *testing.T) {
	began, release := make(chan struct{}), make(chan struct{})
	backend := &fake{onQuery: func(context.Context, []byte) (*result.Result, error) {
		close(began)
		<-release
		return tableAnswer(), nil
	}}
	url, stop := listen(t, Handler(backend, Options{Log: quiet}), ServeOptions{})
	statuses := make(chan int, 1)
	go func() {
		response, err := client(t).Post(url+"/v1/query", "application/json", strings.NewReader("{}"))
		if err != nil {
			statuses <- 0
			return
		}
		response.Body.Close()
		statuses <- response.StatusCode
	}()
	<-began
	stopped := make(chan error, 1)
	go func() { stopped <- stop() }()
	close(release)
	if status := <-statuses; status != 200 {
		t.Errorf("the running request got %d", status)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

func TestRequestsThatOutlastTheGraceAreCancelled(t *testing.T) {
	began := make(chan struct{})
	backend := &fake{onQuery: func(ctx context.Context, _ []byte) (*result.Result, error) {
		close(began)
		<-ctx.Done()
		return nil, ctx.Err()
	}}
	url, stop := listen(t, Handler(backend, Options{Log: quiet}), ServeOptions{Grace: time.Millisecond})
	done := make(chan struct{})
	go func() {
		defer close(done)
		response, err := client(t).Post(url+"/v1/query", "application/json", strings.NewReader("{}"))
		if err == nil {
			response.Body.Close()
		}
	}()
	<-began
	if err := stop(); err != nil {
		t.Error(err)
	}
	<-done
}

func TestHugeHeadersAreRefused(t *testing.T) {
	url, _ := listen(t, Handler(&fake{}, Options{Log: quiet}), ServeOptions{})
	connection, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	go io.WriteString(connection, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: "+strings.Repeat("x", 4*headerBytesMax)+"\r\n\r\n")
	response, err := http.ReadResponse(bufio.NewReader(connection), nil)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("%d", response.StatusCode)
	}
}
