package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func (p *program) defineCommand() *cobra.Command {
	var description string
	var version versionFlag
	command := &cobra.Command{
		Use:   "define DATASET NAME DEFINITION",
		Short: "Save a definition with a dataset",
		Long: `Saves a name for an expression with a dataset. Every query may use it wherever a property
can stand, and a change counts at once, for old events too. What begins with { is taken for
a JSON object, as "define" of a query document allows it.

A definition is tried out before it is saved. Saving it again makes a new version; answers
say which versions they used.`,
		Example: `  sluice define shop big "amount > 100" --description "large purchases"
  sluice query '{"dataset": "shop", "where": "big", "aggregate": {"by": ["country"]}}'`,
		Args:              arguments(cobra.ExactArgs(3), "define takes a dataset, a name and the definition"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(command *cobra.Command, args []string) error {
			content, err := definitionContent(args[2])
			if err != nil {
				return err
			}
			request := engine.SaveRequest{
				Kind: query.KindDefinition, Name: args[1], Description: description, Content: content, IfVersion: version.given(command),
			}
			return p.withStore(func(store *engine.Engine) error {
				saved, err := store.Save(args[0], request)
				if err != nil {
					return inDefinition(err, content)
				}
				fmt.Fprintf(p.stdout, "%s: saved version %d\n", saved.Name, saved.Version)
				return nil
			})
		},
	}
	command.Flags().StringVar(&description, "description", "", "what it is for")
	version.add(command)
	return command
}

// definitionContent is the JSON of a definition: an object as it is, an expression as a string.
func definitionContent(text string) ([]byte, error) {
	if strings.HasPrefix(strings.TrimSpace(text), "{") {
		return []byte(text), nil
	}
	content, err := json.Marshal(text)
	if err != nil {
		return nil, fmt.Errorf("write definition: %w", err)
	}
	return content, nil
}

// inDefinition shows where in the definition an error is.
func inDefinition(err error, content []byte) error {
	var wrong *query.Error
	if !errors.As(err, &wrong) || !strings.HasPrefix(wrong.Where, "definition") {
		return err
	}
	return &wrongQuery{wrong: wrong, document: append(append([]byte(`{"definition":`), content...), '}')}
}

// versionFlag is --if-version: the version that is replaced.
type versionFlag struct{ version int64 }

func (v *versionFlag) add(command *cobra.Command) {
	command.Flags().Int64Var(&v.version, "if-version", 0, "fail unless this is the version that is there, 0 for none")
}

// given returns the version, nil where the flag was not given.
func (v *versionFlag) given(command *cobra.Command) *int64 {
	if !command.Flags().Changed("if-version") {
		return nil
	}
	return &v.version
}

func (p *program) definitionsCommand() *cobra.Command {
	var format string
	command := &cobra.Command{
		Use:   "definitions DATASET [NAME]",
		Short: "Show the definitions saved with a dataset",
		Long: `Shows the definitions that are saved with a dataset; with a name all versions of that one,
which a removal leaves too.`,
		Example: `  sluice definitions shop
  sluice definitions shop big`,
		Args:              arguments(cobra.RangeArgs(1, 2), "definitions takes a dataset, and perhaps a name"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(_ *cobra.Command, args []string) error {
			return p.withStore(func(store *engine.Engine) error {
				if len(args) == 2 {
					return p.showVersions(store, format, args[0], query.KindDefinition, args[1])
				}
				definitions, err := store.Definitions(args[0])
				if err != nil {
					return err
				}
				return p.show(format, definitions, func() error { return p.showDefinitions(definitions) })
			})
		},
	}
	addShowFlag(command, &format)
	return command
}

func (p *program) showDefinitions(definitions []engine.Definition) error {
	if len(definitions) == 0 {
		fmt.Fprintln(p.stdout, `nothing is defined; "sluice define" saves a definition`)
		return nil
	}
	rows := make([][]schema.Value, len(definitions))
	for i, definition := range definitions {
		rows[i] = []schema.Value{
			schema.StringOf(definition.Name), schema.IntOf(definition.Version), schema.StringOf(definitionText(definition.Definition)),
			cellText(definition.Description),
		}
	}
	return p.showTable([]result.Column{
		{Name: "name", Type: schema.String}, {Name: "version", Type: schema.Int64},
		{Name: "definition", Type: schema.String}, {Name: "description", Type: schema.String},
	}, rows)
}

// definitionText is an expression as it is written, or the JSON of an object.
func definitionText(content json.RawMessage) string {
	var text string
	if json.Unmarshal(content, &text) == nil {
		return text
	}
	return string(content)
}

// cellText is a text of a table; an empty one would be shown as such.
func cellText(text string) schema.Value {
	if text == "" {
		text = " "
	}
	return schema.StringOf(text)
}

// showVersions shows the history of a saved document.
func (p *program) showVersions(store *engine.Engine, format, dataset, kind, name string) error {
	versions, err := store.SavedVersions(dataset, kind, name)
	if err != nil {
		return err
	}
	return p.show(format, versions, func() error {
		rows := make([][]schema.Value, len(versions))
		for i, version := range versions {
			state := "saved"
			if version.Removed {
				state = "removed"
			}
			rows[i] = []schema.Value{
				schema.IntOf(version.Version), schema.StringOf(state), schema.TimestampOf(version.Time.UnixMicro()),
				schema.StringOf(sizeText(version.SizeBytes)), cellText(version.Description),
			}
		}
		return p.showTable([]result.Column{
			{Name: "version", Type: schema.Int64}, {Name: "state", Type: schema.String}, {Name: "time", Type: schema.Timestamp},
			{Name: "size", Type: schema.String}, {Name: "description", Type: schema.String},
		}, rows)
	})
}

func (p *program) undefineCommand() *cobra.Command {
	command := p.removeCommand("undefine", "definition", query.KindDefinition)
	command.Example = `  sluice undefine shop big`
	return command
}

// removeCommand takes something saved away.
func (p *program) removeCommand(name, what, kind string) *cobra.Command {
	var forget bool
	var version versionFlag
	command := &cobra.Command{
		Use:   name + " DATASET NAME",
		Short: "Remove a saved " + what,
		Long: "Removes a saved " + what + ", unless something else that is saved needs it. Its versions stay in\n" +
			"the history until --forget.",
		Args:              arguments(cobra.ExactArgs(2), name+" takes a dataset and a name"),
		ValidArgsFunction: p.completeDatasets,
		RunE: func(command *cobra.Command, args []string) error {
			return p.withStore(func(store *engine.Engine) error {
				if err := store.RemoveSaved(args[0], kind, args[1], version.given(command)); err != nil {
					return err
				}
				if forget {
					if err := store.ForgetSaved(args[0], kind, args[1]); err != nil {
						return err
					}
				}
				fmt.Fprintf(p.stdout, "%s: removed\n", args[1])
				return nil
			})
		},
	}
	command.Flags().BoolVar(&forget, "forget", false, "drop the older versions as well")
	version.add(command)
	return command
}
