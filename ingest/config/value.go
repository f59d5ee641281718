package config

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Secret says where a secret is: in an environment variable or in a file. The secret itself never stands in a
// configuration.
type Secret struct{ Env, File string }

// String names the place, never the secret.
func (s Secret) String() string {
	if s.Env != "" {
		return "the environment variable " + s.Env
	}
	return "the file " + s.File
}

// durationUnits are the units of a duration, from long to short.
var durationUnits = []struct {
	name string
	size time.Duration
}{
	{"w", 7 * 24 * time.Hour}, {"d", 24 * time.Hour}, {"h", time.Hour}, {"m", time.Minute}, {"s", time.Second}, {"ms", time.Millisecond},
}

const durationHint = "a duration is written like 90s, 15m, 36h, 30d, 2w or 1h30m"

// ParseDuration reads a duration such as 15m or 1h30m: whole numbers with the units w, d, h, m, s and ms, from long to
// short, each at most once. A day has 24 hours.
func ParseDuration(text string) (time.Duration, error) {
	total, rest := time.Duration(0), text
	for _, unit := range durationUnits {
		digits := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
		word := rest[digits:]
		letters := len(word) - len(strings.TrimLeft(word, "abcdefghijklmnopqrstuvwxyz"))
		if digits == 0 || word[:letters] != unit.name {
			continue
		}
		count, err := strconv.ParseInt(rest[:digits], 10, 64)
		if err != nil || count > int64((math.MaxInt64-total)/unit.size) {
			return 0, fmt.Errorf("%q is too long a duration", text)
		}
		total += time.Duration(count) * unit.size
		rest = word[letters:]
	}
	if rest != "" || text == "" {
		return 0, fmt.Errorf("%q is no duration", text)
	}
	return total, nil
}

// sizeUnits are the units of a size in bytes.
var sizeUnits = map[string]int64{
	"B": 1, "KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40,
}

const sizeHint = "a size is a whole number with B, KB, MB, GB, TB, KiB, MiB, GiB or TiB, such as 500GB"

// ParseSize reads a size in bytes, such as 500GB or 64MiB; a blank may stand before the unit.
func ParseSize(text string) (int64, error) {
	digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
	unit, known := sizeUnits[strings.TrimPrefix(text[digits:], " ")]
	if digits == 0 || !known {
		return 0, fmt.Errorf("%q is no size", text)
	}
	count, err := strconv.ParseInt(text[:digits], 10, 64)
	if err != nil || count > math.MaxInt64/unit {
		return 0, fmt.Errorf("%q is too large a size", text)
	}
	return count * unit, nil
}

// ParseShare reads a share from 0 to 1, written as 0.01 or 1%.
func ParseShare(text string) (float64, error) {
	number, percent := strings.CutSuffix(text, "%")
	share, err := strconv.ParseFloat(number, 64)
	if percent {
		share /= 100
	}
	if err != nil || !(share >= 0 && share <= 1) {
		return 0, fmt.Errorf("%q is no share", text)
	}
	return share, nil
}

// duration returns a duration by its key, 0 where it is not there. It has to be longer than nothing.
func (o *object) duration(key string) time.Duration {
	text := o.text(key)
	if text == "" {
		return 0
	}
	length, err := ParseDuration(text)
	switch {
	case err != nil:
		o.wrong(key, durationHint, "%v", err)
	case length == 0:
		o.wrong(key, durationHint, "%s has to be longer than nothing", key)
	}
	return length
}

// size returns a size by its key, 0 where it is not there. It has to be more than nothing.
func (o *object) size(key string) int64 {
	text := o.text(key)
	if text == "" {
		return 0
	}
	size, err := ParseSize(text)
	switch {
	case err != nil:
		o.wrong(key, sizeHint, "%v", err)
	case size == 0:
		o.wrong(key, sizeHint, "%s has to be more than nothing", key)
	}
	return size
}

// share returns a share by its key, nil where it is not there.
func (o *object) share(key string) *float64 {
	text := o.text(key)
	if text == "" {
		return nil
	}
	share, err := ParseShare(text)
	if err != nil {
		o.wrong(key, "a share is written like 1% or 0.01, from 0 to 1", "%v", err)
		return nil
	}
	return &share
}

// whole returns a whole number within bounds by its key, otherwise 0.
func (o *object) whole(key string, low, high int64) int64 {
	text := o.text(key)
	if text == "" {
		return 0
	}
	number, err := strconv.ParseInt(text, 10, 64)
	if err != nil || number < low || number > high {
		o.wrong(key, fmt.Sprintf("a whole number from %d to %d", low, high), "%s cannot be %q", key, text)
		return 0
	}
	return number
}

// truth returns a truth value by its key, false where it is not there.
func (o *object) truth(key string) bool {
	text := o.text(key)
	if text != "" && text != "true" && text != "false" {
		o.wrong(key, "true or false", "%s cannot be %q", key, text)
	}
	return text == "true"
}

// pattern returns a regular expression by its key, empty where it is not there or wrong.
func (o *object) pattern(key string) string {
	text := o.text(key)
	if _, err := regexp.Compile(text); err != nil {
		o.wrong(key, "the syntax is that of RE2", "%v", err)
		return ""
	}
	return text
}

// environmentName is what an environment variable may be called.
var environmentName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)

// secret returns a secret by its key.
func (o *object) secret(key string) Secret {
	if !o.has(key) {
		return Secret{}
	}
	node, path := o.values[key], join(o.path, key)
	if node.Kind == yaml.ScalarNode {
		o.d.fail(position(node), path, "write {env: NAME} or {file: PATH}", "a secret does not stand in the file itself")
		return Secret{}
	}
	in := o.d.object(node, path, "a secret", "env", "file")
	in.one("a secret", "env", "file")
	if in == nil {
		return Secret{}
	}
	secret := Secret{Env: in.name("env"), File: in.name("file")}
	if secret.Env != "" && !environmentName.MatchString(secret.Env) {
		in.wrong("env", "write the name of the variable, not what it holds", "this is no name of an environment variable")
		secret.Env = "" // it may be the secret itself
	}
	return secret
}

// wrong notes a mistake in the value of a key.
func (o *object) wrong(key, hint, format string, arguments ...any) {
	o.d.fail(position(o.values[key]), join(o.path, key), hint, format, arguments...)
}

// constant returns a scalar as a value of its type.
func (d *decoder) constant(node *yaml.Node, path, what string) schema.Value {
	if !d.sound(node, path) {
		return schema.Value{}
	}
	if node.Kind != yaml.ScalarNode {
		d.fail(position(node), path, "", "%s has to be a single value, and this is %s", what, kindOf(node))
		return schema.Value{}
	}
	switch node.Tag {
	case "!!null":
		return schema.NullOf(schema.Unknown)
	case "!!bool":
		return schema.BoolOf(strings.EqualFold(node.Value, "true"))
	case "!!int":
		if number, err := strconv.ParseInt(node.Value, 10, 64); err == nil {
			return schema.IntOf(number)
		}
	case "!!float":
		if number, err := strconv.ParseFloat(node.Value, 64); err == nil && !math.IsInf(number, 0) && !math.IsNaN(number) {
			return schema.FloatOf(number)
		}
	}
	return schema.StringOf(node.Value)
}

// CheckDatasetName says why a dataset cannot be called so, or nil.
func CheckDatasetName(name string) error { return storage.CheckDatasetName(name) }
