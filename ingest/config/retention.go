package config

import "time"

// Retention says what is kept; what is older, or too much, goes. Zero is no bound.
type Retention struct {
	Age       time.Duration
	SizeBytes int64
}

// retention reads what is kept; nil where nothing is said.
func (o *object) retention(key string) *Retention {
	if !o.has(key) {
		return nil
	}
	in := o.d.object(o.values[key], join(o.path, key), "retention", "age", "size")
	if in == nil {
		return nil
	}
	made := &Retention{Age: in.duration("age"), SizeBytes: in.size("size")}
	if !in.has("age") && !in.has("size") {
		o.wrong(key, "leave it out to keep everything", "retention needs an age or a size")
	}
	return made
}
