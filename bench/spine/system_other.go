//go:build !linux

package main

import "errors"

func resetPeak() {}

func memoryNow() peak { return peak{} }

// errNoDrop is why there are no cold times.
var errNoDrop = errors.New("cold queries can be measured on Linux only: run with --cold 0")

func dropCache(string) error { return errNoDrop }

func processor() string { return "" }
