package crosscheck

import (
	"fmt"
	"strings"
)

// sessionsSQL is a query over sessions: the relation s has a row per session with
// actor, start, stop, duration (seconds) and events, and those of the given further
// columns. A session ends where the next event of the actor is more than half an hour
// later.
func sessionsSQL(events, actor, columns, query string) string {
	if columns != "" {
		columns = ", " + columns
	}
	return fmt.Sprintf(`
		with marked as (
			select *, %[2]s as actor,
				case when t - lag(t) over w <= interval 30 minute then 0 else 1 end as starts
			from %[1]s where coalesce(%[2]s, '') <> ''
			window w as (partition by %[2]s order by t)
		), numbered as (
			select *, sum(starts) over (partition by actor order by t rows unbounded preceding) as session
			from marked
		), s as (
			select actor, min(t) as start, max(t) as stop, epoch(max(t) - min(t)) as duration, count(*) as events%[3]s
			from numbered group by actor, session
		)
		%[4]s`, events, actor, columns, query)
}

// funnelSQL counts the actors that reach each of the steps in order within a window
// from the first. It carries from step to step the latest start of a chain that has
// come so far: if any chain is in time, the one that started last is. No event may match two
// steps.
func funnelSQL(events, actor, window string, steps ...string) string {
	var query strings.Builder
	fmt.Fprintf(&query, "with e0 as (select *, %s as actor from %s where coalesce(%s, '') <> '')", actor, events, actor)
	for k, step := range steps {
		begin := "t"
		if k > 0 {
			// Events at one time may serve in either order: the range takes in
			// the peers of the current row.
			begin = fmt.Sprintf("max(start%d) over (partition by actor order by t range between unbounded preceding and current row)", k)
		}
		fmt.Fprintf(&query, `, b%[1]d as (select *, case when %[2]s then %[3]s end as begun%[1]d from %[4]s)
			, e%[1]d as (select *, case when t - begun%[1]d <= interval '%[5]s' then begun%[1]d end as start%[1]d from b%[1]d)`,
			k+1, step, begin, fmt.Sprintf("e%d", k), window)
	}
	query.WriteString("\nselect ")
	for k := range steps {
		if k > 0 {
			query.WriteString(", ")
		}
		fmt.Fprintf(&query, "count(distinct case when start%d is not null then actor end)", k+1)
	}
	fmt.Fprintf(&query, " from e%d", len(steps))
	return query.String()
}
