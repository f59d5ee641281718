//go:build !cgo

package main

import "errors"

// errNoDuck says why there is no DuckDB.
var errNoDuck = errors.New("DuckDB needs cgo: build with CGO_ENABLED=1 and a C compiler, or leave it out with --engines")

func openDuck(string) (host, error) { return nil, errNoDuck }
