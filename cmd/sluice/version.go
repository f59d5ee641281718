package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func (p *program) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Show the version",
		Long:    `Shows the version of the program, the revision it was built from, and Go's version.`,
		Example: `  sluice version`,
		Args:    arguments(cobra.NoArgs, "version takes no argument"),
		RunE: func(*cobra.Command, []string) error {
			fmt.Fprint(p.stdout, versionText())
			return nil
		},
	}
}

// builtVersion is the version that the build left in the binary.
func builtVersion() string {
	if build, ok := debug.ReadBuildInfo(); ok {
		return build.Main.Version
	}
	return "(unknown)"
}

// versionText is all that the build left in the binary.
func versionText() string {
	version, revision := builtVersion(), ""
	if build, ok := debug.ReadBuildInfo(); ok {
		for _, setting := range build.Settings {
			if setting.Key == "vcs.revision" {
				revision = " revision " + setting.Value
			}
		}
	}
	return fmt.Sprintf("sluice %s%s, %s %s/%s\n", version, revision, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}
