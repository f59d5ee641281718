package config

// Limits bound what a server takes of its machine. Zero leaves the default.
type Limits struct {
	// Threads is the number of parsers.
	Threads int
	// MemoryBytes bounds the memory of loading.
	MemoryBytes int64
	// DiskFreeBytes is kept free: below it nothing is loaded.
	DiskFreeBytes int64
	// BytesPerSecond bounds what is read from sources.
	BytesPerSecond int64
	// EventsPerSecond bounds what is pushed.
	EventsPerSecond int64
	// ObjectsInFlight bounds the objects that are read at once.
	ObjectsInFlight int
}

// limits reads the section.
func (o *object) limits() Limits {
	if !o.has("limits") {
		return Limits{}
	}
	in := o.d.object(o.values["limits"], "limits", "limits", "threads", "memory", "disk_free", "read_rate", "push_rate", "objects")
	if in == nil {
		return Limits{}
	}
	return Limits{
		Threads: int(in.whole("threads", 1, 1024)), MemoryBytes: in.size("memory"), DiskFreeBytes: in.size("disk_free"),
		BytesPerSecond: in.size("read_rate"), EventsPerSecond: in.whole("push_rate", 1, 1e12), ObjectsInFlight: int(in.whole("objects", 1, 10_000)),
	}
}
