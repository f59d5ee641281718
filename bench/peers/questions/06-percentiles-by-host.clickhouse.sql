-- The fastest quantile whose relative error is bounded by less than 1 %: eight bits of mantissa.
select host, q[1], q[2], q[3]
from (select host, quantilesBFloat16(0.5, 0.95, 0.99)(latency_ms) as q from events where event = 'product_view' group by host)
