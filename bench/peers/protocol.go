package main

import "encoding/json"

// An engine lives in a process of its own, so that its memory is its own and its crash
// does not end the bench. Requests come in by file descriptor 3 and responses go out by 4,
// one JSON object a line; the standard streams are left to what the engines print.
const (
	requestDescriptor  = 3
	responseDescriptor = 4
)

// What a request asks for.
const (
	// opDo carries out every text: SQL, or for Sluice a pattern of files to load.
	opDo = "do"
	// opAsk asks one question and answers its rows.
	opAsk = "ask"
	// opClose closes the store and ends the process.
	opClose = "close"
)

// request is what the bench wants of an engine.
type request struct {
	Op    string   `json:"op"`
	Texts []string `json:"texts,omitempty"`
}

// response is what an engine says to a request.
type response struct {
	// Error is empty where all went well.
	Error string `json:"error,omitempty"`
	// Seconds is how long the work took inside of the process, from the text of the
	// request to all rows of the answer.
	Seconds float64 `json:"seconds"`
	// CPUSeconds is how much of the processors' time the process spent meanwhile. On a
	// machine that others use it tells more than Seconds.
	CPUSeconds float64 `json:"cpu_seconds"`
	// Rows is the answer of an engine that speaks SQL.
	Rows [][]any `json:"rows,omitempty"`
	// Answer is Sluice's answer, its JSON object.
	Answer json.RawMessage `json:"answer,omitempty"`
}
