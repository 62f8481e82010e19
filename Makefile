# Everything people do with this repository, each by one word.
#
#   make run       build, then open a practice room with colleagues at work
#   make build     the release binary, .build/release/warroom
#   make test      lint, build and run every test, as .ci/run does
#   make install   binary, manual page and shell completions under PREFIX
#   make bench     measure speed and size; JSON on standard output
#   make torture   the tests that kill and race, in their long forms
#   make fuzz      ten minutes of damaged files for each format that can be imported
#   make pictures  the pictures of docs/pictures, from the real program
#   make clean     forget everything that was built

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

# A program that runs on machines without a Swift toolchain and starts quickly: why each of these is
# there, and what it saves, is in docs/decisions/0018-a-program-that-starts-quickly.md.
STATIC := .build/static-libraries
RELEASE := --configuration release --static-swift-stdlib \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
  -Xswiftc -use-ld=lld -Xlinker -L$(CURDIR)/$(STATIC) -Xlinker --no-export-dynamic \
  -Xlinker --exclude-libs=ALL -Xlinker -z -Xlinker pack-relative-relocs
BINARY := .build/release/warroom

NEEDED_TO_BUILD := git libncurses-dev libsqlite3-dev
NEEDED_TO_TEST := $(NEEDED_TO_BUILD) chromium openssh-client openssh-server python3 python3-venv sqlite3 strace tmux tzdata
NEEDED_FOR_PICTURES := $(NEEDED_TO_BUILD) aha chromium fonts-noto-cjk tmux

# Rings 4 and 5 promise things within a second: nothing else runs beside them.
TEST := $(SWIFT) test --skip-build --disable-xctest --no-parallel

.PHONY: run build test lint install bench torture fuzz pictures clean

run: build
	@scripts/practice $(BINARY)

build:
	@scripts/install-missing $(NEEDED_TO_BUILD)
	@scripts/static-libraries $(STATIC)
	$(SWIFT) build $(RELEASE) --product warroom

test: lint
	@scripts/install-missing $(NEEDED_TO_TEST)
	$(SWIFT) build --build-tests
	$(TEST)

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

install: build
	@scripts/install-program $(BINARY) "$(DESTDIR)$(PREFIX)"

bench:
	@scripts/install-missing $(NEEDED_TO_BUILD) >&2
	@scripts/static-libraries $(STATIC)
	@$(SWIFT) build $(RELEASE) --product warroom >&2
	@$(SWIFT) build $(RELEASE) --product warroom-bench >&2
	@.build/release/warroom-bench

torture:
	@scripts/install-missing $(NEEDED_TO_TEST)
	$(SWIFT) build --build-tests
	WARROOM_TORTURE=1 $(TEST) --filter 'WholeProgramTests|DamageTests'

FUZZ_SECONDS ?= 600

fuzz:
	$(SWIFT) build --build-tests
	WARROOM_FUZZ=$(FUZZ_SECONDS) $(TEST) --filter ImportFuzzTests

pictures: build
	@scripts/install-missing $(NEEDED_FOR_PICTURES)
	scripts/pictures $(BINARY) docs/pictures

clean:
	$(SWIFT) package clean
