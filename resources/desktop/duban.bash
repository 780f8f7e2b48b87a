# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of the command line of duban; tests/checks/desktop.py compares it with the program's verbs.

_duban_verbs() {
  local -A options=(
    [create]='--title --unit --year'
    [import]='--to --ledger --sheet --map --unit --year --date --basis --encoding --separator --conflicts --deadlines --reason --decided-by --filed --document --dry-run --json'
    [list]='--what --ledger --unit --light --match --as-of --format'
    [due]='--basis --json'
    [print]='--document --period --ledger --unit --as-of --frame --paper --sheets --least-type --grey --no-cut-marks --output'
    [export]='--document --period --ledger --unit --as-of --form --by-unit --output'
    [check]=''
    [backup]='--output'
    [restore]='--to'
    [documents]=''
  )
  if [ "$1" = verbs ]; then
    echo "${!options[*]} --help --version"
  else
    echo "${options[$1]-} --help"
  fi
}

_duban_values() {
  case $1 in
    --what)
      echo ledgers tasks responsibilities measures deadlines outcomes units people alerts changes ;;
    --light) echo green yellow red blue grey ;;
    --format) echo table csv json ;;
    --frame) echo internal annex ;;
    --paper)
      # Larger paper is for the wall chart alone.
      case " ${COMP_WORDS[*]} " in
        *' wall-chart '*) echo a4 a3 a2 a1 a0 ;;
        *) echo a4 a3 ;;
      esac ;;
    --form) echo imported own ;;
    --encoding) echo utf-8 utf-16 gb18030 ;;
    --separator) echo comma semicolon tab bar ;;
    --conflicts) echo keep take ;;
    --deadlines) echo correction extension adjustment ;;
    --least-type) echo 12 11 10 9 8 7 6 ;;
    --sheets) echo 2x1 2x2 4x3 4x x3 ;;
    --document) [ "${COMP_WORDS[1]}" = import ] || duban documents 2>/dev/null | cut -f1 ;;
  esac
}

_duban() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words
  COMPREPLY=()
  words=$(_duban_values "$previous")
  if [ -z "$words" ]; then
    case $current in
      -*) words=$(_duban_verbs "${COMP_WORDS[1]}") ;;
      *) [ "$COMP_CWORD" -gt 1 ] || words=$(_duban_verbs verbs) ;;
    esac
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  # What is no word of the program is the name of a file.
  case $current in
    -*) ;;
    *) [ ${#COMPREPLY[@]} -gt 0 ] || compopt -o default ;;
  esac
}

complete -F _duban duban
