package config

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"
)

// Alerts say what is told to whom.
type Alerts struct {
	// Webhooks and File are where alerts go.
	Webhooks []Webhook
	File     string
	// Quiet are the hours in which nothing is sent; what comes up then is told at their end.
	Quiet []Quiet
	// Zone is the one of whose days and hours the weeks are made that are compared.
	Zone  *time.Location
	Rules []Rule
}

// Webhook is an address that alerts are posted to: URL, or the Secret that holds it.
type Webhook struct {
	URL    string
	Secret Secret
	// Headers are sent with each message: the secrets that hold their values, in the order of the file.
	Headers []Header
}

// Header is a header whose value is a secret.
type Header struct {
	Name   string
	Secret Secret
}

// Quiet is a stretch of each day; one whose From is after its To goes over midnight.
type Quiet struct {
	// From and To are minutes since midnight.
	From, To int
	Zone     *time.Location
	// Days are those on which it begins; empty for all.
	Days []time.Weekday
}

// The things that a rule watches.
const (
	RuleLag      = "lag"
	RuleFailures = "failures"
	RuleRejects  = "rejects"
	RuleVolume   = "volume"
	RuleNew      = "new"
	RuleNull     = "null"
	RuleValues   = "values"
	RuleSchema   = "schema"
	RuleDisk     = "disk"
)

// Rule is something that is watched.
type Rule struct {
	Path, Name string
	// On is one of the constants RuleLag to RuleDisk.
	On string
	// Source or Dataset, of which at most one is set, narrow it down; Event to one event of the dataset.
	Source, Dataset, Event string
	// Above is what must not be exceeded: of RuleLag a duration, of RuleRejects and RuleVolume (as a deviation from what is
	// expected) a share, of RuleNull by how much the share of nulls may rise, of RuleFailures a number, of RuleDisk the share in use.
	AboveDuration time.Duration
	AboveShare    float64
	AboveCount    int64
	// For is how long it must last before it is told.
	For time.Duration
}

// alerts reads the section.
func (o *object) alerts() Alerts {
	if !o.has("alerts") {
		return Alerts{}
	}
	in := o.d.object(o.values["alerts"], "alerts", "alerts", "webhook", "file", "quiet", "zone", "rules")
	if in == nil {
		return Alerts{}
	}
	made := Alerts{File: in.name("file"), Webhooks: in.webhooks(), Quiet: in.quiet(), Zone: in.zone()}
	if in.has("rules") {
		o.d.object(in.values["rules"], "alerts.rules", "rules").each(func(name, path string, node *yaml.Node) {
			if rule := o.d.rule(name, path, node); rule != nil {
				made.Rules = append(made.Rules, *rule)
			}
		})
	}
	return made
}

// webhooks reads one address or several.
func (o *object) webhooks() []Webhook {
	if !o.has("webhook") {
		return nil
	}
	node, path := o.values["webhook"], join(o.path, "webhook")
	items := []*yaml.Node{node}
	if node.Kind == yaml.SequenceNode {
		items = o.d.list(node, path, "webhook", true)
	}
	var made []Webhook
	for i, item := range items {
		made = append(made, o.webhook(item, fmt.Sprintf("%s[%d]", path, i)))
	}
	return made
}

// webhook reads an address, the secret that holds one, or either of them with headers.
func (o *object) webhook(item *yaml.Node, at string) Webhook {
	if item.Kind != yaml.MappingNode {
		return Webhook{URL: o.webhookURL(item, at)}
	}
	if !hasKey(item, "url") {
		in := &object{d: o.d, path: o.path, node: item, values: map[string]*yaml.Node{"webhook": item}}
		return Webhook{Secret: in.secret("webhook")}
	}
	in := o.d.object(item, at, "a webhook", "url", "headers")
	if in == nil {
		return Webhook{}
	}
	var made Webhook
	if in.values["url"].Kind == yaml.MappingNode {
		made.Secret = in.secret("url")
	} else {
		made.URL = o.webhookURL(in.values["url"], join(at, "url"))
	}
	if in.has("headers") {
		headers := o.d.object(in.values["headers"], join(at, "headers"), "headers")
		headers.each(func(name, path string, node *yaml.Node) {
			if !headerName.MatchString(name) || slices.ContainsFunc(headersOurs, func(ours string) bool { return strings.EqualFold(name, ours) }) {
				o.d.fail(position(node), path, "a name of letters, digits and hyphens, such as Authorization, and none of "+listed(headersOurs), "this header cannot be set")
				return
			}
			made.Headers = append(made.Headers, Header{Name: name, Secret: headers.secret(name)})
		})
	}
	return made
}

// headerName is what a header may be called, headersOurs are those that are not left to the file.
var (
	headerName  = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9-]*$`)
	headersOurs = []string{"Content-Type", "Content-Length", "Host", "Connection", "Transfer-Encoding"}
)

func hasKey(node *yaml.Node, key string) bool {
	for i := 0; i+1 < len(node.Content); i += 2 {
		if node.Content[i].Value == key {
			return true
		}
	}
	return false
}

// webhookURL reads an address.
func (o *object) webhookURL(item *yaml.Node, at string) string {
	text := o.d.text(item, at, "webhook")
	address, err := url.Parse(text)
	if text != "" && (err != nil || address.Host == "" || address.Scheme != "https" && address.Scheme != "http") {
		o.d.fail(position(item), at, "write https://..., or {env: NAME} where the address is a secret", "this is no address of a webhook")
	}
	if err == nil && address.User != nil {
		o.d.fail(position(item), at, "write {env: NAME} where the address is a secret", "a password does not stand in the file itself")
	}
	return text
}

var weekdays = []string{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}

// quiet reads the hours in which nothing is sent.
func (o *object) quiet() []Quiet {
	if !o.has("quiet") {
		return nil
	}
	path := join(o.path, "quiet")
	var made []Quiet
	for i, item := range o.d.list(o.values["quiet"], path, "quiet", false) {
		in := o.d.object(item, fmt.Sprintf("%s[%d]", path, i), "quiet hours", "from", "to", "zone", "days")
		if !in.need("quiet hours", "from", "to") {
			continue
		}
		hours := Quiet{From: in.clock("from"), To: in.clock("to"), Zone: in.zone()}
		if hours.From == hours.To {
			in.wrong("to", "", "the quiet hours end when they begin")
		}
		hours.Days = in.days()
		made = append(made, hours)
	}
	return made
}

// zone reads a time zone; it is UTC where none is named.
func (o *object) zone() *time.Location {
	if !o.has("zone") {
		return time.UTC
	}
	zone, err := time.LoadLocation(o.name("zone"))
	if err != nil || o.text("zone") == "Local" {
		o.wrong("zone", "a name such as Europe/Zurich, or UTC", "there is no time zone %q", o.text("zone"))
		return time.UTC
	}
	return zone
}

// days reads days of the week.
func (o *object) days() []time.Weekday {
	var made []time.Weekday
	if !o.has("days") {
		return nil
	}
	path := join(o.path, "days")
	for i, item := range o.d.list(o.values["days"], path, "days", true) {
		at := fmt.Sprintf("%s[%d]", path, i)
		one := &object{d: o.d, path: path, node: item, values: map[string]*yaml.Node{fmt.Sprintf("[%d]", i): item}}
		o.d.places[at] = position(item)
		word := one.choice(fmt.Sprintf("[%d]", i), append([]string{""}, weekdays...)...)
		for day, name := range weekdays {
			if name == word {
				made = append(made, time.Weekday(day))
			}
		}
	}
	return made
}

// clock reads a time of day such as 22:30, in minutes since midnight.
func (o *object) clock(key string) int {
	text := o.text(key)
	at, err := time.Parse("15:04", text)
	if err != nil {
		o.wrong(key, "a time of day is written like 07:30 or 22:00, in quotes", "%q is no time of day", text)
		return 0
	}
	return at.Hour()*60 + at.Minute()
}

// rule reads one rule.
func (d *decoder) rule(name, path string, node *yaml.Node) *Rule {
	o := d.object(node, path, "a rule", "on", "source", "dataset", "event", "above", "for")
	if !o.need("a rule", "on") {
		return nil
	}
	made := &Rule{
		Path: path, Name: name, On: o.choice("on", RuleLag, RuleFailures, RuleRejects, RuleVolume, RuleNew, RuleNull, RuleValues, RuleSchema, RuleDisk),
		Source: o.name("source"), Dataset: o.name("dataset"), Event: o.name("event"), For: o.duration("for"),
	}
	if o.has("source") && o.has("dataset") {
		o.wrong("dataset", "", "a rule is about a source or about a dataset")
	}
	if o.has("event") && !o.has("dataset") {
		o.wrong("event", "", "a rule about an event names its dataset")
	}
	switch made.On {
	case RuleLag:
		if o.need("a rule on lag", "above") {
			made.AboveDuration = o.duration("above")
		}
	case RuleFailures:
		made.AboveCount = o.whole("above", 0, 1e9)
	case RuleSchema, RuleNew, RuleValues:
		if o.has("above") {
			o.wrong("above", "", "a rule on %s tells every change", made.On)
		}
	default:
		if o.need("a rule on "+made.On, "above") {
			if share := o.share("above"); share != nil {
				made.AboveShare = *share
			}
		}
	}
	return made
}
