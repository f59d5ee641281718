package main

import (
	"runtime/debug"
	"time"
)

// peak is the most memory seen, bytes.
type peak struct{ resident, anonymous int64 }

// memoryWatch samples the memory of the process until it is stopped.
type memoryWatch struct {
	end  chan struct{}
	done chan peak
}

// sampleEvery is short against how fast buffers fill and long against what
// a sample costs.
const sampleEvery = 20 * time.Millisecond

// watchMemory starts watching, after giving back what earlier work left.
func watchMemory() *memoryWatch {
	debug.FreeOSMemory()
	resetPeak()
	w := &memoryWatch{end: make(chan struct{}), done: make(chan peak)}
	go w.run()
	return w
}

func (w *memoryWatch) run() {
	ticker := time.NewTicker(sampleEvery)
	defer ticker.Stop()
	var most peak
	for ended := false; !ended; {
		select {
		case <-ticker.C:
		case <-w.end:
			ended = true
		}
		now := memoryNow()
		most.resident = max(most.resident, now.resident)
		most.anonymous = max(most.anonymous, now.anonymous)
	}
	w.done <- most
}

// stop ends the watch and returns the peak.
func (w *memoryWatch) stop() peak {
	close(w.end)
	return <-w.done
}
