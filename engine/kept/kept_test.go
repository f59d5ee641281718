package kept

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
)

const (
	askTile  = `{"id":"a","x":0,"y":0,"w":6,"h":4,"kind":"query","title":"T","as":"line","document":{"dataset":"shop","aggregate":{"measures":["count()"]}}}`
	textTile = `{"id":"b","x":6,"w":6,"h":1,"kind":"text","text":"# Hello"}`
)

func boardOf(tiles ...string) string {
	return `{"name":"Main","content":{"where":{"shop":"country = 'CH'"},"from":"now-7d","tiles":[` + strings.Join(tiles, ",") + `]}}`
}

func TestBoard(t *testing.T) {
	board, err := DecodeBoard([]byte(boardOf(askTile, textTile)))
	if err != nil {
		t.Fatal(err)
	}
	if board.Name != "Main" || len(board.Content.Tiles) != 2 || board.Content.Tiles[1].Text != "# Hello" || board.Content.Where["shop"] == "" {
		t.Fatalf("read as %+v", board)
	}
	text, err := json.Marshal(board.Content)
	if err != nil {
		t.Fatal(err)
	}
	again, err := DecodeBoardContent(text)
	if err != nil || !reflect.DeepEqual(again, board.Content) {
		t.Fatalf("%s becomes %+v, %v", text, again, err)
	}
}

// TestBoardRefuses wants place, code and a part of the message for each mistake.
func TestBoardRefuses(t *testing.T) {
	change := func(tile, old, new string) string { return strings.Replace(tile, old, new, 1) }
	many := make([]string, TilesMax+1)
	for i := range many {
		many[i] = change(textTile, `"b"`, fmt.Sprintf(`"t%d"`, i))
	}
	for _, test := range []struct{ body, where, code, message string }{
		{`{"name":`, "", "json", "no JSON"},
		{`[]`, "", "field_type", "an object"},
		{`{"content":{}}`, "name", "missing", "name of the board"},
		{`{"name":"x"}`, "content", "missing", "shows"},
		{`{"name":"x","contents":{}}`, "contents", "unknown_field", "contents"},
		{`{"name":7,"content":{}}`, "name", "field_type", "a string"},
		{`{"name":"` + strings.Repeat("x", 401) + `","content":{}}`, "name", "limit", "401 bytes"},
		{`{"name":"x","content":{"where":{"shop":"country ="}}}`, "content.where.shop", "syntax", ""},
		{`{"name":"x","content":{"where":[]}}`, "content.where", "field_type", "conditions"},
		{`{"name":"x","content":{"tiles":{}}}`, "content.tiles", "field_type", "a list"},
		{boardOf(many...), "content.tiles", "limit", "201 tiles"},
		{boardOf(textTile, textTile), "content.tiles[1].id", "value", `"b"`},
		{boardOf(change(textTile, `"b"`, `""`)), "content.tiles[0].id", "missing", "id"},
		{boardOf(change(textTile, `"w":6`, `"w":7`)), "content.tiles[0].w", "value", "column 13 of 12"},
		{boardOf(change(textTile, `"w":6`, `"w":0`)), "content.tiles[0].w", "value", "0 is not"},
		{boardOf(change(textTile, `"w":6,`, ``)), "content.tiles[0].w", "missing", "width"},
		{boardOf(change(textTile, `"h":1,`, ``)), "content.tiles[0].h", "missing", "height"},
		{boardOf(change(textTile, `"x":6`, `"x":1.5`)), "content.tiles[0].x", "field_type", "whole"},
		{boardOf(change(textTile, `"text","text"`, `"picture","text"`)), "content.tiles[0].kind", "value", "picture"},
		{boardOf(change(askTile, `"as":"line"`, `"text":"x"`)), "content.tiles[0].text", "value", "no text"},
		{boardOf(change(textTile, `"text":"#`, `"as":"#`)), "content.tiles[0].document", "value", "no query"},
		{boardOf(change(askTile, `"document"`, `"documnt"`)), "content.tiles[0].documnt", "unknown_field", "documnt"},
		{boardOf(`{"id":"a","w":1,"h":1,"kind":"query"}`), "content.tiles[0].document", "missing", "document"},
		{boardOf(askTile, change(askTile, `measures`, `mesures`)), "content.tiles[1].document.aggregate.mesures", "unknown_field", "mesures"},
		{boardOf(change(askTile, `{"measures":["count()"]}`, `7`)), "content.tiles[0].document.aggregate", "field_type", "an object"},
	} {
		_, err := DecodeBoard([]byte(test.body))
		var wrong *query.Error
		if !errors.As(err, &wrong) || wrong.Where != test.where || string(wrong.Code) != test.code || !strings.Contains(wrong.Message, test.message) {
			t.Errorf("%.80s: got %#v, want %+v", test.body, err, test)
		} else if strings.Contains(test.where, ".document.") && wrong.Span != nil {
			t.Errorf("%.80s: the span %v is one of the document alone", test.body, *wrong.Span)
		}
	}
}

func TestNote(t *testing.T) {
	note, err := DecodeNote([]byte(`{"dataset":"shop","time":"2026-10-01T02:00:00+02:00","to":"2026-10-02T00:00:00Z","text":"2.4 shipped"}`))
	if err != nil || !note.Time.Equal(time.Date(2026, 10, 1, 0, 0, 0, 0, time.UTC)) || note.Time.Location() != time.UTC {
		t.Fatalf("read as %+v, %v", note, err)
	}
	for _, test := range []struct{ body, where string }{
		{`{"time":"2026-10-01T00:00:00Z","text":"x"}`, "dataset"}, {`{"dataset":"shop","text":"x"}`, "time"},
		{`{"dataset":"shop","time":"2026-10-01T00:00:00Z"}`, "text"}, {`{"dataset":"shop","time":"yesterday","text":"x"}`, "time"},
		{`{"dataset":"shop","time":"2026-10-01T00:00:00Z","to":"2026-10-01T00:00:00Z","text":"x"}`, "to"},
		{`{"dataset":"shop","time":5,"text":"x"}`, "time"}, {`{"colour":"red"}`, "colour"},
	} {
		_, err := DecodeNote([]byte(test.body))
		var wrong *query.Error
		if !errors.As(err, &wrong) || wrong.Where != test.where {
			t.Errorf("%s: got %v", test.body, err)
		}
	}
}

func TestNoteTouches(t *testing.T) {
	at := func(hour int) time.Time {
		if hour < 0 {
			return time.Time{}
		}
		return time.Date(2026, 10, 1, hour, 0, 0, 0, time.UTC)
	}
	end := at(6)
	for _, test := range []struct {
		to       *time.Time
		from, up int
		want     bool
	}{
		{nil, -1, -1, true}, {nil, 4, 5, true}, {nil, 3, 4, false}, {nil, 5, 9, false}, {nil, -1, 4, false}, {nil, 4, -1, true},
		{&end, 5, 9, true}, {&end, 6, 9, false}, {&end, 3, 4, false}, {&end, 3, 5, true}, {&end, -1, -1, true},
	} {
		note := Note{Time: at(4), To: test.to}
		if got := note.Touches(at(test.from), at(test.up)); got != test.want {
			t.Errorf("%+v: %v", test, got)
		}
	}
}

func TestLink(t *testing.T) {
	link, err := DecodeLink([]byte(`{"path":"/shop/funnel","as":"steps","frozen":true,"document":{"dataset":"shop","samples":{}},"answer":{"rows":[[1]]}}`))
	if err != nil || string(link.Answer) != `{"rows":[[1]]}` {
		t.Fatalf("read as %+v, %v", link, err)
	}
	for _, test := range []struct{ body, where string }{
		{`{}`, "path"}, {`{"path":"//other.example"}`, "path"}, {`{"path":"/\\other.example"}`, "path"}, {`{"path":"https://other.example"}`, "path"},
		{`{"path":"/a\u0000"}`, "path"}, {`{"path":"/","answer":{}}`, "answer"}, {`{"path":"/","frozen":true,"answer":7}`, "answer"},
		{`{"path":"/","document":{"dataset":"shop"}}`, "document"}, {`{"path":"/","frozen":"yes"}`, "frozen"},
	} {
		_, err := DecodeLink([]byte(test.body))
		var wrong *query.Error
		if !errors.As(err, &wrong) || wrong.Where != test.where {
			t.Errorf("%s: got %v", test.body, err)
		}
	}
}

// FuzzDecode: no bytes make a reader panic, and what it takes is taken again in the form in which it is stored.
func FuzzDecode(f *testing.F) {
	for _, body := range []string{boardOf(askTile, textTile), `{"dataset":"shop","time":"2026-10-01T00:00:00Z","text":"x"}`, `{"path":"/","frozen":true,"answer":{"a":1}}`} {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		if board, err := DecodeBoard(body); err == nil {
			stored := marshal(t, board.Content)
			again, err := DecodeBoardContent(stored)
			if err != nil || string(marshal(t, again)) != string(stored) {
				t.Fatalf("%+v becomes %+v, %v", board.Content, again, err)
			}
		}
		if note, err := DecodeNote(body); err == nil {
			if again, err := DecodeNote(marshal(t, note)); err != nil || !reflect.DeepEqual(again, note) {
				t.Fatalf("%+v becomes %+v, %v", note, again, err)
			}
		}
		if link, err := DecodeLink(body); err == nil {
			if again, err := DecodeLink(marshal(t, link)); err != nil || again.Path != link.Path {
				t.Fatalf("%+v becomes %+v, %v", link, again, err)
			}
		}
	})
}

func marshal(t *testing.T, value any) []byte {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return text
}
