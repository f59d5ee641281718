package source

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

const recordOfS3 = `{"eventVersion": "2.1", "eventSource": "aws:s3", "awsRegion": "eu-central-1", "eventName": "ObjectCreated:Put",
	"s3": {"bucket": {"name": "logs", "arn": "arn:aws:s3:::logs"},
		"object": {"key": "web/a+b%2Bc/%C3%A9.gz", "size": 1024, "eTag": "d41d8", "sequencer": "0055"}}}`

func records(list ...string) string { return `{"Records": [` + strings.Join(list, ",") + `]}` }

// inSNS wraps a message as SNS does unless raw delivery is asked for.
func inSNS(message string) string {
	quoted, _ := json.Marshal(message)
	return `{"Type": "Notification", "MessageId": "1", "TopicArn": "arn:aws:sns:eu:1:t", "Message": ` + string(quoted) + `, "Signature": "x"}`
}

const eventBridge = `{"version": "0", "detail-type": "Object Created", "source": "aws.s3", "detail": {"version": "0",
	"bucket": {"name": "logs"}, "object": {"key": "web/a+b c.gz", "size": 5, "etag": "b57f9", "sequencer": "1"}, "reason": "PutObject"}}`

func TestParseNotification(t *testing.T) {
	decoded := Hint{Bucket: "logs", Key: "web/a b+c/é.gz", ETag: "d41d8", Size: 1024}
	plain := Hint{Bucket: "logs", Key: "web/a+b c.gz", ETag: "b57f9", Size: 5}
	removed := strings.Replace(recordOfS3, "ObjectCreated:Put", "ObjectRemoved:Delete", 1)
	tests := []struct {
		name, body string
		want       []Hint
	}{
		{"S3", records(recordOfS3), []Hint{decoded}},
		{"a copy, and one of another server", records(strings.Replace(recordOfS3, "Created:Put", "Created:Copy", 1), strings.Replace(recordOfS3, "ObjectCreated:Put", "s3:ObjectCreated:CompleteMultipartUpload", 1)), []Hint{decoded, decoded}},
		{"removed", records(removed), nil},
		{"removed and created", records(removed, recordOfS3), []Hint{decoded}},
		{"no records", records(), nil},
		{"test", `{"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "logs"}`, nil},
		{"SNS", inSNS(records(recordOfS3)), []Hint{decoded}},
		{"test in SNS", inSNS(`{"Event": "s3:TestEvent"}`), nil},
		{"EventBridge", eventBridge, []Hint{plain}},
		{"EventBridge in SNS", inSNS(eventBridge), []Hint{plain}},
		{"EventBridge, deleted", strings.Replace(eventBridge, "Object Created", "Object Deleted", 1), nil},
		{"no size, quoted tag", records(`{"eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "b"}, "object": {"key": "k", "eTag": "\"x\""}}}`), []Hint{{Bucket: "b", Key: "k", ETag: "x", Size: -1}}},
	}
	for _, test := range tests {
		got, err := parseNotification(test.body)
		if err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%s: got %+v, %v", test.name, got, err)
		}
	}
}

func TestParseNotificationErrors(t *testing.T) {
	for body, want := range map[string]string{
		"":                        "no JSON object",
		"hello":                   "no JSON object",
		"[]":                      "no JSON object",
		"{}":                      "no notification",
		`{"Records": {}}`:         "no JSON object",
		`{"Records": [{}]}`:       "record 0 has no eventName",
		records(recordOfS3, `{}`): "record 1 has no eventName",
		records(strings.Replace(recordOfS3, "a+b%2Bc", "%zz", 1)):   "record 0: the key is not encoded",
		records(strings.Replace(recordOfS3, `"name"`, `"nome"`, 1)): "record 0: it names no bucket",
		inSNS("hello"):          "in a message of SNS: it is no JSON",
		inSNS(inSNS(records())): "in a message of SNS: it is no notification",
		`{"detail-type": "Object Created", "detail": {}}`: "it names no bucket or no key",
	} {
		if got, err := parseNotification(body); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, %v; want %s", body, got, err, want)
		}
	}
}

// FuzzNotification holds that no message panics, and that what it tells of can be asked for.
func FuzzNotification(f *testing.F) {
	f.Add(records(recordOfS3))
	f.Add(inSNS(records(recordOfS3)))
	f.Add(eventBridge)
	f.Add(`{"Event": "s3:TestEvent"}`)
	f.Fuzz(func(t *testing.T, body string) {
		hints, err := parseNotification(body)
		if err != nil {
			return
		}
		for _, hint := range hints {
			if hint.Bucket == "" || hint.Key == "" || hint.Size < -1 {
				t.Errorf("%q tells of %+v", body, hint)
			}
		}
	})
}
