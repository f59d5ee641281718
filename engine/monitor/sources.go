package monitor

import (
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/ingest/config"
)

// sourceFindings looks at the sources that a rule is about.
func sourceFindings(rule *config.Rule, sources []SourceState) (list []alert.Finding) {
	for i := range sources {
		source := &sources[i]
		if rule.Source != "" && rule.Source != source.Name || rule.Dataset != "" && rule.Dataset != source.Dataset {
			continue
		}
		finding := alert.Finding{Rule: rule.Name, Dataset: source.Dataset, Source: source.Name, For: rule.For}
		wrong := false
		switch rule.On {
		case config.RuleLag:
			wrong = source.Lag > rule.AboveDuration
			finding.Kind, finding.Value, finding.High = alert.KindLag, source.Lag.Seconds(), rule.AboveDuration.Seconds()
			finding.Text = fmt.Sprintf("the source %s is %s behind", source.Name, source.Lag.Round(time.Second))
		case config.RuleFailures:
			wrong = source.Failures > rule.AboveCount
			finding.Kind, finding.Value, finding.High = alert.KindFailures, float64(source.Failures), float64(rule.AboveCount)
			finding.Text = fmt.Sprintf("%d objects of the source %s failed", source.Failures, source.Name)
		case config.RuleRejects:
			wrong = source.RejectsShare > rule.AboveShare
			finding.Kind, finding.Value, finding.High = alert.KindRejects, source.RejectsShare, rule.AboveShare
			finding.Text = fmt.Sprintf("%.1f %% of the lines of the source %s were rejected", 100*source.RejectsShare, source.Name)
		}
		if wrong {
			list = append(list, finding)
		}
	}
	return list
}

// diskFinding looks at the disk.
func (m *Monitor) diskFinding(rule *config.Rule) ([]alert.Finding, error) {
	if m.options.Disk == nil {
		return nil, nil
	}
	used, err := m.options.Disk()
	if err != nil {
		return nil, fmt.Errorf("look at the disk: %w", err)
	}
	if used <= rule.AboveShare {
		return nil, nil
	}
	return []alert.Finding{{
		Rule: rule.Name, Kind: alert.KindDisk, Value: used, High: rule.AboveShare, For: rule.For,
		Text: fmt.Sprintf("%.0f %% of the store's disk is in use", 100*used),
	}}, nil
}
