package httpapi

import (
	"context"
	"net"
	"net/http"
	"testing"
)

func TestOnlyKnownHosts(t *testing.T) {
	handler := Handler(&fake{}, Options{Hosts: []string{"Sluice.Example"}, Log: quiet})
	for host, allowed := range map[string]bool{
		"127.0.0.1": true, "127.0.0.1:8080": true, "127.9.9.9": true, "localhost:1": true, "LOCALHOST": true, "localhost.": true,
		"[::1]:8080": true, "[::1]": true, "sluice.example": true, "sluice.example.:80": true, "192.0.2.7": true,
		"evil.example": false, "localhost.evil.example": false, "127.0.0.1.evil.example": false, "192.0.2.8": false,
		"": false, "0.0.0.0": false, "[::ffff:192.0.2.8]": false, "localhost@evil.example": false,
	} {
		r := request("GET", "/healthz", "")
		r.Host = host
		r = r.WithContext(context.WithValue(r.Context(), http.LocalAddrContextKey, net.Addr(&net.TCPAddr{IP: net.IPv4(192, 0, 2, 7)})))
		if w := call(t, handler, r); (w.Code == 200) != allowed {
			t.Errorf("host %q: %d", host, w.Code)
		}
	}
}

func TestPagesOfOtherSitesMayNotWrite(t *testing.T) {
	handler := Handler(&fake{}, Options{Log: quiet})
	for _, test := range []struct {
		name   string
		header []string
		status int
	}{
		{"a program", nil, 200},
		{"our own page", []string{"Sec-Fetch-Site", "same-origin"}, 200},
		{"typed in", []string{"Sec-Fetch-Site", "none"}, 200},
		{"another site", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"another port", []string{"Sec-Fetch-Site", "same-site"}, 403},
		{"an old browser", []string{"Origin", "http://evil.example"}, 403},
		{"a file", []string{"Origin", "null"}, 403},
	} {
		for _, path := range []string{"/v1/query", "/v1/datasets/shop/events"} {
			w := call(t, handler, request("POST", path, "{}\n", test.header...))
			if w.Code != test.status {
				t.Errorf("%s, %s: %d %s", test.name, path, w.Code, w.Body)
			}
			if w.Header().Get("Access-Control-Allow-Origin") != "" {
				t.Errorf("%s: other origins may read", test.name)
			}
		}
	}
}
