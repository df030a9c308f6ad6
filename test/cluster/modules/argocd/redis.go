// A Redis that keeps everything in memory, for the cache of Argo CD: the one that Argo CD itself uses where it runs as one process.
package main

import (
	"log"
	"os"
	"time"

	"github.com/alicebob/miniredis/v2"
)

func main() {
	server := miniredis.NewMiniRedis()
	if err := server.StartAddr(os.Args[1]); err != nil {
		log.Fatal(err)
	}
	// Its own clock stands still.
	for range time.Tick(time.Second) {
		server.FastForward(time.Second)
	}
}
