package ingest

import (
	"io"
	"net"
	"sync"
	"testing"
)

// cuttingProxy passes TCP connections on to a server and cuts them.
type cuttingProxy struct {
	address string
	target  string
	// budget returns how many bytes the server may send over the next connection before it
	// is reset, 0 for any number, after so many were reset. It runs on several goroutines.
	budget func(cuts int) int64

	mu  sync.Mutex
	cut int
}

func newProxy(t *testing.T, target string, budget func(cuts int) int64) *cuttingProxy {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &cuttingProxy{address: listener.Addr().String(), target: target, budget: budget}
	var connections sync.WaitGroup
	connections.Go(func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return // closed
			}
			connections.Go(func() { p.pass(client.(*net.TCPConn)) })
		}
	})
	t.Cleanup(connections.Wait)
	t.Cleanup(func() { listener.Close() })
	return p
}

// pass copies both ways until one side ends, or the budget is used up.
func (p *cuttingProxy) pass(client *net.TCPConn) {
	defer client.Close()
	budget := p.budget(p.cuts()) // before the server hears of the request
	server, err := net.Dial("tcp", p.target)
	if err != nil {
		return
	}
	defer server.Close()
	var upward sync.WaitGroup
	upward.Go(func() {
		_, _ = io.Copy(server, client) // ends when either side closes
		server.Close()
	})
	defer upward.Wait()
	defer client.Close() // before waiting, so that the upward copy ends
	if budget == 0 {
		_, _ = io.Copy(client, server)
		return
	}
	if sent, _ := io.CopyN(client, server, budget); sent == budget {
		_ = client.SetLinger(0) // reset instead of an orderly end
		p.mu.Lock()
		p.cut++
		p.mu.Unlock()
	}
}

func (p *cuttingProxy) cuts() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.cut
}
