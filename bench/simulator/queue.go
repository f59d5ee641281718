package simulator

// queue holds the visits under way by the time of their next event: a binary heap
// written out, since every event passes through it.
type queue []queued

type queued struct {
	time int64
	slot int32 // index into Simulator.visits
}

func (q *queue) push(item queued) {
	*q = append(*q, item)
	heap := *q
	i := len(heap) - 1
	for i > 0 {
		parent := (i - 1) / 2
		if heap[parent].time <= item.time {
			break
		}
		heap[i] = heap[parent]
		i = parent
	}
	heap[i] = item
}

// delayFirst moves the first visit's next event to a later time.
func (q queue) delayFirst(time int64) {
	q.sink(queued{time, q[0].slot})
}

func (q *queue) removeFirst() {
	last := len(*q) - 1
	item := (*q)[last]
	*q = (*q)[:last]
	if last > 0 {
		q.sink(item)
	}
}

// sink puts the item in the place of the first one and restores the order.
func (q queue) sink(item queued) {
	i := 0
	for {
		child := 2*i + 1
		if child >= len(q) {
			break
		}
		if right := child + 1; right < len(q) && q[right].time < q[child].time {
			child = right
		}
		if item.time <= q[child].time {
			break
		}
		q[i] = q[child]
		i = child
	}
	q[i] = item
}
