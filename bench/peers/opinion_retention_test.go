package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// retentionDays is how many days after the first one a user may come back on.
const retentionDays = 5

// TestSecondOpinionOnRetention asks ClickHouse's retention function, which knows whether a
// user met conditions but no order, and Sluice about users who start on the first day.
func TestSecondOpinionOnRetention(t *testing.T) {
	if err := clickHouseHere(t); err != nil {
		t.Skipf("ClickHouse is not here: %v", err)
	}
	seed := *opinionSeed
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	t.Logf("-opinion-seed %d makes these data again", seed)
	r := rand.New(rand.NewPCG(seed, 99))
	users := make([][]opinionEvent, opinionUsers)
	for u := range users {
		users[u] = drawDays(r)
	}
	click := openClick(t).returns(t, users)
	sluice := sluiceReturns(t, users)
	for u := range users {
		if click[u] != sluice[u] {
			t.Errorf("user %d: ClickHouse says %s, Sluice %s, of %+v", u, click[u], sluice[u], users[u])
		}
	}
}

// drawDays makes a user's events, which may start (a) or be a return (b), within the days.
func drawDays(r *rand.Rand) []opinionEvent {
	events := make([]opinionEvent, 1+r.IntN(6))
	for i := range events {
		events[i] = opinionEvent{second: r.IntN((retentionDays + 1) * 86400), matches: [4]bool{r.IntN(2) == 0, r.IntN(2) == 0}}
		if r.IntN(2) == 0 {
			events[i].second %= 86400
		}
	}
	return events
}

// returns asks ClickHouse: per user a digit for the start and for each later day.
func (c clickSession) returns(t *testing.T, users [][]opinionEvent) []string {
	t.Helper()
	c.insert(t, users)
	conditions := []string{"a and intDiv(t, 86400) = 0"}
	for day := 1; day <= retentionDays; day++ {
		conditions = append(conditions, fmt.Sprintf("b and intDiv(t, 86400) = %d", day))
	}
	found := make([]string, len(users))
	question := "select u, arrayStringConcat(arrayMap(x -> toString(x), retention(" + strings.Join(conditions, ", ") + "))) from events group by u"
	for _, row := range c.call(t, opAsk, question).Rows {
		found[wholeNumber(t, row[0])] = row[1].(string)
	}
	return found
}

// sluiceReturns asks Sluice the same.
func sluiceReturns(t *testing.T, users [][]opinionEvent) []string {
	t.Helper()
	day := func(n int) string {
		return time.Unix(opinionEpoch, 0).UTC().AddDate(0, 0, n).Format(time.RFC3339)
	}
	answer := askSluice(t, users, fmt.Sprintf(`{"dataset":"%s","from":"%s","to":"%s","retention":{"start":"a","return":"b","period":"day",
		"periods":%d,"cohort":"first_in_range","by":"user_id","limit":0}}`, dataset, day(0), day(1), retentionDays))
	defer answer.Release()
	found := make([]string, len(users))
	for u := range found {
		found[u] = strings.Repeat("0", retentionDays+1)
	}
	for _, group := range answer.Retention.Groups {
		var u int
		if _, err := fmt.Sscan(group.Values[0].Text, &u); err != nil {
			t.Fatal(err)
		}
		days := ""
		for _, cell := range group.Cohorts[0].Cells {
			days += fmt.Sprint(cell.Count)
		}
		found[u] = days
	}
	return found
}
