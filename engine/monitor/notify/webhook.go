package notify

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/ingest/config"
)

// timeout bounds one post; answerBytesMax is what is read of its answer.
const (
	timeout        = 10 * time.Second
	answerBytesMax = 64 << 10
)

var errRefused = errors.New("the address is inside of a network")

// Webhook posts messages. Its address may be a secret, which no error and no log shows.
type Webhook struct {
	declared config.Webhook
	loopback *http.Client
	outside  *http.Client
}

// NewWebhook makes a webhook from its declaration. The secret is read whenever a message is sent.
func NewWebhook(declared config.Webhook) *Webhook {
	return &Webhook{declared, client(func(address netip.Addr) bool { return address.IsLoopback() }), client(public)}
}

// client makes a client that goes to addresses that are allowed.
func client(allowed func(netip.Addr) bool) *http.Client {
	dialer := net.Dialer{Timeout: timeout, Control: func(_, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err != nil || !allowed(to.Addr().Unmap()) {
			return errRefused
		}
		return nil
	}}
	return &http.Client{
		Timeout:       timeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		// No proxy of the environment: it would be dialled in place of what is looked at.
		Transport: &http.Transport{DialContext: dialer.DialContext, TLSHandshakeTimeout: timeout, DisableKeepAlives: true},
	}
}

// public says whether an address is on the public network.
func public(address netip.Addr) bool {
	shared := netip.PrefixFrom(netip.AddrFrom4([4]byte{100, 64}), 10)
	translated := netip.MustParsePrefix("64:ff9b::/96")
	return address.IsGlobalUnicast() && !address.IsPrivate() && !shared.Contains(address) && !translated.Contains(address)
}

// Name says which webhook it is, without its secret.
func (w *Webhook) Name() string {
	if w.declared.URL == "" {
		return "the webhook of " + w.declared.Secret.String()
	}
	if at, err := url.Parse(w.declared.URL); err == nil {
		return "the webhook at " + at.Host
	}
	return "the webhook"
}

// Key tells webhooks apart, also after a restart, and gives no address away.
func (w *Webhook) Key() string {
	sum := sha256.Sum256([]byte(w.declared.URL + "\x00" + w.declared.Secret.Env + "\x00" + w.declared.Secret.File))
	return "webhook " + hex.EncodeToString(sum[:8])
}

// Send posts a message.
func (w *Webhook) Send(ctx context.Context, message alert.Message) error {
	at, err := w.address()
	if err != nil {
		return fmt.Errorf("%s: %w", w.Name(), err)
	}
	body, err := json.Marshal(message)
	if err != nil {
		return fmt.Errorf("encode message: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, at.String(), bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("%s: its address is wrong: %w", w.Name(), errFinal)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", "sluice")
	for _, header := range w.declared.Headers {
		value, err := secret(header.Secret)
		if err == nil && strings.ContainsAny(value, "\r\n\x00") {
			err = fmt.Errorf("%s has a line break: %w", header.Secret, errFinal)
		}
		if err != nil {
			return fmt.Errorf("%s: the header %s: %w", w.Name(), header.Name, err)
		}
		request.Header.Set(header.Name, value)
	}
	sender := w.outside
	if namesLoopback(at.Hostname()) {
		sender = w.loopback
	}
	answer, err := sender.Do(request)
	if err != nil {
		return fmt.Errorf("%s: %w", w.Name(), withoutAddress(err))
	}
	defer answer.Body.Close()
	_, _ = io.CopyN(io.Discard, answer.Body, answerBytesMax)
	return w.judge(answer.StatusCode)
}

// judge says what a status means.
func (w *Webhook) judge(status int) error {
	switch {
	case status >= 200 && status < 300:
		return nil
	case status >= 300 && status < 400:
		return fmt.Errorf("%s answers %d: redirects are not followed: %w", w.Name(), status, errFinal)
	case status >= 500 || status == http.StatusTooManyRequests || status == http.StatusRequestTimeout:
		return fmt.Errorf("%s answers %d", w.Name(), status)
	}
	return fmt.Errorf("%s answers %d: %w", w.Name(), status, errFinal)
}

// address reads the address, also where it is a secret.
func (w *Webhook) address() (*url.URL, error) {
	text := w.declared.URL
	if text == "" {
		var err error
		if text, err = secret(w.declared.Secret); err != nil {
			return nil, err
		}
	}
	at, err := url.Parse(text)
	if err != nil || at.Host == "" || at.Scheme != "http" && at.Scheme != "https" {
		return nil, fmt.Errorf("this is no address of a webhook, such as https://host/path: %w", errFinal)
	}
	return at, nil
}

// secret reads what is in an environment variable or a file.
func secret(place config.Secret) (string, error) {
	if place.Env != "" {
		if text := os.Getenv(place.Env); text != "" {
			return text, nil
		}
		return "", fmt.Errorf("%s is empty: %w", place, errFinal)
	}
	text, err := os.ReadFile(place.File)
	if err != nil {
		return "", fmt.Errorf("%s cannot be read: %w", place, errFinal)
	}
	return strings.TrimSpace(string(text)), nil
}

// namesLoopback says whether a host is this machine by its name or address as it stands, not by what a name server says.
func namesLoopback(host string) bool {
	if host == "localhost" {
		return true
	}
	address, err := netip.ParseAddr(host)
	return err == nil && address.Unmap().IsLoopback()
}

// withoutAddress takes the address, which may be a secret, out of an error of the client.
func withoutAddress(err error) error {
	if errors.Is(err, errRefused) {
		return fmt.Errorf("%w: %w", errRefused, errFinal)
	}
	var named *url.Error
	if errors.As(err, &named) {
		err = named.Err
	}
	var lookup *net.DNSError
	if errors.As(err, &lookup) {
		return errors.New("its host is not found")
	}
	var operation *net.OpError
	if errors.As(err, &operation) {
		return operation.Err
	}
	return err
}
