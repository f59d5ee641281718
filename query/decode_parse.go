package query

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query/expression"
)

// textKinds are the kinds of texts that Parse reads.
var textKinds = []string{TextCondition, TextExpression, TextMeasure, TextKey, TextHaving}

// decodeParse reads a request to Parse: its texts, and what they lie in as a document.
func decodeParse(data []byte) (*Document, *ParseDocument, error) {
	root, wrong := parseJSON(data)
	if wrong != nil {
		return nil, nil, wrong
	}
	d := &decoder{data: data}
	doc, request := &Document{Aggregate: &AggregateDocument{}}, &ParseDocument{}
	d.object(root, "", map[string]field{
		"dataset": d.text(&doc.Dataset), "from": d.textOrNumber(&doc.From), "to": d.textOrNumber(&doc.To),
		"timezone": d.text(&doc.Timezone), "week_start": d.oneOf(&doc.WeekStart, weekdays...),
		"define": d.definitions(&doc.Define), "params": d.parameters(&doc.Params),
		"missing":  d.oneOf(&doc.Missing, "error", "null"),
		"over":     func(value *jsonNode, path string) { doc.Aggregate.Over = d.over(value, path) },
		"measures": d.texts(&doc.Aggregate.Measures), "by": d.texts(&doc.Aggregate.By),
		"texts": d.parseTexts(&request.Texts),
	})
	switch {
	case d.err != nil:
		return nil, nil, d.err
	case doc.Dataset == "":
		return nil, nil, newError(CodeMissing, "dataset", "the request names no dataset")
	case root.member("texts") == nil:
		return nil, nil, newError(CodeMissing, "texts", "the request has no texts").hint(`write {"dataset": "shop", "texts": [{"kind": "condition", "text": "amount > 5"}]}`)
	}
	request.Dataset = doc.Dataset
	return doc, request, nil
}

// parseTexts reads the texts of a request to Parse.
func (d *decoder) parseTexts(to *[]ParseText) field {
	return func(value *jsonNode, path string) {
		if !d.expect(value, path, jsonList) {
			return
		}
		if len(value.items) > ParsesMax {
			d.fail(newError(expression.CodeLimit, path, "there are %d texts; at most %d are parsed at once", len(value.items), ParsesMax), value.span)
			return
		}
		for i, item := range value.items {
			text := ParseText{Kind: TextExpression}
			d.object(item, fmt.Sprintf("%s[%d]", path, i), map[string]field{
				"text": d.text(&text.Text), "kind": d.oneOf(&text.Kind, textKinds...),
			})
			*to = append(*to, text)
		}
	}
}
