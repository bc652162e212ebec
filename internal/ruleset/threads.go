package ruleset

import (
	"runtime"
	"sync"
)

// TFLint and the plugin take turns: one waits while the other works. Several threads would then do little but wake each
// other up for every call, which costs more than most calls do.
var threads = runtime.GOMAXPROCS(0)

// TakeTurns makes the process run one thread of Go code, until TFLint checks several modules at the same time.
func TakeTurns() { runtime.GOMAXPROCS(1) }

// workInParallel takes that back. The modules that a root module calls are checked at the same time.
var workInParallel = sync.OnceFunc(func() { runtime.GOMAXPROCS(threads) })

// turns are taken by modules that are read and judged. TFLint starts the checks of all called modules at the same time, and each
// holds what it has read, so that hundreds of them would hold hundreds of megabytes. More than one for each thread, because each
// waits for TFLint most of the time. Nobody waits for another module in its turn.
var turns = make(chan struct{}, 4*threads)
