package monitor

import (
	"context"
	"errors"

	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/engine/monitor/notify"
	"github.com/sluice-analytics/sluice/ingest/config"
)

// senders is where messages go.
type senders struct {
	webhooks []*notify.Webhook
	file     notify.File
}

// send sends messages everywhere. One that cannot be sent is given up after some attempts: the alert stays, and is told again.
func (s *senders) send(ctx context.Context, messages []alert.Message) error {
	ctx, cancel := context.WithTimeout(ctx, sendFor)
	defer cancel()
	var failed []error
	for _, message := range messages {
		if s.file.Path != "" {
			failed = append(failed, s.file.Send(ctx, message))
		}
		for _, webhook := range s.webhooks {
			failed = append(failed, notify.Send(ctx, webhook, message, nil))
		}
	}
	return errors.Join(failed...)
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
	if s.file.Path != "" {
		tested.File = outcome(s.file.Send(ctx, message))
	}
	if len(s.webhooks) > 0 {
		var failed []error
		for _, webhook := range s.webhooks {
			failed = append(failed, webhook.Send(ctx, message))
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
