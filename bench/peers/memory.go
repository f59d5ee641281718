package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// sampleEvery is short against how fast an engine's memory grows, and long against what
// a sample costs.
const sampleEvery = 25 * time.Millisecond

// memoryWatch samples a process's own memory until it is stopped.
type memoryWatch struct {
	process int
	end     chan struct{}
	most    chan int64
}

// watchMemory starts watching a process.
func watchMemory(process int) *memoryWatch {
	w := &memoryWatch{process, make(chan struct{}), make(chan int64)}
	go w.run()
	return w
}

func (w *memoryWatch) run() {
	ticker := time.NewTicker(sampleEvery)
	defer ticker.Stop()
	most := ownMemory(w.process)
	for ended := false; !ended; {
		select {
		case <-ticker.C:
		case <-w.end:
			ended = true
		}
		most = max(most, ownMemory(w.process))
	}
	w.most <- most
}

// stop ends the watch and returns the most bytes seen.
func (w *memoryWatch) stop() int64 {
	close(w.end)
	return <-w.most
}

// ownMemory returns the bytes of a process's memory that is no mapped file, 0 where the
// system does not say.
func ownMemory(process int) int64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", process))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), "RssAnon:")
	line, _, _ := strings.Cut(rest, "\n")
	kibibytes, err := strconv.ParseInt(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(line), "kB")), 10, 64)
	if err != nil {
		return 0
	}
	return kibibytes << 10
}
