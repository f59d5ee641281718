package main

import (
	"compress/gzip"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"sluice": main})
}

// TestScripts runs the program as a user does, against files and stores of its own.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("SLUICE_STORE", filepath.Join(env.WorkDir, "store"))
			env.Setenv("AWS_EC2_METADATA_DISABLED", "true") // no waiting for a server that is not there
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "gzip": gzipFile, "cut": cutFile, "bytes": writeBytes},
	})
}

// exits runs a command and wants exactly this exit code: exits 2 sluice query.
func exits(script *testscript.TestScript, not bool, args []string) {
	if not || len(args) < 2 {
		script.Fatalf("usage: exits CODE COMMAND...")
	}
	want, err := strconv.Atoi(args[0])
	script.Check(err)
	err = script.Exec(args[1], args[2:]...)
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		script.Check(err)
	}
	if got != want {
		script.Fatalf("exit code %d, want %d", got, want)
	}
}

// gzipFile writes a compressed copy: gzip FROM TO.
func gzipFile(script *testscript.TestScript, not bool, args []string) {
	if not || len(args) != 2 {
		script.Fatalf("usage: gzip FROM TO")
	}
	out, err := os.Create(script.MkAbs(args[1]))
	script.Check(err)
	w := gzip.NewWriter(out)
	_, err = w.Write([]byte(script.ReadFile(args[0])))
	script.Check(err)
	script.Check(w.Close())
	script.Check(out.Close())
}

// cutFile drops the last bytes of a file: cut FILE COUNT.
func cutFile(script *testscript.TestScript, not bool, args []string) {
	if not || len(args) != 2 {
		script.Fatalf("usage: cut FILE COUNT")
	}
	count, err := strconv.Atoi(args[1])
	script.Check(err)
	path := script.MkAbs(args[0])
	info, err := os.Stat(path)
	script.Check(err)
	script.Check(os.Truncate(path, info.Size()-int64(count)))
}

// writeBytes writes a Go string literal to a file: bytes FILE "\xff".
func writeBytes(script *testscript.TestScript, not bool, args []string) {
	if not || len(args) != 2 {
		script.Fatalf("usage: bytes FILE 'GO STRING'")
	}
	text, err := strconv.Unquote(args[1])
	script.Check(err)
	script.Check(os.WriteFile(script.MkAbs(args[0]), []byte(text), 0o600))
}

// runHere runs the program in this process.
func runHere(ctx context.Context, t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, problems lockedBuffer
	code = run(ctx, args, nil, &out, &problems)
	return code, out.String(), problems.String()
}
