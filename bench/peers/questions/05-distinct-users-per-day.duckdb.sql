select time::date as day, count(distinct user_id) from events group by day
