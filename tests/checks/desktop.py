# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help, manual pages and completion name every verb of the command line with all its options, and no other."""
import re

TABLE = 'app/commands/command_table.cpp'
COMPLETION = 'resources/desktop/duban.bash'
PAGES = ('resources/desktop/duban.1', 'resources/desktop/zh_CN/duban.1')
USAGE = re.compile(r'QStringLiteral\(\s*((?:"[^"]*"\s*)+)\)')
OPTION = re.compile(r'--[a-z-]+')
COMMAND = re.compile(r'app/commands/([a-z]+)_command\.cpp')
CONSTANT = re.compile(r'QString (k\w+) = QStringLiteral\("([a-z-]+)"\)')
DECLARED = re.compile(r'addOption\(\s*(?:QStringLiteral\("([a-z-]+)"\)|(k\w+))')
SEVERAL = re.compile(r'for \([^:;]*\boption : \{([^}]*)\}\)\s*line\.addOption\(')
HELPER = re.compile(r'\b(add\w+Options)\(')


def usages(file):
    """What each verb takes, as the program says it: the second text of its row in the table."""
    texts = [''.join(re.findall('"([^"]*)"', m)) for m in USAGE.findall(file.text)]
    return {verb: usage for verb, usage in zip(texts, texts[1:]) if usage.split(' ')[0] == verb}


def declared(file):
    """The options a source of commands declares, by "name" or by the constant that holds it."""
    constants = dict(CONSTANT.findall(file.text))
    names = [name or constants.get(constant) for name, constant in DECLARED.findall(file.text)]
    for several in SEVERAL.findall(file.text):
        names += re.findall('"([^"]*)"', several) or [constants.get(name) for name in re.findall(r'k\w+', several)]
    return {'--' + name for name in names if name}


def check_declared(project, verbs):
    """What a verb declares, in its own source or in a helper that it calls, its usage says."""
    sources = [project.file(path) for path in project.paths if re.match(r'app/commands/\w+\.cpp$', path)]
    helpers = {}
    for source in sources:
        for name in re.findall(r'^void (add\w+Options)\(', source.text, re.MULTILINE):
            helpers[name] = declared(source)
    for source in sources:
        verb = COMMAND.match(source.path)
        if not verb or verb.group(1) not in verbs:
            continue
        options = declared(source).union(*(helpers.get(name, set()) for name in HELPER.findall(source.text)))
        for option in sorted(options ^ set(OPTION.findall(verbs[verb.group(1)]))):
            yield source.finding(0, f'declares {option}, or the usage in {TABLE} names it, but not both')


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
    yield from check_declared(project, verbs)
    for path in PAGES:
        if path in project.paths:
            yield from check_page(project.file(path), verbs)
    if COMPLETION in project.paths:
        yield from check_completion(project.file(COMPLETION), verbs)


SURROUNDINGS = {
    TABLE: '{QStringLiteral("take"),\n QStringLiteral("take FILE "\n "[--as-of DATE]"), take}',
    'app/commands/day_options.cpp': 'const QString kDay = QStringLiteral("as-of");\n'
                                    'void addDayOptions(CommandLine &line)\n{\n'
                                    '    for (const QString &option : {kDay})\n        line.addOption(option);\n}\n',
}
OFFENDERS = [
    ('app/commands/take_command.cpp', 'line.addOption(QStringLiteral("much"));', 'declares --much'),
    ('app/commands/take_command.cpp', 'int take();', 'declares --as-of'),
    ('app/commands/take_command.cpp', 'addDayOptions(line);\nfor (const char *option : {"a", "as-of"})\n'
                                      '    line.addOption(QString::fromLatin1(option));', 'declares --a,'),
    (PAGES[0], '.TP\nduban take FILE\n', 'does not say'),
    (PAGES[1], '.TP\nduban take FILE [\\-\\-as\\-of DATE]\n.TP\nduban give\n', 'is no verb'),
    (COMPLETION, "  [take]='--as'\n", 'does not complete'),
    (COMPLETION, "  [take]='--as-of'\n  [give]=''\n", 'is no verb'),
]
INNOCENTS = [
    ('app/commands/take_command.cpp', 'addDayOptions(line);'),
    ('app/commands/take_command.cpp', 'const QString kDay = QStringLiteral("as-of");\nline.addOption(kDay);'),
    (PAGES[0], '.TP\nduban take FILE [\\-\\-as\\-of DATE]\nTakes.\n'),
    (COMPLETION, "  [take]='--as-of'\n"),
]
