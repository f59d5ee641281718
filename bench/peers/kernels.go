package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
)

// kernelsVariable makes Sluice use its kernels in plain Go.
const kernelsVariable = "SLUICE_KERNELS=go"

// checkKernels asks Sluice all questions twice, with the kernels that the processor allows
// and with those in plain Go, and requires the same answers to the last digit.
func checkKernels(ctx context.Context, s settings) error {
	inputs, err := prepareInputs(ctx, s)
	if err != nil {
		return err
	}
	s.reuse = true
	ordinary := &Engine{dialect: sluice{}, settings: s, dir: s.storeDir(sluice{})}
	if _, err := ordinary.loadAll(ctx, inputs); err != nil {
		return err
	}
	usual, err := plainAnswers(ctx, ordinary)
	if err != nil {
		return err
	}
	plain := &Engine{dialect: sluice{}, settings: s, dir: ordinary.dir, extra: []string{kernelsVariable}}
	portable, err := plainAnswers(ctx, plain)
	if err != nil {
		return err
	}
	var failed error
	for i, q := range questions {
		if !bytes.Equal(usual[i], portable[i]) {
			failed = errors.Join(failed, fmt.Errorf("%s: the answers differ:\n%.500s\n%.500s", q.title, usual[i], portable[i]))
		}
	}
	if failed == nil {
		report("what Sluice says to all %d questions is the same with %s\n", len(questions), kernelsVariable)
	}
	return failed
}

// plainAnswers asks all questions once. What Sluice refuses stands as its message.
func plainAnswers(ctx context.Context, e *Engine) ([][]byte, error) {
	answers := make([][]byte, len(questions))
	for i, q := range questions {
		reply, err := askWithin(ctx, e, q)
		switch {
		case errors.Is(err, errEnded) || ctx.Err() != nil:
			return nil, errors.Join(err, e.Close())
		case err != nil:
			report("%s: %v\n", q.title, err)
			answers[i] = []byte(err.Error())
			continue
		}
		if answers[i], err = withoutStats(reply.Raw.Answer); err != nil {
			return nil, errors.Join(err, e.Close())
		}
	}
	return answers, e.Close()
}

// withoutStats drops the part of an answer that tells how it was found.
func withoutStats(answer []byte) ([]byte, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(answer, &members); err != nil {
		return nil, fmt.Errorf("parse answer: %w", err)
	}
	delete(members, "stats")
	return json.Marshal(members)
}
