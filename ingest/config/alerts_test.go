package config

import (
	"reflect"
	"testing"
)

func TestWebhooks(t *testing.T) {
	for _, test := range []struct {
		text string
		want []Webhook
	}{
		{"alerts: {webhook: 'https://x'}", []Webhook{{URL: "https://x"}}},
		{"alerts: {webhook: {env: HOOK}}", []Webhook{{Secret: Secret{Env: "HOOK"}}}},
		{"alerts: {webhook: ['https://x', {file: /hook}]}", []Webhook{{URL: "https://x"}, {Secret: Secret{File: "/hook"}}}},
		{
			"alerts: {webhook: {url: 'https://x', headers: {X-B: {env: B}, Authorization: {file: /a}}}}",
			[]Webhook{{URL: "https://x", Headers: []Header{{"X-B", Secret{Env: "B"}}, {"Authorization", Secret{File: "/a"}}}}},
		},
		{"alerts: {webhook: {url: {env: HOOK}, headers: {X-B: {env: B}}}}", []Webhook{{Secret: Secret{Env: "HOOK"}, Headers: []Header{{"X-B", Secret{Env: "B"}}}}}},
	} {
		read, err := ParseFile([]byte(test.text))
		if err != nil || !reflect.DeepEqual(read.Alerts.Webhooks, test.want) {
			t.Errorf("%s: %+v, %v", test.text, read, err)
		}
	}
}
