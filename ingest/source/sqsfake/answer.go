package sqsfake

import (
	"crypto/md5"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// asked is the body of all requests together.
type asked struct {
	QueueUrl            string
	MaxNumberOfMessages int
	WaitTimeSeconds     int
	VisibilityTimeout   int
	ReceiptHandle       string
	Entries             []struct {
		Id, ReceiptHandle string
		VisibilityTimeout int
	}
}

type received struct {
	MessageId, ReceiptHandle, Body, MD5OfBody string
}

type accepted struct{ Id string }

type refused struct {
	Id, Code    string
	SenderFault bool
}

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	action := strings.TrimPrefix(r.Header.Get("X-Amz-Target"), "AmazonSQS.")
	var body asked
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || r.Method != http.MethodPost {
		fail(w, http.StatusBadRequest, "InvalidRequest")
		return
	}
	behaviour := s.note(action)
	switch {
	case behaviour.Break:
		panic(http.ErrAbortHandler) // how net/http breaks a connection
	case behaviour.Status != 0:
		if behaviour.Location != "" {
			w.Header().Set("Location", behaviour.Location)
		}
		fail(w, behaviour.Status, behaviour.Code)
		return
	case !strings.HasSuffix(s.URL, queuePath(body.QueueUrl)):
		fail(w, http.StatusBadRequest, "QueueDoesNotExist")
		return
	}
	answer, ok := s.act(r, action, body, behaviour)
	switch {
	case !ok:
		fail(w, http.StatusBadRequest, "InvalidAction")
	case behaviour.LoseAnswer:
		panic(http.ErrAbortHandler)
	default:
		w.Header().Set("Content-Type", "application/x-amz-json-1.0")
		_ = json.NewEncoder(w).Encode(answer) // the client notices what it does not get
	}
}

func queuePath(url string) string {
	_, rest, _ := strings.Cut(url, "://")
	_, path, _ := strings.Cut(rest, "/")
	return "/" + path
}

func (s *Server) act(r *http.Request, action string, body asked, behaviour Behaviour) (answer any, ok bool) {
	switch action {
	case "ReceiveMessage":
		return s.poll(r, body), true
	case "DeleteMessage":
		s.remove(body.ReceiptHandle)
		return struct{}{}, true
	case "ChangeMessageVisibilityBatch":
		return s.extendAll(body, behaviour), true
	}
	return nil, false
}

// poll waits for messages as long as the request says.
func (s *Server) poll(r *http.Request, body asked) any {
	wait := time.Duration(body.WaitTimeSeconds) * time.Second
	if s.ShortPoll {
		wait = 0
	}
	end := time.NewTimer(wait)
	defer end.Stop()
	for {
		taken, next, woken := s.receive(max(1, body.MaxNumberOfMessages), time.Duration(body.VisibilityTimeout)*time.Second)
		if len(taken) > 0 {
			return struct{ Messages []received }{receivedOf(taken)}
		}
		later := time.NewTimer(time.Hour)
		if !next.IsZero() {
			later.Reset(time.Until(next))
		}
		select {
		case <-woken:
		case <-later.C:
		case <-end.C:
			later.Stop()
			return struct{}{}
		case <-r.Context().Done():
			later.Stop()
			panic(http.ErrAbortHandler)
		}
		later.Stop()
	}
}

func receivedOf(taken []message) (list []received) {
	for _, one := range taken {
		sum := md5.Sum([]byte(one.body))
		list = append(list, received{MessageId: one.id, ReceiptHandle: one.receipt, Body: one.body, MD5OfBody: hex.EncodeToString(sum[:])})
	}
	return list
}

func (s *Server) extendAll(body asked, behaviour Behaviour) any {
	var answer struct {
		Successful []accepted
		Failed     []refused
	}
	for _, entry := range body.Entries {
		switch {
		case behaviour.RefuseEntries:
			answer.Failed = append(answer.Failed, refused{Id: entry.Id, Code: "Refused", SenderFault: behaviour.SenderFault})
		case s.extend(entry.ReceiptHandle, time.Duration(entry.VisibilityTimeout)*time.Second):
			answer.Successful = append(answer.Successful, accepted{entry.Id})
		default:
			answer.Failed = append(answer.Failed, refused{Id: entry.Id, Code: "MessageNotInflight", SenderFault: true})
		}
	}
	return answer
}

func fail(w http.ResponseWriter, status int, code string) {
	w.Header().Set("Content-Type", "application/x-amz-json-1.0")
	w.WriteHeader(status)
	fmt.Fprintf(w, `{"__type": "com.amazonaws.sqs#%s", "message": "made by sqsfake"}`, code)
}
