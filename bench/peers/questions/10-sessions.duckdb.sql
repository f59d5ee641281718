with marked as (
	select user_id, epoch_ms(time) as t,
		coalesce(epoch_ms(time) - lag(epoch_ms(time)) over (partition by user_id order by time) > 1800000, true)::int as starts
	from events where user_id is not null
), numbered as (
	select user_id, t, sum(starts) over (partition by user_id order by t rows unbounded preceding) as session from marked
), sessions as (
	select (max(t) - min(t)) / 1000.0 as duration from numbered group by user_id, session
)
select count(*), avg(duration), quantile_disc(duration, 0.95) from sessions
