// Package processor says how long the processors worked for this program. Benchmarks compare
// by it where the time on the clock says too much of what else the machine does. Of all
// threads together, it can be longer than the time that passed.
package processor
