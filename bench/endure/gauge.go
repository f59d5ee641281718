package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// sample is what the process holds at a moment.
type sample struct {
	at                       time.Duration
	memory, goroutines, open float64
}

// gauge watches what the process holds.
type gauge struct{ samples []sample }

// samplePause is the time between two samples.
const samplePause = 5 * time.Second

func (g *gauge) watch(ctx context.Context, p *program) error {
	began := time.Now()
	for {
		pause(ctx, samplePause)
		if ctx.Err() != nil {
			return nil
		}
		next := sample{at: time.Since(began)}
		var err error
		if next.memory, err = residentMemory(p.process.Process.Pid); err != nil {
			return err
		}
		if next.goroutines, err = p.metric(ctx, "go_goroutines"); err != nil && ctx.Err() == nil {
			return err
		}
		files, err := os.ReadDir(filepath.Join("/proc", strconv.Itoa(p.process.Process.Pid), "fd"))
		if err != nil {
			return err
		}
		next.open = float64(len(files))
		if ctx.Err() == nil {
			g.samples = append(g.samples, next)
		}
	}
}

// residentMemory is that of a process, in MiB.
func residentMemory(pid int) (float64, error) {
	text, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "status"))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kib, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			return kib / 1024, err
		}
	}
	return 0, fmt.Errorf("the system does not tell the memory of process %d", pid)
}

// metric reads a gauge of /metrics.
func (p *program) metric(ctx context.Context, name string) (float64, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.address+"/metrics", nil)
	if err != nil {
		return 0, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, err
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(text)) {
		if value, ok := strings.CutPrefix(line, name+" "); ok {
			return strconv.ParseFloat(strings.TrimSpace(value), 64)
		}
	}
	return 0, fmt.Errorf("the server has no metric %s", name)
}

// growthMax is how much of each may have come on between the second and the last fifth of the time.
const growthMax = 1.25

// judge fails where the process holds ever more.
func (g *gauge) judge(out io.Writer) error {
	if len(g.samples) < 10 {
		return nil
	}
	fifth := len(g.samples) / 5
	early, late := g.samples[fifth:2*fifth], g.samples[4*fifth:]
	for _, one := range []struct {
		name string
		of   func(sample) float64
	}{
		{"memory, MiB", func(s sample) float64 { return s.memory }},
		{"goroutines", func(s sample) float64 { return s.goroutines }},
		{"open files", func(s sample) float64 { return s.open }},
	} {
		before, after := median(early, one.of), median(late, one.of)
		fmt.Fprintf(out, "%-12s median %.0f in the second fifth of the time, %.0f in the last\n", one.name, before, after)
		if after > growthMax*before+1 {
			return fmt.Errorf("%s grew from %.0f to %.0f", one.name, before, after)
		}
	}
	return nil
}

func median(samples []sample, of func(sample) float64) float64 {
	values := make([]float64, len(samples))
	for i, s := range samples {
		values[i] = of(s)
	}
	slices.Sort(values)
	return values[len(values)/2]
}
