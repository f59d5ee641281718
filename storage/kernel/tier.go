package kernel

import (
	"fmt"
	"os"
	"runtime"

	"golang.org/x/sys/cpu"
)

// Setting is the environment variable that chooses between the versions of the kernels:
// GoTier, AVX2Tier, or unset for the best that the processor has.
const Setting = "SLUICE_KERNELS"

// The tiers.
const (
	// GoTier is plain Go: what the kernels mean, on every machine.
	GoTier = "go"
	// AVX2Tier is assembly for processors of amd64 that have AVX2.
	AVX2Tier = "avx2"
)

// useAVX2 is chosen once, when the program starts. Only tests change it later.
var useAVX2, errSetting = choose(os.Getenv(Setting), hasAVX2())

func hasAVX2() bool { return runtime.GOARCH == "amd64" && cpu.X86.HasAVX2 && cpu.X86.HasPOPCNT }

// choose decides on a setting. One that cannot be followed is an error, and plain Go.
func choose(setting string, able bool) (avx2 bool, err error) {
	switch {
	case setting == "":
		return able, nil
	case setting == GoTier:
		return false, nil
	case setting != AVX2Tier:
		return false, fmt.Errorf("%s is %q, not %s or %s", Setting, setting, GoTier, AVX2Tier)
	case !able:
		return false, fmt.Errorf("%s is %s, which this processor does not have", Setting, AVX2Tier)
	}
	return true, nil
}

// Tier returns the tier in use.
func Tier() string {
	if useAVX2 {
		return AVX2Tier
	}
	return GoTier
}

// Check returns an error where the environment asks for a tier that there is not. The
// kernels work all the same, in plain Go.
func Check() error { return errSetting }
