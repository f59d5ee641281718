package expression

import (
	"net/url"
	"strings"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// urlApplies are the functions of URLs. They cut the text instead of parsing it as a
// browser would, so that the URLs of logs, which are often malformed, give what
// can be read of them.
var urlApplies = applies{
	FuncURLPath: strict(schema.String, func(_ any, args []schema.Value) schema.Value {
		_, path, _ := cutURL(args[0].Text)
		return schema.StringOf(path)
	}),
	FuncURLDomain: strict(schema.String, func(_ any, args []schema.Value) schema.Value {
		authority, _, _ := cutURL(args[0].Text)
		if domain := domainOf(authority); domain != "" {
			return schema.StringOf(domain)
		}
		return schema.NullOf(schema.String)
	}),
	FuncURLParam: strict(schema.String, func(_ any, args []schema.Value) schema.Value {
		_, _, query := cutURL(args[0].Text)
		return urlParam(query, args[1].Text)
	}),
}

// cutURL splits "scheme://authority/path?query#fragment". A text without "//" has
// no authority.
func cutURL(text string) (authority, path, query string) {
	text, _, _ = strings.Cut(text, "#")
	path, query, _ = strings.Cut(text, "?")
	scheme, rest, found := strings.Cut(path, "//")
	if !found || scheme != "" && !strings.HasSuffix(scheme, ":") || strings.Contains(scheme, "/") {
		return "", path, query
	}
	if slash := strings.IndexByte(rest, '/'); slash >= 0 {
		return rest[:slash], rest[slash:], query
	}
	return rest, "", query
}

// domainOf removes user and port from an authority.
func domainOf(authority string) string {
	if at := strings.LastIndexByte(authority, '@'); at >= 0 {
		authority = authority[at+1:]
	}
	if strings.HasPrefix(authority, "[") { // an IPv6 address
		if end := strings.IndexByte(authority, ']'); end >= 0 {
			return strings.ToLower(authority[:end+1])
		}
	}
	host, _, _ := strings.Cut(authority, ":")
	return strings.ToLower(host)
}

// urlParam returns the first value of a parameter, unescaped where its escapes are
// sound, or null.
func urlParam(query, name string) schema.Value {
	for query != "" {
		var pair string
		pair, query, _ = strings.Cut(query, "&")
		key, value, _ := strings.Cut(pair, "=")
		if unescape(key) == name {
			return schema.StringOf(unescape(value))
		}
	}
	return schema.NullOf(schema.String)
}

func unescape(text string) string {
	if plain, err := url.QueryUnescape(text); err == nil {
		return strings.ToValidUTF8(plain, "\uFFFD")
	}
	return text
}
