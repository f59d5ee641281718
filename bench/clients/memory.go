package main

import (
	"os"
	"strconv"
	"strings"
	"time"
)

// memoryParts is into how many parts of equal length a run is divided.
const memoryParts = 10

// sampleEvery is how often the memory is looked at.
const sampleEvery = 100 * time.Millisecond

// memoryWatch notes the most memory of each part of a run.
type memoryWatch struct {
	part time.Duration
	end  chan struct{}
	most chan []int64
}

// watchMemory starts watching a run of the given length.
func watchMemory(duration time.Duration) *memoryWatch {
	w := &memoryWatch{max(duration/memoryParts, time.Millisecond), make(chan struct{}), make(chan []int64)}
	go w.run()
	return w
}

func (w *memoryWatch) run() {
	ticker := time.NewTicker(sampleEvery)
	defer ticker.Stop()
	start := time.Now()
	most := make([]int64, memoryParts)
	for ended := false; !ended; {
		select {
		case <-ticker.C:
		case <-w.end:
			ended = true
		}
		part := min(int(time.Since(start)/w.part), memoryParts-1)
		most[part] = max(most[part], ownMemory())
	}
	w.most <- most
}

// stop ends the watch and returns the most bytes of each part.
func (w *memoryWatch) stop() []int64 {
	close(w.end)
	return <-w.most
}

// ownMemory returns the bytes of the process's memory that is no mapped file, 0 where
// the system does not say.
func ownMemory() int64 {
	text, err := os.ReadFile("/proc/self/status")
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
