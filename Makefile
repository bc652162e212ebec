# Short names for go commands. They need Go, git and make, and download nothing but Go modules.

# What `make lint` looks at, further flags for TFLint, and a TFLint to run instead of the pinned one, as in
# `make lint DIR=../infra ARGS=--recursive TFLINT=/usr/local/bin/tflint`.
DIR    ?= examples/orders
ARGS   ?=
TFLINT ?=
export DIR ARGS TFLINT

# It would let cd go elsewhere, and print where.
unexport CDPATH

# The shell asks for the suffix, not make, so that nothing runs Go before `make lint` has looked at DIR.
exe     = $$(go env GOEXE)
name    = tflint-ruleset-azurerm-mtls
plugins = build/plugins
plugin  = $(plugins)/$(name)$(exe)
tflint  = build/tflint$(exe)
version = $(shell sed -n 's/^const Version = "\(.*\)"/\1/p' project/main.go)
pinned  = $(shell sed -n 's,.*github.com/terraform-linters/tflint v\([^ ]*\).*,\1,p' integration/tflint/go.mod)

# The go command without its line for each module that it downloads. All else that it says stays, and so does its exit
# code, which comes out by a descriptor of its own.
go = exit $$({ { go $(1) 2>&1; echo $$? >&3; } | sed '/^go: downloading .* v[0-9]/d' >&2; } 3>&1)

# The Go modules with code of ours. What only tests and tools need stays out of the plugin's own; see also the modules that
# pin a program each.
modules = . integration tools/sarif
pins    = integration/tflint tools/actionlint tools/golangci-lint tools/goreleaser

.PHONY: help
help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## /make \1: /p' Makefile

# What stands in the way is said before anything is built. Standard output is TFLint's alone, so that JSON stays JSON.
# A configuration in DIR is used; without one, this ruleset runs alone. TFLint's exit code 2 means findings, not failure,
# and 0 may come with findings: only where it printed nothing are there none. A configuration that leaves this ruleset out
# has it added, as "no findings" would tell nothing otherwise.
.PHONY: lint
lint: ## run TFLint with this ruleset on DIR (examples/orders when absent), with ARGS such as --fix
	@fail() { echo "make lint: $$1" >&2; exit 1; }; \
	[ -e "$$DIR" ] || fail "DIR=$$DIR: there is no such folder"; \
	[ -d "$$DIR" ] || fail "DIR=$$DIR: this is a file, and DIR names a folder"; \
	hint="; ARGS=--recursive looks into its subfolders"; depth="! -name . -prune"; \
	case $$ARGS in *--recursive*) hint=" or below it"; depth= ;; esac; \
	files=$$(cd -- "$$DIR" && find . $$depth \( -name '*.tf' -o -name '*.tf.json' \)) || exit; \
	[ -n "$$files" ] || fail "DIR=$$DIR: there are no .tf files in this folder$$hint"; \
	case $$TFLINT in \
	'') ;; \
	*/*) [ -f "$$TFLINT" ] && [ -x "$$TFLINT" ] || fail "TFLINT=$$TFLINT: there is no such program" ;; \
	*) command -v "$$TFLINT" >/dev/null || fail "TFLINT=$$TFLINT: there is no such program in PATH" ;; \
	esac
	@$(MAKE) --no-print-directory -s build $(if $(TFLINT),,tflint)
	@dir=$$(cd -- "$$DIR" && pwd) || exit; \
	for config in "$$dir/.tflint.hcl" "$$dir/.tflint.json" "$$PWD/examples/.tflint.hcl"; do \
		if [ -f "$$config" ]; then break; fi; \
	done; \
	color=; if [ -t 1 ] && [ -z "$$NO_COLOR" ] && [ "$$TERM" != dumb ]; then color=--color; fi; \
	printed=$$(TFLINT_DISABLE_VERSION_CHECK=1 TFLINT_PLUGIN_DIR="$$PWD/$(plugins)" \
		"$${TFLINT:-$(tflint)}" $$color --chdir="$$DIR" --config="$$config" --enable-plugin=azurerm-mtls $(ARGS)); \
	code=$$?; \
	if [ -n "$$printed" ]; then printf '%s\n' "$$printed"; elif [ $$code -eq 0 ]; then echo "no findings" >&2; fi; \
	[ $$code -eq 2 ] || exit $$code

# Of the second module nothing is cached, since Go does not see the files that its tests read. The limit is for a test that
# hangs; no machine is so slow.
.PHONY: test
test: ## run all tests, the real TFLint included
	go test -timeout=1h ./...
	go -C integration test -count=1 -timeout=1h

# What finds most of what one breaks while one works, in a minute or two: the tables, each fixture, what --fix leaves, the pages.
.PHONY: quick
quick: ## run the tests that find most, in a minute or two
	go test ./internal/... ./rules/... ./modules/...
	go -C integration test -count=1 -run '^Test(Fixtures|Fix|Parity|Messages|Rule.*|Documentation.*|.*Snippets)$$'

.PHONY: check
check: ## look at formatting, linters, SARIF and workflows, fuzz for a moment, and detect races where there is a C compiler
	@files=$$(gofmt -l .); [ -z "$$files" ] || { echo "not formatted, see make fmt:" $$files; exit 1; }
	@set -e; for module in $(modules); do \
		echo "go vet, go mod tidy and golangci-lint in $$module"; \
		go -C $$module vet ./...; \
		go -C $$module mod tidy -diff; \
		go -C $$module tool -modfile="$(CURDIR)/tools/golangci-lint/go.mod" golangci-lint run --allow-parallel-runners; \
	done
	go tool -modfile=tools/actionlint/go.mod actionlint -shellcheck= -pyflakes=
	$(MAKE) --no-print-directory sarif
	$(MAKE) --no-print-directory fuzz
	@if command -v $(firstword $(shell go env CC)) >/dev/null; then \
		echo "go test -race ./internal/... ./rules/..."; \
		CGO_ENABLED=1 go test -race ./internal/... ./rules/...; \
	else \
		echo "no C compiler, so the race detector is skipped"; \
	fi

.PHONY: sarif
sarif: ## hold TFLint's SARIF output against the standard's schema
	@$(MAKE) --no-print-directory -s lint DIR=examples/orders ARGS=--format=sarif | go -C tools/sarif run .

# How many inputs each fuzz target tries. Not a time: a fuzz target that is stopped by the clock can fail by that alone, with
# "context deadline exceeded" (golang.org/issue/75804). For longer runs: make fuzz FUZZTIME=1000000x
FUZZTIME ?= 2000x

.PHONY: fuzz
fuzz: ## run each fuzz target for a moment, or for FUZZTIME inputs
	@set -e; for file in $$(git ls-files '*_test.go'); do \
		for target in $$(sed -n 's/^func \(Fuzz[A-Za-z]*\)(.*/\1/p' $$file); do \
			echo "$$file $$target"; \
			go -C $$(dirname $$file) test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x; \
		done; \
	done

.PHONY: vulnerabilities
vulnerabilities: ## look for known vulnerabilities in what the modules use; needs a network
	@set -e; for module in $(modules); do \
		echo "govulncheck in $$module"; \
		go -C $$module run golang.org/x/vuln/cmd/govulncheck@v1.8.0 ./...; \
	done

# ARGS='-against FILE' compares with a build of the plugin from before a change.
.PHONY: bench
bench: ## measure what the plugin adds to a run of TFLint; see tools/bench/README.md
	go run ./tools/bench $(ARGS)

# Twice: TFLint looks in another place when a configuration names source and version.
.PHONY: build
build: ## build the plugin
	@[ -e "$(plugin)" ] || echo "building the plugin (a minute the first time)" >&2
	@$(call go,build -buildvcs=false -o "$(plugin)" .)
	@dir="$(plugins)/$$(go list -m)/$(version)"; mkdir -p "$$dir" && cp "$(plugin)" "$$dir"

.PHONY: tflint
tflint: ## build the TFLint that the tests run
	@go version -m "$(tflint)" 2>/dev/null | grep -q 'terraform-linters/tflint[[:space:]]*v$(pinned)' || \
		echo "building TFLint $(pinned) (a few minutes the first time)" >&2
	@$(call go,-C integration/tflint build -o "$(CURDIR)/$(tflint)" github.com/terraform-linters/tflint)

.PHONY: install
install: build ## put the plugin where TFLint finds it, and print the configuration that fits it
	@default=$$HOME/.tflint.d/plugins; dir=$${TFLINT_PLUGIN_DIR:-$$default}; \
	mkdir -p "$$dir" && dir=$$(cd -- "$$dir" && pwd) && install "$(plugin)" "$$dir" || exit; \
	echo "installed in $$dir; what fits it in .tflint.hcl has no version and no source:"; \
	printf '\n%s\n' 'plugin "azurerm-mtls" {'; printf '%s\n' '  enabled = true' '}'; \
	[ "$$dir" = "$$default" ] || printf '\n%s\n' "TFLint looks there where TFLINT_PLUGIN_DIR=$$dir is set."

.PHONY: picture
picture: ## draw docs/picture.svg from what TFLint prints
	go -C integration test -count=1 -run '^TestPicture$$' -update

.PHONY: schema
schema: ## cut what tables and fixtures name out of azurerm's schema: SCHEMA=file VERSION=x.y.z
	go run ./tools/schema $(VERSION) $(if $(SCHEMA),"$(SCHEMA)")

.PHONY: release
release: ## prepare VERSION=x.y.z: write the version, test, commit and tag; pushes nothing
	go run ./tools/release $(VERSION)

# Builds GoReleaser, which takes minutes, so no other target needs this one.
.PHONY: release-check
release-check: ## check .goreleaser.yml, and build what a release has into dist
	go tool -modfile=tools/goreleaser/go.mod goreleaser check
	go tool -modfile=tools/goreleaser/go.mod goreleaser release --snapshot --clean

.PHONY: fmt
fmt: ## format the Go code
	gofmt -w .

.PHONY: clean
clean: ## remove what was built
	rm -rf build dist
