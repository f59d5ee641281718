// Package upkeep does what a store that runs by itself needs now and then, by rules that a person declares. It knows
// when, and the store knows how: a type for each kind of work has rules, a clock and Run, which goes on until its context
// ends, and what fails is tried again by the next round.
package upkeep
