package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// textKey numbers strings. Codes of the vectors' own tables are translated through
// a memo per table; the first dictionary's memo is kept for the whole query.
type textKey struct {
	values *vector.Evaluator
	// ref is the column whose values these are, nil where they are computed.
	ref *expression.Ref
	// entry computes the key from the values of the column, or is nil: then it is the values.
	entry *vector.Entry
	// typ is the type of the key.
	typ     schema.Type
	home    textMemo
	other   textMemo
	strings map[string]uint32
	seen    []seenText
	out     [block.Rows]uint32
	stretch [block.Rows]uint32
	// byteCodes are the codes of the latest bytes.
	byteCodes [256]uint32
}

// seenText is the string of a code. That of an actor is looked up when it is wanted:
// there may be millions of them, of which few are shown.
type seenText struct {
	actors *vector.ActorText // nil for what is no actor
	code   uint32
	value  schema.Value
}

// textMemo translates the codes of one Text: 1 + the key's code, 0 where unknown.
type textMemo struct {
	of    vector.Text
	codes []uint32
}

func (k *textKey) Codes(b *vector.Batch) (Groups, error) {
	if groups, ok, err := k.spans(b); ok || err != nil {
		return groups.perRow(&k.out), err
	}
	v, err := k.values.Eval(b)
	if err != nil {
		return Groups{}, err
	}
	out := k.out[:len(v.Codes)]
	k.translate(v.Text, v.Codes, out)
	return Groups{Const: v.Const, Codes: out}, nil
}

// spans returns the codes by stretch where the column is stored as runs that are
// long enough.
func (k *textKey) spans(b *vector.Batch) (codes Groups, ok bool, err error) {
	if k.ref == nil {
		return Groups{}, false, nil
	}
	s, ok, err := b.Spans(*k.ref)
	if !ok || err != nil || len(s.Ends)*spanRowsMin > max(b.Rows, spanRowsMin) {
		return Groups{}, false, err
	}
	out := k.stretch[:len(s.Codes)]
	k.translate(s.Text, s.Codes, out)
	if len(out) == 1 {
		return Groups{Const: true, Codes: out}, true, nil
	}
	return Groups{Ends: s.Ends, Codes: out}, true, nil
}

// translate writes the key's codes of codes of a table of strings.
func (k *textKey) translate(text vector.Text, codes, out []uint32) {
	memo := k.memo(text)
	table := memo.codes
	out = out[:len(codes)]
	for i, code := range codes {
		known := table[code]
		if known == 0 {
			known = k.learn(text, code) + 1
			table[code] = known
		}
		out[i] = known - 1
	}
}

// lookUp writes what a list has for the key's codes of codes of a table of strings, and 0 for
// strings that have not been seen.
func (k *textKey) lookUp(text vector.Text, codes []uint32, list []uint32, out []int64) {
	table := k.memo(text).codes
	out = out[:len(codes)]
	for i, code := range codes {
		out[i] = 0
		if known := table[code]; known != 0 {
			out[i] = int64(list[known-1])
		}
	}
}

// memo returns the memo of a table of strings.
func (k *textKey) memo(text vector.Text) *textMemo {
	memo := &k.other
	if _, lasting := text.(*vector.DictionaryText); lasting && (k.home.of == nil || k.home.of == text) {
		memo = &k.home
	}
	if memo.of == nil || !sameStrings(memo.of, text) {
		memo.of = text
		memo.codes = make([]uint32, text.Bound())
	}
	if bound := text.Bound(); len(memo.codes) < bound {
		memo.codes = append(memo.codes, make([]uint32, bound-len(memo.codes))...)
	}
	return memo
}

// sameStrings reports whether the codes of two tables mean the same. Every cursor has a table of
// its own for the actors of a shard, and another cursor's must give an actor no other code.
func sameStrings(a, b vector.Text) bool {
	if a == b {
		return true
	}
	actors, ok := a.(*vector.ActorText)
	others, also := b.(*vector.ActorText)
	return ok && also && actors.Dictionary == others.Dictionary
}

// code returns the key's code of a code of a table of strings.
func (k *textKey) code(text vector.Text, code uint32) uint32 {
	memo := k.memo(text)
	if memo.codes[code] == 0 {
		memo.codes[code] = k.learn(text, code) + 1
	}
	return memo.codes[code] - 1
}

// learn gives a string, or null, its code. An actor is in one shard only, whose
// memo knows it from then on.
func (k *textKey) learn(text vector.Text, of uint32) uint32 {
	code := uint32(len(k.seen))
	if k.entry != nil {
		return k.add(k.entry.Value(text, of))
	}
	if actors, ok := text.(*vector.ActorText); ok && of >= segment.FirstActor {
		k.seen = append(k.seen, seenText{actors: actors, code: of})
		return code
	}
	value := schema.NullOf(k.typ)
	if of != 0 {
		value = schema.Value{Type: k.typ, Text: text.At(of)}
	}
	return k.add(value)
}

// add returns the code of a value, a new one where it was not seen before.
func (k *textKey) add(value schema.Value) uint32 {
	name := "n"
	switch {
	case value.Null:
	case value.Type.IsText():
		name = "v" + value.Text
	default:
		name = Name([]schema.Value{value})
	}
	if known, ok := k.strings[name]; ok {
		return known
	}
	code := uint32(len(k.seen))
	k.strings[name] = code
	k.seen = append(k.seen, seenText{value: value})
	return code
}

// isColumn reports whether the key is the values of a column.
func (k *textKey) isColumn() bool { return k.ref != nil && k.entry == nil }

// unique reports whether a code is an actor's, which no other worker has.
func (k *textKey) unique(code uint32) bool { return k.seen[code].actors != nil }

func (k *textKey) Len() int { return len(k.seen) }

func (k *textKey) Value(code uint32) schema.Value {
	seen := k.seen[code]
	if seen.actors == nil {
		return seen.value
	}
	return schema.Value{Type: k.typ, Text: seen.actors.At(seen.code)}
}
