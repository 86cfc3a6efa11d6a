# Every target says what it does, is quick the second time, and writes only inside this folder:
# .venv/ (packages), .build/ (caches and test runs) and site/ (the finished site).

ARGS =
UV = 0.13.9

# Nothing from the caller's own set-up may change what is installed, or be changed by it.
unexport PYTHONPATH PYTHONHOME PIP_TARGET PIP_PREFIX
export PIP_NO_CACHE_DIR = 1
export PIP_NO_INPUT = 1
export PIP_USER = 0
export PIP_DISABLE_PIP_VERSION_CHECK = 1
export PYTHON
# Material's word about its own end in May 2027: known and planned for, no news to who builds the site.
export NO_MKDOCS_2_WARNING = 1

python = .venv/bin/python

.PHONY: help site serve check skemaer test lint format bench addresses html-checker lock clean
.DEFAULT_GOAL := help

help:
	@echo "make site          byg hele sitet; slutter med stien til forsiden"
	@echo "make serve         vis sitet på egen maskine, og byg om ved hver rettelse"
	@echo "make check         vis alle fejl i alle poster"
	@echo "make skemaer       skriv skemaerne til editorprogrammer på ny ud fra modellen"
	@echo "make test          kør alle test (make test ARGS=\"-k tjekliste\" kører nogle)"
	@echo "make lint          tjek koden med ruff, mypy og zizmor"
	@echo "make format        ret kodens form med ruff"
	@echo "make bench         mål tid og hukommelse for mange poster"
	@echo "make addresses     skriv sitets nye adresser op, så en test kan holde øje med dem"
	@echo "make html-checker  hent Nu Html Checker, som testene bruger (kræver npm)"
	@echo "make lock          skriv de låste pakker på ny ud fra pyproject.toml"
	@echo "make clean         slet alt, hvad make har lavet"

site:
	@sh .ci/venv site
	@echo "» Tjekker alle poster"
	@$(python) -m macros.check
	@echo "» Bygger sitet"
	@$(python) -m mkdocs build --strict --site-dir site
	@echo "» Færdigt. Åbn forsiden i en browser:"
	@echo "$(CURDIR)/site/index.html"

# A mistake in a page must end every build but the preview: mkdocs.yml reads SAMSPIL_STRICT_MACROS.
# MkDocs keeps the preview in a temporary folder, which would stay behind outside this one if it is killed.
serve:
	@sh .ci/venv site
	@mkdir -p .build/tmp
	@echo "» Viser sitet; stop med Ctrl-C"
	@SAMSPIL_STRICT_MACROS=false SAMSPIL_SERVE=true TMPDIR="$(CURDIR)/.build/tmp" $(python) -m mkdocs serve $(ARGS)

check:
	@sh .ci/venv site
	@echo "» Tjekker alle poster"
	@$(python) -m macros.check $(ARGS)

skemaer:
	@sh .ci/venv site
	@echo "» Skriver docs/skemaer"
	@$(python) -m macros.schema

test:
	@sh .ci/venv test
	@echo "» Kører alle test"
	@$(python) -m pytest -n auto --dist loadfile $(ARGS)

lint:
	@sh .ci/venv test
	@echo "» Tjekker koden med ruff"
	@$(python) -m ruff check macros tests
	@$(python) -m ruff format --check macros tests
	@echo "» Tjekker typerne med mypy"
	@$(python) -m mypy
	@echo "» Tjekker arbejdsgangene med zizmor"
	@.venv/bin/zizmor --offline --quiet --pedantic .github

format:
	@sh .ci/venv test
	@echo "» Retter kodens form med ruff"
	@$(python) -m ruff check --fix-only macros tests
	@$(python) -m ruff format macros tests

bench:
	@sh .ci/venv site
	@echo "» Måler tid og hukommelse"
	@$(python) -m macros.bench $(ARGS)

addresses:
	@sh .ci/venv test
	@echo "» Skriver nye adresser i tests/addresses.txt"
	@$(python) -m tests.addresses

html-checker:
	@sh .ci/venv test
	@$(python) -m tests.html_checker

# Keeps the versions that still fit; ARGS=--upgrade takes the newest, ARGS="--upgrade-package ruff" one of them.
# The tests' lock is bound to the site's, so that what is tested is what is built.
compile = UV_CACHE_DIR=.build/uv-cache .build/uv/bin/uv pip compile pyproject.toml --quiet --universal --generate-hashes \
	--no-build --python-version 3.11 --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(ARGS)
lock:
	@sh .ci/venv site
	@echo "» Henter uv $(UV) til .build"
	@$(python) -m venv .build/uv
	@.build/uv/bin/python -m pip install -qq --only-binary=:all: uv==$(UV)
	@echo "» Skriver requirements.txt og requirements-test.txt"
	@$(compile) --output-file requirements.txt
	@$(compile) --output-file requirements-test.txt --group test --constraint requirements.txt

clean:
	@echo "» Sletter .venv, .build og site"
	@rm -rf .venv .build site
	@find . -name __pycache__ -type d -not -path './.git/*' -exec rm -rf {} +
