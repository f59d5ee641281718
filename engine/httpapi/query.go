package httpapi

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/engine/result"
)

// query answers POST /v1/query.
func (s *server) query(w http.ResponseWriter, r *http.Request) error {
	return s.ask(w, r, s.remembering(r, s.backend.Query))
}

// actors answers POST /v1/actors.
func (s *server) actors(w http.ResponseWriter, r *http.Request) error {
	return s.ask(w, r, s.backend.Actors)
}

// ask answers a document by a function of the engine.
func (s *server) ask(w http.ResponseWriter, r *http.Request, answers func(context.Context, []byte) (*result.Result, error)) error {
	if err := checkType(r, "application/json"); err != nil {
		return err
	}
	if err := knownParameters(r, "format"); err != nil {
		return err
	}
	format, err := chooseFormat(r)
	if err != nil {
		return err
	}
	document, err := s.readDocument(w, r)
	if err != nil {
		return err
	}
	answer, err := answers(r.Context(), document)
	if err != nil {
		return err
	}
	defer answer.Release()
	return writeAnswer(w, answer, format)
}

func (s *server) readDocument(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	body, err := openBody(w, r, s.options.QueryBytes, s.options.QueryBytes)
	if err != nil {
		return nil, err
	}
	defer body.Close()
	document, err := io.ReadAll(body)
	return document, clientFault(err)
}

// clientFault says that a body could not be read to its end, unless a better
// reason is known.
func clientFault(err error) error {
	var known *apiError
	var tooLarge *http.MaxBytesError
	if err == nil || errors.As(err, &known) || errors.As(err, &tooLarge) {
		return err
	}
	return failure(http.StatusBadRequest, "bad_body", "the body broke off: "+err.Error(), "")
}

// writeAnswer writes a result. The formats of nothing but rows say in headers what JSON
// says in members.
func writeAnswer(w http.ResponseWriter, answer *result.Result, format result.Format) error {
	header := w.Header()
	header.Set("Content-Type", contentType(format))
	header.Add("Vary", "Accept")
	if format != result.JSON {
		header.Set("Content-Disposition", fmt.Sprintf(`attachment; filename="%s.%s"`, fileName(answer), format))
		if answer.Table != nil && answer.Table.Cursor != "" {
			header.Set("Sluice-Cursor", answer.Table.Cursor)
		}
	}
	if err := result.Write(w, answer, format); err != nil {
		return fmt.Errorf("answer query: %w", err)
	}
	return nil
}

// fileName is what an answer that is saved is called, but for its form.
func fileName(answer *result.Result) string {
	if answer.Query == nil || !datasetName.MatchString(answer.Query.Dataset) {
		return "answer"
	}
	return answer.Query.Dataset
}

func contentType(format result.Format) string {
	if format == result.CSV {
		return format.MediaType() + "; charset=utf-8; header=present"
	}
	return format.MediaType()
}

// chooseFormat takes the format parameter, else the best of the Accept header.
func chooseFormat(r *http.Request) (result.Format, error) {
	if name := r.URL.Query().Get("format"); name != "" {
		format, err := result.ParseFormat(name)
		if err != nil {
			return "", badParameter("format", err.Error(), "")
		}
		return format, nil
	}
	accept := strings.Join(r.Header.Values("Accept"), ",")
	if strings.TrimSpace(accept) == "" {
		return result.JSON, nil
	}
	best, bestQuality := result.Format(""), 0.0
	for _, format := range result.Formats() {
		if quality := acceptQuality(accept, format.MediaType()); quality > bestQuality {
			best, bestQuality = format, quality
		}
	}
	if best == "" {
		return "", failure(http.StatusNotAcceptable, "not_acceptable", fmt.Sprintf("no answer in a form of %q", accept),
			"accept application/json, application/x-ndjson, text/csv or application/vnd.apache.arrow.stream")
	}
	return best, nil
}

// acceptQuality is the q of the most specific range of an Accept header that has the
// media type, 0 where none has.
func acceptQuality(accept, media string) float64 {
	family, _, _ := strings.Cut(media, "/")
	specific, quality := 0, 0.0
	for part := range strings.SplitSeq(accept, ",") {
		name, parameters, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		rank := map[string]int{"*/*": 1, family + "/*": 2, media: 3}[name]
		if rank > specific {
			specific, quality = rank, parseQuality(parameters["q"])
		}
	}
	return quality
}

func parseQuality(text string) float64 {
	if text == "" {
		return 1
	}
	quality, err := strconv.ParseFloat(text, 64)
	if err != nil || quality < 0 || quality > 1 {
		return 0
	}
	return quality
}

// knownParameters refuses parameters that would be ignored, as misspelt ones are.
func knownParameters(r *http.Request, names ...string) error {
	for name := range r.URL.Query() {
		known := false
		for _, allowed := range names {
			known = known || name == allowed
		}
		if !known {
			hint := "it takes none"
			if len(names) > 0 {
				hint = "known are " + strings.Join(names, ", ")
			}
			return badParameter(name, fmt.Sprintf("unknown parameter %q", name), hint)
		}
	}
	return nil
}
