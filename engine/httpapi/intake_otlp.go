package httpapi

import (
	"mime"
	"net/http"
	"path"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/sluice-analytics/sluice/engine/intake"
)

const protobufType = "application/x-protobuf"

// The codes of gRPC that answers of OpenTelemetry have.
const (
	rpcInvalid       = 3
	rpcForbidden     = 7
	rpcExhausted     = 8
	rpcUnimplemented = 12
	rpcUnavailable   = 14
	rpcUnauthorized  = 16
)

// otlp answers POST /v1/traces, /v1/logs and /v1/metrics, and the same below /in/{name}/otlp. Spans without a dataset in the
// path go to the dataset "traces", logs to "logs". Answers are protobuf or JSON, as the request is.
func (s *server) otlp(w http.ResponseWriter, r *http.Request) error {
	signal := r.PathValue("signal")
	if signal == "" {
		signal = path.Base(r.URL.Path)
	}
	media, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	binary := media == protobufType
	decode := map[string]map[bool]func([]byte, intake.Request) (*intake.Batch, error){
		"traces": {true: intake.TracesProtobuf, false: intake.TracesJSON},
		"logs":   {true: intake.LogsProtobuf, false: intake.LogsJSON},
	}[signal][binary]
	var done *taken
	err := error(failure(http.StatusNotFound, "unsupported", "there is no place for "+signal+" here: spans and logs are taken", "switch this exporter off"))
	if decode != nil {
		if err = checkType(r, protobufType, "application/json"); err == nil {
			done, err = s.take(w, r, shape{decode: decode, bytes: intake.OTLPBytesMax})
		}
	}
	if err != nil {
		s.failOTLP(w, r, err, binary)
		return nil
	}
	answerOTLP(w, done, signal, binary)
	return nil
}

// failOTLP answers with a Status. A fault of ours is 503: what gets 500 is thrown away by its exporter.
func (s *server) failOTLP(w http.ResponseWriter, r *http.Request, err error, binary bool) {
	problem := *classify(err)
	if problem.status == http.StatusInternalServerError {
		s.options.Log.Error("request failed", "method", r.Method, "path", r.URL.Path, "error", err)
		problem.status = http.StatusServiceUnavailable
	}
	if problem.status == http.StatusTooManyRequests || problem.status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", problem.retryAfter())
	}
	codes := map[int]uint64{
		http.StatusNotFound: rpcUnimplemented, http.StatusUnauthorized: rpcUnauthorized, http.StatusForbidden: rpcForbidden,
		http.StatusTooManyRequests: rpcExhausted, http.StatusServiceUnavailable: rpcUnavailable,
	}
	code, ok := codes[problem.status]
	if !ok {
		code = rpcInvalid
	}
	if !binary {
		writeJSON(w, problem.status, map[string]any{"code": code, "message": problem.Message})
		return
	}
	status := protowire.AppendVarint(protowire.AppendTag(nil, 1, protowire.VarintType), code)
	status = protowire.AppendString(protowire.AppendTag(status, 2, protowire.BytesType), problem.Message)
	writeProtobuf(w, problem.status, status)
}

// answerOTLP says that records were taken, and how many were not.
func answerOTLP(w http.ResponseWriter, done *taken, signal string, binary bool) {
	count, first := done.rejected()
	if count == 0 {
		if binary {
			writeProtobuf(w, http.StatusOK, nil)
		} else {
			writeJSON(w, http.StatusOK, struct{}{})
		}
		return
	}
	message := rejectedText(count, first)
	if binary {
		partial := protowire.AppendVarint(protowire.AppendTag(nil, 1, protowire.VarintType), uint64(count))
		partial = protowire.AppendString(protowire.AppendTag(partial, 2, protowire.BytesType), message)
		writeProtobuf(w, http.StatusOK, protowire.AppendBytes(protowire.AppendTag(nil, 1, protowire.BytesType), partial))
		return
	}
	name := map[string]string{"traces": "rejectedSpans", "logs": "rejectedLogRecords"}[signal]
	writeJSON(w, http.StatusOK, map[string]any{"partialSuccess": map[string]any{name: count, "errorMessage": message}})
}

func writeProtobuf(w http.ResponseWriter, status int, message []byte) {
	w.Header().Set("Content-Type", protobufType)
	w.WriteHeader(status)
	w.Write(message) //nolint:errcheck // a client that is gone is no error to tell
}
