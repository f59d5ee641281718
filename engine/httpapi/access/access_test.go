package access

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// write puts lines into a file whose time is told apart from that of the one before.
func write(t *testing.T, file, text string, age time.Duration) {
	t.Helper()
	must(t, os.WriteFile(file, []byte(text), 0o600))
	at := time.Now().Add(-age)
	must(t, os.Chtimes(file, at, at))
}

func line(t *testing.T, name, token string) string {
	t.Helper()
	text, err := Line(name, token, All)
	must(t, err)
	return text + "\n"
}

func TestTokensAndSessions(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tokens")
	anna, bert := NewToken(), NewToken()
	write(t, file, "# who may\n\n"+line(t, "anna", anna)+line(t, "bert", bert), time.Hour)
	g, err := Open(file)
	must(t, err)
	now := time.Now()
	g.now = func() time.Time { return now }
	for token, want := range map[string]string{anna: "anna", bert: "bert", "": "", anna + "x": "", strings.ToLower(anna): ""} {
		who, ok, err := g.Token(token)
		if must(t, err); who.Name != want || ok != (want != "") {
			t.Errorf("%q is %q", token, who.Name)
		}
	}
	who, secret, err := g.Login(anna, "here")
	if must(t, err); who != (Holder{"anna", All}) || len(secret) < 40 || strings.Contains(secret, anna) {
		t.Fatalf("%v has the session %q", who, secret)
	}
	session := func(want string) {
		t.Helper()
		who, ok, err := g.Session(secret)
		if must(t, err); who.Name != want || ok != (want != "") {
			t.Errorf("the session is of %q, want %q", who.Name, want)
		}
	}
	session("anna")
	now = now.Add(SessionTime)
	session("")
	_, secret, err = g.Login(anna, "here")
	must(t, err)
	session("anna")
	// The line is gone: so is the session, until it is back.
	write(t, file, line(t, "bert", bert), time.Minute)
	session("")
	if _, ok, _ := g.Token(anna); ok {
		t.Error("a token that was taken out is good")
	}
	write(t, file, "broken", 0)
	if _, _, err := g.Token(bert); err == nil {
		t.Error("a broken file lets someone in")
	}
	write(t, file, line(t, "anna", anna), time.Second)
	session("anna")
	g.Logout(secret)
	session("")
}

func TestLoginsAreLimited(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tokens")
	token := NewToken()
	write(t, file, line(t, "anna", token), 0)
	g, err := Open(file)
	must(t, err)
	now := time.Now()
	g.now = func() time.Time { return now }
	for i := range attemptsMax + 2 {
		want := ErrToken
		if i >= attemptsMax {
			want = ErrAttempts
		}
		if _, _, err := g.Login("wrong", "there"); !errors.Is(err, want) {
			t.Fatalf("attempt %d gives %v", i, err)
		}
	}
	if _, _, err := g.Login(token, "there"); !errors.Is(err, ErrAttempts) {
		t.Errorf("the right token gives %v", err)
	}
	_, _, err = g.Login(token, "elsewhere")
	must(t, err)
	now = now.Add(attemptsTime)
	_, _, err = g.Login(token, "there")
	must(t, err)
	for i := range addressesMax + 5 {
		_, _, _ = g.Login("wrong", fmt.Sprint(i))
	}
	for range sessionsMax + 5 {
		_, _, err = g.Login(token, "there")
		must(t, err)
	}
	if len(g.failures) > addressesMax || len(g.sessions) > sessionsMax {
		t.Errorf("%d addresses, %d sessions", len(g.failures), len(g.sessions))
	}
}

func TestWrongFiles(t *testing.T) {
	good := strings.Repeat("0f", 32)
	for text, want := range map[string]string{
		"": "no token", "# nobody\n": "no token", "anna\n": "line 1", "anna " + good + " x": "line 1: \"x\" is no scope", "anna " + good + " query,": "line 1", "anna " + good + " query ingest": "line 1", "\nanna 00": "line 2", "anna " + strings.Repeat("zz", 32): "line 1",
		strings.Repeat("x", NameBytes+1) + " " + good: "line 1",
	} {
		file := filepath.Join(t.TempDir(), "tokens")
		write(t, file, text, 0)
		if _, err := Open(file); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
	if _, err := Open(filepath.Join(t.TempDir(), "none")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a missing file gives %v", err)
	}
	for _, name := range []string{"", "a b", "#a", "a\n", "\xff"} {
		if _, err := Line(name, "x", All); err == nil {
			t.Errorf("%q is a name", name)
		}
	}
}

func TestScopes(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tokens")
	text := ""
	for scopes := Scopes(1); scopes <= All; scopes++ {
		made, err := Line("x", fmt.Sprint(scopes), scopes)
		must(t, err)
		text += made + "\n"
		if again, err := ParseScopes(scopes.String()); err != nil || again != scopes {
			t.Errorf("%s is read as %s, %v", scopes, again, err)
		}
	}
	write(t, file, text, 0)
	g, err := Open(file)
	must(t, err)
	for scopes := Scopes(1); scopes <= All; scopes++ {
		if who, _, err := g.Token(fmt.Sprint(scopes)); err != nil || who.Scopes != scopes {
			t.Errorf("%s has %s, %v", scopes, who.Scopes, err)
		}
	}
	if got := (Query | Admin).String(); got != "query,admin" {
		t.Error(got)
	}
	for _, wrong := range []string{"", "Query", "query,", "query;admin", "all"} {
		if _, err := ParseScopes(wrong); err == nil {
			t.Errorf("%q are scopes", wrong)
		}
	}
}

// FuzzParse: no bytes make the reader panic; what it takes is taken again.
func FuzzParse(f *testing.F) {
	f.Add([]byte("# x\nanna " + strings.Repeat("0f", 32) + "\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		list, err := parse(text)
		if err == nil && len(list) == 0 {
			t.Fatal("a file of no tokens is taken")
		}
	})
}
