package main

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
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
	at time.Duration
	// memory is resident, heap what of it the program has in use, in MiB.
	memory, heap, goroutines float64
	// open are the files that are open, files those of the store.
	open, files float64
	// cpu is the processor time until now, in seconds.
	cpu float64
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
		next, err := p.sample(ctx)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return err
		}
		next.at = time.Since(began)
		g.samples = append(g.samples, next)
	}
}

// sample asks the process what it holds.
func (p *program) sample(ctx context.Context) (next sample, err error) {
	metrics, err := p.metrics(ctx)
	if err != nil {
		return next, err
	}
	for name, to := range map[string]*float64{
		"process_resident_memory_bytes": &next.memory, "go_memstats_heap_alloc_bytes": &next.heap, "go_goroutines": &next.goroutines,
		"process_open_fds": &next.open, "process_cpu_seconds_total": &next.cpu,
	} {
		if *to, err = metric(metrics, name); err != nil {
			return next, err
		}
	}
	next.memory, next.heap = next.memory/(1<<20), next.heap/(1<<20)
	err = filepath.WalkDir(filepath.Join(p.dir, "store"), func(_ string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil // it was folded into another meanwhile
		}
		if err == nil && entry.Type().IsRegular() {
			next.files++
		}
		return err
	})
	return next, err
}

func (p *program) metrics(ctx context.Context) (string, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.address+"/metrics", nil)
	if err != nil {
		return "", err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return "", err
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	return string(text), err
}

// metric reads a gauge of what /metrics answered.
func metric(metrics, name string) (float64, error) {
	for line := range strings.Lines(metrics) {
		if value, ok := strings.CutPrefix(line, name+" "); ok {
			return strconv.ParseFloat(strings.TrimSpace(value), 64)
		}
	}
	return 0, fmt.Errorf("the server has no metric %s", name)
}

// held are the things that may not grow, each with how much it may at least, since small numbers jump.
var held = []struct {
	name  string
	least float64
	of    func(sample) float64
}{
	{"memory, MiB", 16, func(s sample) float64 { return s.memory }},
	{"heap, MiB", 16, func(s sample) float64 { return s.heap }},
	{"goroutines", 4, func(s sample) float64 { return s.goroutines }},
	{"open files", 8, func(s sample) float64 { return s.open }},
	{"files", 24, func(s sample) float64 { return s.files }},
}

// growthMax is the share by which each may grow after the first fifth of the time.
const growthMax = 0.25

// samplesMin is how many samples are needed to judge.
const samplesMin = 20

// judge fails where the process holds ever more: where the straight line through the samples after the first fifth of the
// time rises by more than growthMax of where it begins. A line sees what the last value alone would not, and a single peak
// does not bend it.
func (g *gauge) judge(out io.Writer) error {
	if len(g.samples) < samplesMin {
		fmt.Fprintf(out, "%d samples are too few to tell whether anything grows\n", len(g.samples))
		return nil
	}
	steady := g.samples[len(g.samples)/5:]
	var faults []error
	for _, one := range held {
		from, to := line(steady, one.of)
		highest := slices.MaxFunc(steady, func(a, b sample) int { return int(one.of(a) - one.of(b)) })
		fmt.Fprintf(out, "%-12s %.0f at first, %.0f at last by the line through %d samples, %.0f at most\n", one.name, from, to, len(steady), one.of(highest))
		if to-from > max(growthMax*from, one.least) {
			faults = append(faults, fmt.Errorf("%s grew from %.0f to %.0f", one.name, from, to))
		}
	}
	half := len(steady) / 2
	fmt.Fprintf(out, "%-12s %.2f of a processor in the first half, %.2f in the second\n", "work", rate(steady[:half+1]), rate(steady[half:]))
	return errors.Join(faults...)
}

// rate is the processor time of a second.
func rate(samples []sample) float64 {
	first, last := samples[0], samples[len(samples)-1]
	return (last.cpu - first.cpu) / (last.at - first.at).Seconds()
}

// line returns where the straight line that is nearest to the samples, by squares, begins and ends.
func line(samples []sample, of func(sample) float64) (from, to float64) {
	var at, value, squares, products float64
	count := float64(len(samples))
	for _, s := range samples {
		at += s.at.Seconds() / count
		value += of(s) / count
	}
	for _, s := range samples {
		apart := s.at.Seconds() - at
		squares += apart * apart
		products += apart * (of(s) - value)
	}
	slope := 0.0
	if squares > 0 {
		slope = products / squares
	}
	return value + slope*(samples[0].at.Seconds()-at), value + slope*(samples[len(samples)-1].at.Seconds()-at)
}

// write writes the samples as CSV.
func (g *gauge) write(path string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	w := csv.NewWriter(file)
	rows := [][]string{{"seconds", "memory_mib", "heap_mib", "goroutines", "open_files", "files", "cpu_seconds"}}
	for _, s := range g.samples {
		row := []string{}
		for _, value := range []float64{s.at.Seconds(), s.memory, s.heap, s.goroutines, s.open, s.files, s.cpu} {
			row = append(row, strconv.FormatFloat(value, 'f', 1, 64))
		}
		rows = append(rows, row)
	}
	return errors.Join(w.WriteAll(rows), file.Close())
}
