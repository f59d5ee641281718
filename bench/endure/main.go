// Command endure lets Sluice load from S3 and from clients for a long time while things go wrong, and then
// counts: every event that was acknowledged or put into the bucket must be there exactly once.
//
//	go build -o /tmp/sluice ./cmd/sluice
//	go run ./bench/endure --binary /tmp/sluice --dir DIR --kill 8s --duration 30m
//	go run ./bench/endure --binary /tmp/sluice --dir DIR --duration 1h
//
// It starts "sluice serve --config" as a process of its own, with a source in an S3 server that answers one
// request of ten with an error, cuts bodies and is slow at times. Clients push beside that, each body under a batch id that is
// sent again until it is acknowledged. With --kill the process is killed (SIGKILL) at random moments and started again; without, its
// memory, goroutines and files are watched: they may not grow after a first fifth of the time. The last line says "passed" or
// "FAILED" and why; then the exit code is 1.
//
// Everything random comes from --seed, which is printed; the moments are those of the clock.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"time"
)

// settings are what the command line asks for.
type settings struct {
	binary, dir    string
	duration, kill time.Duration
	clients        int
	seed           uint64
}

// durationMax bounds a run.
const durationMax = 12 * time.Hour

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	switch err := run(ctx, os.Args[1:]); {
	case errors.Is(err, flag.ErrHelp):
	case err != nil:
		fmt.Fprintln(os.Stderr, "endure: FAILED:", err)
		stop()
		os.Exit(1)
	default:
		fmt.Println("endure: passed")
	}
}

func parseSettings(arguments []string) (settings, error) {
	var s settings
	flags := flag.NewFlagSet("endure", flag.ContinueOnError)
	flags.StringVar(&s.binary, "binary", "", "the program that is tried")
	flags.StringVar(&s.dir, "dir", "", "folder for the store, which is removed afterwards if all went well, and for samples.csv")
	flags.DurationVar(&s.duration, "duration", time.Minute, "how long events come")
	flags.DurationVar(&s.kill, "kill", 0, "the mean time between two kills; 0 kills nothing and watches memory")
	flags.IntVar(&s.clients, "clients", 4, "number of clients that push")
	flags.Uint64Var(&s.seed, "seed", rand.Uint64(), "what random things come from")
	if err := flags.Parse(arguments); err != nil {
		return s, err
	}
	switch {
	case flags.NArg() > 0:
		return s, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	case s.binary == "" || s.dir == "":
		return s, errors.New("--binary and --dir are needed")
	case s.duration <= 0 || s.duration > durationMax:
		return s, fmt.Errorf("--duration must be more than 0 and at most %v", durationMax)
	case s.kill < 0 || s.clients < 1 || s.clients > 100:
		return s, errors.New("--kill must not be negative, and --clients 1 to 100")
	}
	return s, nil
}

func run(ctx context.Context, arguments []string) error {
	s, err := parseSettings(arguments)
	if err != nil {
		return err
	}
	fmt.Printf("seed %d\n", s.seed)
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return err
	}
	dir, err := os.MkdirTemp(s.dir, "endure-*")
	if err != nil {
		return err
	}
	bucket := newBucket(s.seed)
	defer bucket.close()
	program, err := newProgram(s, dir, bucket.address)
	if err != nil {
		return err
	}
	defer program.kill()
	if err := endure(ctx, s, program, bucket); err != nil {
		return fmt.Errorf("%w (the store and the log stay in %s)", err, dir)
	}
	return os.RemoveAll(dir)
}

// endure lets events come for a while, then waits until all are there and counts.
func endure(ctx context.Context, s settings, program *program, bucket *bucket) error {
	if err := program.start(ctx); err != nil {
		return err
	}
	coming, stop := context.WithTimeout(ctx, s.duration)
	defer stop()
	clients := newClients(s, program.address)
	work := newTasks()
	work.run(func() error { return bucket.fill(coming) })
	for i := range s.clients {
		work.run(func() error { return clients.push(ctx, coming, i) })
	}
	watched := &gauge{}
	if s.kill > 0 {
		work.run(func() error { return program.killAgain(coming, s) })
	} else {
		work.run(func() error { return watched.watch(coming, program) })
	}
	if err := work.wait(); err != nil {
		return err
	}
	if s.kill == 0 {
		if err := watched.write(filepath.Join(s.dir, "samples.csv")); err != nil {
			return err
		}
	}
	if err := agree(ctx, program.count, expected{"s3": bucket.put(), "push": clients.acknowledged()}); err != nil {
		return err
	}
	fmt.Printf("%d events from %d objects and %d in %d pushes are there, once each; %d kills, %d faults of S3, %d bodies sent again\n",
		bucket.put(), bucket.objects(), clients.acknowledged(), clients.bodies(), program.kills, bucket.faults(), clients.again())
	if s.kill > 0 {
		return nil
	}
	return watched.judge(os.Stdout)
}
