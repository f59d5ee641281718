package engine

// selectFirst moves the first n items of an order to the front, in no order among
// themselves. It keeps them in a heap with the last of them on top, so that an item
// that does not belong to them costs one comparison.
func selectFirst[T any](items []T, n int, compare func(x, y T) int) {
	heap := items[:n]
	sink := func(at int) {
		for {
			child := 2*at + 1
			if child >= n {
				return
			}
			if child+1 < n && compare(heap[child+1], heap[child]) > 0 {
				child++
			}
			if compare(heap[child], heap[at]) <= 0 {
				return
			}
			heap[at], heap[child] = heap[child], heap[at]
			at = child
		}
	}
	for at := n/2 - 1; at >= 0; at-- {
		sink(at)
	}
	for i := n; i < len(items); i++ {
		if compare(items[i], heap[0]) < 0 {
			items[i], heap[0] = heap[0], items[i]
			sink(0)
		}
	}
}
