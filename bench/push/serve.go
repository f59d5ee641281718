package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi"
)

// serveEmpty serves an empty store on a free port of the loopback while use runs, and removes it.
func serveEmpty(ctx context.Context, dir string, use func(address string) error) (err error) {
	dir, err = os.MkdirTemp(dir, "push-*")
	if err != nil {
		return fmt.Errorf("make store: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	store, err := engine.Open(dir, engine.Options{})
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	listening := make(chan net.Addr, 1)
	served := make(chan error, 1)
	go func() {
		served <- httpapi.Serve(ctx, "127.0.0.1:0", httpapi.Handler(store, httpapi.Options{}), httpapi.ServeOptions{
			Listening: func(address net.Addr) { listening <- address },
		})
	}()
	select {
	case address := <-listening:
		err = use(address.String())
		stop()
		err = errors.Join(err, <-served)
	case err = <-served:
	}
	return errors.Join(err, store.Close())
}
