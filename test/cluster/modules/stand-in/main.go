// A stand-in for images that no test may pull: a web server on the ports of PORTS that says which Pod it is. Its first argument may be a word, as in
// "migrate --to URL": then it is a task, which calls every URL among its arguments once and ends.
package main

import (
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// The answer of https://github.com/grpc/grpc/blob/master/doc/health-checking.md: one message, whose field 1 is SERVING.
var serving = []byte{0, 0, 0, 0, 2, 8, 1}

func answer(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") == "application/grpc" {
		w.Header().Set("Content-Type", "application/grpc")
		w.Header().Set("Trailer", "Grpc-Status")
		w.Write(serving)
		w.Header().Set("Grpc-Status", "0")
		return
	}
	name, _ := os.Hostname()
	fmt.Fprintf(w, "Hello from %s\n", name)
}

func serve(port string) {
	listener, err := net.Listen("tcp", ":"+port)
	if errors.Is(err, syscall.EADDRINUSE) {
		log.Printf("port %s is another container's", port)
		return
	}
	if err != nil {
		log.Fatal(err)
	}
	server := http.Server{Handler: http.HandlerFunc(answer), Protocols: new(http.Protocols)}
	server.Protocols.SetHTTP1(true)
	server.Protocols.SetUnencryptedHTTP2(true)
	log.Fatal(server.Serve(listener))
}

func perform(arguments []string) error {
	client := http.Client{Timeout: 5 * time.Second}
	for _, argument := range arguments {
		if !strings.HasPrefix(argument, "http://") {
			continue
		}
		response, err := client.Get(argument)
		// Network policies let a new Pod through a moment after it runs.
		for deadline := time.Now().Add(20 * time.Second); err != nil && time.Now().Before(deadline); time.Sleep(time.Second) {
			response, err = client.Get(argument)
		}
		if err != nil {
			return err
		}
		log.Printf("%s: %s", argument, response.Status)
		response.Body.Close()
	}
	return nil
}

// The readiness probe of databases runs this program of theirs.
func isReady() error {
	connection, err := net.Dial("tcp", "localhost:5432")
	if err == nil {
		connection.Close()
	}
	return err
}

func main() {
	arguments := os.Args[1:]
	var err error
	switch {
	case filepath.Base(os.Args[0]) == "pg_isready":
		err = isReady()
	case len(arguments) > 0 && !strings.HasPrefix(arguments[0], "-"):
		err = perform(arguments)
	default:
		for _, port := range strings.Fields(os.Getenv("PORTS")) {
			go serve(port)
		}
		asked := make(chan os.Signal, 1)
		signal.Notify(asked, syscall.SIGTERM)
		<-asked
	}
	if err != nil {
		log.Fatal(err)
	}
}
