select toStartOfHour(time) as hour, event, count()
from events where time >= '2026-01-12' and time < '2026-01-19' group by hour, event
