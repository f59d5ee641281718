package httpapi

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// talk opens a WebSocket to a server of the backend.
func talk(t *testing.T, backend Backend, options Options) *websocket.Conn {
	t.Helper()
	options.Log = quiet
	address, _ := listen(t, Handler(backend, options), ServeOptions{})
	return dial(t, address)
}

func dial(t *testing.T, address string) *websocket.Conn {
	t.Helper()
	socket, response, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(address, "http")+"/v1/stream", nil)
	if err != nil {
		t.Fatalf("%v: %v", err, response)
	}
	t.Cleanup(func() { socket.Close() })
	return socket
}

func say(t *testing.T, socket *websocket.Conn, message string) {
	t.Helper()
	if err := socket.WriteMessage(websocket.TextMessage, []byte(message)); err != nil {
		t.Fatal(err)
	}
}

// heard is a frame as a client reads it.
type heard struct {
	ID, Seq   int64
	State     string
	Done      float64
	Answer    map[string]any
	Intervals map[string]any
	Error     *apiError
}

func hear(t *testing.T, socket *websocket.Conn) heard {
	t.Helper()
	if err := socket.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	_, text, err := socket.ReadMessage()
	if err != nil {
		t.Fatal(err)
	}
	var frame heard
	if err := json.Unmarshal(text, &frame); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	return frame
}

// untilLast reads the frames of one query up to its last.
func untilLast(t *testing.T, socket *websocket.Conn) heard {
	t.Helper()
	for {
		if frame := hear(t, socket); frame.State != "estimate" && frame.State != "running" && frame.State != statePart {
			return frame
		}
	}
}

func TestStreamedAnswer(t *testing.T) {
	socket := talk(t, &fake{}, Options{})
	say(t, socket, `{"id": 7, "run": {"dataset": "shop"}}`)
	last := untilLast(t, socket)
	if last.ID != 7 || last.Seq != 1 || last.State != "exact" || last.Done != 1 || last.Answer["rows"] == nil || last.Intervals != nil {
		t.Errorf("%+v", last)
	}
}

// slow is a backend whose queries last until they are cancelled.
type slow struct {
	fake
	began, cancelled chan string
}

func newSlow() *slow {
	s := &slow{began: make(chan string, 100), cancelled: make(chan string, 100)}
	s.onStream = func(ctx context.Context, document []byte, emit func(engine.Frame) error) error {
		s.began <- string(document)
		if err := emit(engine.Frame{State: engine.FrameRunning, Done: 0.5}); err != nil {
			return err
		}
		<-ctx.Done()
		s.cancelled <- string(document)
		return ctx.Err()
	}
	return s
}

// soon is how quickly a cancel has to reach the engine.
const soon = 100 * time.Millisecond

func within(t *testing.T, limit time.Duration, from chan string, want string) {
	t.Helper()
	select {
	case got := <-from:
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	case <-time.After(limit):
		t.Errorf("nothing of %s within %s", want, limit)
	}
}

func TestCancelReachesTheEngineSoon(t *testing.T) {
	backend := newSlow()
	socket := talk(t, backend, Options{})
	say(t, socket, `{"id": 1, "run": {"n": 1}}`)
	within(t, 10*time.Second, backend.began, `{"n": 1}`)
	say(t, socket, `{"id": 1, "cancel": true}`)
	within(t, soon, backend.cancelled, `{"n": 1}`)
	if last := untilLast(t, socket); last.State != "cancelled" || last.ID != 1 {
		t.Errorf("%+v", last)
	}
	say(t, socket, `{"id": 2, "run": {"n": 2}}`)
	within(t, 10*time.Second, backend.began, `{"n": 2}`)
	say(t, socket, `{"id": 3, "run": {"n": 3}, "cancels": [2, 99]}`)
	within(t, soon, backend.cancelled, `{"n": 2}`)
	within(t, 10*time.Second, backend.began, `{"n": 3}`)
}

func TestAClosedConnectionCancelsItsQueries(t *testing.T) {
	backend := newSlow()
	socket := talk(t, backend, Options{})
	say(t, socket, `{"id": 1, "run": {"n": 1}}`)
	within(t, 10*time.Second, backend.began, `{"n": 1}`)
	socket.Close()
	within(t, soon, backend.cancelled, `{"n": 1}`)
}

func TestFourQueriesOfAConnectionRunAtOnce(t *testing.T) {
	backend := newSlow()
	socket := talk(t, backend, Options{})
	for i := range 6 {
		say(t, socket, fmt.Sprintf(`{"id": %d, "run": %d}`, i, i))
	}
	for range 4 {
		<-backend.began
	}
	say(t, socket, `{"id": 77, "cancel": true}`)
	select {
	case fifth := <-backend.began:
		t.Errorf("%s runs beside four", fifth)
	case <-time.After(50 * time.Millisecond):
	}
	for i := range 6 {
		say(t, socket, fmt.Sprintf(`{"id": %d, "cancel": true}`, i))
	}
	ended := map[int64]bool{}
	for len(ended) < 6 {
		if last := untilLast(t, socket); last.State == "cancelled" {
			ended[last.ID] = true
		} else {
			t.Fatalf("%+v", last)
		}
	}
}

func TestTooManyWaitingQueriesAreRefused(t *testing.T) {
	backend := newSlow()
	socket := talk(t, backend, Options{})
	for i := range streamRunning + streamWaiting + 1 {
		say(t, socket, fmt.Sprintf(`{"id": %d, "run": {}}`, i))
	}
	last := untilLast(t, socket)
	if last.Error == nil || last.Error.Code != "overloaded" || last.ID != streamRunning+streamWaiting {
		t.Errorf("%+v", last)
	}
}

func TestErrorsOfStreamedQueries(t *testing.T) {
	wrong := &query.Error{Code: "unknown_name", Message: "no property contry", Where: "aggregate.by[0]", Hint: "did you mean country?",
		Span: &expression.Span{Start: 2, End: 8}}
	backend := &fake{onStream: func(_ context.Context, document []byte, _ func(engine.Frame) error) error {
		switch string(document) {
		case `"panic"`:
			panic("of one query")
		case `"disk"`:
			return errors.New("read /data/secret: bad sector")
		}
		return wrong
	}}
	socket := talk(t, backend, Options{})
	say(t, socket, `{"id": 1, "run": {}}`)
	if last := hear(t, socket); last.Error == nil || last.Error.Where != "aggregate.by[0]" || last.Error.Span.Start != 2 || last.Error.Hint == "" {
		t.Errorf("%+v", last)
	}
	say(t, socket, `{"id": 2, "run": "panic"}`)
	if last := hear(t, socket); last.Error == nil || last.Error.Code != "panic" {
		t.Errorf("%+v", last)
	}
	say(t, socket, `{"id": 3, "run": "disk"}`)
	if last := hear(t, socket); last.Error == nil || last.Error.Code != "internal" || strings.Contains(last.Error.Message, "secret") {
		t.Errorf("%+v", last)
	}
}

func TestAQueryOfAConnectionHasADeadline(t *testing.T) {
	socket := talk(t, newSlow(), Options{QueryTimeout: 20 * time.Millisecond})
	for id := range 2 {
		say(t, socket, fmt.Sprintf(`{"id": %d, "run": {}}`, id))
		if last := untilLast(t, socket); last.Error == nil || last.Error.Code != "timeout" {
			t.Errorf("%+v", last)
		}
	}
}

func TestBadMessagesHaveAnErrorFrame(t *testing.T) {
	socket := talk(t, &fake{}, Options{})
	for _, message := range []string{
		`{"id": 5}`, `{"id": 5, "run": {}, "cancel": true}`, `{"id": 5, "run": {}, "live": {}}`, `{"id": 5, "runs": {}}`,
		`{"id": 5, "cancel": "yes"}`, `{"id": 5, "run": null}`, `{"id": -5, "run": {}}`, `{"id": 9007199254740992, "run": {}}`,
		`{"id": 5, "run": {}, "cancels": [` + strings.Repeat("1,", cancelsMax) + `1]}`,
	} {
		say(t, socket, message)
		if last := hear(t, socket); last.Error == nil || last.Error.Code != "bad_message" {
			t.Errorf("%.60s: %+v", message, last)
		}
	}
	say(t, socket, `{"id": 6, "run": {}}`)
	if last := untilLast(t, socket); last.State != "exact" {
		t.Errorf("%+v", last)
	}
}

func TestMessagesThatAreNoneCloseTheConnection(t *testing.T) {
	for name, test := range map[string]struct {
		kind int
		text string
		code int
	}{
		"no JSON":   {websocket.TextMessage, `run`, websocket.ClosePolicyViolation},
		"two":       {websocket.TextMessage, `{"id":1,"cancel":true} {}`, websocket.ClosePolicyViolation},
		"no number": {websocket.TextMessage, `{"run": {}}`, websocket.ClosePolicyViolation},
		"a list":    {websocket.TextMessage, `[1]`, websocket.ClosePolicyViolation},
		"bytes":     {websocket.BinaryMessage, `{"id":1,"cancel":true}`, websocket.ClosePolicyViolation},
		"huge":      {websocket.TextMessage, `{"id": 1, "run": "` + strings.Repeat("x", messageMargin+2000) + `"}`, websocket.CloseMessageTooBig},
	} {
		t.Run(name, func(t *testing.T) {
			socket := talk(t, &fake{}, Options{QueryBytes: 1000})
			if err := socket.WriteMessage(test.kind, []byte(test.text)); err != nil {
				t.Fatal(err)
			}
			_, _, err := socket.ReadMessage()
			if !websocket.IsCloseError(err, test.code) {
				t.Errorf("%v, want code %d", err, test.code)
			}
		})
	}
}

func TestANumberIsTakenWhileItsQueryRuns(t *testing.T) {
	backend := newSlow()
	socket := talk(t, backend, Options{})
	say(t, socket, `{"id": 1, "run": {}}`)
	<-backend.began
	hear(t, socket)
	say(t, socket, `{"id": 1, "run": {}}`)
	if last := untilLast(t, socket); last.Error == nil || last.Error.Code != "bad_message" {
		t.Errorf("%+v", last)
	}
}

func TestPagesOfOtherSitesGetNoStream(t *testing.T) {
	address, _ := listen(t, Handler(&fake{}, Options{Log: quiet}), ServeOptions{})
	host := strings.TrimPrefix(address, "http://")
	for _, test := range []struct {
		header http.Header
		status int
	}{
		{http.Header{"Origin": {"http://" + host}}, 101},
		{http.Header{"Origin": {"https://evil.example"}}, 403},
		{http.Header{"Origin": {"null"}}, 403},
		{http.Header{"Origin": {"http://localhost:1"}}, 403},
		{http.Header{"Origin": {"http://" + host}, "Sec-Fetch-Site": {"cross-site"}}, 403},
		{http.Header{"Sec-Fetch-Site": {"same-site"}}, 403},
		{http.Header{"Host": {"rebound.example"}}, 421},
	} {
		socket, response, err := websocket.DefaultDialer.Dial("ws://"+host+"/v1/stream", test.header)
		if response == nil || response.StatusCode != test.status {
			t.Errorf("%v: %v %v", test.header, response, err)
		}
		if socket != nil {
			socket.Close()
		}
	}
}

func TestStreamWantsAnUpgrade(t *testing.T) {
	w := call(t, Handler(&fake{}, Options{Log: quiet}), request("GET", "/v1/stream", ""))
	if w.Code != http.StatusUpgradeRequired || !strings.Contains(w.Body.String(), `"upgrade_required"`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	w = call(t, Handler(&fake{}, Options{Log: quiet}), request("GET", "/v1/stream?id=1", ""))
	if w.Code != http.StatusBadRequest {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestAServerThatStopsClosesConnections(t *testing.T) {
	backend := newSlow()
	address, stop := listen(t, Handler(backend, Options{Log: quiet}), ServeOptions{Grace: 10 * time.Second})
	socket := dial(t, address)
	say(t, socket, `{"id": 1, "run": {}}`)
	<-backend.began
	hear(t, socket)
	if err := stop(); err != nil {
		t.Error(err)
	}
	select {
	case <-backend.cancelled:
	default:
		t.Error("the server has ended before its query")
	}
	_, _, err := socket.ReadMessage()
	for err == nil { // its query was cancelled
		_, _, err = socket.ReadMessage()
	}
	if !websocket.IsCloseError(err, websocket.CloseGoingAway) {
		t.Error(err)
	}
}

func TestASlowClientMissesFramesButNotTheLast(t *testing.T) {
	out := newOutbox()
	first, second := &streamQuery{id: 1, out: out}, &streamQuery{id: 2, out: out}
	for range 3 {
		if err := errors.Join(first.send(streamFrame{State: "estimate"}), second.send(streamFrame{State: "running"})); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(first.send(streamFrame{State: "exact"}), first.send(streamFrame{State: "error"})); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`{"id":1,"seq":3,"state":"exact"}`, `{"id":2,"seq":2,"state":"running"}`, ""} {
		if got := strings.TrimSpace(string(out.take())); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func TestStreamedLines(t *testing.T) {
	w := call(t, Handler(&fake{}, Options{Log: quiet}), request("POST", "/v1/stream", `{}`))
	lines := strings.Split(strings.TrimSpace(w.Body.String()), "\n")
	last := lines[len(lines)-1]
	if w.Code != 200 || w.Header().Get("Content-Type") != "application/x-ndjson" || !strings.HasPrefix(last, `{"id":0,"seq":1,"state":"exact","done":1,"answer":{`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	w = call(t, Handler(&fake{err: &query.Error{Code: "unknown_name", Message: "no"}}, Options{Log: quiet}), request("POST", "/v1/stream", `{}`))
	if w.Code != 200 || !strings.Contains(w.Body.String(), `"state":"error","error":{"code":"unknown_name"`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	w = call(t, Handler(&fake{}, Options{Log: quiet}), request("POST", "/v1/stream", `{}`, "Content-Type", "text/plain"))
	if w.Code != http.StatusUnsupportedMediaType {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestLinesEndWithTheirRequest(t *testing.T) {
	backend := newSlow()
	ctx, cancel := context.WithCancel(t.Context())
	address, _ := listen(t, Handler(backend, Options{Log: quiet}), ServeOptions{})
	r, err := http.NewRequestWithContext(ctx, "POST", address+"/v1/stream", strings.NewReader(`{}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	response, err := client(t).Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	first := make([]byte, 40)
	if _, err := response.Body.Read(first); err != nil || !bytes.HasPrefix(first, []byte(`{"id":0,"seq":0,"state":"running"`)) {
		t.Errorf("%s %v", first, err)
	}
	cancel()
	within(t, soon, backend.cancelled, `{}`)
}

// rememberer notes what is kept in the history.
type rememberer struct {
	fake
	kept chan engine.Ran
}

func (r *rememberer) Remember(ran engine.Ran) error {
	r.kept <- ran
	return nil
}

func TestStreamedQueriesAreKeptInTheHistory(t *testing.T) {
	backend := &rememberer{kept: make(chan engine.Ran, 10)}
	socket := talk(t, backend, Options{})
	say(t, socket, `{"id": 1, "run": {"dataset": "a"}}`)
	untilLast(t, socket)
	say(t, socket, `{"id": 2, "run": {"dataset": "b"}, "history": true}`)
	untilLast(t, socket)
	if ran := <-backend.kept; string(ran.Document) != `{"dataset": "b"}` || ran.Error != "" {
		t.Errorf("%+v", ran)
	}
	call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/stream", `{"dataset":"c"}`, "Sluice-History", "keep"))
	if ran := <-backend.kept; string(ran.Document) != `{"dataset":"c"}` {
		t.Errorf("%+v", ran)
	}
	if len(backend.kept) > 0 {
		t.Error("a query is kept that nobody wants to keep")
	}
}

func FuzzStreamMessage(f *testing.F) {
	for _, seed := range []string{
		`{"id": 7, "run": {"dataset": "shop"}, "cancels": [6]}`, `{"id": 7, "cancel": true}`, `{"id": 9, "live": {}}`, `{"id": 9, "live": {"dataset": "shop", "where": "true", "columns": ["event"]}}`, `{"id":1e3}`, `{}`, `[`, "\xff", `{"id":1,"id":2,"run":1}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		message, err := decodeMessage(text)
		var wrong *apiError
		if isGiven(message.Live) {
			if _, err := decodeLive(message.Live); err != nil && (!errors.As(err, &wrong) || wrong.Where != "live") {
				t.Errorf("%q: %v", message.Live, err)
			}
		}
		switch {
		case err == nil && (message.ID == nil || *message.ID < 0):
			t.Error("a message without a number is taken")
		case err == nil && len(message.Run) > 0 && !json.Valid(message.Run):
			t.Error("a document that is no JSON is taken")
		case errors.As(err, &wrong) && !json.Valid(text):
			t.Error("what is no JSON is answered")
		}
	})
}
