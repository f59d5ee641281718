package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
)

func (p *program) tokenCommand() *cobra.Command {
	scopes := []string{}
	command := &cobra.Command{
		Use:   "token NAME",
		Short: "Make a token for a server",
		Long: `Makes a token, for the person or program of this name, and prints it with the line for the
file that "sluice serve --tokens" reads. The line has only a hash of the token: the
token itself is shown this once.

--scope says what it is good for: query (asking), ingest (sending events, as an SDK does)
and admin (removing and rearranging data). Without it the token may do everything.

A server reads the file again when it changes. Taking a line out ends what its token and
its sessions may do.`,
		Example: `  sluice token anna
  sluice token --scope ingest website
  sluice token --scope query,ingest deploy
  sluice serve --tokens /etc/sluice/tokens --listen 0.0.0.0:8080`,
		Args: arguments(cobra.ExactArgs(1), "token takes the name of whoever will have it"),
		RunE: func(_ *cobra.Command, args []string) error {
			granted := access.All
			if len(scopes) > 0 {
				var err error
				if granted, err = access.ParseScopes(strings.Join(scopes, ",")); err != nil {
					return &wrongUsage{message: err.Error(), hint: "such as --scope ingest, or --scope query,ingest"}
				}
			}
			token := access.NewToken()
			line, err := access.Line(args[0], token, granted)
			if err != nil {
				return &wrongUsage{message: err.Error(), hint: "such as anna, or deploy"}
			}
			fmt.Fprintf(p.stdout, "token, for %s alone:\n  %s\nline for the file of tokens:\n  %s\n", args[0], token, line)
			return nil
		},
	}
	command.Flags().StringSliceVar(&scopes, "scope", nil, "what the token is good for: query, ingest, admin (default all)")
	return command
}
