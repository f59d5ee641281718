package expression

// Limits on what one expression may cost, so that no text can bring a process down.
const (
	// TextBytesMax bounds an expression's text. Generated filters are long; a
	// longer list of values belongs into a parameter.
	TextBytesMax = 64 << 10
	// DepthMax bounds nesting, and with it the stack of every walk over a tree.
	DepthMax = 200
	// NodesMax bounds the nodes of one bound expression, definitions included,
	// which could otherwise double with every level.
	NodesMax = 10_000
	// ListMax bounds the values of one "in": a parameter can hold a long list.
	ListMax = 100_000
	// PatternBytesMax bounds a regular expression or a pattern of like. RE2 takes
	// time linear in the text, but memory that grows with the pattern.
	PatternBytesMax = 4 << 10
	// ResultBytesMax bounds the text that concat or replace make: a longer result
	// is null.
	ResultBytesMax = 1 << 20
)
