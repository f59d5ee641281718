package result

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func somePaths() *Result {
	stop := func(text string) PathStop { return PathStop{Value: schema.StringOf(text)} }
	texts := func(all ...string) (values []schema.Value) {
		for _, text := range all {
			values = append(values, schema.StringOf(text))
		}
		return values
	}
	return &Result{Paths: &Paths{
		Count: 1200,
		Nodes: []PathNode{
			{Depth: 0, PathStop: stop("home"), Count: 1200, Starts: 1100, Ends: 200},
			{Depth: 1, PathStop: stop(""), Count: 700, Ends: 700},
			{Depth: 1, PathStop: PathStop{Other: true}, Merged: 31, Count: 300, Ends: 10},
		},
		Edges: []PathEdge{
			{From: stop("home"), To: stop(""), Count: 700, Mean: 2.5, Median: 0.25},
			{From: stop("home"), To: PathStop{Other: true}, Count: 300, Mean: 7200, Median: 60},
		},
		TopPaths:   []WholePath{{Nodes: texts("home", ""), Count: 700}, {Depth: 0, Nodes: texts("home"), Count: 200}},
		OtherPaths: 31, OtherCount: 300,
	}, Stats: Stats{RowsScanned: 5000, Segments: 1, Elapsed: time.Millisecond, SampledFraction: 1}}
}

func TestPathsAsJSON(t *testing.T) {
	want := `{"count":1200,"nodes":[{"depth":0,"value":"home","count":1200,"starts":1100,"ends":200},` +
		`{"depth":1,"value":"","count":700,"starts":0,"ends":700},{"depth":1,"other":true,"nodes":31,"count":300,"starts":0,"ends":10}],` +
		`"edges":[{"depth":0,"from":"home","to":"","count":700,"time":{"mean":2.5,"median":0.25}},` +
		`{"depth":0,"from":"home","to_other":true,"count":300,"time":{"mean":7200,"median":60}}],` +
		`"top_paths":[{"depth":0,"nodes":["home",""],"count":700},{"depth":0,"nodes":["home"],"count":200},{"other":true,"paths":31,"count":300}],"stats":`
	var got bytes.Buffer
	if err := WriteJSON(&got, somePaths()); err != nil || !strings.HasPrefix(got.String(), want) {
		t.Errorf("%v\n got %s\nwant %s", err, got.String(), want)
	}
	got.Reset()
	want = `{"count":0,"nodes":[],"edges":[],"top_paths":[],"stats":`
	if err := WriteJSON(&got, &Result{Paths: &Paths{}}); err != nil || !strings.HasPrefix(got.String(), want) {
		t.Errorf("%v\n got %s\nwant %s", err, got.String(), want)
	}
}

func TestPathsAsRows(t *testing.T) {
	want := `part,depth,node,other,to,to_other,path,count,starts,ends,mean,median
node,0,home,false,,,,1200,1100,200,,
node,1,"",false,,,,700,0,700,,
node,1,,true,,,,300,0,10,,
edge,0,home,false,"",false,,700,,,2.5,0.25
edge,0,home,false,,true,,300,,,7200,60
path,0,,false,,,"[""home"",""""]",700,,,,
path,0,,false,,,"[""home""]",200,,,,
path,,,true,,,,300,,,,
`
	var got bytes.Buffer
	if err := WriteCSV(&got, somePaths()); err != nil || strings.ReplaceAll(got.String(), "\r\n", "\n") != want {
		t.Errorf("%v\n got %s\nwant %s", err, got.String(), want)
	}
	r := somePaths()
	r.Compare = &Result{Paths: &Paths{}}
	for _, format := range Formats() {
		got.Reset()
		if err := Write(&got, r, format); err != nil || got.Len() == 0 {
			t.Errorf("%s: %d bytes, %v", format, got.Len(), err)
		}
	}
}

func TestPathsAsText(t *testing.T) {
	want := `1,200 paths

depth  node     count   of all  starts  ends
────────────────────────────────────────────
    0  home     1,200  100.0 %   1,100   200
    1  (empty)    700   58.3 %       0   700
    1  (other)    300   25.0 %       0    10

depth  from  to       count  of all  median time  mean time
───────────────────────────────────────────────────────────
    0  home  (empty)    700  58.3 %       250 ms      2.5 s
    0  home  (other)    300  25.0 %        1 min        2 h

path               count  of all
────────────────────────────────
home > (empty)       700  58.3 %
home                 200  16.7 %
(other: 31 paths)    300  25.0 %
`
	if got := showText(t, somePaths(), TextOptions{}); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
