package httpapi

import "testing"

func TestUsesOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	const shop, big = "/v1/datasets/shop", "/v1/datasets/shop/definitions/big"
	board := `{"name":"Main","content":{"tiles":[{"id":"a","w":6,"h":2,"kind":"query","document":{"dataset":"shop","where":"big","samples":{}}}]}}`
	for _, step := range []exchange{
		{"PUT", big, `{"definition":"amount > 100"}`, nil, 200, `"version":1`},
		{"GET", shop + "/uses", "", nil, 200, `{"uses":[]}`},
		{"GET", shop + "/uses?x", "", nil, 400, `"bad_parameter"`},
		{"GET", "/v1/datasets/shp/uses", "", nil, 404, `"unknown_dataset"`},
		{"PUT", "/v1/boards/main", board, nil, 200, `"version":1`},
		{"GET", shop + "/uses", "", nil, 200, `{"uses":[{"kind":"definition","name":"big","in":[{"kind":"board","id":"main","name":"Main","tiles":["a"]}]}]}`},
		{"DELETE", big, "", nil, 409, `is used by the board \"Main\" (1 tile)`},
		{"POST", big + "/rename", `{"name":""}`, nil, 400, `"where":"name"`},
		{"POST", big + "/rename", `{"name":"large","x":1}`, nil, 400, `"where":"name"`},
		{"POST", big + "/rename", `{"name":"amount"}`, nil, 400, `is a property`},
		{"POST", big + "/rename", `{"name":"large"}`, match("7"), 409, `"conflict"`},
		{"POST", shop + "/definitions/bg/rename", `{"name":"large"}`, nil, 404, `did you mean \"big\"?`},
		{"POST", shop + "/cohorts/big/rename", `{"name":"large"}`, nil, 404, `"not_saved"`},
		{"POST", big + "/rename", `{"name":"large"}`, match("1"), 200, `"in":[{"kind":"board","id":"main","name":"Main","tiles":["a"]}]`},
		{"GET", "/v1/boards/main", "", nil, 200, `"where":"large"`},
		{"GET", big, "", nil, 404, `"not_saved"`},
		{"POST", shop + "/definitions/large/rename", `{"name":"big"}`, nil, 200, `"name":"big","version":3`},
		{"PUT", shop + "/cohorts/vip", `{"actors":["a"],"description":"dear","document":{"dataset":"shop"}}`, nil, 200, `"document":{"dataset":"shop"}`},
		{"GET", shop + "/cohorts", "", nil, 200, `"description":"dear"`},
		{"POST", shop + "/cohorts/vip/rename", `{"name":"friends"}`, nil, 200, `"in":[]`},
	} {
		step.run(t, handler)
	}
}

func TestPushesAreListed(t *testing.T) {
	handler := newEngineHandler(t)
	exchange{"GET", "/v1/datasets/shop/runs", "", nil, 200, `"kind":"http","source":"","objects":1,"rows":2,"rejected":0`}.run(t, handler)
}
