# Every target says what it does, is quick the second time, and writes only inside this folder:
# .venv/ and node_modules/ (packages), .build/ (caches and test runs) and site/ (the finished site).

ARGS =
UV = 0.13.9

# Nothing from the caller's own set-up may change what is installed, or be changed by it.
unexport PYTHONPATH PYTHONHOME PIP_TARGET PIP_PREFIX
# Some build machines ask Python to keep no compiled modules; then each of the hundred programs that the tests start
# compiles all of them anew, and each worker every test.
unexport PYTHONDONTWRITEBYTECODE
export PIP_NO_CACHE_DIR = 1
export PIP_NO_INPUT = 1
export PIP_USER = 0
export PIP_DISABLE_PIP_VERSION_CHECK = 1
export PYTHON
# Material's word about its own end in May 2027: known and planned for, no news to who builds the site.
export NO_MKDOCS_2_WARNING = 1

python = .venv/bin/python
# A worker waits for its browser, a build or LibreOffice for a third of its time: one more than there are cores.
workers = $(shell echo $$(( $$(getconf _NPROCESSORS_ONLN) + 1 )))
# A quick test waits for nothing, and each worker reads in all tests and records for itself.
cores = $(shell getconf _NPROCESSORS_ONLN)

.PHONY: help site serve check skemaer scripts look units test quick golden content curation frozen lint format ready \
	structure hooks release bench addresses html-checker lock clean
.DEFAULT_GOAL := help

help:
	@echo "make site          byg hele sitet; slutter med stien til forsiden"
	@echo "make serve         vis sitet på egen maskine, og byg om ved hver rettelse"
	@echo "make check         vis alle fejl i alle poster"
	@echo "make skemaer       skriv skemaerne til editorprogrammer på ny ud fra modellen"
	@echo "make scripts       saml browserens scripts i docs/assets/js ud fra macros/browser (kræver Node)"
	@echo "make look          skriv det af Materials udseende og af skriften, som sider bruger, på ny (kræver Node)"
	@echo "make units         kør scriptenes enhedstest på få sekunder (kræver Node)"
	@echo "make test          kør alle test (make test ARGS=\"-k tjekliste\" kører nogle)"
	@echo "make quick         kør de hurtige test, under et halvt minut"
	@echo "make golden        skriv skabelonernes og arkenes gemte tekster på ny; læs forskellen"
	@echo "make content       kør de test, som et forslag med poster skal klare"
	@echo "make curation      kør de test, som gælder netop posterne af i dag"
	@echo "make frozen        frys indholdet af i dag for kodens test; ingen retter kopien i hånden"
	@echo "make lint          tjek koden med ruff, mypy, tsc, biome og zizmor (kræver Node)"
	@echo "make format        ret kodens form med ruff og biome (kræver Node)"
	@echo "make ready         ret koden, tjek den, og kør de hurtige test: før hvert commit"
	@echo "make bench         mål tid og hukommelse for mange poster"
	@echo "make addresses     skriv nye adresser i site/ op; udgivelsen gør det selv"
	@echo "make html-checker  hent Nu Html Checker, som testene bruger (kræver npm)"
	@echo "make structure     tegn husets rum på ny ud fra træet (docs-dev/structure.md)"
	@echo "make hooks         prøv det samme ved hvert commit (pre-commit)"
	@echo "make release       lav en ny version: make release VERSION=1.2.0"
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
	@$(python) -m macros.scripts.schema

# What a page loads. Kept in git: run this after a change in macros/browser, and take the files along.
scripts:
	@sh .ci/node
	@echo "» Samler browserens scripts i docs/assets/js"
	@node macros/browser/build.mjs $(ARGS)

# What pages use of the theme's look, and the typeface in the files that they load. Kept in git: run this after a new
# version of Material, or a change in what is kept.
look:
	@sh .ci/venv test
	@echo "» Skriver Materials udseende og skriften på ny"
	@$(python) -m tests.theme_styles
	@$(python) -m tests.typeface
	@$(MAKE) --no-print-directory scripts

units:
	@sh .ci/node
	@node tests/browser/run.mjs $(ARGS)

test:
	@sh .ci/venv test
	@echo "» Kører alle test"
	@$(python) -m compileall -q macros
	@$(python) -m pytest -n $(workers) --dist worksteal $(ARGS)

golden:
	@sh .ci/venv test
	@echo "» Skriver tests/golden på ny; læs forskellen, før du gemmer den"
	@$(python) -m pytest -q tests/code/test_golden.py --renew-golden

# Under half a minute: what needs no browser, site, sheet or other program (tests/quick.py), and the scripts' units.
quick:
	@sh .ci/venv test
	@echo "» Kører de hurtige test"
	@$(python) -m pytest -q -n $(cores) --dist worksteal -m "not browser and not slow" tests/code $(ARGS)
	@if command -v node >/dev/null; then $(MAKE) --no-print-directory units; \
	else echo "» Node mangler, så scriptenes enhedstest er ikke kørt"; fi

# What is true of any right record and page: with the check and the build, all that an editor's proposal is tried on.
content:
	@sh .ci/venv test
	@echo "» Tjekker indholdet"
	@$(python) -m pytest -n $(workers) --dist worksteal tests/content $(ARGS)

curation:
	@sh .ci/venv test
	@echo "» Prøver, hvad vi lover om posterne af i dag"
	@$(python) -m pytest -n $(workers) --dist worksteal tests/curation $(ARGS)

frozen:
	@sh .ci/venv test
	@$(python) -m tests.freezing

lint:
	@sh .ci/venv test
	@sh .ci/node
	@echo "» Tjekker koden med ruff"
	@$(python) -m ruff check macros tests .ci
	@$(python) -m ruff format --check macros tests .ci
	@echo "» Tjekker typerne med mypy"
	@$(python) -m mypy
	@echo "» Tjekker browserens scripts med tsc og biome"
	@npm run --silent types
	@npm run --silent lint
	@node macros/browser/build.mjs --check
	@echo "» Tjekker arbejdsgangene med zizmor"
	@.venv/bin/zizmor --offline --quiet --pedantic .github

format:
	@sh .ci/venv test
	@sh .ci/node
	@echo "» Retter kodens form med ruff og biome"
	@$(python) -m ruff check --fix-only macros tests .ci
	@$(python) -m ruff format macros tests .ci
	@npm run --silent format

# Before a commit: what can be put right by itself, is; then what CI would say first.
ready: format lint quick

structure:
	@sh .ci/venv test
	@echo "» Tegner docs-dev/structure.md"
	@$(python) -m tests.structure

# Sets the hooks up in this checkout's own .git; what they use is locked, and nothing is fetched.
hooks:
	@sh .ci/venv test
	@.venv/bin/pre-commit install

release:
	@sh .ci/venv site
	@$(python) .ci/release.py $(VERSION)

bench:
	@sh .ci/venv site
	@echo "» Måler tid og hukommelse"
	@$(python) -m macros.bench $(ARGS)

addresses:
	@sh .ci/venv site
	@$(python) -m tests.addresses $(ARGS)

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
	@echo "» Sletter .venv, node_modules, .build og site"
	@rm -rf .venv node_modules .build site
	@find . -name __pycache__ -type d -not -path './.git/*' -exec rm -rf {} +
