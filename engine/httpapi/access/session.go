package access

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"time"
)

// Bounds of sessions.
const (
	// SessionTime is how long a session lasts.
	SessionTime = 30 * 24 * time.Hour
	// sessionsMax bounds the sessions that are remembered.
	sessionsMax = 10_000
)

// Bounds of failing logins: attemptsMax of one address within attemptsTime. addressesMax bounds the addresses that
// are remembered.
const (
	attemptsMax  = 10
	attemptsTime = time.Minute
	addressesMax = 10_000
)

var (
	// ErrToken is returned for a token that nobody has.
	ErrToken = errors.New("the token is not one of this server's")
	// ErrAttempts is returned while an address has failed too often.
	ErrAttempts = errors.New("too many logins have failed")
)

// session is what is known of a browser that has logged in.
type session struct {
	token hash
	until time.Time
}

// failures are the logins of an address that failed since a time.
type failures struct {
	since time.Time
	count int
}

// Login gives the holder of a token a session: a secret that stands for it. address is where the request came from; one that
// fails too often has to wait (ErrAttempts).
func (g *Guard) Login(token, address string) (who Holder, secret string, err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if err := g.readLocked(); err != nil {
		return Holder{}, "", err
	}
	now := g.now()
	failed := g.failures[address]
	if failed != nil && now.Sub(failed.since) >= attemptsTime {
		delete(g.failures, address)
		failed = nil
	}
	if failed != nil && failed.count >= attemptsMax {
		return Holder{}, "", ErrAttempts
	}
	sum := sha256.Sum256([]byte(token))
	who, ok := g.tokens.find(sum)
	if !ok {
		g.failedLocked(address, now)
		return Holder{}, "", ErrToken
	}
	secret = rand.Text() + rand.Text()
	g.endLocked(now)
	g.sessions[sha256.Sum256([]byte(secret))] = session{token: sum, until: now.Add(SessionTime)}
	return who, secret, nil
}

func (g *Guard) failedLocked(address string, now time.Time) {
	if failed := g.failures[address]; failed != nil {
		failed.count++
		return
	}
	if len(g.failures) >= addressesMax {
		clear(g.failures)
	}
	g.failures[address] = &failures{since: now, count: 1}
}

// endLocked drops sessions that are over, and if there are still too many, one of the others.
func (g *Guard) endLocked(now time.Time) {
	if len(g.sessions) < sessionsMax {
		return
	}
	for key, session := range g.sessions {
		if !now.Before(session.until) {
			delete(g.sessions, key)
		}
	}
	for key := range g.sessions {
		if len(g.sessions) < sessionsMax {
			return
		}
		delete(g.sessions, key)
	}
}

// Session returns the holder of the token that a session stands for; the error is about the file.
func (g *Guard) Session(secret string) (who Holder, ok bool, err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if err := g.readLocked(); err != nil {
		return Holder{}, false, err
	}
	// The map is asked for the hash of a secret, so the time of the look-up says nothing about secrets.
	found, ok := g.sessions[sha256.Sum256([]byte(secret))]
	if !ok || !g.now().Before(found.until) {
		return Holder{}, false, nil
	}
	who, ok = g.tokens.find(found.token)
	return who, ok, nil
}

// Logout ends a session.
func (g *Guard) Logout(secret string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	delete(g.sessions, sha256.Sum256([]byte(secret)))
}
