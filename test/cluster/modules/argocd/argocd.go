// The parts of Argo CD that sync, without its API server and its command line: `argocd application-controller`, `argocd repo-server`,
// `argocd applicationset-controller`.
package main

import (
	"os"

	controller "github.com/argoproj/argo-cd/v3/cmd/argocd-application-controller/commands"
	applicationset "github.com/argoproj/argo-cd/v3/cmd/argocd-applicationset-controller/commands"
	reposerver "github.com/argoproj/argo-cd/v3/cmd/argocd-repo-server/commands"
	"github.com/argoproj/argo-cd/v3/util/log"
	"github.com/spf13/cobra"
	"k8s.io/klog/v2"
)

func main() {
	klog.SetLogger(log.NewLogrusLogger(log.NewWithCurrentConfig()))
	command := &cobra.Command{Use: "argocd", SilenceUsage: true}
	for name, part := range map[string]*cobra.Command{
		"application-controller":    controller.NewCommand(),
		"repo-server":               reposerver.NewCommand(),
		"applicationset-controller": applicationset.NewCommand(),
	} {
		part.Use = name
		command.AddCommand(part)
	}
	if command.Execute() != nil {
		os.Exit(1)
	}
}
