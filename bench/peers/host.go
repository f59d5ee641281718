package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"
	"time"
)

// host is an engine inside of its own process.
type host interface {
	// do carries out one text of an opDo request.
	do(text string) error
	// ask answers one question. The answer is complete when it returns.
	ask(text string) (response, error)
	close() error
}

// hostCommand is the first argument of the bench's own program that makes it an engine's
// process; the engine's name and the store's directory follow.
const hostCommand = "host"

// runHost is the main function of an engine's process.
func runHost(arguments []string) error {
	if len(arguments) != 2 {
		return errors.New("host: want an engine and a directory")
	}
	open, known := map[string]func(string) (host, error){sluiceName: openSluice, duckName: openDuck}[arguments[0]]
	if !known {
		return fmt.Errorf("host: unknown engine %q", arguments[0])
	}
	h, err := open(arguments[1])
	if err != nil {
		return err
	}
	in := os.NewFile(requestDescriptor, "requests")
	out := os.NewFile(responseDescriptor, "responses")
	return errors.Join(serveHost(h, in, out), in.Close(), out.Close())
}

// serveHost answers requests until one closes the engine or there are no more.
func serveHost(h host, in io.Reader, out io.Writer) error {
	requests := json.NewDecoder(bufio.NewReader(in))
	responses := json.NewEncoder(out)
	for {
		var r request
		if err := requests.Decode(&r); err != nil {
			// Whoever asked is gone without a word: there is nobody to tell.
			return errors.Join(fmt.Errorf("read request: %w", err), h.close())
		}
		answer, err := answerRequest(h, r)
		if err != nil {
			answer = response{Error: err.Error()}
		}
		if err := responses.Encode(answer); err != nil {
			return fmt.Errorf("write response: %w", err)
		}
		if r.Op == opClose {
			return nil
		}
	}
}

func answerRequest(h host, r request) (response, error) {
	switch r.Op {
	case opDo:
		return timed(func() (response, error) {
			for _, text := range r.Texts {
				if err := h.do(text); err != nil {
					return response{}, err
				}
			}
			return response{}, nil
		})
	case opAsk:
		if len(r.Texts) != 1 {
			return response{}, fmt.Errorf("ask: %d texts, want one", len(r.Texts))
		}
		return timed(func() (response, error) { return h.ask(r.Texts[0]) })
	case opClose:
		return response{}, h.close()
	}
	return response{}, fmt.Errorf("unknown request %q", r.Op)
}

// timed runs a function and sets the response's times.
func timed(run func() (response, error)) (response, error) {
	start, spent := time.Now(), cpuTime()
	answer, err := run()
	answer.Seconds = time.Since(start).Seconds()
	answer.CPUSeconds = (cpuTime() - spent).Seconds()
	return answer, err
}

// cpuTime is the processors' time that the process spent so far.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
