package httpapi

import (
	"strings"
	"testing"
)

// writingEvents have a column of each type.
const writingEvents = `{"time":"2026-05-01T10:00:00Z","user_id":"a","event":"view","amount":5,"share":0.5,"bot":true,"tags":["x","y"],"plan":"pro","odd name":"1"}
{"time":"2026-05-02T10:00:00Z","user_id":"b","event":"buy","amount":200,"share":1.5,"bot":false,"tags":["x"],"plan":"free"}
{"time":"2026-05-03T10:00:00Z","user_id":"a","event":"buy","amount":7}
`

// answerStep is a request and what is wanted of the answer.
type answerStep struct {
	body   string
	status int
	wants  []string
}

func (step answerStep) check(t *testing.T, got int, body string) {
	t.Helper()
	if got != step.status {
		t.Errorf("%s: status %d, want %d: %.600s", step.body, got, step.status, body)
		return
	}
	for _, want := range step.wants {
		if !strings.Contains(body, want) {
			t.Errorf("%s\n gives %.2000s\n which lacks %s", step.body, body, want)
		}
	}
}

func TestParseOverHTTP(t *testing.T) {
	handler := newHandlerOf(t, writingEvents)
	one := func(kind, text string) string {
		return `{"dataset":"shop","texts":[{"kind":"` + kind + `","text":"` + text + `"}]}`
	}
	in := func(members, kind, text string) string {
		return `{"dataset":"shop",` + members + `,"texts":[{"kind":"` + kind + `","text":"` + text + `"}]}`
	}
	for _, step := range []answerStep{
		{one("condition", "plan in ('pro','x') and amount>5"), 200, []string{
			`"normal":"plan in ('pro', 'x') and amount \u003e 5"`, `"type":"bool"`,
			`"conjuncts":[{"span":{"start":0,"end":19},"text":"plan in ('pro','x')","chip":{"property":"plan","type":"string","operator":"in","values":["pro","x"]}},{"span":{"start":24,"end":32},"text":"amount\u003e5","chip":{"property":"amount","type":"int64","operator":"\u003e","values":[5]}}]`}},
		{one("condition", "not bot and time >= '2026-01-01' and has(tags, 'x')"), 200, []string{
			`"property":"bot","type":"bool","operator":"is false","values":[]`, `"property":"time","type":"timestamp","operator":"\u003e=","values":["2026-01-01"]`,
			`"property":"tags","type":"list of strings","operator":"has","values":["x"]`}},
		{one("condition", "bot and (amount > 5 or plan is null)"), 200, []string{`"text":"(amount \u003e 5 or plan is null)","chip":null`, `"kind":"operator","name":"or","type":"bool"`}},
		{one("condition", "ünknown = 'x' and amount > 'a'"), 200, []string{`"error":{"code":"unknown_name"`, `"span":{"start":0,"end":8}`, `"property":"ünknown","type":"unknown"`}},
		{one("condition", "plan = 'x' and amout > 5"), 200, []string{`"hint":"did you mean amount?"`, `"span":{"start":15,"end":20}`, `"property":"plan","type":"string"`}},
		{one("condition", "plan = "), 200, []string{`{"texts":[{"kind":"condition","error":{"code":"syntax"`, `"type":"unknown"}]}`}},
		{one("condition", ""), 200, []string{`"error":{"code":"syntax"`}},
		{one("condition", "amount"), 200, []string{`"error":{"code":"type"`, `"tree":{"kind":"name","name":"amount"`}},
		{one("condition", "count() > 3"), 200, []string{`"error":{"code":"type"`, `filter groups by measures with having`}},
		{one("expression", "amount + share"), 200, []string{`"type":"float64","name":"amount + share","tree"`}},
		{one("expression", "bot"), 200, []string{`"operator":"is true"`}},
		{one("expression", "lower(plan) as p"), 200, []string{`"code":"syntax"`, `measures and keys only`}},
		{one("measure", "p95(amount) filter (where plan = 'pro' and bot) as slow"), 200, []string{
			`"type":"float64","name":"slow"`, `"measure":{"aggregate":"p95","argument":{"span":{"start":4,"end":10},"text":"amount","type":"int64","property":"amount"},"quantile":null,"filter":{"span":{"start":26,"end":46}`,
			`"filter_conjuncts":[{"span":{"start":26,"end":38},"text":"plan = 'pro'"`, `"within":null`, `"normal":"p95(amount) filter (where plan = 'pro' and bot)"`}},
		{one("measure", "count()"), 200, []string{`"type":"int64","name":"count()"`, `"aggregate":"count","argument":null`}},
		{one("measure", "moving_avg(quantile(amount, 0.9), 7)"), 200, []string{`"quantile":0.9`, `"within":{"function":"moving_avg","value":7}`}},
		{one("measure", "rate(count(), '1m')"), 200, []string{`"within":{"function":"rate","value":"1m"}`, `"type":"float64"`}},
		{one("measure", "sum(amount) / uniq(user_id) as each"), 200, []string{`"name":"each"`, `"kind":"operator","name":"/","type":"float64"`}},
		{one("measure", "avarage(amount)"), 200, []string{`"code":"unknown_function"`}},
		{one("measure", "sum(plan)"), 200, []string{`"code":"type"`, `number(plan) reads numeric strings`}},
		{one("key", "plan as p"), 200, []string{`"name":"p"`, `"key":{"function":"value","argument":{"span":{"start":0,"end":4},"text":"plan","type":"string","property":"plan"}}`}},
		{one("key", "time('1d')"), 200, []string{`"type":"timestamp","name":"time"`, `"key":{"function":"time","argument":null,"unit":"1d"}`}},
		{one("key", "bins(amount, 40, 'log')"), 200, []string{`"function":"bins"`, `"bins":40,"mode":"log"`}},
		{one("key", "time('x')"), 200, []string{`"error":{"code":"value"`, `"span":{"start":5,"end":8}`}},
		{in(`"define":{"big":"amount > 100"}`, "condition", "big and plan = 'x'"), 200, []string{`"name":"big","source":"definition","type":"bool"`, `"property":"big","type":"bool","operator":"is true"`}},
		{in(`"define":{"big":"amont > 100"}`, "condition", "big"), 200, []string{`"where":"define.big"`, `"span":{"start":0,"end":5}`, `did you mean amount?`}},
		{in(`"define":{"big":"amont > 100"}`, "condition", "bot"), 200, []string{`"type":"bool"`, `"operator":"is true"`}},
		{in(`"define":{"big":"amount >"}`, "condition", "bot"), 400, []string{`"where":"define.big"`, `"code":"syntax"`}},
		{in(`"define":{"visits":{"actor":"count()"}}`, "condition", "visits > 1"), 200, []string{`"property":"visits","type":"int64"`}},
		{in(`"over":{"sessions":{}}`, "measure", "avg(duration)"), 200, []string{`"type":"float64"`, `"property":"duration"`}},
		{in(`"over":{"sessions":{"gap":"x"}}`, "measure", "count()"), 400, []string{`"where":"over.sessions.gap"`}},
		{in(`"measures":["count()","avg(amount) as mean"],"by":["plan"]`, "having", "count() > 5 and mean < 3 and plan is not null"), 200, []string{
			`"type":"bool"`, `"text":"count() \u003e 5","chip":null`, `"property":"mean","type":"float64","operator":"\u003c"`, `"kind":"call","name":"count","type":"int64"`}},
		{in(`"measures":["count()"]`, "having", "uniq(plan) > 5"), 200, []string{`uniq(plan) is not among the measures`, `"span":{"start":0,"end":10}`}},
		{in(`"measures":["sum(amout)"]`, "having", "true"), 200, []string{`"where":"aggregate.measures[0]"`}},
		{in(`"params":{"x":5}`, "condition", "amount = $x"), 200, []string{`"kind":"parameter","name":"x","type":"int64"`, `"chip":null`}},
		{in(`"missing":"null"`, "condition", "amont = 5"), 200, []string{`"chip":{"property":"amont","type":"unknown"`}},
		{`{"dataset":"shop","texts":[]}`, 200, []string{`{"texts":[]}`}},
		{`{"dataset":"shop","texts":[{"text":"bot"},{"text":"1"}]}`, 200, []string{`"kind":"expression","normal":"bot"`, `"kind":"expression","normal":"1","type":"int64"`}},
		{`{"dataset":"shop"}`, 400, []string{`"where":"texts"`}},
		{`{"dataset":"shop","texts":"bot"}`, 400, []string{`"where":"texts"`, `field_type`}},
		{`{"dataset":"shop","texts":[{"txt":"bot"}]}`, 400, []string{`"where":"texts[0].txt"`, `did you mean`}},
		{`{"dataset":"shop","texts":[{"text":"bot","kind":"condtion"}]}`, 400, []string{`"where":"texts[0].kind"`, `did you mean \"condition\"?`}},
		{`{"texts":[]}`, 400, []string{`"where":"dataset"`}},
		{`{"dataset":"shp","texts":[]}`, 404, []string{`unknown_dataset`, `did you mean \"shop\"?`}},
		{`{`, 400, []string{`"code":"json"`}},
	} {
		w := call(t, handler, request("POST", "/v1/parse", step.body))
		step.check(t, w.Code, w.Body.String())
	}
}

func TestTimesOverHTTP(t *testing.T) {
	handler := newHandlerOf(t, writingEvents)
	for _, step := range []answerStep{
		{`{"texts":["2026-03"],"timezone":"Europe/Zurich"}`, 200, []string{
			`"text":"2026-03","from":"2026-03-01","to":"2026-04-01","start":"2026-03-01T00:00:00+01:00","end":"2026-04-01T00:00:00+02:00","hours":743,"odd_days":[{"date":"2026-03-29","hours":23}]`}},
		{`{"texts":["25 October 2025"],"timezone":"Europe/Zurich","shift":1}`, 200, []string{`"from":"2025-10-26","to":"2025-10-27"`, `"hours":25,"odd_days":[{"date":"2025-10-26","hours":25}]`}},
		{`{"texts":["2024-02"],"shift":-1}`, 200, []string{`"from":"2024-01-01","to":"2024-02-01"`, `"timezone":"UTC"`}},
		{`{"texts":["2024-02-01T10:00 - 12:00"],"zoom":2}`, 200, []string{`"from":"2024-02-01T09:00","to":"2024-02-01T13:00"`}},
		{`{"texts":["last 2 hours","all","soon"]}`, 200, []string{`"from":"now-2h","to":"now"`, `"relative":true,"hours":2}`, `{"text":"all"}`, `{"text":"soon","error":{"code":"value","message":"\"soon\" is no time","span":{"start":0,"end":4},"hint":"write one like`}},
		{`{"texts":["all"],"shift":1}`, 200, []string{`"error":{"code":"value"`}},
		{`{"presets":true}`, 200, []string{`"texts":[]`, `{"text":"last 7 days","from":"now-7d","to":"now"`}},
		{`{"texts":["2026"],"week_start":"sunnday"}`, 400, []string{`did you mean \"sunday\"?`}},
		{`{"texts":["2026"],"timezone":"Zurich"}`, 400, []string{`"where":"timezone"`}},
		{`{"texts":[5]}`, 400, []string{`"where":"texts[0]"`}},
		{`{"texts":[],"zoom":0}`, 400, []string{`"where":"zoom"`}},
	} {
		w := call(t, handler, request("POST", "/v1/times", step.body))
		step.check(t, w.Code, w.Body.String())
	}
}

func TestValuesOverHTTP(t *testing.T) {
	handler := newHandlerOf(t, writingEvents)
	for _, step := range []answerStep{
		{`{"column":"event"}`, 200, []string{`{"type":"string","values":[{"value":"buy","count":2},{"value":"view","count":1}],"distinct":2,"more":0,"nulls":0,"exact":true,"sampled_fraction":1}`}},
		{`{"column":"event","limit":1}`, 200, []string{`"values":[{"value":"buy","count":2}],"distinct":2,"more":1`}},
		{`{"column":"event","contains":"IE"}`, 200, []string{`"values":[{"value":"view","count":1}],"distinct":1,"more":0`}},
		{`{"column":"plan"}`, 200, []string{`"nulls":1`, `{"value":"free","count":1},{"value":"pro","count":1}`}},
		{`{"column":"amount","contains":"0"}`, 200, []string{`"type":"int64","values":[{"value":200,"count":1}],"distinct":1`}},
		{`{"column":"amount > 6"}`, 200, []string{`"type":"bool","values":[{"value":true,"count":2},{"value":false,"count":1}]`}},
		{`{"column":"share"}`, 200, []string{`{"value":0.5,"count":1},{"value":1.5,"count":1}`}},
		{`{"column":"time","contains":"05-03"}`, 200, []string{`"type":"timestamp","values":[{"value":"2026-05-03T10:00:00Z","count":1}]`}},
		{`{"column":"tags"}`, 200, []string{`"type":"list of strings","values":[{"value":"x","count":2},{"value":"y","count":1}],"distinct":2,"more":0,"nulls":1`}},
		{`{"column":"tags","contains":"y"}`, 200, []string{`"values":[{"value":"y","count":1}]`}},
		{`{"column":"event","where":"user_id = 'a'"}`, 200, []string{`{"value":"buy","count":1},{"value":"view","count":1}`}},
		{`{"column":"event","from":"2026-05-02","to":"2026-05-03"}`, 200, []string{`"values":[{"value":"buy","count":1}],"distinct":1`}},
		{`{"column":"kind","define":{"kind":"upper(event)"}}`, 200, []string{`{"value":"BUY","count":2}`}},
		{`{"column":"user_id","exact":true}`, 200, []string{`{"value":"a","count":2},{"value":"b","count":1}`}},
		{`{"column":"lower(plan)","where":"amount = $x","params":{"x":5}}`, 200, []string{`{"value":"pro","count":1}`}},
		{`{"column":"plann"}`, 400, []string{`"where":"column"`, `did you mean plan?`, `"span":{"start":0,"end":5}`}},
		{`{"column":"event","where":"plann = 'x'"}`, 400, []string{`"where":"where"`, `did you mean plan?`}},
		{`{"column":"event","where":"plan = 'x'","contians":"x"}`, 400, []string{`"where":"contians"`, `did you mean`}},
		{`{"column":"time('1d')"}`, 400, []string{`"where":"column"`}},
		{`{"column":"count()"}`, 400, []string{`"where":"column"`}},
		{`{"column":""}`, 400, []string{`"code":"missing"`}},
		{`{"column":"event","limit":0}`, 400, []string{`"where":"limit"`}},
		{`{"column":"event","from":"soon"}`, 400, []string{`"where":"from"`}},
	} {
		w := call(t, handler, request("POST", "/v1/datasets/shop/values", step.body))
		step.check(t, w.Code, w.Body.String())
	}
	w := call(t, handler, request("POST", "/v1/datasets/shp/values", `{"column":"event"}`))
	answerStep{"", 404, []string{`did you mean \"shop\"?`}}.check(t, w.Code, w.Body.String())
}

// TestNamesOverHTTP makes requests in turn.
func TestNamesOverHTTP(t *testing.T) {
	handler := newHandlerOf(t, writingEvents)
	for _, step := range []struct {
		method, target string
		answerStep
	}{
		{"POST", "names", answerStep{`{}`, 200, []string{`{"kind":"property","name":"amount","text":"amount","type":"int64","filled":1}`, `"name":"odd name","text":"\"odd name\""`, `"more":0`}}},
		{"POST", "names", answerStep{`{"contains":"A"}`, 200, []string{`{"names":[{"kind":"property","name":"amount"`, `"name":"odd name"`}}},
		{"POST", "names", answerStep{`{"contains":"na"}`, 200, []string{`{"names":[{"kind":"property","name":"odd name"`}}},
		{"POST", "names", answerStep{`{"contains":"amuont"}`, 200, []string{`{"names":[{"kind":"property","name":"amount"`}}},
		{"POST", "names", answerStep{`{"contains":"xyz"}`, 200, []string{`{"names":[],"more":0}`}}},
		{"POST", "names", answerStep{`{"limit":1}`, 200, []string{`"more":8`}}},
		{"PUT", "definitions/big", answerStep{`{"definition":"amount > 100","description":"large ones"}`, 200, nil}},
		{"POST", "names", answerStep{`{"contains":"big"}`, 200, []string{`{"kind":"definition","name":"big","text":"big","type":"bool","filled":1,"description":"large ones"}`}}},
		{"POST", "names", answerStep{`{"kinds":["event"]}`, 200, []string{`{"kind":"event","name":"buy","text":"event = 'buy'","type":"string","filled":0.6666666666666666,"count":2,"property":"event"}`}}},
		{"POST", "names", answerStep{`{"kinds":["value"],"contains":"pr"}`, 200, []string{`"kind":"value","name":"pro","text":"'pro'","type":"string"`, `"property":"plan"`}}},
		{"POST", "names", answerStep{`{"kinds":["function","measure"],"contains":"p9"}`, 200, []string{`{"kind":"measure","name":"p95","text":"p95(x)"`}}},
		{"POST", "names", answerStep{`{"kinds":["function"],"contains":"low"}`, 200, []string{`"text":"lower(text)"`}}},
		{"PUT", "properties/amount", answerStep{`{"description":"what was paid","unit":"CHF","hidden":true}`, 200, []string{`"kind":"property","name":"amount","version":1`}}},
		{"POST", "names", answerStep{`{"contains":"a"}`, 200, []string{`"name":"amount","text":"amount","type":"int64","filled":1,"description":"what was paid","unit":"CHF","hidden":true}],"more":0`}}},
		{"GET", "", answerStep{``, 200, []string{`"name":"amount","type":"int64","filled":3,"min":5,"max":200,"first_seen":"2026-05-01T10:00:00Z","description":"what was paid","unit":"CHF","hidden":true`, `"examples":["pro","free"]`}}},
		{"PUT", "properties/amout", answerStep{`{}`, 404, []string{`did you mean amount?`}}},
		{"PUT", "properties/amount", answerStep{`{"descripton":"x"}`, 400, []string{`descripton`}}},
		{"PUT", "properties/amount", answerStep{`{} {}`, 400, []string{`follows`}}},
		{"PUT", "properties/amount", answerStep{`[]`, 400, []string{`"code":"json"`}}},
		{"POST", "names", answerStep{`{"kinds":["propery"]}`, 400, []string{`did you mean \"property\"?`}}},
		{"POST", "names", answerStep{`{"limit":0}`, 400, []string{`"where":"limit"`}}},
		{"POST", "names", answerStep{`{"contain":"x"}`, 400, []string{`did you mean \"contains\"?`}}},
	} {
		w := call(t, handler, request(step.method, strings.TrimSuffix("/v1/datasets/shop/"+step.target, "/"), step.body))
		step.check(t, w.Code, w.Body.String())
	}
}

func TestCostOverHTTP(t *testing.T) {
	handler := newHandlerOf(t, writingEvents)
	for _, step := range []answerStep{
		{`{"dataset":"shop","aggregate":{}}`, 200, []string{`{"rows":3,"bytes":`, `"rows_total":3,"segments":1,"segments_total":1,"seconds":0,"measured":false}`}},
		{`{"dataset":"shop","from":"2027-01-01","aggregate":{}}`, 200, []string{`{"rows":0,"bytes":0,"rows_total":3,"segments":0`}},
		{`{"dataset":"shop","where":"amount > 1000","aggregate":{}}`, 200, []string{`{"rows":0,"bytes":0,"rows_total":3,"segments":0`}},
		{`{"dataset":"shop","where":"share < 0.1","funnel":{"steps":[{"where":"event = 'view'"}]}}`, 200, []string{`{"rows":0,`}},
		{`{"dataset":"shop","where":"event = 'view'","samples":{}}`, 200, []string{`{"rows":3,`}},
		{`{"dataset":"shop","where":"amout > 1","aggregate":{}}`, 400, []string{`"where":"where"`, `did you mean amount?`}},
		{`{"dataset":"shp","aggregate":{}}`, 404, []string{`unknown_dataset`}},
	} {
		w := call(t, handler, request("POST", "/v1/cost", step.body))
		step.check(t, w.Code, w.Body.String())
	}
}
