package httpapi

import (
	"encoding/json"
	"net/http"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/query"
)

// definitions answers GET /v1/datasets/{name}/definitions.
func (s *server) definitions(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	definitions, err := s.backend.Definitions(r.PathValue("name"))
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]engine.Definition{"definitions": definitions})
	return nil
}

// definition answers GET /v1/datasets/{name}/definitions/{saved}.
func (s *server) definition(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r, "version", "versions"); err != nil {
		return err
	}
	if r.URL.Query().Has("versions") {
		return s.versions(w, r, query.KindDefinition)
	}
	version, err := wantedVersion(r)
	if err != nil {
		return err
	}
	definition, err := s.backend.Definition(r.PathValue("name"), r.PathValue("saved"), version)
	if err != nil {
		return err
	}
	setVersion(w, definition.Saved)
	writeJSON(w, http.StatusOK, definition)
	return nil
}

// definitionBody is the body of a PUT.
type definitionBody struct {
	Definition  json.RawMessage `json:"definition"`
	Description string          `json:"description"`
	// Version is the version that is replaced, 0 for none; left out, any is.
	Version *int64 `json:"version"`
}

// putDefinition answers PUT /v1/datasets/{name}/definitions/{saved}.
func (s *server) putDefinition(w http.ResponseWriter, r *http.Request) error {
	if err := checkType(r, "application/json"); err != nil {
		return err
	}
	if err := knownParameters(r); err != nil {
		return err
	}
	text, err := s.readDocument(w, r)
	if err != nil {
		return err
	}
	body, err := parseDefinition(text)
	if err != nil {
		return err
	}
	replaced, err := replacedVersion(r)
	if err != nil {
		return err
	}
	if replaced == nil {
		replaced = body.Version
	}
	saved, err := s.backend.Save(r.PathValue("name"), engine.SaveRequest{
		Kind: query.KindDefinition, Name: r.PathValue("saved"), Description: body.Description,
		Content: body.Definition, IfVersion: replaced,
	})
	if err != nil {
		return err
	}
	setVersion(w, saved)
	writeJSON(w, http.StatusOK, engine.Definition{Saved: saved, Definition: body.Definition})
	return nil
}

func parseDefinition(text []byte) (definitionBody, error) {
	var body definitionBody
	var fields map[string]json.RawMessage
	err := json.Unmarshal(text, &fields)
	if err == nil {
		err = json.Unmarshal(text, &body)
	}
	if err != nil {
		return body, failure(http.StatusBadRequest, "json", "the body is no JSON object as it is expected: "+err.Error(),
			`send {"definition": "amount > 100", "description": "large purchases"}`)
	}
	for name := range fields {
		if name != "definition" && name != "description" && name != "version" {
			unknown := failure(http.StatusBadRequest, "unknown_field", "the body has no field \""+name+"\"", "its fields are definition, description, version")
			unknown.Where = name
			return body, unknown
		}
	}
	if len(body.Definition) == 0 || string(body.Definition) == "null" {
		missing := failure(http.StatusBadRequest, "missing", "the body gives no definition", `an expression is a string: "amount > 100"`)
		missing.Where = "definition"
		return body, missing
	}
	return body, nil
}
