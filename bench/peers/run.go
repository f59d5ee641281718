package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// run does what the command line asks for.
func run(ctx context.Context, s settings) error {
	if s.kernelsCheck {
		return checkKernels(ctx, s)
	}
	result := newResult(s)
	inputs, err := prepareInputs(ctx, s)
	if err != nil {
		return err
	}
	result.Inputs = inputs
	if result.Machine, err = measureMachine(ctx, inputs); err != nil {
		return err
	}
	result.Machine.tell()
	engines, err := result.loadEngines(ctx, s.contestants(), inputs)
	if err != nil {
		return err
	}
	if len(engines) == 0 {
		return errors.New("no engine could load the events")
	}
	err = result.askAll(ctx, engines)
	for _, e := range engines {
		err = errors.Join(err, e.Close())
	}
	if err != nil {
		return err
	}
	return result.publish(s)
}

// loadEngines loads all engines, one after the other, and returns those that hold the
// events. What a peer cannot do is told in the result and does not end the run.
func (r *Result) loadEngines(ctx context.Context, engines []*Engine, inputs []Input) ([]*Engine, error) {
	var loaded []*Engine
	for _, e := range engines {
		summary := EngineResult{Name: e.name()}
		err := e.prepare(ctx)
		if err == nil {
			summary.Loads, err = e.loadAll(ctx, inputs)
		}
		if err == nil {
			summary.Version, err = e.Version(ctx)
		}
		switch {
		case ctx.Err() != nil:
			return nil, errors.Join(ctx.Err(), e.Close())
		case err != nil && e.name() == sluiceName:
			return nil, err
		case err != nil:
			report("%s is left out: %v\n", e.name(), err)
			summary.LeftOut = brief(err)
		default:
			loaded = append(loaded, e)
		}
		r.Engines = append(r.Engines, summary)
	}
	return loaded, nil
}

// prepare gets an engine ready to be started for the first time.
func (e *Engine) prepare(ctx context.Context) error {
	if e.name() == clickName {
		return installClickHouse(ctx)
	}
	return nil
}

// askAll asks all questions of all engines.
func (r *Result) askAll(ctx context.Context, engines []*Engine) error {
	for _, q := range questions {
		asked, err := r.askWatched(ctx, engines, q)
		if err != nil {
			return err
		}
		asked.tell()
		r.Questions = append(r.Questions, asked)
	}
	return nil
}

// askWatched asks one question and watches the engines' memory meanwhile.
func (r *Result) askWatched(ctx context.Context, engines []*Engine, q question) (Asked, error) {
	watches := make([]*memoryWatch, len(engines))
	for i, e := range engines {
		_ = e.Open(ctx) // an engine that does not start says so when it is asked
		watches[i] = watchMemory(e.processID())
	}
	asked, err := measureQuestion(ctx, engines, q)
	for i, e := range engines {
		r.engine(e.name()).sawMemory(watches[i].stop())
	}
	return asked, err
}

// engine is an engine's part of the result.
func (r *Result) engine(name string) *EngineResult {
	i := slices.IndexFunc(r.Engines, func(e EngineResult) bool { return e.Name == name })
	return &r.Engines[i]
}

// briefBytes is how much of an error a result keeps.
const briefBytes = 160

// brief is the beginning of an error's text, in one line.
func brief(err error) string {
	text := fmt.Sprintf("%.*q", briefBytes, err.Error())
	return text[1 : len(text)-1]
}
