select event, count(*) from events group by event
