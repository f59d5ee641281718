package httpapi

import (
	_ "embed"
	"net/http"
)

// openAPIDocument describes the routes, their bodies and their errors.
//
//go:embed openapi.json
var openAPIDocument []byte

// openAPI answers GET /v1/openapi.json.
func openAPI(w http.ResponseWriter, _ *http.Request) error {
	w.Header().Set("Content-Type", "application/json")
	w.Write(openAPIDocument) //nolint:errcheck // a client that is gone is no error
	return nil
}
