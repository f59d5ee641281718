package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// datasetName is the dataset that everything goes to.
const datasetName = "endured"

// configuration is what the server runs, with the address of the bucket.
const configuration = `
datasets:
  endured: {time: time, actors: [user], event: event}
sources:
  bucket:
    dataset: endured
    s3: {url: "s3://endure/in/*.ndjson.gz", endpoint: %q, region: local, path_style: true}
    every: 1s
`

// program is the server as a process of its own.
type program struct {
	binary, dir, address, config string
	log                          *os.File
	process                      *exec.Cmd
	exited                       chan error
	kills                        int
}

func newProgram(s settings, dir, bucket string) (*program, error) {
	config := filepath.Join(dir, "sluice.yaml")
	if err := os.WriteFile(config, fmt.Appendf(nil, configuration, bucket), 0o644); err != nil {
		return nil, err
	}
	log, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		return nil, err
	}
	// The port stays the same from start to start, as it would for clients; between two nobody else takes it, as a rule.
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	return &program{binary: s.binary, dir: dir, address: listener.Addr().String(), config: config, log: log}, listener.Close()
}

// start starts the process and waits until it answers.
func (p *program) start(ctx context.Context) error {
	p.process = exec.Command(p.binary, "serve", "--store", filepath.Join(p.dir, "store"), "--listen", p.address, "--config", p.config)
	p.process.Env = append(os.Environ(), "AWS_ACCESS_KEY_ID=endure", "AWS_SECRET_ACCESS_KEY=endure", "AWS_EC2_METADATA_DISABLED=true")
	p.process.Stdout, p.process.Stderr = p.log, p.log
	if err := p.process.Start(); err != nil {
		return err
	}
	p.exited = make(chan error, 1)
	go func(process *exec.Cmd, exited chan<- error) { exited <- process.Wait() }(p.process, p.exited)
	for until := time.Now().Add(time.Minute); ; {
		if p.isReady(ctx) {
			return nil
		}
		select {
		case err := <-p.exited:
			p.exited <- err
			return fmt.Errorf("the server ended by itself: %w", err)
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
		if time.Now().After(until) {
			return errors.New("the server does not answer a minute after its start")
		}
	}
}

func (p *program) isReady(ctx context.Context) bool {
	ctx, stop := context.WithTimeout(ctx, time.Second)
	defer stop()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.address+"/readyz", nil)
	if err != nil {
		return false
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return false
	}
	return response.Body.Close() == nil && response.StatusCode == http.StatusOK
}

// kill ends the process as a power cut would, but for what the system has cached.
func (p *program) kill() {
	if p.process == nil {
		return
	}
	_ = p.process.Process.Kill() // it may have ended
	<-p.exited
	p.process = nil
}

// killAgain kills and starts the process at random moments until ctx ends; it runs when this returns.
func (p *program) killAgain(ctx context.Context, s settings) error {
	random := rand.New(rand.NewPCG(s.seed, 2))
	for {
		pause(ctx, time.Duration(random.ExpFloat64()*float64(s.kill)))
		if ctx.Err() != nil {
			return nil
		}
		select {
		case err := <-p.exited:
			p.exited <- err
			return fmt.Errorf("the server ended by itself: %w", err)
		default:
		}
		p.kill()
		p.kills++
		if err := p.start(context.WithoutCancel(ctx)); err != nil {
			return fmt.Errorf("start %d: %w", p.kills+1, err)
		}
	}
}
