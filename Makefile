# `make run` and `make test` need Python 3.11 or newer and a package index, nothing else.
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
.DEFAULT_GOAL := help
.PHONY: help run test static suite check format bench targets soak pins pictures clean

help:  ## what there is to make
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST)

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 ...")'
	@echo "setting up .venv (once; a minute or two)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt "pip>=25.1"
	@$(BIN)/python -m pip install -q --disable-pip-version-check -c constraints.txt --group dev -e .
	@touch $@

run: $(STAMP)  ## open the application
	@$(BIN)/simulator

test: $(STAMP)  ## the whole gate: format, lint, types, walls, tests
	@$(MAKE) --no-print-directory -j2 static suite

static: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/simulator check

suite: $(STAMP)
	$(BIN)/python -m pytest -n 2 -m "not soak"

check: test

format: $(STAMP)  ## put the code into shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(STAMP)  ## the benchmarks, each beside its target
	$(BIN)/python -m tests.bench

targets: $(STAMP)  ## the targets of the customer, each with the number measured
	$(BIN)/python -m tests.targets

soak: $(STAMP)  ## what takes too long for every change: long runs, and the slower tests of screens
	$(BIN)/python -m pytest -m soak

pins: $(STAMP)  ## write constraints.txt anew from what is installed
	$(BIN)/python -m pip freeze --exclude-editable | grep -v '^#' > constraints.txt

pictures: $(STAMP)  ## the pictures of every screen
	$(BIN)/python -m tests.pictures

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache dist
