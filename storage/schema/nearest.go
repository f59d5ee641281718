package schema

import (
	"sort"
	"strings"
)

// Nearest returns the name that name was probably meant to be, or "": the one with
// the fewest letters to change, at most a third of them. Case does not count.
func Nearest(name string, names []string) string {
	best, bestDistance := "", len(name)/3+1
	if bestDistance > nearestDistanceMax {
		bestDistance = nearestDistanceMax
	}
	sorted := append([]string(nil), names...)
	sort.Strings(sorted)
	lower := strings.ToLower(name)
	for _, candidate := range sorted {
		if abs(len(candidate)-len(name)) > bestDistance {
			continue
		}
		distance := editDistance(lower, strings.ToLower(candidate))
		if distance < bestDistance || distance == bestDistance && best == "" {
			best, bestDistance = candidate, distance
		}
	}
	return best
}

// IsNear reports whether typed, in lower case, is a name, or the beginning of one, with few letters wrong: at most a
// third of them, and none where there are fewer than three.
func IsNear(typed, name string) bool {
	most := min(len(typed)/3, nearestDistanceMax)
	name = strings.ToLower(name)
	if most == 0 || len(name) < len(typed)-most {
		return false
	}
	if len(name) <= len(typed)+most && editDistance(typed, name) <= most {
		return true
	}
	return len(name) > len(typed) && (editDistance(typed, name[:len(typed)]) <= most || editDistance(typed, name[:len(typed)+1]) <= most)
}

// nearestDistanceMax bounds the changes: beyond it two names have nothing to do
// with each other, however long they are.
const nearestDistanceMax = 5

// editDistance counts the bytes to insert, delete, replace or swap with the next to make
// b of a.
func editDistance(a, b string) int {
	var few [3][48]int // names are short, and many are compared
	before, previous, current := few[0][:], few[1][:], few[2][:]
	if len(b) >= len(few[0]) {
		before, previous, current = make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	}
	before, previous, current = before[:len(b)+1], previous[:len(b)+1], current[:len(b)+1]
	for j := range previous {
		previous[j] = j
	}
	for i := 1; i <= len(a); i++ {
		current[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			current[j] = min(previous[j]+1, current[j-1]+1, previous[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				current[j] = min(current[j], before[j-2]+1)
			}
		}
		before, previous, current = previous, current, before
	}
	return previous[len(b)]
}

func abs(v int) int { return max(v, -v) }
