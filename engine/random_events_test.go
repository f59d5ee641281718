package engine_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
)

// eventsPage is a page of the events behind a mark.
type eventsPage struct {
	table
	Count  int64
	Beside int64
}

// markedPage asks for a page of the events behind a mark.
func markedPage(e *engine.Engine, request map[string]any) (*eventsPage, error) {
	body, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	answer, err := e.MarkedEvents(context.Background(), body)
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, body)
	}
	defer answer.Release()
	var text bytes.Buffer
	if err := result.Write(&text, answer, result.JSON); err != nil {
		return nil, err
	}
	page := &eventsPage{}
	return page, json.Unmarshal(text.Bytes(), page)
}

// markedEvents lists the events behind a mark page by page, and holds every page to the count and to the order of time.
func markedEvents(e *engine.Engine, doc any, mark map[string]any, limit int) (int64, error) {
	request := map[string]any{"document": doc, "mark": mark, "limit": limit, "columns": []string{"time"}, "order": "asc"}
	rows, last, count, beside := int64(0), "", int64(0), int64(0)
	for first := true; first || request["cursor"] != ""; first = false {
		page, err := markedPage(e, request)
		if err != nil {
			return 0, err
		}
		if !first && page.Count != count {
			return 0, fmt.Errorf("a page says that there are %d events, the first one %d", page.Count, count)
		}
		rows, count, beside = rows+int64(len(page.Rows)), page.Count, page.Beside
		if len(page.Rows) > 0 {
			if at := string(page.Rows[0][0]); len(at) == len(last) && at < last {
				return 0, fmt.Errorf("a page begins at %s after one that ends at %s", at, last)
			}
			last = string(page.Rows[len(page.Rows)-1][0])
		}
		request["cursor"] = page.Cursor
	}
	if rows != count {
		return 0, fmt.Errorf("%d events are listed of %d", rows, count)
	}
	if beside != 0 && !dividesInstants(doc) {
		return 0, fmt.Errorf("%d events are of sessions beside, which only a pause divides", beside)
	}
	return count - beside, nil
}

// dividesInstants reports whether events of one instant can be of two sessions of a document.
func dividesInstants(doc any) bool {
	document, ok := doc.(*query.Document)
	if !ok || document.Aggregate == nil || document.Aggregate.Over == nil || document.Aggregate.Over.Sessions == nil {
		return false
	}
	sessions := document.Aggregate.Over.Sessions
	return sessions.Start != "" || sessions.End != "" || sessions.SplitOn != ""
}

// listDiffers holds the events that are listed by a mark of actors to those of a document, or else to those of the actors.
func listDiffers(e *engine.Engine, doc *query.Document, mark map[string]any, answer *drill.Answer) error {
	if !answer.Listed {
		return fmt.Errorf("no events are listed: %s", answer.Reasons["events"])
	}
	n, err := markedEvents(e, doc, mark, 41)
	if err != nil {
		return err
	}
	if answer.Events != nil {
		want, err := eventsListed(e, answer.Events)
		if err == nil && int64(want) != n {
			err = fmt.Errorf("%d events are listed, their document has %d", n, want)
		}
		return err
	}
	whole := *doc
	if doc.Paths != nil {
		whole.From, whole.To = "", ""
	}
	of, err := eventsOfActors(e, &whole, answer, perOf(doc))
	_, inBucket := mark["entry"]
	if n > of || n < of && doc.Paths == nil && !inBucket {
		return fmt.Errorf("%d events are listed, the actors have %d", n, of)
	}
	return err
}

// perOf names the column of the units of a document.
func perOf(doc *query.Document) string {
	per := ""
	switch {
	case doc.Funnel != nil:
		per = doc.Funnel.Per
	case doc.Retention != nil:
		per = doc.Retention.Per
	case doc.Paths != nil:
		per = doc.Paths.Per
	}
	if per == "" {
		return "user_id"
	}
	return per
}

// eventsOfActors counts the events of a document's range and filter that the listed actors have.
func eventsOfActors(e *engine.Engine, doc *query.Document, answer *drill.Answer, per string) (int64, error) {
	actors, err := actorTexts(e, answer.Actors)
	if err != nil || len(actors) == 0 {
		return 0, err
	}
	counted := *doc
	counted.Funnel, counted.Retention, counted.Paths = nil, nil, nil
	counted.Aggregate = &query.AggregateDocument{Measures: []string{"count()"}}
	counted.Params = map[string]json.RawMessage{"listed": json.RawMessage(mustJSON(actors))}
	for name, value := range doc.Params {
		counted.Params[name] = value
	}
	condition := "string(" + per + ") in $listed"
	if counted.Where != "" {
		condition = "(" + counted.Where + ") and " + condition
	}
	counted.Where = condition
	cell, err := askTable(e, &counted)
	if err != nil {
		return 0, err
	}
	var n int64
	return n, json.Unmarshal(cell.Rows[0][0], &n)
}

// actorTexts lists all actors of a body.
func actorTexts(e *engine.Engine, body *drill.ActorsBody) ([]string, error) {
	raw, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	request := map[string]any{}
	if err := json.Unmarshal(raw, &request); err != nil {
		return nil, err
	}
	request["limit"] = 10_000
	answer, err := e.Actors(context.Background(), []byte(mustJSON(request)))
	if err != nil {
		return nil, err
	}
	t, err := tableOf(answer)
	if err != nil {
		return nil, err
	}
	var actors []string
	for _, row := range t.Rows {
		var actor string
		if err := json.Unmarshal(row[0], &actor); err != nil {
			return nil, err
		}
		actors = append(actors, actor)
	}
	return actors, nil
}
