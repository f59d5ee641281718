package aggregate

// hashTable maps 64-bit keys to small numbers by open addressing with linear
// probing. It only grows.
type hashTable struct {
	keys    []uint64
	numbers []uint32 // 1 + the number; 0 marks a free slot
	used    int
}

func newHashTable() *hashTable {
	return &hashTable{keys: make([]uint64, 1024), numbers: make([]uint32, 1024)}
}

// mix spreads the bits of a key (the finaliser of splitmix64).
func mix(key uint64) uint64 {
	key = (key ^ key>>30) * 0xbf58476d1ce4e5b9
	key = (key ^ key>>27) * 0x94d049bb133111eb
	return key ^ key>>31
}

// find returns the number of the key; if it has none it is given next, and added
// is true.
func (t *hashTable) find(key uint64, next uint32) (number uint32, added bool) {
	mask := uint64(len(t.keys) - 1)
	for slot := mix(key) & mask; ; slot = (slot + 1) & mask {
		if t.numbers[slot] == 0 {
			t.put(key, next)
			return next, true
		}
		if t.keys[slot] == key {
			return t.numbers[slot] - 1, false
		}
	}
}

// put adds a key that is not there.
func (t *hashTable) put(key uint64, number uint32) {
	if t.used*2 >= len(t.keys) {
		t.double()
	}
	mask := uint64(len(t.keys) - 1)
	slot := mix(key) & mask
	for t.numbers[slot] != 0 {
		slot = (slot + 1) & mask
	}
	t.keys[slot], t.numbers[slot] = key, number+1
	t.used++
}

// reserve makes room for so many more keys. Whoever puts the keys of another table in its order asks for room first: that order is
// the order of the slots here too, so until the table doubles the first slots would be much fuller than the others.
func (t *hashTable) reserve(more int) {
	slots := len(t.keys)
	for (t.used+more)*2 >= slots {
		slots *= 2
	}
	if slots > len(t.keys) {
		t.resize(slots)
	}
}

func (t *hashTable) double() { t.resize(2 * len(t.keys)) }

func (t *hashTable) resize(slots int) {
	old := *t
	*t = hashTable{keys: make([]uint64, slots), numbers: make([]uint32, slots)}
	for slot, number := range old.numbers {
		if number != 0 {
			t.put(old.keys[slot], number-1)
		}
	}
}

func (t *hashTable) sizeBytes() int64 { return int64(len(t.keys)) * 12 }

// Numbers gives 64-bit keys small numbers in the order in which they are first
// seen. The zero value is ready.
type Numbers struct{ table *hashTable }

// Number returns the number of a key.
func (n *Numbers) Number(key uint64) uint32 {
	if n.table == nil {
		n.table = newHashTable()
	}
	number, _ := n.table.find(key, uint32(n.table.used))
	return number
}
