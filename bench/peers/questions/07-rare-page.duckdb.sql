select count(*), count(distinct user_id) from events where page = '/help/damaged-in-transit'
