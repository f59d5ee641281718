// Package transform changes events on their way into a dataset: a declared list of steps, such as rename, derive, parse,
// hash, filter or split, is compiled to an ingest.Transform.
//
//	config.Transform: what is declared
//	Compile:          checks it, and parses expressions, patterns and tables; nothing of any dataset is needed
//	Transform:        the compiled list, immutable
//	stage:            what one parser's goroutine applies to its batches, with buffers and caches of its own
//
// A stage turns a batch into a frame and gives it to each step in turn. Steps work by column: a rename touches no row, and
// what depends on one text alone is done once for each distinct text of a batch. Expressions are evaluated by package
// vector, as in queries. docs/ingest.md has the rules; the one that shapes the code is that an event comes out as it would
// if it were alone in its batch, whatever types its neighbours give the columns (see reading).
package transform

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Limits of a list.
const (
	// DatasetsMax bounds the datasets that a list splits events into: each takes memory of its own.
	DatasetsMax = 8
	// ItemsMax bounds the events that an explode makes of one.
	ItemsMax = 1000
	// SecretBytesMin is the length of a secret below which a hash could be undone by trying.
	SecretBytesMin = 16
)

// Options say where a list finds what it names. Nil functions take secrets from the environment and from files, and know no
// tables.
type Options struct {
	// Secret returns a secret.
	Secret func(secret config.Secret) ([]byte, error)
	// Table returns the table that a map names, by its file or source.
	Table func(m *config.Map) (*lookup.Table, error)
	// CheckOnly looks at neither secrets nor tables: what is compiled so can only be thrown away.
	CheckOnly bool
}

// Transform is a compiled list. It implements ingest.Transform.
type Transform struct {
	steps    []step
	datasets []string
	private  bool
}

// step is one transform of a list. It is immutable.
type step interface {
	// declared is the transform that it was made of.
	declared() *config.Transform
	// names says which properties it reads and makes by name; expressions apart.
	names() stepNames
	// runner makes what does the work on one goroutine.
	runner(roles roles) (runner, error)
}

// runner does the work of a step. An error is one of the program, not of an event.
type runner interface {
	apply(f *frame) error
}

// roles are the names of the columns with a meaning, as they are called where a step stands.
type roles struct {
	// timeSource is what the records call the time.
	timeSource string
	actors     []string
	event      string
}

// stepNames are the properties that a step names.
type stepNames struct {
	// touched are read or changed, dropped no longer there behind it; both may end in ".*" where any says so.
	touched, dropped []string
	// renamed maps old names to new ones.
	renamed map[string]string
	// made are set by the step, prefixes what the names of those begin with that only the data tells.
	made, prefixes []string
}

func (n *stepNames) makes(name string) bool {
	return slices.Contains(n.made, name) ||
		slices.ContainsFunc(n.prefixes, func(prefix string) bool { return strings.HasPrefix(name, prefix) })
}

// at gives a transform to the steps made of it.
type at struct{ of *config.Transform }

func (a at) declared() *config.Transform { return a.of }

// reason is why an event is rejected; it never quotes a value.
func (a at) reason(what string, arguments ...any) string {
	return fmt.Sprintf("%s: %s (%s)", a.of.Kind, fmt.Sprintf(what, arguments...), a.of.Path)
}

// compiler makes the steps of a list.
type compiler struct {
	options Options
	// known are the readings of properties that steps so far gave a type.
	known    map[string]reading
	problems config.Problems
	result   *Transform
}

// Compile makes a list of transforms ready to work. The error is of type config.Problems; the paths in it are those of the
// transforms, and config.Places says where they stand.
func Compile(list []config.Transform, options Options) (*Transform, error) {
	if options.Secret == nil {
		options.Secret = ReadSecret
	}
	c := &compiler{options: options, known: map[string]reading{}, result: &Transform{}}
	for i := range list {
		if made := c.compile(&list[i]); made != nil {
			c.result.steps = append(c.result.steps, made)
			c.learn(made.names())
		}
	}
	if len(c.problems) > 0 {
		return nil, c.problems
	}
	return c.result, nil
}

func (c *compiler) compile(t *config.Transform) step {
	here := at{t}
	switch t.Kind {
	case "rename":
		return c.rename(here)
	case "drop", "keep":
		return choose{here}
	case "cast":
		return c.cast(here)
	case "derive":
		return c.derive(here)
	case "parse":
		return c.parse(here)
	case "map":
		return c.mapping(here)
	case "hash":
		return c.hash(here)
	case "redact":
		return c.redact(here)
	case "filter":
		return c.filter(here)
	case "sample":
		return sample{here}
	case "explode":
		return c.explode(here)
	case "split":
		return c.split(here)
	}
	c.fail(t.Path, "", "there is no transform %q", t.Kind)
	return nil
}

// fail notes a mistake.
func (c *compiler) fail(path, hint, message string, arguments ...any) {
	c.problems = append(c.problems, config.Problem{Path: path, Hint: hint, Message: fmt.Sprintf(message, arguments...)})
}

// formula compiles an expression, or notes what is wrong with it.
func (c *compiler) formula(path, text string, condition bool) *formula {
	made, err := parseFormula(text, condition, c.known)
	if err == nil {
		return made
	}
	problem := config.Problem{Path: path, Message: err.Error()}
	if wrong, ok := err.(*expression.Error); ok {
		problem.Message, problem.Hint = fmt.Sprintf("%s (at %d of the expression)", wrong.Message, wrong.Span.Start+1), wrong.Hint
	}
	c.problems = append(c.problems, problem)
	return nil
}

// learn forgets the types of properties that a step changes; the step itself has noted those that it gives.
func (c *compiler) learn(names stepNames) {
	moved := map[string]reading{}
	for from, to := range names.renamed {
		if kind, ok := c.known[from]; ok && c.known[to] == kind {
			moved[to] = kind // both had it
		}
		delete(c.known, from)
	}
	for _, to := range names.renamed {
		delete(c.known, to)
	}
	for to, kind := range moved {
		c.known[to] = kind
	}
	for name := range c.known {
		if below(name, names.dropped) || slices.ContainsFunc(names.prefixes, func(prefix string) bool { return strings.HasPrefix(name, prefix) }) {
			delete(c.known, name)
		}
	}
}

// ReadSecret reads a secret from the environment, or from a file, without line ends at its end.
func ReadSecret(secret config.Secret) ([]byte, error) {
	if secret.Env != "" {
		text, ok := os.LookupEnv(secret.Env)
		if !ok {
			return nil, fmt.Errorf("%s is not set", secret)
		}
		return []byte(text), nil
	}
	text, err := os.ReadFile(secret.File)
	if err != nil {
		return nil, fmt.Errorf("read secret: %w", err)
	}
	return []byte(strings.TrimRight(string(text), "\r\n")), nil
}

// Datasets are the other datasets that events may go to.
func (t *Transform) Datasets() []string { return t.datasets }

// Private reports whether the list hashes or redacts, so that no record is shown.
func (t *Transform) Private() bool { return t.private }

// Stage returns what makes stages; parsed and left are the names with which events come and go.
func (t *Transform) Stage(parsed, left format.Names) (func() format.Stage, error) {
	if err := t.checkTime(parsed.Time); err != nil {
		return nil, err
	}
	if _, err := t.newStage(parsed, left); err != nil {
		return nil, err
	}
	return func() format.Stage {
		made, err := t.newStage(parsed, left)
		if err != nil {
			return failed{err}
		}
		return made
	}, nil
}

// checkTime refuses steps that name the column that holds the time.
func (t *Transform) checkTime(timeSource string) error {
	for _, s := range t.steps {
		names := s.names()
		if timeSource == "" || timeSource == schema.TimeName {
			return nil
		}
		_, renamed := names.renamed[timeSource]
		target := false
		for _, to := range names.renamed {
			target = target || to == timeSource
		}
		if renamed || target || slices.Contains(names.touched, timeSource) || slices.Contains(names.dropped, timeSource) || slices.Contains(names.made, timeSource) {
			return fmt.Errorf("%s: %s names %q, which holds the time of the events; only derive can set it, by the name time",
				s.declared().Path, s.declared().Kind, timeSource)
		}
	}
	return nil
}

// stage applies a list to batches.
type stage struct {
	runners []runner
	actors  []string
}

func (t *Transform) newStage(parsed, left format.Names) (*stage, error) {
	made := &stage{actors: left.Actors}
	for i, s := range t.steps {
		here := roles{timeSource: parsed.Time, event: t.nameBehind(i, left.Event)}
		for _, actor := range left.Actors {
			here.actors = append(here.actors, t.nameBehind(i, actor))
		}
		r, err := s.runner(here)
		if err != nil {
			return nil, fmt.Errorf("%s: %s: %w", s.declared().Path, s.declared().Kind, err)
		}
		made.runners = append(made.runners, r)
	}
	return made, nil
}
