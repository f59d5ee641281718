package main

import (
	"fmt"
	"os"
	"os/exec"
)

// dataset is the name of the events in Sluice.
const dataset = "shop"

type sluice struct{}

func (sluice) name() string    { return sluiceName }
func (sluice) suffix() string  { return ".json" }
func (sluice) version() string { return "" }
func (sluice) counting() string {
	return `{"dataset": "` + dataset + `", "aggregate": {"measures": ["count()"]}}`
}
func (sluice) size() string { return "" }

func (sluice) command(s settings, dir string) (*exec.Cmd, error) {
	command, err := ownCommand(sluiceName, dir)
	if err != nil {
		return nil, err
	}
	command.Env = []string{fmt.Sprintf("GOMAXPROCS=%d", s.threads)}
	return command, nil
}

// ownCommand is the bench's own program as an engine's process.
func ownCommand(engine, dir string) (*exec.Cmd, error) {
	program, err := os.Executable()
	if err != nil {
		return nil, err
	}
	return exec.Command(program, hostCommand, engine, dir), nil
}

func (sluice) opening(settings, string) []string { return nil }

// stages has one: Sluice orders events while it loads them.
func (sluice) stages(_ string, _ fileFormat, pattern string) []stage {
	return []stage{{texts: []string{pattern}, arrived: true, ready: true}}
}

func (sluice) rows(answer response) ([][]any, error) { return sluiceRows(answer.Answer) }
