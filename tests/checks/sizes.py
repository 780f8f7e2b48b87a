# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small files, small functions, few parameters."""
import re

from project import PRODUCT_FOLDERS

MAXIMUM_FILE_LINES = 500
MAXIMUM_FUNCTION_LINES = 60
MAXIMUM_PARAMETERS = 5

NOT_A_FUNCTION = re.compile(r'^\s*(?:(?:inline\s+|export\s+)*namespace|class|struct|union|enum|extern)\b')
BRACKETS = re.compile(r'[{};]')


def closing(code, position):
    """The position after the brace that closes the one at position."""
    depth = 0
    for match in re.compile(r'[{}]').finditer(code, position):
        depth += 1 if match[0] == '{' else -1
        if depth == 0:
            return match.end()
    return len(code)


def without_preprocessor(code):
    return re.sub(r'^[ \t]*#(?:[^\n\\]|\\.|\\\n)*', lambda m: re.sub(r'[^\n]', ' ', m[0]), code,
                  flags=re.MULTILINE)


def functions(code):
    """(start, end, head) of every function with a body that is not inside another one."""
    code = without_preprocessor(code)
    position, start = 0, 0
    while True:
        match = BRACKETS.search(code, position)
        if not match:
            return
        position = match.end()
        head = re.sub(r'^\s*(?:(?:public|protected|private|Q_SIGNALS)\s*:\s*)+', '', code[start:match.start()])
        head = re.sub(r'^\s*template\s*<[^{}]*?>\s*(?=class|struct)', '', head)
        if match[0] == '{' and not NOT_A_FUNCTION.match(head) and head.strip():
            position = closing(code, match.start())
            if '(' in head and '=' not in re.sub(r'\([^()]*\)|operator\s*\S+|[<>=!]=', '', head):
                # What follows the closing brace of a member's initializer belongs to the same function.
                while re.match(r'\s*[,{]', code[position:position + 200]) and ') \n' not in head:
                    following = code.find('{', position)
                    if following < 0:
                        break
                    position = closing(code, following)
                yield match.start() - len(head.lstrip()), position, head.strip()
        start = position


def parameters(head):
    """How many parameters the function of this head takes."""
    depth, count, begun = 0, 0, False
    start = head.find('(')
    if 'operator()' in head:
        start = head.find('(', head.find('operator()') + len('operator()'))
    for character in head[start:]:
        if character in '(<[{':
            depth += 1
        elif character in ')>]}':
            depth -= 1
            if depth == 0:
                break
        elif character == ',' and depth == 1:
            count += 1
        if depth >= 1 and not character.isspace() and character != '(':
            begun = True
    return count + 1 if begun else 0


def check(project):
    for file in project.files(('.cpp', '.h', '.py', '.sql', '.cmake', 'CMakeLists.txt')):
        lines = file.text.count('\n')
        if lines > MAXIMUM_FILE_LINES:
            yield file.finding(0, f'{lines} lines, at most {MAXIMUM_FILE_LINES}')
    # Not in tests: a table of what is expected is as long as it is.
    for file in project.files(under=PRODUCT_FOLDERS):
        for start, end, head in functions(file.code):
            name = head.split('(')[0].split()[-1] if head.split('(')[0].split() else head
            lines = file.code.count('\n', start, end) + 1
            if lines > MAXIMUM_FUNCTION_LINES:
                yield file.finding(start, f'{name} has {lines} lines, at most {MAXIMUM_FUNCTION_LINES}')
            # A callback of a C library takes what the library gives, its context first.
            if parameters(head) > MAXIMUM_PARAMETERS and '(void *' not in head:
                yield file.finding(start, f'{name} takes {parameters(head)} parameters, at most '
                                          f'{MAXIMUM_PARAMETERS}')


LONG_BODY = '    step();\n' * 60
OFFENDERS = [
    ('core/base/a.cpp', '// line\n' * 501, '501 lines'),
    ('core/base/a.cpp', 'namespace core {\n\nint f(int a)\n{\n' + LONG_BODY + '}\n\n}\n', 'f has 63 lines'),
    ('core/base/a.h', 'class A\n{\npublic:\n    int f() const\n    {\n' + LONG_BODY + '    }\n};\n', 'f has'),
    ('core/base/a.cpp', 'A::A(int a)\n    : m_a {a}\n    , m_b {2}\n{\n' + LONG_BODY + '}\n', 'A::A has'),
    ('core/base/a.cpp', 'template <typename T>\nvoid f(T a)\n{\n' + LONG_BODY + '}\n', 'f has'),
    ('core/base/a.cpp', 'void f()\n{\n    connect([] {\n' + LONG_BODY + '    });\n}\n', 'f has'),
    ('core/base/a.cpp', 'int f(int a, int b, int c, int d, int e, int g)\n{\n}\n', 'takes 6 parameters'),
]
INNOCENTS = [
    ('core/base/a.cpp', '// line\n' * 500),
    ('core/base/a.cpp', 'namespace core {\nint f()\n{\n' + '    s();\n' * 57 + '}\nint g()\n{\n' + '    s();\n' * 57 + '}\n}\n'),
    ('core/base/a.cpp', 'const QList<int> kTable {\n' + '    {1, f(2)},\n' * 90 + '};\n'),
    ('core/base/a.cpp', 'constexpr std::array kTable = std::to_array({\n' + '    f(2),\n' * 90 + '});\n'),
    ('core/import/a.cpp', 'void start(void *context, int a, int b, int c, int d, int e)\n{\n}\n'),
    ('core/base/a.h', 'struct A\n{\n' + '    int a = 0;\n' * 90 + '};\n'),
    ('core/base/a.cpp', 'int f(QHash<int, int> a, QPair<int, QPair<int, int>> b, int c, int d, int e)\n{\n}\n'),
]
