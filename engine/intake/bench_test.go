package intake

import (
	"fmt"
	"strings"
	"testing"

	"google.golang.org/protobuf/encoding/protowire"
)

// benchRecords is the number of records of each body.
const benchRecords = 1000

func joined(one func(i int) string) string {
	list := make([]string, benchRecords)
	for i := range list {
		list[i] = one(i)
	}
	return strings.Join(list, ",")
}

func segmentBody() []byte {
	return []byte(`{"batch":[` + joined(func(i int) string {
		return fmt.Sprintf(`{"type":"track","userId":"user-%d","event":"Product Viewed","messageId":"m-%d","timestamp":"2026-03-01T10:00:00.%03dZ","properties":{"sku":"sku-%d","price":%d.5,"currency":"CHF"},"context":{"ip":"10.0.0.1","library":{"name":"analytics-node","version":"2.1.0"}}}`, i%97, i, i%1000, i%31, i%50)
	}) + `]}`)
}

func spansJSON() []byte {
	return []byte(`{"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"shop"}}]},"scopeSpans":[{"scope":{"name":"lib"},"spans":[` + joined(func(i int) string {
		return fmt.Sprintf(`{"traceId":"5b8efff798038103d269b633813fc60c","spanId":"%016x","parentSpanId":"eee19b7ec3c1b173","name":"GET /cart","kind":2,"startTimeUnixNano":"%d","endTimeUnixNano":"%d","status":{"code":1},"attributes":[{"key":"http.request.method","value":{"stringValue":"GET"}},{"key":"http.response.status_code","value":{"intValue":"200"}},{"key":"url.path","value":{"stringValue":"/cart"}}]}`, i+1, 1772359200000000000+i, 1772359200250000000+i)
	}) + `]}]}]}`)
}

// spansProtobuf is the same as spansJSON.
func spansProtobuf() []byte {
	sized := func(number protowire.Number, content string) string {
		return string(protowire.AppendString(protowire.AppendTag(nil, number, protowire.BytesType), content))
	}
	varint := func(number protowire.Number, value uint64) string {
		return string(protowire.AppendVarint(protowire.AppendTag(nil, number, protowire.VarintType), value))
	}
	fixed := func(number protowire.Number, value uint64) string {
		return string(protowire.AppendFixed64(protowire.AppendTag(nil, number, protowire.Fixed64Type), value))
	}
	attribute := func(name, value string) string { return sized(1, name) + sized(2, value) }
	spans := ""
	for i := range benchRecords {
		spans += sized(2, sized(1, "\x5b\x8e\xff\xf7\x98\x03\x81\x03\xd2\x69\xb6\x33\x81\x3f\xc6\x0c")+sized(2, fmt.Sprintf("\x00\x00\x00\x00\x00\x00%c%c", rune(i/100+1), rune(i%100+1)))+
			sized(4, "\xee\xe1\x9b\x7e\xc3\xc1\xb1\x73")+sized(5, "GET /cart")+varint(6, 2)+fixed(7, uint64(1772359200000000000+i))+fixed(8, uint64(1772359200250000000+i))+
			sized(9, attribute("http.request.method", sized(1, "GET")))+sized(9, attribute("http.response.status_code", varint(3, 200)))+
			sized(9, attribute("url.path", sized(1, "/cart")))+sized(15, varint(3, 1)))
	}
	return []byte(sized(1, sized(1, sized(1, attribute("service.name", sized(1, "shop"))))+sized(2, sized(1, sized(1, "lib"))+spans)))
}

func BenchmarkDecoders(b *testing.B) {
	for _, test := range []struct {
		name   string
		decode decoder
		body   []byte
	}{
		{"segment", segment("batch"), segmentBody()}, {"spans/json", TracesJSON, spansJSON()}, {"spans/protobuf", TracesProtobuf, spansProtobuf()},
	} {
		b.Run(test.name, func(b *testing.B) {
			b.SetBytes(int64(len(test.body)))
			for b.Loop() {
				batch, err := test.decode(test.body, Request{Received: now})
				if err != nil || batch.Records != benchRecords || len(batch.Rejected) > 0 {
					b.Fatal(err, batch)
				}
			}
			b.ReportMetric(float64(benchRecords)*float64(b.N)/b.Elapsed().Seconds(), "events/s")
		})
	}
}
