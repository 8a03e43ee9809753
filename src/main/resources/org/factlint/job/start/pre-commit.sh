#!/bin/sh
# Before a commit: validates the files that changed, and compares the sources of their stories.
# It looks at the files as they lie in the folder. Switch it on once in each clone:
#
#   git config core.hooksPath .githooks
#
# FACTLINT names the program if it is not on the PATH: FACTLINT=/opt/factlint/factlint
set -eu

changed() {
  git diff --cached --name-only --diff-filter=ACMR -z -- \
    '*.facts.json' '*entities.json' '*vocabulary.json' '*decisions.jsonl' '*.txt' '*.md'
}

[ -n "$(changed | tr -d '\0')" ] || exit 0
changed | xargs -0 "${FACTLINT:-factlint}" validate --quiet --
changed | xargs -0 "${FACTLINT:-factlint}" check --story --format text --
