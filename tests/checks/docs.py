# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Markdown files name exists: files, folders, links, classes, functions of classes."""
import os
import re

from project import CODE_SUFFIXES

LINK = re.compile(r'\[[^\]\n]*\]\(([^)#\s]+)(?:#[^)\s]*)?\)')
SPAN = re.compile(r'`([^`\n]+)`')
FENCED = re.compile(r'^```.*?^```', re.MULTILINE | re.DOTALL)
PATH = re.compile(r'\.{0,2}/?[\w.-]+(?:/[\w.-]+)*/?')
SUFFIX = re.compile(r'[^/]\.(?:h|cpp|py|md|txt|ts|sql|json|cmake|xlsx|qrc|svg)$')
CLASS = re.compile(r'(?:core::|ui::|app::)?([A-Z][a-z]\w*)(?:::(\w+))?(?:<[^<>]*>)?(?:\(.*\))?')
# What is made by building and running, not stored.
MADE = ('build/', 'out/')


def declared(project):
    """Names of the types and of the functions and enumerators that the source declares."""
    code = '\n'.join(f.code for f in project.files(CODE_SUFFIXES))
    types = set(re.findall(r'\b(?:class|struct|enum(?:\s+class)?|union)\s+(?:\w+_EXPORT\s+)?(\w+)', code))
    types |= set(re.findall(r'\busing\s+(\w+)\s*=', code))
    return types, set(re.findall(r'\b(\w+)\b', code))


def is_missing_path(project, file, name):
    if not PATH.fullmatch(name) or name.startswith(('/', '~')):
        return False
    if '/' not in name and not SUFFIX.search(name):
        return False
    if '/' in name and not SUFFIX.search(name) and not project.has(name.split('/')[0]):
        return False
    places = [name, os.path.join(os.path.dirname(file.path), name), f'{name}.h']
    if '/' not in name:
        return not any(p.rsplit('/', 1)[-1] == name for p in project.paths)
    return not name.startswith(MADE) and not any(project.has(p) for p in places)


def is_missing_class(types, words, qt, name):
    match = CLASS.fullmatch(name)
    if not match:
        return False
    type_name, member = match.groups()
    if type_name in qt or type_name.startswith(('Qt', 'Q_')):
        return False
    # One hump without a member may be any word; two humps, a member or a call are meant as code.
    is_code = re.search(r'[a-z][A-Z]', type_name) or member or '(' in name
    if not is_code and type_name not in types:
        return False
    return type_name not in types or bool(member and member not in words)


def check(project):
    types, words = declared(project)
    for file in project.files(('.md',)):
        for match in LINK.finditer(file.text):
            target = match[1]
            if '://' not in target and not project.has(os.path.join(os.path.dirname(file.path), target)):
                yield file.finding(match.start(), f'links to {target}, which does not exist')
        prose = FENCED.sub(lambda m: re.sub(r'[^\n]', ' ', m[0]), file.text)
        for match in SPAN.finditer(prose):
            name = match[1].strip()
            if is_missing_path(project, file, name):
                yield file.finding(match.start(), f'names the file {name}, which does not exist')
            elif is_missing_class(types, words, project.qt_modules, name):
                yield file.finding(match.start(), f'names {name}, which no source declares')


SURROUNDINGS = {
    'core/store/store.h': 'class Store\n{\n    int apply();\n};\nusing ChangeNumber = int;\n',
    'docs/adr/0001-layers.md': 'Layers.\n',
}
OFFENDERS = [
    ('README.md', 'See [the picture](docs/picture.md).\n', 'links to docs/picture.md'),
    ('README.md', 'Start in `core/store/shop.h`.\n', 'names the file core/store/shop.h'),
    ('README.md', 'Start in `core/shop`.\n', 'names the file core/shop'),
    ('docs/architecture.md', 'See `missing.h`.\n', 'names the file missing.h'),
    ('README.md', 'A `StoreKeeper` keeps it.\n', 'names StoreKeeper'),
    ('README.md', 'Call `Store::sell()`.\n', 'names Store::sell()'),
    ('README.md', 'Call `Shop::apply`.\n', 'names Shop::apply'),
]
INNOCENTS = [
    ('README.md', '[layers](docs/adr/0001-layers.md) [web](https://example.org/a.md) `core/store/store.h`\n'),
    ('README.md', '`Store::apply(set)` gives a `core::ChangeNumber`; `QDate`, `Ctrl+Z`, `out/weekly.pdf`, `a/b`, `.md`, `core/store/store`\n'),
    ('docs/architecture.md', '`store.h` and `adr/0001-layers.md`\n\n```\nNoSuchThing core/no/such.h\n```\n'),
]
