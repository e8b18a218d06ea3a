# Python 3.11 or later, git and make are all that is needed; everything else goes into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
DEV := $(VENV)/.dev
# A folder of outside data that `make bench` measures accuracy on; without it only speed is measured.
export PRESSCTL_BENCH_DATA ?=

.PHONY: help demo test lint format bench docs clean

help:
	@echo "make demo    make a release, check it, and export a whole example newsroom (into demo/)"
	@echo "make test    run the tests"
	@echo "make lint    check style and types"
	@echo "make format  lay out the code"
	@echo "make docs    make the pages of docs/ that are made from the program"
	@echo "make bench   measure speed, and accuracy where PRESSCTL_BENCH_DATA names the data"
	@echo "make clean   remove .venv, demo/ and what tools left behind"

demo: $(INSTALLED)
	@$(BIN)/python examples/demo.py

test: $(DEV)
	$(BIN)/python -m pytest

lint: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(DEV)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(DEV)
	$(BIN)/python benchmarks/run.py

docs: $(DEV)
	$(BIN)/python docs/make.py

clean:
	rm -rf $(VENV) demo dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "pressctl needs Python 3.11 or later; this is $$($(PYTHON) --version). Try: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(INSTALLED): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(DEV): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(INSTALLED)
