// Command sluice loads event logs into a store and answers questions about them.
//
// Each command has a file of its own, which turns arguments into one call of package
// engine and its result into text; nothing is computed here. What the commands
// share is in program.go (streams, store), usage.go (how wrong usage is told from
// failure), problem.go (how errors are shown) and progress.go.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	// The zones of the world, for machines without a copy of them.
	_ "time/tzdata"
)

// The exit codes.
const (
	exitOK      = 0
	exitFailure = 1
	// exitWrong is for wrong usage and wrong queries: trying again cannot help.
	exitWrong = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// The first signal asks to stop cleanly; from then on the next one has its usual effect.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
