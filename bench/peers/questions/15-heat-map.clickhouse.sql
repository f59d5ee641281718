select toStartOfHour(time) as hour, exp2(floor(log2(latency_ms))) as low, count()
from events group by hour, low
