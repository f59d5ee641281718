package main

import (
	"context"
	"errors"
	"fmt"
	"net"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi"
)

// serveStore serves a store on a free port of the loopback while use runs.
func serveStore(ctx context.Context, dir string, use func(address string) error) error {
	store, err := engine.Open(dir, engine.Options{})
	if err != nil {
		return fmt.Errorf("open store: %w", err)
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
