package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"syscall"
	"time"
)

// process is a running engine.
type process struct {
	command *exec.Cmd
	to      *os.File
	from    *os.File
	decoder *json.Decoder
	ended   chan struct{}
}

// startProcess starts an engine's process.
func startProcess(command *exec.Cmd) (*process, error) {
	requests, to, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("start engine: %w", err)
	}
	from, responses, err := os.Pipe()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("start engine: %w", err), requests.Close(), to.Close())
	}
	command.ExtraFiles = []*os.File{requests, responses}
	command.Stdout, command.Stderr = os.Stderr, os.Stderr
	// A group of its own keeps an interrupt at the terminal for the bench, which then
	// ends its engines.
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	err = command.Start()
	err = errors.Join(err, requests.Close(), responses.Close())
	if err != nil {
		return nil, errors.Join(fmt.Errorf("start engine %s: %w", command.Path, err), to.Close(), from.Close())
	}
	p := &process{command: command, to: to, from: from, ended: make(chan struct{})}
	p.decoder = json.NewDecoder(bufio.NewReader(from))
	p.decoder.UseNumber()
	go func() {
		_ = command.Wait() // that it ended is seen at the pipe
		close(p.ended)
	}()
	return p, nil
}

// errEnded says that an engine's process is no more.
var errEnded = errors.New("the engine's process ended")

// call sends a request and waits for the response. When ctx ends before, the process
// is killed.
func (p *process) call(ctx context.Context, r request) (response, error) {
	stop := context.AfterFunc(ctx, p.kill)
	defer stop()
	line, err := json.Marshal(r)
	if err != nil {
		return response{}, fmt.Errorf("encode request: %w", err)
	}
	var answer response
	if _, err = p.to.Write(append(line, '\n')); err == nil {
		err = p.decoder.Decode(&answer)
	}
	switch {
	case ctx.Err() != nil:
		return response{}, context.Cause(ctx)
	case errors.Is(err, io.EOF) || errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrUnexpectedEOF):
		return response{}, errEnded
	case err != nil:
		return response{}, fmt.Errorf("talk to engine: %w", err)
	case answer.Error != "":
		return response{}, errors.New(answer.Error)
	}
	return answer, nil
}

// alive reports whether the process still runs.
func (p *process) alive() bool {
	select {
	case <-p.ended:
		return false
	default:
		return true
	}
}

func (p *process) kill() { _ = p.command.Process.Kill() } // it may have ended by itself

// closingTime is how long an engine may take to write what it still has to.
const closingTime = 2 * time.Minute

// close ends the process and waits for its end.
func (p *process) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), closingTime)
	defer cancel()
	var err error
	if p.alive() {
		_, err = p.call(ctx, request{Op: opClose})
	}
	err = errors.Join(err, p.to.Close(), p.from.Close())
	select {
	case <-p.ended:
	case <-ctx.Done():
		p.kill()
		<-p.ended
	}
	return err
}
