package kept

import (
	"encoding/json"
	"errors"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// Bounds of a board.
const (
	// Columns is the width of the grid.
	Columns = 12
	// TilesMax bounds the tiles of a board.
	TilesMax = 200
	// NameBytes bounds names and titles, TextBytes descriptions and the text of a tile.
	NameBytes, TextBytes = 400, 64 << 10
	// rowMax bounds the place of a tile, heightMax its height, idBytes its id, wordBytes small words.
	rowMax, heightMax, idBytes, wordBytes = 10_000, 100, 64, 64

	// asBytes bounds the chart of a tile or link with its settings, whose columns have names.
	asBytes = 2 << 10
)

// Board is a grid of tiles with a range and filters that they share.
type Board struct {
	// Name is told to people. It is not part of the content, which is what export and import exchange.
	Name    string
	Content BoardContent
}

// BoardContent is what a board shows.
type BoardContent struct {
	Description string `json:"description"`
	// From, To and Timezone are as in a query document, empty for those of the tiles.
	From     string `json:"from"`
	To       string `json:"to"`
	Timezone string `json:"timezone"`
	// Where is a condition for each dataset that narrows all its tiles.
	Where map[string]string `json:"where"`
	Tiles []Tile            `json:"tiles"`
}

// The kinds of a tile.
const (
	// TileQuery shows the answer to a document.
	TileQuery = "query"
	// TileText shows text.
	TileText = "text"
)

// Tile is a rectangle of a board's grid.
type Tile struct {
	// ID tells it apart within the board.
	ID string `json:"id"`
	// X and Y are the column and row of its left upper corner, from 0; W and H its size in cells.
	X     int    `json:"x"`
	Y     int    `json:"y"`
	W     int    `json:"w"`
	H     int    `json:"h"`
	Kind  string `json:"kind"`
	Title string `json:"title"`
	// Document and As, the kind of chart, are those of a tile that shows a query.
	Document json.RawMessage `json:"document,omitempty"`
	As       string          `json:"as,omitempty"`
	// Text is that of a tile that shows text.
	Text string `json:"text,omitempty"`
}

// DecodeBoard reads {"name", "content"}. Further members, such as a board that was read has, are named by also
// and not looked at.
func DecodeBoard(body []byte, also ...string) (Board, error) {
	var board Board
	given := false
	members := map[string]member{
		"name": text(&board.Name, NameBytes),
		"content": func(value json.RawMessage, place string) (err error) {
			given = true
			board.Content, err = decodeContent(value, place)
			return err
		},
	}
	for _, name := range also {
		members[name] = func(json.RawMessage, string) error { return nil }
	}
	switch err := object(body, "", members); {
	case err != nil:
		return board, err
	case board.Name == "":
		return board, missing("name", "the name of the board")
	case !given:
		return board, missing("content", "what the board shows")
	}
	return board, nil
}

// DecodeBoardContent reads the content of a board as it is stored and exported.
func DecodeBoardContent(content []byte) (BoardContent, error) { return decodeContent(content, "") }

func decodeContent(value json.RawMessage, place string) (BoardContent, error) {
	content := BoardContent{Where: map[string]string{}, Tiles: []Tile{}}
	return content, object(value, place, map[string]member{
		"description": text(&content.Description, TextBytes), "timezone": text(&content.Timezone, wordBytes),
		"from": text(&content.From, wordBytes), "to": text(&content.To, wordBytes),
		"where": func(value json.RawMessage, place string) error { return decodeWhere(content.Where, value, place) },
		"tiles": func(value json.RawMessage, place string) (err error) {
			content.Tiles, err = decodeTiles(value, place)
			return err
		},
	})
}

// decodeWhere reads a condition for each dataset. It must parse; what it names is looked at by the query.
func decodeWhere(to map[string]string, value json.RawMessage, place string) error {
	var given map[string]json.RawMessage
	if err := json.Unmarshal(value, &given); err != nil {
		return wrongType(value, place, "an object of conditions")
	}
	for dataset, value := range given {
		place, condition := join(place, dataset), ""
		if err := text(&condition, TextBytes)(value, place); err != nil {
			return err
		}
		if condition == "" {
			continue
		}
		if _, err := expression.Parse(condition); err != nil {
			return inExpression(err, place)
		}
		to[dataset] = condition
	}
	return nil
}

func inExpression(err error, place string) error {
	var wrong *expression.Error
	if !errors.As(err, &wrong) {
		return err
	}
	span := wrong.Span
	return &query.Error{Code: wrong.Code, Where: place, Message: wrong.Message, Hint: wrong.Hint, Span: &span}
}

func decodeTiles(value json.RawMessage, place string) ([]Tile, error) {
	var given []json.RawMessage
	if err := json.Unmarshal(value, &given); err != nil {
		return nil, wrongType(value, place, "a list of tiles")
	}
	if len(given) > TilesMax {
		return nil, tooMany(place, "the board has %d tiles; at most %d are allowed", len(given), TilesMax)
	}
	tiles, seen := make([]Tile, len(given)), map[string]bool{}
	for i, value := range given {
		place := item(place, i)
		tile, err := decodeTile(value, place)
		if err != nil {
			return nil, err
		}
		if seen[tile.ID] {
			return nil, wrongValue(join(place, "id"), "", "another tile has the id %q", tile.ID)
		}
		tiles[i], seen[tile.ID] = tile, true
	}
	return tiles, nil
}

func decodeTile(value json.RawMessage, place string) (Tile, error) {
	var tile Tile
	err := object(value, place, map[string]member{
		"id": text(&tile.ID, idBytes), "kind": text(&tile.Kind, wordBytes), "title": text(&tile.Title, NameBytes),
		"x": whole(&tile.X, 0, Columns-1), "y": whole(&tile.Y, 0, rowMax),
		"w": whole(&tile.W, 1, Columns), "h": whole(&tile.H, 1, heightMax),
		"document": document(&tile.Document), "as": text(&tile.As, asBytes), "text": text(&tile.Text, TextBytes),
	})
	if err == nil {
		err = tile.check(place)
	}
	return tile, err
}

func (t *Tile) check(place string) error {
	switch {
	case t.ID == "":
		return missing(join(place, "id"), "the id of the tile")
	case t.W == 0:
		return missing(join(place, "w"), "the width of the tile")
	case t.H == 0:
		return missing(join(place, "h"), "the height of the tile")
	case t.X+t.W > Columns:
		return wrongValue(join(place, "w"), "", "the tile ends at column %d of %d", t.X+t.W, Columns)
	case t.Kind == TileQuery && t.Document == nil:
		return missing(join(place, "document"), "the document of the tile")
	case t.Kind == TileQuery && t.Text != "":
		return wrongValue(join(place, "text"), `tiles of the kind "text" have one`, "a tile that shows a query has no text")
	case t.Kind == TileText && (t.Document != nil || t.As != ""):
		return wrongValue(join(place, "document"), `tiles of the kind "query" have one`, "a tile that shows text has no query")
	case t.Kind != TileQuery && t.Kind != TileText:
		return wrongValue(join(place, "kind"), `it is "query" or "text"`, "there are no tiles of the kind %q", t.Kind)
	}
	return nil
}
