package main

import (
	"context"
	"strings"
	"testing"
)

// TestEveryCommandTeaches holds the commands to help that shows how.
func TestEveryCommandTeaches(t *testing.T) {
	root := (&program{}).rootCommand()
	for _, command := range append(root.Commands(), root) {
		switch {
		case command.Long == "" || command.Example == "":
			t.Errorf("%s has no long help or no example", command.Name())
		case command != root && command.GroupID == "":
			t.Errorf("%s is in no group", command.Name())
		case !strings.Contains(command.Example, "sluice"):
			t.Errorf("%s: the example does not run it", command.Name())
		}
		for _, line := range strings.Split(command.Long, "\n") {
			if len(line) > 100 {
				t.Errorf("%s: a line of %d characters", command.Name(), len(line))
			}
		}
	}
}

// TestExamplesParse runs the parser of flags over the examples that are one line.
func TestExamplesParse(t *testing.T) {
	for _, command := range (&program{}).rootCommand().Commands() {
		for _, line := range strings.Split(command.Example, "\n") {
			words := strings.Fields(line)
			if len(words) < 2 || words[0] != "sluice" || words[1] != command.Name() || strings.ContainsAny(line, "'|>") {
				continue
			}
			fresh, rest, err := (&program{}).rootCommand().Find(words[1:])
			if err != nil {
				t.Fatal(err)
			}
			if err := fresh.ParseFlags(rest); err != nil {
				t.Errorf("%s: %v", line, err)
			}
			if err := fresh.ValidateArgs(fresh.Flags().Args()); err != nil {
				t.Errorf("%s: %v", line, err)
			}
		}
	}
}

func TestWrongUsage(t *testing.T) {
	missing := t.TempDir() + "/none"
	for _, test := range []struct {
		args string
		code int
		want string
	}{
		{"quary", 2, "sluice: unknown command \"quary\"\n  did you mean query?\n"},
		{"zzz", 2, "sluice: unknown command \"zzz\"\n  \"sluice help\" lists the commands\n"},
		{"help quary", 2, "sluice: unknown command \"quary\"\n  did you mean query?\n"},
		{"cohort laod", 2, "sluice: unknown command \"laod\" of \"sluice cohort\"\n  did you mean load?\n"},
		{"lookup zzz", 2, "sluice: unknown command \"zzz\" of \"sluice lookup\"\n  \"sluice lookup --help\" lists its commands\n"},
		{"help lookup laod", 2, "sluice: unknown command \"laod\" of \"sluice lookup\"\n  did you mean load?\n"},
		{"help schema shop", 2, "sluice: \"sluice schema\" has no commands\n  \"sluice schema --help\" tells about it\n"},
		{"ingest --datset a b", 2, "sluice: unknown flag: --datset\n  did you mean --dataset?\n"},
		{"query --zzzzzz", 2, "sluice: unknown flag: --zzzzzz\n  \"sluice query --help\" lists the flags\n"},
		{"ingest --dataset a", 2, "sluice: no source to ingest\n  \"sluice ingest --help\" shows how\n"},
		{"ingest a", 2, "sluice: no dataset is named\n  add --dataset NAME\n"},
		{"ingest --dataset a --max-errors 2 b", 2, "sluice: --max-errors 2 is no share\n  a number from 0 to 1, such as 0.01 for 1 %\n"},
		{"ingest --dataset a --max-errors NaN b", 2, "sluice: --max-errors NaN is no share\n  a number from 0 to 1, such as 0.01 for 1 %\n"},
		{"ingest --dataset a --format xml b", 2, "sluice: unknown format \"xml\"\n  one of ndjson, json, csv, tsv, accesslog, parquet, arrow, arrowstream\n"},
		{"query", 2, "sluice: no query document\n  \"sluice query --help\" shows some\n"},
		{"query a b", 2, "sluice: more than one document; put it in quotes\n  \"sluice query --help\" shows how\n"},
		{"query {} -f x", 2, "sluice: a document as argument and a file as well\n  give one of them\n"},
		{"query {} --format xml", 2, "sluice: unknown format \"xml\"\n  one of table, json, ndjson, csv, arrow\n"},
		{"query none.json", 2, "sluice: \"none.json\" is no query document\n  -f none.json reads the document from a file\n"},
		{"query usage_test.go", 2, "sluice: \"usage_test.go\" is no query document\n  -f usage_test.go reads the document from a file\n"},
		{"query -f " + missing, 1, "sluice: read query document: open " + missing + ": no such file or directory\n"},
		{"datasets --store " + missing, 1, "sluice: there is no store at " + missing + "\n  \"sluice ingest\" makes one; --store or SLUICE_STORE name another directory\n"},
		{"schema", 2, "sluice: schema takes the name of one dataset\n  \"sluice schema --help\" shows how\n"},
		{"rejects a --limit 0", 2, "sluice: --limit 0 shows nothing\n  a number from 1\n"},
		{"rejects a --limit x", 2, "sluice: invalid argument \"x\" for \"--limit\" flag: strconv.ParseInt: parsing \"x\": invalid syntax\n  \"sluice rejects --help\" lists the flags\n"},
		{"check a", 2, "sluice: check takes no argument\n  \"sluice check --help\" shows how\n"},
		{"serve a", 2, "sluice: serve takes no argument; --listen sets the address\n  \"sluice serve --help\" shows how\n"},
		{"demo --events 0", 2, "sluice: --events 0 makes none\n  a number from 1\n"},
		{"generate", 2, "sluice: no place for the events\n  add --out DIRECTORY, or --out - for the standard output\n"},
		{"generate --out - --format parquet", 2, "sluice: Parquet cannot be written to the standard output\n  add --out DIRECTORY\n"},
		{"generate --out - --format xml", 2, "sluice: unknown format \"xml\"\n  one of ndjson, csv, parquet\n"},
		{"generate --out - --compression br", 2, "sluice: unknown compression \"br\"\n  one of none, gzip, zstd\n"},
		{"generate --out - --events -1", 2, "sluice: --events -1 makes none\n  a number from 1\n"},
		{"generate --out - --days 0", 2, "sluice: --days 0 is not possible\n  a number from 1 to 36500\n"},
	} {
		stdout, stderr := &strings.Builder{}, &strings.Builder{}
		code := run(context.Background(), strings.Fields(test.args), strings.NewReader(""), stdout, stderr)
		if code != test.code || stderr.String() != test.want || stdout.Len() > 0 {
			t.Errorf("sluice %s: %d\n%s%swant %d\n%s", test.args, code, stdout, stderr, test.code, test.want)
		}
	}
}

func TestHelpGoesToTheStandardOutput(t *testing.T) {
	for _, args := range []string{"", "help", "--help", "help ingest", "help lookup", "help lookup load", "ingest --help", "completion bash", "version", "--version"} {
		stdout, stderr := &strings.Builder{}, &strings.Builder{}
		if code := run(context.Background(), strings.Fields(args), strings.NewReader(""), stdout, stderr); code != 0 || stdout.Len() == 0 || stderr.Len() > 0 {
			t.Errorf("sluice %s: %d %q", args, code, stderr)
		}
	}
}

func TestGenerateToTheStandardOutput(t *testing.T) {
	for _, flags := range []string{"--format csv", "--format ndjson", "--compression gzip", "--compression zstd"} {
		outputs := [2]strings.Builder{}
		for i := range outputs {
			args := strings.Fields("generate --events 100 --seed 7 --out - " + flags)
			if code := run(context.Background(), args, nil, &outputs[i], &strings.Builder{}); code != 0 {
				t.Fatalf("%s: exit code %d", flags, code)
			}
		}
		if outputs[0].Len() == 0 || outputs[0].String() != outputs[1].String() {
			t.Errorf("%s: two runs of one seed differ, or are empty", flags)
		}
	}
}
