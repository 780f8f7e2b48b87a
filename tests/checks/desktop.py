# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual pages and completion name every verb of the command line with all its options, and no other."""
import re

TABLE = 'app/commands/command_table.cpp'
COMPLETION = 'resources/desktop/duban.bash'
PAGES = ('resources/desktop/duban.1', 'resources/desktop/zh_CN/duban.1')
USAGE = re.compile(r'QStringLiteral\(\s*((?:"[^"]*"\s*)+)\)')
OPTION = re.compile(r'--[a-z-]+')


def usages(file):
    """What each verb takes, as the program says it: the second text of its row in the table."""
    texts = [''.join(re.findall('"([^"]*)"', m)) for m in USAGE.findall(file.text)]
    return {verb: usage for verb, usage in zip(texts, texts[1:]) if usage.split(' ')[0] == verb}


def check_page(page, verbs):
    lines = [line.replace('\\-', '-') for line in page.text.split('\n')]
    shown = {line.split(' ')[1]: line[len('duban '):] for line in lines if re.match(r'duban [a-z]+( |$)', line)
             and lines[lines.index(line) - 1] == '.TP'}
    for verb, usage in verbs.items():
        if shown.pop(verb, None) != usage:
            yield page.finding(0, f'does not say "duban {usage}"')
    for verb in shown:
        yield page.finding(0, f'names "{verb}", which is no verb')


def check_completion(file, verbs):
    shown = {verb: set(OPTION.findall(options)) for verb, options in
             re.findall(r"^\s*\[([a-z]+)\]='([^']*)'", file.text, re.MULTILINE)}
    for verb, usage in verbs.items():
        if shown.pop(verb, None) != set(OPTION.findall(usage)):
            yield file.finding(0, f'does not complete the options of "{verb}"')
    for verb in shown:
        yield file.finding(0, f'completes "{verb}", which is no verb')


def check(project):
    if TABLE not in project.paths:
        return
    verbs = usages(project.file(TABLE))
    for path in PAGES:
        if path in project.paths:
            yield from check_page(project.file(path), verbs)
    if COMPLETION in project.paths:
        yield from check_completion(project.file(COMPLETION), verbs)


SURROUNDINGS = {TABLE: '{QStringLiteral("take"),\n QStringLiteral("take FILE "\n "[--as-of DATE]"), take}'}
OFFENDERS = [
    (PAGES[0], '.TP\nduban take FILE\n', 'does not say'),
    (PAGES[1], '.TP\nduban take FILE [\\-\\-as\\-of DATE]\n.TP\nduban give\n', 'is no verb'),
    (COMPLETION, "  [take]='--as'\n", 'does not complete'),
    (COMPLETION, "  [take]='--as-of'\n  [give]=''\n", 'is no verb'),
]
INNOCENTS = [
    (PAGES[0], '.TP\nduban take FILE [\\-\\-as\\-of DATE]\nTakes.\n'),
    (COMPLETION, "  [take]='--as-of'\n"),
]
