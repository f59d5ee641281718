package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
)

// dialect is what tells the engines apart.
type dialect interface {
	// name is how people call the engine, and suffix how its question files end.
	name() string
	suffix() string
	// command is the engine's process over a store's directory.
	command(s settings, dir string) (*exec.Cmd, error)
	// opening prepares a process that just started.
	opening(s settings, dir string) []string
	// stages are the steps in which files become the store that is asked.
	stages(dir string, format fileFormat, pattern string) []stage
	// version is the text that asks for the engine's version.
	version() string
	// counting is the text that asks for the number of events.
	counting() string
	// size is the text that asks for the store's bytes, empty where all its files count.
	size() string
	// rows turns a response into rows.
	rows(answer response) ([][]any, error)
}

// stage is a part of a load that is timed by itself.
type stage struct {
	texts []string
	// arrived says that the stage belongs to the time until all events can be asked about,
	// ready that it belongs to the time until the store has the layout that the questions
	// are asked of.
	arrived, ready bool
	// remove is a file that is of no use after the stage.
	remove string
}

// Engine is one of the contestants with its store.
type Engine struct {
	dialect
	settings settings
	dir      string
	// process is nil while the engine is closed.
	process *process
	// extra is added to the environment of the process.
	extra []string
}

// Open starts the engine's process, unless it runs.
func (e *Engine) Open(ctx context.Context) error {
	if e.process != nil && e.process.alive() {
		return nil
	}
	command, err := e.command(e.settings, e.dir)
	if err != nil {
		return fmt.Errorf("open %s: %w", e.name(), err)
	}
	command.Env = append(append(os.Environ(), command.Env...), e.extra...)
	if e.process, err = startProcess(command); err != nil {
		return fmt.Errorf("open %s: %w", e.name(), err)
	}
	if texts := e.opening(e.settings, e.dir); len(texts) > 0 {
		if _, err := e.process.call(ctx, request{Op: opDo, Texts: texts}); err != nil {
			return fmt.Errorf("open %s: %w", e.name(), err)
		}
	}
	return nil
}

// Close ends the engine's process.
func (e *Engine) Close() error {
	if e.process == nil {
		return nil
	}
	err := e.process.close()
	e.process = nil
	if err != nil {
		return fmt.Errorf("close %s: %w", e.name(), err)
	}
	return nil
}

// processID is the number of the engine's process, 0 while there is none.
func (e *Engine) processID() int {
	if e.process == nil {
		return 0
	}
	return e.process.command.Process.Pid
}

// Reply is an engine's answer.
type Reply struct {
	Rows [][]any
	// Seconds is the time in the engine's process, CPUSeconds the processors' time.
	Seconds, CPUSeconds float64
	// Raw is the response as it came.
	Raw response
}

// Ask asks one question. A process that died is started again by the next one.
func (e *Engine) Ask(ctx context.Context, text string) (Reply, error) {
	if err := e.Open(ctx); err != nil {
		return Reply{}, err
	}
	answer, err := e.process.call(ctx, request{Op: opAsk, Texts: []string{text}})
	if err != nil {
		return Reply{}, fmt.Errorf("ask %s: %w", e.name(), err)
	}
	rows, err := e.rows(answer)
	if err != nil {
		return Reply{}, fmt.Errorf("read answer of %s: %w", e.name(), err)
	}
	return Reply{rows, answer.Seconds, answer.CPUSeconds, answer}, nil
}

// Version asks the engine for its version.
func (e *Engine) Version(ctx context.Context) (string, error) {
	if e.version() == "" {
		return "", nil
	}
	return e.askOne(ctx, e.version())
}

// diskBytes returns the size of the store. The engine is closed afterwards, so that
// nothing is still to be written.
func (e *Engine) diskBytes(ctx context.Context) (int64, error) {
	if e.size() == "" {
		if err := e.Close(); err != nil {
			return 0, err
		}
		return filesBytes(e.dir)
	}
	text, err := e.askOne(ctx, e.size())
	if err := errors.Join(err, e.Close()); err != nil {
		return 0, err
	}
	return strconv.ParseInt(text, 10, 64)
}

// askOne asks for one value.
func (e *Engine) askOne(ctx context.Context, text string) (string, error) {
	reply, err := e.Ask(ctx, text)
	if err != nil {
		return "", err
	}
	if len(reply.Rows) != 1 || len(reply.Rows[0]) != 1 {
		return "", fmt.Errorf("ask %s: answered %v, want one value", e.name(), reply.Rows)
	}
	return fmt.Sprint(reply.Rows[0][0]), nil
}

// Reset ends the engine and deletes its store.
func (e *Engine) Reset() error {
	return errors.Join(e.Close(), os.RemoveAll(e.dir))
}

// filesBytes returns the size of the regular files below a directory.
func filesBytes(dir string) (int64, error) {
	total := int64(0)
	err := filepath.WalkDir(dir, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		total += info.Size()
		return nil
	})
	return total, err
}
