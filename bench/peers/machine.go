package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"
)

// Machine is what the machine could do at best.
type Machine struct {
	// MemoryBytesPerSecond is the rate at which all cores together sum a large array.
	MemoryBytesPerSecond float64 `json:"memory_bytes_per_second"`
	// DiskBytesPerSecond is the rate at which files are read that no memory holds.
	DiskBytesPerSecond float64 `json:"disk_bytes_per_second"`
}

func (m Machine) tell() {
	report("memory %.1f GB/s, disk %.2f GB/s\n", m.MemoryBytesPerSecond/1e9, m.DiskBytesPerSecond/1e9)
}

func measureMachine(ctx context.Context, inputs []Input) (Machine, error) {
	var machine Machine
	machine.MemoryBytesPerSecond = memoryRate()
	var err error
	machine.DiskBytesPerSecond, err = diskRate(ctx, inputs)
	return machine, err
}

const (
	// summedBytes is far beyond every cache.
	summedBytes = 1 << 30
	sumRounds   = 7
)

// memoryRate sums an array on all cores, several times, and returns the best rate.
func memoryRate() float64 {
	array := make([]uint64, summedBytes/8)
	for i := range array {
		array[i] = uint64(i) // makes the system provide the pages
	}
	best := 0.0
	for range sumRounds {
		start := time.Now()
		sumOnAllCores(array)
		best = max(best, summedBytes/time.Since(start).Seconds())
	}
	return best
}

func sumOnAllCores(array []uint64) uint64 {
	cores := runtime.NumCPU()
	sums := make([]uint64, cores)
	var group sync.WaitGroup
	for core := range cores {
		part := array[core*len(array)/cores : (core+1)*len(array)/cores]
		group.Go(func() { sums[core] = sum(part) })
	}
	group.Wait()
	return sum(sums)
}

// sum adds up numbers. Several sums at once keep the processor from waiting for the one
// before.
func sum(numbers []uint64) uint64 {
	var a, b, c, d uint64
	for len(numbers) >= 8 {
		eight := numbers[:8:8]
		a += eight[0] + eight[4]
		b += eight[1] + eight[5]
		c += eight[2] + eight[6]
		d += eight[3] + eight[7]
		numbers = numbers[8:]
	}
	for _, n := range numbers {
		a += n
	}
	return a + b + c + d
}

const (
	// readBytes is enough to tell a rate.
	readBytes = 2 << 30
	readPiece = 4 << 20
)

// diskRate reads simulated files that the system was told to forget. It is 0 where the
// system cannot be told so.
func diskRate(ctx context.Context, inputs []Input) (float64, error) {
	read, seconds := int64(0), 0.0
	for _, input := range inputs {
		names, err := filepath.Glob(input.pattern)
		if err != nil {
			return 0, err
		}
		for _, name := range names {
			if read >= readBytes || ctx.Err() != nil {
				break
			}
			n, took, err := readCold(name)
			if err != nil {
				return 0, fmt.Errorf("measure disk: %w", err)
			}
			read, seconds = read+n, seconds+took
		}
	}
	if seconds == 0 {
		return 0, ctx.Err()
	}
	return float64(read) / seconds, ctx.Err()
}

// readCold reads a file after the system forgot it.
func readCold(name string) (int64, float64, error) {
	file, err := os.Open(name)
	if err != nil {
		return 0, 0, err
	}
	defer file.Close()
	if forgotten, err := forget(file); err != nil || !forgotten {
		return 0, 0, err
	}
	start := time.Now()
	n, err := io.CopyBuffer(writerOnly{io.Discard}, readerOnly{file}, make([]byte, readPiece))
	return n, time.Since(start).Seconds(), err
}

// readerOnly and writerOnly hide the methods by which a copy would leave out the buffer.
type (
	readerOnly struct{ io.Reader }
	writerOnly struct{ io.Writer }
)
