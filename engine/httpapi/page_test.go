package httpapi

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/bench/simulator"
	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestExamplesOfThePageRun runs every curl command of docs/http.md against the demo's data.
func TestExamplesOfThePageRun(t *testing.T) {
	page, err := os.ReadFile("../../docs/http.md")
	if err != nil {
		t.Fatal(err)
	}
	commands := curlCommands(string(page))
	if len(commands) < 20 {
		t.Fatalf("the page has %d commands", len(commands))
	}
	address, _ := listen(t, Handler(newDemoShop(t), Options{Log: quiet}), ServeOptions{})
	t.Cleanup(http.DefaultClient.CloseIdleConnections)
	for _, command := range commands {
		runCurl(t, address, command)
	}
}

// newDemoShop is an engine over some events as the demo has them.
func newDemoShop(t *testing.T) *engine.Engine {
	t.Helper()
	var text []byte
	shop := simulator.New(simulator.Config{Events: 20_000, Users: 1000, Seed: 1})
	var event simulator.Event
	for shop.Next(&event) {
		text = simulator.AppendNDJSON(text, &event)
	}
	e, err := engine.OpenFS(vfs.NewMem(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := e.Push(t.Context(), "shop", bytes.NewReader(text)); err != nil {
		t.Fatal(err)
	}
	return e
}

// curlCommands are the indented commands of a page: each begins with curl and ends before a line that is not indented, or is empty.
func curlCommands(page string) []string {
	var commands []string
	inside := false
	for line := range strings.Lines(page) {
		text, indented := strings.CutPrefix(line, "    ")
		switch {
		case indented && strings.HasPrefix(text, "curl "):
			commands, inside = append(commands, text), true
		case indented && inside:
			commands[len(commands)-1] += text
		default:
			inside = false
		}
	}
	return commands
}

// words splits a command as a shell does: quotes hold words together, a backslash takes the next character as it is.
func words(command string) []string {
	var all []string
	var word strings.Builder
	quoted, begun := false, false
	for i := 0; i < len(command); i++ {
		switch c := command[i]; {
		case c == '\'':
			quoted, begun = !quoted, true
		case c == '\\' && !quoted && i+1 < len(command):
			if i++; command[i] != '\n' {
				word.WriteByte(command[i])
				begun = true
			}
		case !quoted && (c == ' ' || c == '\n'):
			if begun {
				all = append(all, word.String())
			}
			word.Reset()
			begun = false
		default:
			word.WriteByte(c)
			begun = true
		}
	}
	return all
}

// runCurl sends what a command does to a server, and wants an answer that is none of an error.
func runCurl(t *testing.T, address, command string) {
	t.Helper()
	r, err := curlRequest(address, words(command))
	if err != nil {
		t.Errorf("%s: %v", command, err)
		return
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK || len(body) < 3 || bytes.Contains(body, []byte(`"state":"error"`)) {
		t.Errorf("%s: %d %s (%v)", command, answer.StatusCode, body[:min(len(body), 500)], err)
	}
}

// curlRequest is the request of a command.
func curlRequest(address string, words []string) (*http.Request, error) {
	method, url, body, header := http.MethodGet, "", "", http.Header{}
	for i := 1; i < len(words); i++ {
		option := words[i]
		if i+1 == len(words) && option[0] == '-' {
			return nil, fmt.Errorf("%s has no value", option)
		}
		switch option {
		case "-N":
		case "-X":
			i++
			method = words[i]
		case "-H":
			i++
			name, value, _ := strings.Cut(words[i], ": ")
			header.Set(name, value)
		case "-d":
			i++
			if body = words[i]; method == http.MethodGet {
				method = http.MethodPost
			}
		default:
			path, found := strings.CutPrefix(option, "http://127.0.0.1:8080/")
			if !found || url != "" {
				return nil, fmt.Errorf("%s is not known", option)
			}
			url = address + "/" + path
		}
	}
	r, err := http.NewRequest(method, url, strings.NewReader(body))
	if err == nil {
		r.Header = header
	}
	return r, err
}
