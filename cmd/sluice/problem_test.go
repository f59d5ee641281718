package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

func TestReport(t *testing.T) {
	document := []byte("{\"dataset\": \"shop\",\n \"aggregate\": {\"by\": [\"day\", \"contry\"]}, \"form\": 1}")
	for _, test := range []struct {
		name string
		err  error
		code int
		want string
	}{
		{"failure", errors.New("disk full"), 1, "sluice: disk full\n"},
		{"advice", &problem{message: "no store", hint: "make one"}, 1, "sluice: no store\n  make one\n"},
		{"said already", errReported, 1, ""},
		{"usage", &wrongUsage{message: "unknown flag", hint: "did you mean --x?"}, 2, "sluice: unknown flag\n  did you mean --x?\n"},
		{"query without document", fmt.Errorf("a: %w", &query.Error{Message: "bad"}), 2, "sluice: bad\n"},
		{"expression", &wrongQuery{document: document, wrong: &query.Error{
			Code: "unknown_name", Message: "no property contry", Where: "aggregate.by[1]", Span: &expression.Span{Start: 0, End: 6}, Hint: "did you mean country?",
		}}, 2, "sluice: no property contry\n  in aggregate.by[1]\n    contry\n    ^^^^^^\n  did you mean country?\n"},
		{"document", &wrongQuery{document: document, wrong: &query.Error{
			Code: "unknown_field", Message: "unknown field form", Where: "form", Span: &expression.Span{Start: 61, End: 67},
		}}, 2, "sluice: unknown field form\n  in form\n     \"aggregate\": {\"by\": [\"day\", \"contry\"]}, \"form\": 1}\n" +
			"                                             ^^^^^^\n"},
		{"place that is not there", &wrongQuery{document: document, wrong: &query.Error{
			Code: "type", Message: "bad", Where: "funnel.steps[7].where", Span: &expression.Span{Start: 0, End: 6},
		}}, 2, "sluice: bad\n  in funnel.steps[7].where\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			out := &strings.Builder{}
			p := &program{stderr: out}
			if code := p.report(context.Background(), test.err); code != test.code || out.String() != test.want {
				t.Errorf("%d\n%s\nwant %d\n%s", code, out, test.code, test.want)
			}
		})
	}
}

func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	out := &strings.Builder{}
	if code := (&program{stderr: out}).report(ctx, fmt.Errorf("scan: %w", ctx.Err())); code != 1 || out.String() != "sluice: interrupted\n" {
		t.Errorf("%d %q", code, out)
	}
}

func TestUnderline(t *testing.T) {
	long := strings.Repeat("é", 200)
	for _, test := range []struct {
		text       string
		start, end int
		want       string
	}{
		{"a = b", 4, 5, "    a = b\n        ^\n"},
		{"a =", 3, 3, "    a =\n       ^\n"},
		{"été = x", 8, 9, "    été = x\n          ^\n"},
		{"a\tb\x1b[0m", 2, 3, "    a b [0m\n      ^\n"},
		{"one\ntwo three\nfour", 8, 18, "    two three\n        ^^^^^\n"},
		{"a", 5, 6, ""},
		{"a", -1, 1, ""},
		{"abc", 2, 1, ""},
	} {
		if got := underline(test.text, test.start, test.end); got != test.want {
			t.Errorf("%q: got\n%s\nwant\n%s", test.text, got, test.want)
		}
	}
	lines := strings.Split(underline(long, 200, 202), "\n")
	if !strings.HasPrefix(lines[0], "    ...") || !strings.HasSuffix(lines[0], "...") || strings.ContainsRune(lines[0], '\uFFFD') {
		t.Errorf("cut: %q", lines[0])
	}
	if at := []rune(lines[0])[len([]rune(lines[1]))-1]; at != 'é' || strings.Count(lines[1], "^") != 1 {
		t.Errorf("the caret is below %q", at)
	}
}

func FuzzUnderline(f *testing.F) {
	f.Add("funnel é", 3, 8)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		underline(text, start, end)
		textAt([]byte(text), "a.b[0].c")
	})
}
