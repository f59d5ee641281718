package monitor

import (
	"context"
	"errors"
	"slices"

	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/engine/monitor/notify"
	"github.com/sluice-analytics/sluice/ingest/config"
)

// senders is where messages go.
type senders struct {
	webhooks []*addressee
	file     *addressee // nil for none
}

// newSenders makes what the configuration names.
func newSenders(alerts config.Alerts) (made senders) {
	for _, declared := range alerts.Webhooks {
		webhook := notify.NewWebhook(declared)
		made.webhooks = append(made.webhooks, &addressee{key: webhook.Key(), to: webhook})
	}
	if alerts.File != "" {
		made.file = &addressee{key: "file", to: notify.File{Path: alerts.File}}
	}
	return made
}

// all are the file, if there is one, and the webhooks.
func (s *senders) all() (list []*addressee) {
	if s.file != nil {
		list = append(list, s.file)
	}
	return append(list, s.webhooks...)
}

func (s *senders) keys() (keys []string) {
	for _, a := range s.all() {
		if !slices.Contains(keys, a.key) {
			keys = append(keys, a.key)
		}
	}
	return keys
}

// Tested says how a test message fared: "ok", what went wrong, or "none" where nothing is configured.
type Tested struct {
	Webhook string `json:"webhook"`
	File    string `json:"file"`
}

// Test sends a test message to wherever alerts go, once.
func (m *Monitor) Test(ctx context.Context) Tested {
	return m.senders.test(ctx, alert.Message{At: m.options.Now(), Test: true, Text: "This is a test: alerts of Sluice arrive here.", Alerts: []alert.Alert{}})
}

// SendTest sends a test message to where alerts of a configuration go.
func SendTest(ctx context.Context, alerts config.Alerts, message alert.Message) Tested {
	to := newSenders(alerts)
	return to.test(ctx, message)
}

func (s *senders) test(ctx context.Context, message alert.Message) Tested {
	tested := Tested{Webhook: "none", File: "none"}
	if s.file != nil {
		tested.File = outcome(s.file.to.Send(ctx, message))
	}
	if len(s.webhooks) > 0 {
		var failed []error
		for _, webhook := range s.webhooks {
			failed = append(failed, webhook.to.Send(ctx, message))
		}
		tested.Webhook = outcome(errors.Join(failed...))
	}
	return tested
}

func outcome(err error) string {
	if err != nil {
		return err.Error()
	}
	return "ok"
}
