# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file says whose it is and under which licence, in its first lines."""
OWNER = 'SPDX-FileCopyrightText: 2026 The Duban developers'
LICENCE = 'SPDX-License-Identifier: GPL-3.0-or-later'
MARKS = {'.cpp': '// ', '.h': '// ', '.sql': '-- ', '.py': '# ', '.cmake': '# ', '.txt': '# ', '': '# '}
FOLDERS = ('app/', 'cmake/', 'core/', 'resources/', 'scripts/', 'tests/', 'ui/', '.ci/', 'CMakeLists')


def mark_of(path):
    """How a comment begins in this file; None if it carries no head."""
    name = path.rsplit('/', 1)[-1]
    suffix = name[name.rindex('.'):] if '.' in name else ''
    if not path.startswith(FOLDERS) or '/data/' in path or '/corpus/' in path or path.startswith('resources/samples/'):
        return None
    if suffix == '.txt' and name not in ('CMakeLists.txt', 'packages.txt', 'packages-check.txt', 'packages-fuzz.txt',
                                           'packages-input.txt'):
        return None
    # Says for the whole package what heads say for a file.
    return None if name in ('changelog', 'copyright') else MARKS.get(suffix)


def check(project):
    for path in project.paths:
        mark = mark_of(path)
        if mark is None:
            continue
        file = project.file(path)
        lines = file.text.split('\n')
        if lines[0].startswith('#!'):
            del lines[0]
        if lines[:2] != [mark + OWNER, mark + LICENCE]:
            yield file.finding(0, f'does not begin with "{mark}{OWNER}" and "{mark}{LICENCE}"')
        if not file.text.endswith('\n') or file.text.endswith('\n\n'):
            yield file.finding(len(file.text) - 1, 'ends with exactly one line feed')


OFFENDERS = [
    ('core/base/a.cpp', 'int a;\n', 'does not begin with'),
    ('core/base/a.h', f'// {OWNER}\n// SPDX-License-Identifier: MIT\n', 'does not begin with'),
    ('core/store/sql/a.sql', 'create table a;\n', 'does not begin with'),
    ('core/base/CMakeLists.txt', 'add_library(a)\n', 'does not begin with'),
    ('scripts/run', '#!/bin/sh\necho\n', 'does not begin with'),
    ('core/base/a.cpp', f'// {OWNER}\n// {LICENCE}\nint a;', 'one line feed'),
]
INNOCENTS = [
    ('core/base/a.cpp', f'// {OWNER}\n// {LICENCE}\nint a;\n'),
    ('scripts/run', f'#!/bin/sh\n# {OWNER}\n# {LICENCE}\n'),
    ('tests/data/a.txt', 'as it was received'),
    ('tests/fuzz/corpus/xml/crash', 'as it was found'),
]
