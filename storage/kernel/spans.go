package kernel

// SelectSpans selects the rows of the runs whose value has a verdict of 1: run i is the rows
// from ends[i-1] to ends[i]-1, and its value is below len(verdicts). It writes the words of
// all rows before the last end.
func SelectSpans(ends []uint16, values []int64, verdicts []uint8, bitmap []uint64) {
	if len(ends) == 0 {
		return
	}
	rows := int(ends[len(ends)-1])
	bitmap = bitmap[:Words(rows)]
	clear(bitmap)
	// First only the rows are marked in which the verdict changes.
	values = values[:len(ends)]
	before, start := uint64(0), uint(0)
	for i, end := range ends {
		verdict := uint64(verdicts[values[i]])
		bitmap[start>>6] ^= (verdict ^ before) << (start & 63)
		before, start = verdict, uint(end)
	}
	// Then each row gets the verdict of the mark before it.
	carry := uint64(0)
	for i, word := range bitmap {
		word ^= word << 1
		word ^= word << 2
		word ^= word << 4
		word ^= word << 8
		word ^= word << 16
		word ^= word << 32
		word ^= carry
		bitmap[i] = word
		carry = uint64(int64(word) >> 63)
	}
	if beyond := uint(rows) & 63; beyond != 0 {
		bitmap[len(bitmap)-1] &= 1<<beyond - 1
	}
}
