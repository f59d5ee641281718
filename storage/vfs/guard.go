package vfs

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// Guard calls read and turns a fault of mapped memory below it into an error that
// wraps ErrFault: the page of a file that was truncated or sits on a failing disk
// would otherwise end the process. It covers the calling goroutine only. Every
// other panic, a nil pointer's too, goes on: it is a mistake in the program.
//
// Locks taken below Guard must be released by defer.
func Guard(read func() error) (err error) {
	before := debug.SetPanicOnFault(true)
	defer func() {
		debug.SetPanicOnFault(before)
		recovered := recover()
		if recovered == nil {
			return
		}
		// Only a fault at an address that is not near zero has the method Addr.
		fault, ok := recovered.(interface {
			runtime.Error
			Addr() uintptr
		})
		if !ok {
			panic(recovered)
		}
		err = fmt.Errorf("%w: fault at address %#x", ErrFault, fault.Addr())
	}()
	return read()
}
