# The doors of this project. `make` alone lists them.
#
#   make demo ARGS="--port 8100"      another port         make demo ARGS=--fresh   begin anew
#   make demo ARGS=--check            check every page     make demo PYTHON=python3.12
#
# Everything that is made stands in .venv/ (packages) and var/ (data); deleting them undoes it.

PYTHON ?= python3
ARGS ?=
PY := .venv/bin/python
PIP := $(PY) -m pip install --disable-pip-version-check --no-input --require-hashes

.DEFAULT_GOAL := help
.PHONY: chaos soak rehearse-deploy drill sbom help demo test test-all crawl bad-input policies audit lighthouse tour docs bench bench-pages bench-search bench-directory bench-import bench-events bench-wall bench-video bench-translating bench-growth bench-look bench-mail bench-serving bench-visits chaos-mail lint format messages setup setup-dev venv catalogues api bench-incoming
.SUFFIXES:

help: ## list what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: setup ## set everything up and run the demo network; Ctrl-C stops it
	@exec $(PY) -m network.supervisor $(ARGS)

test: setup-dev ## set everything up and run the tests but the slow ones; ARGS="-k letters" for some
	@exec $(PY) -m pytest $(ARGS)

test-all: setup-dev ## run every test; ARGS=--note-slow writes anew which are slow
	@exec $(PY) -m pytest --all $(ARGS)

crawl: setup-dev ## look for leaks between regions at every address; ARGS=--quick for a sample
	@exec $(PY) -m tests.isolation $(ARGS)

bad-input: setup-dev ## send all that nobody should to every address, form and command; ARGS="forms commands" for some
	@exec $(PY) -m tests.bad_input $(ARGS)

api: setup-dev ## ask every address of the open interface a thousand ways; its answers must be as described
	@exec $(PY) -m pytest tests/api/test_openapi.py --all --hypothesis-profile=long $(ARGS)

policies: setup-dev ## open every page of the admin in a browser; fails when its policy refuses anything
	@exec $(PY) -m tests.network.headers

audit: setup-dev ## look at a page of every public template in each language, by all; ARGS="--site kainuu" for one
	@exec $(PY) -m tests.audit $(ARGS)

lighthouse: setup-dev ## Lighthouse over six templates of every site of a running demo; needs Node.js
	@exec $(PY) -m tests.audit.lighthouse $(ARGS)

tour: setup-dev ## take the pictures of the documents from a running demo; ARGS="--guides desk letters" for some
	@exec $(PY) -m tests.audit.tour $(ARGS)

docs: setup-dev ## build the documents into var/docs/; a link that leads nowhere fails it
	@$(PY) -m sphinx -W --keep-going -E -q -b html -c docs . var/docs $(ARGS)
	@echo "Open var/docs/index.html"

bench: setup-dev ## run every benchmark into var/bench.md; ARGS="--short", ARGS="pages serving" for some
	@exec $(PY) -m benchmarks $(ARGS)

bench-search: setup-dev ## how well and how fast the search finds; ARGS=--faults lists what fell short
	@exec $(PY) -m benchmarks.search $(ARGS)

bench-pages: setup-dev ## what an uncached page costs, template by template; ARGS="--sql story" for its queries
	@exec $(PY) -m benchmarks.pages $(ARGS)

bench-import: setup-dev ## measure bringing 10,000 associations in; ARGS="--rows 2000" for fewer
	@$(PY) -m benchmarks.import $(ARGS)

bench-incoming: setup-dev ## measure bringing an old site with 5,000 posts in; ARGS="--posts 500" for fewer
	@$(PY) -m benchmarks.incoming $(ARGS)

bench-directory: setup-dev ## measure the directory with 100,000 associations; ARGS="--total 19000" for fewer
	@$(PY) -m benchmarks.directory $(ARGS)

bench-events: setup-dev ## measure the events: a month, feeds and what the room's parts add; ARGS=calendar for one
	@$(PY) -m benchmarks.events $(ARGS)

bench-wall: setup-dev ## measure a campaign's wall with 1,000 stories; ARGS="--total 200" for fewer
	@exec $(PY) -m benchmarks.wall $(ARGS)

bench-mail: setup-dev ## measure letters against smtp-source and Django's own mail; ARGS=speed for one part
	@$(PY) -m benchmarks.mail $(ARGS)

chaos-mail: setup-dev ## kill everything 50 times while 20,000 letters leave; ARGS="--mails 2000 --kills 5" for less
	@$(PY) -m benchmarks.mail.chaos $(ARGS)

bench-translating: setup-dev ## measure translating a page of 30 blocks and a branch of 200 pages
	@exec $(PY) -m benchmarks.translating $(ARGS)

chaos: setup-dev ## inject every fault into a network of its own under load; ARGS="F5 F11" for some
	@exec $(PY) -m benchmarks.chaos $(ARGS)

rehearse-deploy: setup-dev ## swap two web processes behind nginx under load, a migration between; 0 failed requests
	@exec $(PY) -m benchmarks.rehearsing $(ARGS)

soak: setup-dev ## half an hour of reads, publishes and letters: nothing grows, breaks or is lost; ARGS="--minutes 3"
	@exec $(PY) -m benchmarks.soak $(ARGS)

drill: setup-dev ## back up, restore into an empty cluster, compare all; ARGS="--rows 1000000" for many
	@exec $(PY) -m benchmarks.drill $(ARGS)

sbom: setup-dev ## write what the product is made of into var/sbom.json (CycloneDX)
	@$(PY) -m network.supply.bill $(ARGS)

bench-serving: setup-dev ## measure ready pages: nginx, the edge, the wrapper, Django; needs nginx and wrk
	@exec $(PY) -m benchmarks.serving $(ARGS)

bench-visits: setup-dev ## measure what counting a visit costs a cached page; fails above 0.02 ms
	@exec $(PY) -m benchmarks.visits $(ARGS)

bench-look: setup-dev ## measure a phone's first and next page: stylesheet as a file or inside, links fetched ahead
	@exec $(PY) -m benchmarks.look $(ARGS)

bench-growth: setup-dev ## measure 4, 19 and 100 regions with up to 100,000 pages; ARGS="--sizes small" for a look
	@exec $(PY) -m benchmarks.growth $(ARGS)

bench-video: setup-dev ## measure a phone's clip until it plays: cut lines, killed servers; ARGS=preparing for one
	@$(PY) -m benchmarks.video $(ARGS)

lint: setup-dev ## check code style, types and templates
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -m djhtml --check templates
	$(PY) -m bandit -q -c pyproject.toml -r .
	$(PY) -m tests.house.dangers
	$(PY) -m tests.house.migrations

format: setup-dev ## put code and templates into the house style
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .
	$(PY) -m djhtml templates

messages: setup-dev ## gather new sentences into the catalogues; says what is not translated
	@DJANGO_SETTINGS_MODULE=network.settings.development $(PY) -m network.messages

setup: venv
	@$(MAKE) -s --no-print-directory .venv/.demo-installed
	@$(PY) -m network.catalogues

setup-dev: venv
	@$(MAKE) -s --no-print-directory .venv/.dev-installed
	@$(PY) -m network.catalogues

# Packages are installed once, and again when their list has changed.

.venv/.demo-installed: requirements.txt
	@echo "Installing the packages in requirements.txt. This is needed once and takes about a minute."
	@$(PIP) -r requirements.txt || { $(call say,$(NOT_INSTALLED)); exit 1; }
	@touch $@

.venv/.dev-installed: requirements-dev.txt requirements.txt
	@echo "Installing the packages in requirements-dev.txt. This is needed once and takes about a minute."
	@$(PIP) -r requirements-dev.txt || { $(call say,$(NOT_INSTALLED)); exit 1; }
	@touch .venv/.demo-installed $@

# A virtual environment that still works is kept; a half-made one, or one whose Python has gone, is
# made anew.

venv:
	@$(PY) -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  command -v $(PYTHON) >/dev/null || { $(call say,$(NO_PYTHON)); exit 1; }; \
	  $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { $(call say,$(OLD_PYTHON)); exit 1; }; \
	  $(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(call say,$(NO_VENV)); exit 1; }; \
	  { mkdir -p .venv && touch .venv/.writable; } 2>/dev/null || { $(call say,$(READ_ONLY)); exit 1; }; \
	  echo "Making the virtual environment .venv with $$($(PYTHON) --version)."; \
	  $(PYTHON) -m venv --clear .venv || { $(call say,$(NO_VENV)); exit 1; }; \
	}

say = printf '\n%s\n\n' "$(1)" >&2

NO_PYTHON = $(PYTHON) was not found. Install Python 3.11 or later, or name another: make demo PYTHON=python3.12
OLD_PYTHON = $(PYTHON) is $$($(PYTHON) --version 2>&1), and Python 3.11 or later is needed. Install it, or name another: make demo PYTHON=python3.12
NO_VENV = $(PYTHON) cannot make a virtual environment. On Debian and Ubuntu: sudo apt install python3-venv
READ_ONLY = This folder cannot be written, and the packages go into its .venv. Copy the project to a folder of your own and run make there.
NOT_INSTALLED = The packages could not be installed; the reason stands above. With the network back, the same command goes on.
