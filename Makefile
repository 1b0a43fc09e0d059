# The two commands that everybody needs: `make report` and `make test`. `make help` lists the rest.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PRODUCT := strategy-report
BUILD_PACKAGES := libxml2-dev libzip-dev libxlsxwriter-dev libsqlite3-dev zlib1g-dev pkg-config
PAGE_PACKAGES := chromium-headless-shell fonts-liberation openjdk-17-jre-headless poppler-utils \
  python3-venv
OFFICE_PACKAGES := libreoffice-calc-nogui python3-uno poppler-utils fonts-liberation
PAGE_TESTS := .build/page-tests
SWIFT := swift
# Tests take a tenth of the time when all is optimised, and meet the program as users get it.
TESTED := -c release -Xswiftc -enable-testing --scratch-path .build-tests
LINTED := Package.swift Sources Tests $(wildcard Benchmarks/Sources)
ARGUMENTS ?= --all
PAGES ?=
EXECUTIONS ?= 20000
SEED ?= 1

.PHONY: help report test check check-all lint imports format page-tests round fuzz bench demonstration \
  clean packages

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

packages:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
	  echo "Swift 6.1 or later is missing: https://www.swift.org/install/linux/" >&2; exit 69; }
	@sh .ci/system-packages $(BUILD_PACKAGES)

report: packages ## build, then tables, charts and pages of every period of input/
	@$(SWIFT) build -c release --product $(PRODUCT)
	@code=0; "$$($(SWIFT) build -c release --show-bin-path)/$(PRODUCT)" run $(ARGUMENTS) || code=$$?; \
	case $$code in \
	  0) echo "make report: done, nothing to object to (exit code 0)." ;; \
	  1) echo "make report: done; there are error findings (exit code 1), see findings.csv." ;; \
	  2) echo "make report: done; deliveries are missing after their deadline (exit code 2)." ;; \
	  *) echo "make report: not done (exit code $$code), see above." >&2; exit $$code ;; \
	esac; \
	echo "Open: reports/internal/latest/de/index.html (English: reports/internal/latest/en/index.html)"; \
	echo "Data: output/internal/<period>/figures.csv"

test: packages ## all tests
	@$(SWIFT) build $(TESTED) --build-tests
	@$(SWIFT) test $(TESTED) --skip-build

check: packages lint imports test fuzz page-tests ## what must pass before a commit: lint, import check, all tests

check-all: lint imports test ## check with the long forms of the tests and every page
	@STRATEGY_REPORT_LONG_TESTS=1 $(SWIFT) test $(TESTED) --skip-build
	@$(MAKE) --no-print-directory fuzz EXECUTIONS=10000000
	@$(MAKE) --no-print-directory page-tests PAGES=--all

page-tests: packages ## the optimised program's pages in a real browser, one of each type (all: PAGES=--all)
	@sh .ci/system-packages $(PAGE_PACKAGES)
	@sh .ci/python-packages $(PAGE_TESTS) Tests/PageTests/requirements.txt
	@$(SWIFT) build $(TESTED) --product $(PRODUCT)
	@$(PAGE_TESTS)/bin/python -B Tests/PageTests/page_tests.py \
	  "$$($(SWIFT) build $(TESTED) --show-bin-path)/$(PRODUCT)" $(PAGES)

fuzz: packages ## damaged bytes for the readers, under the address sanitizer (long: EXECUTIONS=10000000)
	@mode=$$([ $(EXECUTIONS) -gt 100000 ] && echo release || echo debug); \
	$(SWIFT) build -c $$mode --sanitize=address --product fuzz --scratch-path .build-fuzz && \
	ASAN_OPTIONS=$${ASAN_OPTIONS:-malloc_context_size=1:quarantine_size_mb=4:thread_local_quarantine_size_kb=64} \
	.build-fuzz/$$mode/fuzz --executions $(EXECUTIONS) --seed $(SEED) input/deliveries \
	  Tests/XMLRecordsTests/Fixtures Tests/SpreadsheetsTests/Fixtures Tests/IngestTests

round: packages ## a quarter's round with LibreOffice as a clerk goes it; its pictures into docs/
	@sh .ci/system-packages $(OFFICE_PACKAGES)
	@$(SWIFT) build -c release --product $(PRODUCT)
	@sh Tests/OfficeTests/round "$$($(SWIFT) build -c release --show-bin-path)/$(PRODUCT)" .build/round docs

lint: ## the formatting rules of .swift-format
	@$(SWIFT) format lint --strict --recursive --parallel $(LINTED)

imports: packages ## no target imports what it does not declare
	@$(SWIFT) build $(TESTED) --build-tests --explicit-target-dependency-import-check error

format: ## format all Swift files
	@$(SWIFT) format --in-place --recursive --parallel $(LINTED)

bench: packages ## speed beside peers (see Benchmarks/)
	@sh Benchmarks/run

demonstration: packages ## make the invented part of input/ anew
	@$(SWIFT) run -c release demonstration-input write input

clean: ## remove what was built and made
	@rm -rf .build .build-fuzz .build-tests
	@find output reports -mindepth 1 ! -name .gitkeep -delete
