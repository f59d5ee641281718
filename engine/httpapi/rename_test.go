package httpapi

import "testing"

// TestRenameDatasetOverHTTP: boards, notes and links go along, in one commit.
func TestRenameDatasetOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	const shop = "/v1/datasets/shop"
	board := `{"name":"Main","content":{"where":{"shop":"amount > 1","other":"x"},"tiles":[` +
		`{"id":"a","w":6,"h":2,"kind":"query","document":{"dataset":"shop", "samples":{}}},{"id":"b","y":4,"w":6,"h":2,"kind":"query","document":{"dataset":"other","samples":{}}}]}}`
	for _, step := range []exchange{
		{"PUT", "/v1/boards/main", board, nil, 200, `"version":1`},
		{"POST", "/v1/notes", `{"dataset":"shop","time":"2026-03-01T00:00:00Z","text":"sale"}`, nil, 200, `"sale"`},
		{"POST", shop + "/rename", `{"name":"store"}`, nil, 400, `"where":"to"`},
		{"POST", shop + "/rename", `{"to":"no name"}`, nil, 400, `only letters, digits`},
		{"POST", shop + "/rename", `{"to":"shop"}`, nil, 409, `"conflict"`},
		{"POST", "/v1/datasets/shp/rename", `{"to":"store"}`, nil, 404, `did you mean`},
		{"POST", shop + "/rename", `{"to":"store"}`, nil, 200, `{"dataset":"store","in":[{"kind":"board","id":"main","name":"Main","tiles":["a"]}],"notes":1,"links":0}`},
		{"GET", "/v1/boards/main", "", nil, 200, `"where":{"other":"x","store":"amount \u003e 1"}`},
		{"GET", "/v1/boards/main", "", nil, 200, `"document":{"dataset":"store","samples":{}}`},
		{"GET", "/v1/notes?dataset=store", "", nil, 200, `"sale"`},
		{"GET", "/v1/datasets/store/runs", "", nil, 200, `"kind":"http"`},
		{"GET", shop, "", nil, 404, `it was renamed to \"store\"`},
		{"POST", shop + "/events", `{"time":"2026-03-01T00:00:00Z"}`, nil, 409, `"renamed"`},
		{"POST", "/v1/query", `{"dataset":"store","aggregate":{"measures":["count()"]}}`, nil, 200, `"rows"`},
	} {
		step.run(t, handler)
	}
}
