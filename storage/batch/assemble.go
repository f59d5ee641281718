package batch

// Assemble returns a batch of columns that were made elsewhere, and takes them over. Every column has a value, a
// code or a null bit for each of the times, its strings are distinct and in the order of their first row, and no
// two columns have one name. Columns may share memory with those of other batches, which are immutable too.
func Assemble(times []int64, columns []Column) *Batch {
	made := &Batch{Rows: len(times), Time: times, Columns: columns}
	made.SizeBytes = SizeOf(made)
	return made
}
