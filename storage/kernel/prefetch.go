package kernel

// Prefetch asks the processor to fetch the first words of some rows into its caches, while
// it goes on: rows lie one after the other, each rowWords long, and numbers says which
// ones. They must be rows that there are. Where no such instruction is known, nothing
// happens.
func Prefetch(rows []int64, rowWords, firstWords int, numbers []uint32) {
	if !useAVX2 || len(numbers) == 0 || len(rows) == 0 {
		return
	}
	prefetchAVX2(&rows[0], 8*rowWords, &numbers[0], len(numbers), (firstWords+lineWords-1)/lineWords)
}

// lineWords is how many words a cache line has.
const lineWords = 8
