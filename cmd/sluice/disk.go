package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
)

// ballastBytes is enough for the records that drop something from a full disk.
const ballastBytes = 4 << 20

// addDiskFlag adds --disk-free.
func addDiskFlag(command *cobra.Command, free *string) {
	command.Flags().StringVar(free, "disk-free", "", "refuse new events while less of the disk is free, such as 10GB; default 1 GiB, or 2 % of a smaller disk; 0 refuses none")
}

// sizeFactors are the units of sizes, those with a longer name first.
var sizeFactors = []struct {
	unit   string
	factor float64
}{
	{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {"TiB", 1 << 40}, {"kB", 1e3}, {"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"TB", 1e12}, {"B", 1},
}

// parseDiskFree reads the value of --disk-free as engine.Options.DiskFreeBytes has it: there 0 is the default, and a
// negative number keeps nothing free.
func parseDiskFree(text string) (int64, error) {
	if text == "" {
		return 0, nil
	}
	number, factor := text, 1.0
	for _, size := range sizeFactors {
		if rest, ok := strings.CutSuffix(text, size.unit); ok {
			number, factor = strings.TrimSpace(rest), size.factor
			break
		}
	}
	value, err := strconv.ParseFloat(number, 64)
	if err != nil || !(value >= 0 && value*factor < 1<<62) {
		return 0, &wrongUsage{message: fmt.Sprintf("--disk-free %q is no size", text), hint: "such as 10GB or 500MiB; 0 refuses nothing"}
	}
	if bytes := int64(value * factor); bytes > 0 {
		return bytes, nil
	}
	return -1, nil
}
