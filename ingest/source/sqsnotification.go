package source

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"
)

// Hint says that an object may be new. It is no more than a hint: the object is looked up
// as it is now and goes through the ledger like one that was listed.
type Hint struct {
	Bucket, Key string
	// ETag is without quotes; empty where the notification has none.
	ETag string
	// Size is in bytes, -1 where the notification does not say.
	Size int64

	// message is what the hint stands in, and part which of its hints it is.
	message *queued
	part    int
}

// notification is a message in any of the shapes in which S3 and servers like it tell of
// objects: their own, that within a message of SNS, and an event of EventBridge.
type notification struct {
	Records []struct {
		EventName string `json:"eventName"`
		S3        struct {
			Bucket notedBucket `json:"bucket"`
			Object notedObject `json:"object"`
		} `json:"s3"`
	} `json:"Records"`
	// Event is s3:TestEvent in the message that S3 sends when notifications are set up.
	Event string `json:"Event"`
	// Type and Message are of SNS; Message is JSON in a string.
	Type    string `json:"Type"`
	Message string `json:"Message"`
	// DetailType and Detail are of EventBridge.
	DetailType string `json:"detail-type"`
	Detail     *struct {
		Bucket notedBucket `json:"bucket"`
		Object notedObject `json:"object"`
	} `json:"detail"`
}

type notedBucket struct {
	Name string `json:"name"`
}

// notedObject has the key as the shape writes it: encoded as in a form by S3 itself, plain
// by EventBridge. Names of JSON are matched in any case, so ETag is also eTag and etag.
type notedObject struct {
	Key  string `json:"key"`
	ETag string `json:"eTag"`
	Size *int64 `json:"size"`
}

// parseNotification returns what a message says of new objects: nothing for a test event
// and for events of other kinds. What it cannot read entirely is an error.
func parseNotification(body string) ([]Hint, error) { return parseWrapped(body, 0) }

func parseWrapped(body string, depth int) ([]Hint, error) {
	var read notification
	if err := json.Unmarshal([]byte(body), &read); err != nil {
		return nil, errors.New("it is no JSON object of a known shape")
	}
	switch {
	case read.Records != nil:
		return recordHints(read)
	case read.Event == "s3:TestEvent":
		return nil, nil
	case read.DetailType != "" && read.Detail != nil:
		if read.DetailType != "Object Created" {
			return nil, nil
		}
		hint, err := makeHint(read.Detail.Bucket, read.Detail.Object, read.Detail.Object.Key)
		return []Hint{hint}, err
	case read.Type == "Notification" && read.Message != "" && depth == 0:
		hints, err := parseWrapped(read.Message, depth+1)
		if err != nil {
			err = fmt.Errorf("in a message of SNS: %w", err)
		}
		return hints, err
	}
	return nil, errors.New("it is no notification of S3, SNS or EventBridge")
}

func recordHints(read notification) ([]Hint, error) {
	var hints []Hint
	for i, record := range read.Records {
		event := strings.TrimPrefix(record.EventName, "s3:")
		if event == "" {
			return nil, fmt.Errorf("record %d has no eventName", i)
		}
		if !strings.HasPrefix(event, "ObjectCreated:") {
			continue // removed, restored, tagged, ...
		}
		key, err := url.QueryUnescape(record.S3.Object.Key)
		if err != nil {
			return nil, fmt.Errorf("record %d: the key is not encoded as in a URL", i)
		}
		hint, err := makeHint(record.S3.Bucket, record.S3.Object, key)
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", i, err)
		}
		hints = append(hints, hint)
	}
	return hints, nil
}

func makeHint(bucket notedBucket, object notedObject, key string) (Hint, error) {
	if bucket.Name == "" || key == "" {
		return Hint{}, errors.New("it names no bucket or no key")
	}
	hint := Hint{Bucket: bucket.Name, Key: key, ETag: strongTag(object.ETag), Size: -1}
	if object.Size != nil && *object.Size >= 0 {
		hint.Size = *object.Size
	}
	return hint, nil
}
