package main

import "slices"

// part is a script of dist, with a name that never changes. The page loads main, and main loads the others when
// something of theirs is first shown. Parts are a tree: one takes modules of those above it,
// which the browser has before it runs, and of no other. A module is in one part only, so what it keeps is kept once.
type part struct {
	// name is that of the script, NAME.js.
	name string
	// entry is the module that asks for all that the part is for.
	entry string
	// above is the name of the part that it hangs on; main hangs on none.
	above string
	// atOnce says that its styles are in the sheet of the page; those of the others are in one of their own.
	atOnce bool
}

// parts are the scripts of dist, each after the one that it hangs on.
var parts = tree{
	{name: "main", entry: "src/main.tsx", atOnce: true},
	{name: "lines", entry: "src/lines.ts", above: "main", atOnce: true},
	{name: "shared", entry: "src/shared.ts", above: "main"},
	{name: "charts", entry: "src/charts.ts", above: "shared"},
	{name: "beside", entry: "src/beside.ts", above: "shared"},
	{name: "behaviours", entry: "src/behaviours.ts", above: "shared"},
	{name: "kept", entry: "src/kept.ts", above: "shared"},
	{name: "data", entry: "src/data.ts", above: "shared"},
	{name: "watch", entry: "src/watch.ts", above: "shared"},
	{name: "editor", entry: "src/editor.ts", above: "shared"},
}

type tree []part

// line is a part and those above it, up to the first.
func (t tree) line(name string) []string {
	var line []string
	for name != "" {
		line = append(line, name)
		at := slices.IndexFunc(t, func(p part) bool { return p.name == name })
		name = t[at].above
	}
	return line
}

// meeting is the lowest part that is, or stands above, both.
func (t tree) meeting(a, b string) string {
	others := t.line(b)
	line := t.line(a)
	return line[slices.IndexFunc(line, func(name string) bool { return slices.Contains(others, name) })]
}

// isAbove says whether one part stands above another.
func (t tree) isAbove(upper, lower string) bool {
	return upper != lower && slices.Contains(t.line(lower), upper)
}
