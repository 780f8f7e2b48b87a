# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types, constants and functions of a file's own have a name (functions: name and parameters) that no other
file of the folder gives to one of its own: files of a folder are compiled as one, and which ones come together depends on the version of CMake."""
import re

OWN = re.compile(r'^namespace \{\n(.*?)^\} // namespace$', re.DOTALL | re.MULTILINE)
TYPE = re.compile(r'^(?:struct|class|enum class) (\w+)(?= final|\s*[:{\n])(?!;)', re.MULTILINE)
CONSTANT = re.compile(r'^(?:constexpr|const) [\w:<>, ]+[ *](k\w+)\b', re.MULTILINE)
FUNCTION = re.compile(r'^[^\s#/}{][^\n;={}]*?(?<![:\w])(\w+)(\([^;{}]*\))(?: const)?\n\{', re.MULTILINE)
PARAMETER_NAME = re.compile(r'\b\w+(?=\s*[,)])')


def own_names(text):
    """(position, name) of every type, constant and function in the namespaces without a name."""
    for own in OWN.finditer(text):
        for pattern in (TYPE, CONSTANT):
            for found in pattern.finditer(own[1]):
                yield own.start(1) + found.start(1), found[1]
        for found in FUNCTION.finditer(own[1]):
            parameters = PARAMETER_NAME.sub('', found[2])
            yield own.start(1) + found.start(1), found[1] + ' '.join(parameters.split())


def check(project):
    first = {}
    for file in project.files():
        if not file.path.endswith('.cpp'):
            continue
        folder = file.path.rpartition('/')[0]
        for position, name in own_names(file.text):
            other = first.setdefault((folder, name), file.path)
            if other != file.path:
                yield file.finding(position, f'{name} is also a name of {other}')


SURROUNDINGS = {'core/base/a.cpp': 'namespace {\nstruct Texts\n{\n};\nconstexpr int kPiece = 1;\nint sum(int a, int b)\n{\n    return a + b;\n}\n} // namespace\n'}
OFFENDERS = [
    ('core/base/b.cpp', 'namespace {\nint sum(int left,\n        int right)\n{\n    return left + right;\n}\n} // namespace\n',
     'sum(int , int ) is also a name'),
    ('core/base/b.cpp', 'namespace {\nstruct Texts\n{\n};\n} // namespace\n', 'Texts is also a name of core/base/a.cpp'),
    ('core/base/b.cpp', 'namespace {\nconstexpr qsizetype kPiece = 2;\n} // namespace\n', 'kPiece is also a name'),
    ('core/base/b.cpp', 'namespace {\nclass Texts final : public Other\n{\n};\n} // namespace\n', 'Texts is also'),
]
INNOCENTS = [
    ('core/base/b.cpp', 'namespace {\nint sum(int a, double b)\n{\n    return a;\n}\nint Box::sum(int a, int b)\n{\n    return a;\n}\n'
     '} // namespace\n'),
    ('core/rules/b.cpp', 'namespace {\nstruct Texts\n{\n};\n} // namespace\n'),
    ('core/base/b.cpp', 'namespace {\nstruct Text\n{\n};\nconst int kPieces = 2;\n} // namespace\n'),
]
