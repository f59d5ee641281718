package monitor

import (
	"fmt"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/engine/monitor/expect"
	"github.com/sluice-analytics/sluice/ingest/config"
)

// volumeFindings are the events of which there are too few or too many, and all of them together.
// late is added to what is said of a fall of all.
func (d *dataset) volumeFindings(rule *config.Rule, shares []float64, late string) (list []alert.Finding) {
	if d.events == nil {
		return nil
	}
	number := slices.Index(shares, rule.AboveShare)
	series := append([]*expect.Series{d.events.Total()}, d.events.Series()...)
	for _, s := range series {
		verdict := s.Verdicts[number]
		if verdict.Direction == expect.Usual || rule.Event != "" && rule.Event != s.Name {
			continue
		}
		text := volumeText(d.name, s.Name, verdict)
		if s.Name == "" && verdict.Direction != expect.Rose {
			text += late
		}
		list = append(list, alert.Finding{
			Rule: rule.Name, Kind: kindOf(verdict.Direction), Dataset: d.name, Event: s.Name, Since: hourTime(verdict.Since), For: rule.For,
			Value: verdict.Count, Expected: round(verdict.Expected), Low: round(verdict.Low), High: round(verdict.High),
			Text: text, Question: shown(d.name, eventCondition(s.Name), verdict.Since, d.events.Next()),
		})
	}
	return list
}

func kindOf(direction expect.Direction) string {
	if direction == expect.Gone {
		return alert.KindGone
	}
	return alert.KindVolume
}

func round(x float64) float64 { return math.Round(10*x) / 10 }

// eventCondition is the condition that events are of a name; of all of them, and of the rest, there is none.
func eventCondition(event string) string {
	if event == "" || event == othersName {
		return ""
	}
	return equals("event", event)
}

func volumeText(dataset, event string, v expect.Verdict) string {
	what := "all events of " + dataset
	if event != "" {
		what = fmt.Sprintf("%s of %s", event, dataset)
	}
	since := hourTime(v.Since).Format("2006-01-02 15:04 UTC")
	if v.Direction == expect.Gone {
		return fmt.Sprintf("%s vanished: %.0f events since %s, %.0f expected", what, v.Count, since, v.Expected)
	}
	word := "fell"
	if v.Direction == expect.Rose {
		word = "rose"
	}
	return fmt.Sprintf("%s %s by %.0f %%: %.0f events since %s, %.0f expected (%.0f to %.0f)", what, word, 100*math.Abs(v.Change()), v.Count, since, v.Expected, v.Low, v.High)
}

// newFindings are events that there have not been before.
func (d *dataset) newFindings(rule *config.Rule) (list []alert.Finding) {
	if d.events == nil {
		return nil
	}
	for _, s := range fresh(d.events) {
		if rule.Event != "" && rule.Event != s.Name {
			continue
		}
		list = append(list, alert.Finding{
			Rule: rule.Name, Kind: alert.KindNew, Dataset: d.name, Event: s.Name, Since: hourTime(s.First), Once: true, Value: s.Sum(newFor),
			Text:     fmt.Sprintf("the event %s of %s is new: %.0f since %s", s.Name, d.name, s.Sum(newFor), hourTime(s.First).Format("2006-01-02 15:04 UTC")),
			Question: shown(d.name, eventCondition(s.Name), s.First, d.events.Next()),
		})
	}
	return list
}

// fresh are the series that began within the last day, of which there are enough to count.
func fresh(panel *expect.Panel) (list []*expect.Series) {
	for _, s := range panel.Series() {
		if s.First >= panel.Next()-newFor && s.First >= panel.From()+newAfter && s.Sum(newFor) >= newMin {
			list = append(list, s)
		}
	}
	return list
}
