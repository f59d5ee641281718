package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/ingest/config"
)

// ballastBytes is enough for the records that drop something from a full disk.
const ballastBytes = 4 << 20

// addDiskFlag adds --disk-free.
func addDiskFlag(command *cobra.Command, free *string) {
	command.Flags().StringVar(free, "disk-free", "", "refuse new events while less of the disk is free, such as 10GB; default 1 GiB, or 2 % of a smaller disk; 0 refuses none")
}

// parseDiskFree reads the value of --disk-free as engine.Options.DiskFreeBytes has it: there 0 is the default, and a
// negative number keeps nothing free.
func parseDiskFree(text string) (int64, error) {
	switch text {
	case "":
		return 0, nil
	case "0":
		return -1, nil
	}
	bytes, err := config.ParseSize(text)
	if err != nil {
		return 0, &wrongUsage{message: fmt.Sprintf("--disk-free %q: %v", text, err), hint: "such as 10GB or 500MiB; 0 refuses nothing"}
	}
	if bytes > 0 {
		return bytes, nil
	}
	return -1, nil
}
