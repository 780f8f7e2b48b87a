# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rule 6 of docs/architecture.md: a Result cannot be dropped, because every declaration that returns one,
or a QFuture of one, is [[nodiscard]]."""
import re

from project import PRODUCT_FOLDERS

START = re.compile(r'(?<![\w:<])(?:core::)?(?:QFuture\s*<\s*(?:core::)?)?Result\s*<')
NAME = re.compile(r'\s*(?:\*|&)?\s*((?:\w+::)*)(\w+)\s*\(')
TRAILING = re.compile(r'\bauto\s+(\w+)\s*\([^;{}]*\)[^;{}()]*->\s*(?:core::)?(?:QFuture\s*<\s*(?:core::)?)?Result\s*<')
BOUNDARY = re.compile(r'[;{}]|(?:public|protected|private|Q_SIGNALS|Q_SLOTS)\s*:')


def end_of_angles(code, position):
    """The position after the bracket that closes the one before position."""
    depth = 1
    while position < len(code) and depth:
        depth += {'<': 1, '>': -1}.get(code[position], 0)
        position += 1
    return position


def declarations(code):
    """(position, name, whether it stands with its class's name, whether nodiscard)."""
    for match in START.finditer(code):
        end = match.end()
        end = end_of_angles(code, end)
        if match[0].lstrip().startswith(('QFuture', 'core::QFuture')):
            end = end_of_angles(code, end)
        name = NAME.match(code, end)
        if name:
            yield match.start(), name[2], bool(name[1]), is_marked(code, match.start())
    for match in TRAILING.finditer(code):
        yield match.start(), match[1], False, is_marked(code, match.start())


def is_marked(code, position):
    start = 0
    for boundary in BOUNDARY.finditer(code, max(0, position - 300), position):
        start = boundary.end()
    return '[[nodiscard]]' in code[start:position]


def check(project):
    marked = {name for file in project.files(('.h',), PRODUCT_FOLDERS)
              for _, name, _, is_nodiscard in declarations(file.code) if is_nodiscard}
    for file in project.files(under=PRODUCT_FOLDERS):
        for position, name, is_member_definition, is_nodiscard in declarations(file.code):
            is_repeated = is_member_definition or (file.path.endswith('.cpp') and name in marked)
            if not is_nodiscard and not is_repeated:
                yield file.finding(position, f'{name}() returns a Result and is not [[nodiscard]]')


SURROUNDINGS = {'core/store/known.h': '[[nodiscard]] Result<int> known();\n'}
OFFENDERS = [
    ('core/store/a.h', 'class A {\npublic:\n    Result<int> read();\n};\n', 'read() returns a Result'),
    ('core/store/a.h', 'static core::Result<QList<QPair<int, Id>>>\nread(int a);\n', 'read() returns'),
    ('core/store/a.h', 'QFuture<Result<void>> close();\n', 'close() returns'),
    ('core/store/a.h', 'virtual QFuture<core::Result<QList<Id>>> ids() const = 0;\n', 'ids() returns'),
    ('core/store/a.h', 'auto read(int a) -> Result<int>;\n', 'read() returns'),
    ('core/store/a.cpp', 'namespace {\n\nResult<int> helper(int a)\n{\n}\n}\n', 'helper() returns'),
    ('ui/edits/a.h', '[[nodiscard]] int a();\n    core::Result<int> b();\n', 'b() returns'),
]
INNOCENTS = [
    ('core/store/a.h', '/// Result<int> read();\nclass A {\n[[nodiscard]] virtual Result<QList<Id>>\nread();\n};\n'),
    ('core/store/a.cpp', 'Result<int> Store::read()\n{\n    Result<int> value = 3;\n    return value;\n}\n'),
    ('core/store/a.cpp', 'Result<int> known()\n{\n    return Result<int>(3);\n}\n'),
    ('core/store/a.h', 'using Reader = std::function<Result<int>(int)>;\nvoid take(const Result<int> &value);\n'),
    ('core/base/result.h', 'template <typename T> using Result = tl::expected<T, Error>;\n'),
]
