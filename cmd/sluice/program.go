package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
)

// program is what all commands share.
type program struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	// store is the directory of --store.
	store string
	// missing is --missing of commands that answer questions: "allow", or "fail" or nothing.
	missing string
}

// The default directory of a store, and the variable that names another.
const (
	storeDefault  = "./sluice-data"
	storeVariable = "SLUICE_STORE"
)

// run is the program without its process: it returns the exit code.
func run(ctx context.Context, arguments []string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := &program{stdin: stdin, stdout: stdout, stderr: stderr}
	root := p.rootCommand()
	root.SetArgs(arguments)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	if err := root.ExecuteContext(ctx); err != nil {
		return p.report(ctx, err)
	}
	return exitOK
}

func (p *program) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "sluice",
		Short: "Ask ad hoc questions about raw events",
		Long: `Sluice keeps raw events and answers questions about them: counts and percentiles by any
property, sessions, and funnels of what each user did. Nothing is aggregated in
advance, so any question can be asked of all the data at any time.

Load logs with "sluice ingest", ask with "sluice query", or see it all at once with
"sluice demo".`,
		Example: `  sluice demo
  sluice ingest --dataset web access.log.gz s3://logs/2026/
  sluice query '{"dataset": "web", "aggregate": {"by": ["status"], "measures": ["count()"]}}'`,
		SilenceErrors:     true,
		SilenceUsage:      true,
		Args:              wrongCommand,
		DisableAutoGenTag: true,
		RunE:              func(command *cobra.Command, _ []string) error { return command.Help() },
		Version:           versionText(),
	}
	root.SetVersionTemplate("{{.Version}}")
	root.SetFlagErrorFunc(wrongFlag)
	root.PersistentFlags().StringVar(&p.store, "store", storeDirectory(), "directory of the store; the environment variable "+storeVariable+" sets another default")
	must(root.MarkPersistentFlagDirname("store"))
	root.AddGroup(&cobra.Group{ID: "start", Title: "To begin:"}, &cobra.Group{ID: "ask", Title: "Load and ask:"},
		&cobra.Group{ID: "store", Title: "The store:"})
	root.SetHelpCommandGroupID("start")
	root.SetCompletionCommandGroupID("start")
	p.addCommands(root)
	root.InitDefaultHelpCmd()
	help, _, err := root.Find([]string{"help"})
	must(err)
	help.Args, help.Example = wrongTopic, "  sluice help query"
	return root
}

func (p *program) addCommands(root *cobra.Command) {
	for group, commands := range map[string][]*cobra.Command{
		"start": {p.demoCommand(), p.generateCommand(), p.versionCommand()},
		"ask":   {p.ingestCommand(), p.queryCommand(), p.serveCommand(), p.lookupCommand(), p.cohortCommand(), p.defineCommand(), p.definitionsCommand(), p.undefineCommand(), p.runCommand()},
		"store": {p.datasetsCommand(), p.schemaCommand(), p.rejectsCommand(), p.checkCommand(), p.compactCommand(), p.configCommand(), p.verifySourceCommand(), p.tokenCommand(), p.snapshotCommand(), p.restoreCommand(), p.renameCommand(), p.dropCommand(), p.sourcesCommand(), p.backfillCommand(), p.retryCommand(), p.deleteCommand(), p.deletionsCommand(), p.retainCommand(), p.alertsCommand(), p.coldCommand()},
	} {
		for _, command := range commands {
			command.GroupID = group
			root.AddCommand(command)
		}
	}
}

// must panics on an error that only a mistake in this program can cause.
func must(err error) {
	if err != nil {
		panic(err)
	}
}

func storeDirectory() string {
	if directory := os.Getenv(storeVariable); directory != "" {
		return directory
	}
	return storeDefault
}

// withStore runs work on an existing store.
func (p *program) withStore(work func(*engine.Engine) error) error {
	if _, err := os.Stat(p.store); errors.Is(err, os.ErrNotExist) {
		return &problem{
			message: "there is no store at " + p.store,
			hint:    `"sluice ingest" makes one; --store or ` + storeVariable + " name another directory",
		}
	}
	allow, err := p.allowMissing()
	if err != nil {
		return err
	}
	return withEngine(p.store, engine.Options{AllowMissing: allow}, work)
}

// addMissingFlag adds the flag that says what happens where a segment is set aside.
func (p *program) addMissingFlag(command *cobra.Command) {
	command.Flags().StringVar(&p.missing, "missing", "fail",
		`what to do where damaged segments are set aside: "fail", or "allow" to answer without them, with a warning`)
}

func (p *program) allowMissing() (bool, error) {
	switch p.missing {
	case "allow":
		return true, nil
	case "", "fail":
		return false, nil
	}
	return false, &wrongUsage{message: fmt.Sprintf("--missing %q", p.missing), hint: `"allow" or "fail"`}
}

// withEngine opens the store in a directory, making it if need be, and closes it
// after the work.
func withEngine(directory string, options engine.Options, work func(*engine.Engine) error) (err error) {
	store, err := engine.Open(directory, options)
	if err != nil {
		return err
	}
	defer func() {
		if closing := store.Close(); closing != nil && err == nil {
			err = fmt.Errorf("close store %s: %w", directory, closing)
		}
	}()
	return work(store)
}

// terminalWidth is the width of the terminal that a stream goes to, 0 where it goes to none.
func terminalWidth(stream any) int {
	file, ok := stream.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return 0
	}
	width, _, err := term.GetSize(int(file.Fd()))
	if err != nil || width <= 0 {
		return 80 // a terminal that does not say
	}
	return width
}

// textOptions are how tables are shown on the standard output. NO_COLOR is the
// environment variable that asks for plain text by convention.
func (p *program) textOptions() result.TextOptions {
	width := terminalWidth(p.stdout)
	plain := os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb"
	return result.TextOptions{Width: width, Color: width > 0 && !plain}
}
