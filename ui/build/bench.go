package main

// buildBench bundles the bench of the charts into the folder. It is built as what ships is,
// so that what is measured is what people get, and it ships nowhere.
func buildBench(root, folder string) error {
	return bundle(root, folder, "src/bench.tsx")
}
