package engine_test

import (
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/kept"
)

// TestRenameDatasetInLinks: documents and paths of links have the new name, those of other pages and datasets stay.
func TestRenameDatasetInLinks(t *testing.T) {
	e := newShop(t, 5, engine.Options{})
	links := [][3]string{ // link, its path afterwards, its document
		{`{"path": "/shop/funnel", "document": ` + asksSlow + `}`, "/~store/funnel", `"store"`},
		{`{"path": "/~shop/actor/u1"}`, "/~store/actor/u1", ""},
		{`{"path": "/shop?x", "document": ` + asksOther + `}`, "/shop?x", `"other"`},
		{`{"path": "/shopping", "document": ` + asksSlow + `}`, "/shopping", `"store"`},
		{`{"path": "/boards/shop"}`, "/boards/shop", ""},
	}
	var ids []string
	for _, link := range links {
		decoded, err := kept.DecodeLink([]byte(link[0]))
		mustDo(t, err)
		added, err := e.AddLink(decoded)
		mustDo(t, err)
		ids = append(ids, added.ID)
	}
	done, err := e.RenameDataset("shop", "store")
	mustDo(t, err)
	if done.Links != 3 || len(done.In) != 0 || done.Notes != 0 {
		t.Fatalf("renamed %+v", done)
	}
	for i, id := range ids {
		link, err := e.Link(id)
		mustDo(t, err)
		want := ""
		if links[i][2] != "" {
			want = `{"dataset":` + links[i][2]
		}
		if link.Path != links[i][1] || string(link.Document[:min(len(want), len(link.Document))]) != want {
			t.Errorf("link %d leads to %s and asks %s", i, link.Path, link.Document)
		}
	}
}
