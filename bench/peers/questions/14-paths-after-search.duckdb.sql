-- What follows the first search of each session.
with marked as (
	select user_id, time, event,
		coalesce(time - lag(time) over w > interval 30 minute, true)::int as starts,
		case when lead(time) over w - time <= interval 30 minute then lead(event) over w end as next
	from events where user_id is not null
	window w as (partition by user_id order by time)
), numbered as (
	select user_id, time, event, next, sum(starts) over (partition by user_id order by time rows unbounded preceding) as session
	from marked
), first as (
	select arg_min(coalesce(next, ''), time) as next from numbered where event = 'search' group by user_id, session
)
select next, count(*) from first where next <> '' group by next
