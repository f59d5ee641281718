package engine_test

import (
	"bytes"
	"context"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
)

// TestPathsAsThePageOfQueriesShowsThem holds the example of docs/query.md.
func TestPathsAsThePageOfQueriesShowsThem(t *testing.T) {
	e, err := engine.Open(filepath.Join(t.TempDir(), "store"), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	_, err = e.Push(context.Background(), "shop", strings.NewReader(`{"time":"2026-05-01T08:00:00Z","user_id":"u1","event":"search"}
{"time":"2026-05-01T08:00:10Z","user_id":"u1","event":"item"}
{"time":"2026-05-01T08:00:15Z","user_id":"u1","event":"item"}
{"time":"2026-05-01T08:00:35Z","user_id":"u1","event":"cart"}
{"time":"2026-05-01T09:00:00Z","user_id":"u2","event":"home"}
{"time":"2026-05-01T09:00:05Z","user_id":"u2","event":"search"}
`))
	if err != nil {
		t.Fatal(err)
	}
	answer, err := e.Query(context.Background(), []byte(`{"dataset": "shop",
		"paths": {"per": "user_id", "node": "event", "start": "event = 'search'", "after": 5, "gap": "30m"}}`))
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := result.WriteJSON(&got, answer); err != nil {
		t.Fatal(err)
	}
	want := `"count":2,"nodes":[{"depth":0,"value":"search","count":2,"starts":1,"ends":1},` +
		`{"depth":1,"value":"item","count":1,"starts":0,"ends":0},{"depth":2,"value":"cart","count":1,"starts":0,"ends":1}],` +
		`"edges":[{"depth":0,"from":"search","to":"item","count":1,"time":{"mean":15,"median":15}},` +
		`{"depth":1,"from":"item","to":"cart","count":1,"time":{"mean":20,"median":20}}],` +
		`"top_paths":[{"depth":0,"nodes":["search"],"count":1},{"depth":0,"nodes":["search","item","cart"],"count":1}]`
	if !strings.Contains(got.String(), want) {
		t.Errorf("got %s\nwant %s", got.String(), want)
	}
}

// TestAnActorIsOneNodeInAllSegments: the codes of actors hold from one segment to the next.
func TestAnActorIsOneNodeInAllSegments(t *testing.T) {
	e, err := engine.Open(filepath.Join(t.TempDir(), "store"), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	for _, line := range []string{`{"time":"2026-05-01T08:00:00Z","user_id":"u1"}`, `{"time":"2026-05-01T08:00:10Z","user_id":"u1"}`} {
		if _, err := e.Push(context.Background(), "shop", strings.NewReader(line)); err != nil {
			t.Fatal(err)
		}
	}
	answer, err := e.Query(context.Background(), []byte(`{"dataset": "shop", "paths": {"node": "user_id"}}`))
	if err != nil {
		t.Fatal(err)
	}
	if nodes := answer.Paths.Nodes; len(nodes) != 1 || nodes[0].Count != 1 || nodes[0].Ends != 1 {
		t.Errorf("got %+v", nodes)
	}
}

// TestSumsOfPathsAreTrue holds what docs/query.md says of the sums over nodes and edges,
// whatever the limit merges.
func TestSumsOfPathsAreTrue(t *testing.T) {
	eachLaw(t, viewPaths, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		answer, err := ask(e, c.doc)
		if err != nil {
			t.Fatal(err)
		}
		p := answer.Paths
		type place struct {
			depth int
			stop  string
		}
		came, went := map[place]int64{}, map[place]int64{}
		for _, edge := range p.Edges {
			went[place{edge.Depth, stopText(edge.From)}] += edge.Count
			came[place{edge.Depth + 1, stopText(edge.To)}] += edge.Count
		}
		anchored, deepest := int64(0), *answer.Query.Paths.After
		for _, node := range p.Nodes {
			at := place{node.Depth, stopText(node.PathStop)}
			if node.Depth == 0 {
				anchored += node.Count
			}
			if node.Depth > -*answer.Query.Paths.Before && came[at]+node.Starts != node.Count && (node.Depth > 0 || *answer.Query.Paths.Before > 0) {
				t.Errorf("%v: %d came, %d start, and %d are there", at, came[at], node.Starts, node.Count)
			}
			if node.Depth < deepest && went[at]+node.Ends != node.Count {
				t.Errorf("%v: %d went on, %d end, and %d are there", at, went[at], node.Ends, node.Count)
			}
		}
		whole := p.OtherCount
		for _, path := range p.TopPaths {
			whole += path.Count
		}
		if anchored != p.Count || whole != p.Count {
			t.Errorf("%d paths, %d at depth 0, %d whole ones", p.Count, anchored, whole)
		}
	})
}

// TestPathsAgreeWithOtherViews: from the first node there are as many paths as sessions, and
// from a start as many actors as did it.
func TestPathsAgreeWithOtherViews(t *testing.T) {
	eachLaw(t, viewSessions, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		doc := query.Document{Dataset: randomDataset}
		const event = "event is not null"
		doc.Aggregate = &query.AggregateDocument{Over: &query.OverDocument{Sessions: &query.SessionsDocument{}}}
		doc.Where = event
		sessions, err := ask(e, &doc)
		if err != nil {
			t.Fatal(err)
		}
		actors := countOf(t, e, doc, "uniq(user_id)", "event = 'cart'")
		doc.Aggregate, doc.Paths = nil, &query.PathsDocument{Count: "transitions"}
		paths, err := ask(e, &doc)
		if err != nil {
			t.Fatal(err)
		}
		if want := sessions.Table.Value(0, 0).Int; paths.Paths.Count != want {
			t.Errorf("%d sessions and %d paths", want, paths.Paths.Count)
		}
		doc.Paths = &query.PathsDocument{Start: "event = 'cart'"}
		if paths, err = ask(e, &doc); err != nil {
			t.Fatal(err)
		}
		if paths.Paths.Count != actors {
			t.Errorf("%d actors and %d paths", actors, paths.Paths.Count)
		}
	})
}
