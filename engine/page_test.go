package engine_test

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// pageColumns are the properties that the documents on the page of queries are about.
var pageColumns = map[string]schema.Type{
	"user_id": schema.String, "event": schema.String, "country": schema.String, "platform": schema.String, "page": schema.String,
	"url": schema.String, "amount": schema.Float64, "latency_ms": schema.Int64, "is_bot": schema.Bool, "signed_up_at": schema.Timestamp,
}

// TestDocumentsOfThePageOfQueries compiles every document that stands as a block on
// docs/query.md. A block under the heading of a view may be the view alone.
func TestDocumentsOfThePageOfQueries(t *testing.T) {
	page, err := os.ReadFile("../docs/query.md")
	if err != nil {
		t.Fatal(err)
	}
	columns := schema.New([]string{"user_id"}, "event", "time")
	for name, typ := range pageColumns {
		if columns, err = columns.Merge(name, typ); err != nil {
			t.Fatal(err)
		}
	}
	now := time.Date(2024, 3, 31, 12, 0, 0, 0, time.UTC)
	options := query.CompileOptions{Now: now, DataFrom: now.AddDate(-1, 0, 0).UnixMicro(), DataTo: now.UnixMicro()}
	compiled := 0
	for _, section := range strings.Split(string(page), "\n## ") {
		heading, _, _ := strings.Cut(section, "\n")
		for _, block := range pageBlock.FindAllString(section, -1) {
			document, ok := pageDocument(strings.TrimSpace(heading), strings.TrimSpace(block))
			if !ok {
				continue
			}
			compiled++
			if _, err := query.Compile([]byte(document), columns, options); err != nil {
				t.Errorf("under %q: %v\n%s", heading, err, document)
			}
		}
	}
	if compiled < 9 {
		t.Errorf("only %d documents were found on the page", compiled)
	}
}

// pageBlock is lines that are set in by four blanks.
var pageBlock = regexp.MustCompile(`(?m)^(?: {4}\S.*\n| {5,}.*\n)+`)

// pageDocument makes a block of the page a whole document; false where it is an answer.
func pageDocument(heading, block string) (string, bool) {
	if strings.HasPrefix(block, `"define"`) {
		return `{"dataset": "shop", ` + block + `, "aggregate": {}}`, true
	}
	members := map[string]json.RawMessage{}
	if json.Unmarshal([]byte(block), &members) != nil {
		return block, !strings.Contains(block, "...") // whatever it is, it is no JSON
	}
	if members["dataset"] != nil {
		return block, true
	}
	for _, answer := range []string{"count", "nodes"} {
		if members[answer] != nil && members["steps"] == nil {
			return "", false
		}
	}
	return `{"dataset": "shop", "` + heading + `": ` + block + `}`, true
}
