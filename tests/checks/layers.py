# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules 1, 3 and 5 of docs/architecture.md: who may include whom, and which library belongs where."""
import re

from project import Finding

# Direct links; a layer may also use what those use.
CORE_LINKS = {
    'base': [],
    'records': ['base'],
    'calendar': ['records'],
    'rules': ['calendar'],
    'views': ['rules'],
    'wording': ['rules'],
    'store': ['records'],
    'import': ['calendar'],
    'models': ['views', 'store', 'wording'],
    'report': ['views', 'wording'],
    'export': ['report'],
}
BESIDE = ('tests', 'scripts', 'cmake')
SHARED_UI = {'drawing', 'edits', 'prompts', 'printing', 'actions', 'style', 'forms', 'charts'}

# The first folder that fits decides which modules of Qt may be included there.
QT_MODULES = [
    ('core/store/', {'Core', 'Sql'}),
    ('core/', {'Core'}),
    ('ui/drawing/', {'Core', 'Gui'}),
    ('ui/charts/', {'Core', 'Gui', 'Widgets', 'Charts'}),
    ('ui/', {'Core', 'Gui', 'Widgets', 'PrintSupport', 'Svg', 'SvgWidgets'}),
    ('app/', {'Core', 'Gui', 'Widgets', 'Network', 'DBus'}),
]

# Header of a library that is not ours -> folders in which it may be included.
LIBRARIES = [
    (r'sqlite3\.h', ('core/store/', 'tests/')),
    (r'zip\.h', ('core/import/', 'core/export/', 'tests/')),
    (r'libxml/.*', ('core/import/', 'tests/')),
    (r'freexl\.h', ('core/import/', 'tests/')),
    (r'csv\.h', ('core/import/', 'tests/')),
    (r'xlsxwriter(/.*)?\.h', ('core/export/', 'tests/')),
    (r'qpdf/.*', ('ui/drawing/', 'tests/')),
    (r'catch2/.*', ('tests/support/catch.h',)),
    (r'tl/expected\.hpp', ('core/base/result.h',)),
    (r'(sys/.*|unistd|fcntl|signal|dlfcn|execinfo|dirent|poll|pwd|spawn)\.h', ('core/', 'app/', 'tests/')),
]

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.MULTILINE)
LAYER_CALL = re.compile(r'duban_add_layer\(\s*(\w+)([^)]*)\)')


def closure(layer):
    """The layers that a layer may use, itself included."""
    found = {layer}
    for direct in CORE_LINKS.get(layer, []):
        found |= closure(direct)
    return found


def part(path):
    """('core', 'store') for core/store/store.h."""
    folders = path.split('/')[:-1] + ['', '']
    return folders[0], folders[1]


def refusal(source, target):
    """Why the file source may not include our file target; None if it may."""
    (top, folder), (other_top, other) = part(source), part(target)
    if top in BESIDE:
        return None
    if other_top in BESIDE:
        return 'the product includes nothing of the tests'
    if 'core ui app'.split().index(other_top) > 'core ui app'.split().index(top):
        return f'{top} is below {other_top} and must not know it'
    if top == other_top == 'core' and other not in closure(folder):
        return f'core/{folder} is not built on core/{other}'
    if top == other_top == 'ui' and folder != 'main_window':
        if other == 'main_window':
            return 'only app knows the main window'
        if other != folder and other not in SHARED_UI:
            return f'ui/{folder} must not know the page ui/{other}'
    return None


def own_include(project, file, position, target):
    if target.startswith('moc_') or target.endswith('.moc'):
        return
    if target.split('/')[0] not in ('core', 'ui', 'app', *BESIDE) or not project.has(target):
        yield file.finding(position, f'"{target}" is no file of ours, spelled from the root')
        return
    why = refusal(file.path, target)
    if why:
        yield file.finding(position, f'must not include "{target}": {why}')


def qt_include(project, file, position, header):
    module = project.qt_modules.get(header)
    if '/' in header or header.endswith('.h') or header == f'Qt{module}':
        yield file.finding(position, f'<{header}>: include the class alone, like <QDate>')
        return
    for folder, allowed in QT_MODULES:
        if file.path.startswith(folder):
            if module not in allowed:
                yield file.finding(position, f'<{header}> is of Qt {module}, not allowed in {folder}')
            return


def foreign_include(file, position, header):
    for pattern, folders in LIBRARIES:
        if re.fullmatch(pattern, header):
            if not file.path.startswith(folders):
                yield file.finding(position, f'<{header}> belongs to {", ".join(folders)} only')
            return
    if '.' in header:
        yield file.finding(position, f'<{header}> is of a library that no rule knows (layers.py)')


def includes(project, file):
    # The names stand between quotation marks, so the comments alone are taken out.
    for match in INCLUDE.finditer(file.without_comments):
        own, foreign = match.groups()
        if own:
            yield from own_include(project, file, match.start(), own)
        elif re.match(r'Qt?[A-Z]|q[a-z0-9]+\.h', foreign):
            yield from qt_include(project, file, match.start(), foreign)
        else:
            yield from foreign_include(file, match.start(), foreign)


def links(file):
    """The same graph as CMake sees it."""
    for match in LAYER_CALL.finditer(file.text):
        name, arguments = match.groups()
        if not file.path.startswith('core/'):
            continue
        for used in re.findall(r'duban::(\w+)', arguments):
            if used not in closure(name):
                yield file.finding(match.start(), f'core/{name} must not link core/{used}')
        allowed = next(m for folder, m in QT_MODULES if file.path.startswith(folder))
        for module in re.findall(r'Qt6::(\w+)', arguments):
            if module not in allowed:
                yield file.finding(match.start(), f'core/{name} must not link Qt {module}')


def circles(project):
    """Folders of ui that include each other in a circle."""
    graph = {}
    for file in project.files(under='ui/'):
        for own, _ in INCLUDE.findall(file.without_comments):
            if part(own)[0] == 'ui' and part(own) != part(file.path):
                graph.setdefault(part(file.path)[1], {}).setdefault(part(own)[1], file.path)

    def reaches(start, goal, seen):
        return start == goal or any(n not in seen and reaches(n, goal, seen | {n})
                                    for n in graph.get(start, {}))

    for folder, others in graph.items():
        for other, path in others.items():
            if folder and reaches(other, folder, {other}):
                yield Finding(path, 1, f'ui/{folder} and ui/{other} include each other in a circle')


def check(project):
    for file in project.files():
        yield from includes(project, file)
    for file in project.files(('CMakeLists.txt',)):
        yield from links(file)
    yield from circles(project)


SURROUNDINGS = {path: '' for path in [
    'core/base/result.h', 'core/records/task.h', 'core/store/store.h', 'core/import/grid.h',
    'core/models/roles.h', 'core/wording/terms.h', 'core/views/task_view.h', 'core/report/report.h',
    'ui/main_window/main_window.h', 'ui/ledger/ledger_page.h', 'ui/timeline/timeline_page.h',
    'ui/drawing/palette.h', 'app/settings.h', 'tests/support/catch.h']}
SURROUNDINGS['ui/edits/history.h'] = '#include "ui/style/theme.h"\n'
SURROUNDINGS['ui/style/theme.h'] = ''

OFFENDERS = [
    ('core/records/a.h', '#include "core/store/store.h"\n', 'core/records is not built on core/store'),
    ('core/store/a.h', '#include "core/import/grid.h"\n', 'core/store is not built on core/import'),
    ('core/import/a.h', '#include "core/store/store.h"\n', 'is not built on core/store'),
    ('core/report/a.h', '#include "core/models/roles.h"\n', 'is not built on core/models'),
    ('core/views/a.h', '#include "core/wording/terms.h"\n', 'is not built on core/wording'),
    ('core/models/a.h', '#include "ui/drawing/palette.h"\n', 'core is below ui'),
    ('ui/ledger/a.h', '#include "app/settings.h"\n', 'ui is below app'),
    ('ui/ledger/a.h', '#include "ui/timeline/timeline_page.h"\n', 'must not know the page'),
    ('ui/edits/a.h', '#include "ui/ledger/ledger_page.h"\n', 'must not know the page'),
    ('ui/ledger/a.h', '#include "ui/main_window/main_window.h"\n', 'only app knows the main window'),
    ('ui/style/theme.h', '#include "ui/edits/history.h"\n', 'in a circle'),
    ('core/base/a.h', '#include "tests/support/catch.h"\n', 'nothing of the tests'),
    ('core/base/a.h', '#include "result.h"\n', 'spelled from the root'),
    ('core/base/a.h', '#include <QtCore/QDate>\n', 'include the class alone'),
    ('ui/ledger/a.h', '#include <QtWidgets>\n', 'include the class alone'),
    ('core/base/a.h', '#include <qdate.h>\n', 'include the class alone'),
    ('core/base/a.h', '#  include <QColor>\n', 'of Qt Gui'),
    ('core/models/a.h', '#include <QSqlQuery>\n', 'of Qt Sql'),
    ('ui/ledger/a.h', '#include <QSqlQuery>\n', 'of Qt Sql'),
    ('ui/overview/a.h', '#include <QChart>\n', 'of Qt Charts'),
    ('ui/drawing/a.h', '#include <QChartView>\n', 'of Qt Charts'),
    ('app/a.cpp', '#include <QBarSet>\n', 'of Qt Charts'),
    ('ui/drawing/a.h', '#include <QWidget>\n', 'of Qt Widgets'),
    ('core/import/a.cpp', '#include <sqlite3.h>\n', 'belongs to core/store/'),
    ('core/store/a.cpp', '#include <zip.h>\n', 'belongs to core/import/'),
    ('core/report/a.cpp', '#include <qpdf/QPDF.hh>\n', 'belongs to ui/drawing/'),
    ('core/store/a.h', '#include <tl/expected.hpp>\n', 'belongs to core/base/result.h'),
    ('tests/core/a.cpp', '#include <catch2/catch.hpp>\n', 'belongs to tests/support/catch.h'),
    ('core/base/a.cpp', '#include <boost/any.hpp>\n', 'a library that no rule knows'),
    ('core/rules/CMakeLists.txt', 'duban_add_layer(rules\n LINKS duban::store)\n', 'must not link'),
    ('core/rules/CMakeLists.txt', 'duban_add_layer(rules\n LINKS Qt6::Gui)\n', 'must not link Qt Gui'),
]
INNOCENTS = [
    ('core/store/a.cpp', '#include "core/base/result.h"\n\n#include <QSqlQuery>\n#include <sqlite3.h>\n'),
    ('core/models/a.cpp', '#include "core/store/store.h"\n\n#include <QAbstractItemModel>\n#include <span>\n'),
    ('core/import/a.cpp', '// #include <sqlite3.h>\n#include <libxml/parser.h>\n#include <zip.h>\n'),
    ('ui/ledger/a.cpp', '#include "ui/drawing/palette.h"\n#include "core/models/roles.h"\n\n#include <QWidget>\n'),
    ('ui/charts/a.cpp', '#include "ui/drawing/palette.h"\n\n#include <QChart>\n#include <QWidget>\n'),
    ('ui/main_window/a.cpp', '#include "ui/ledger/ledger_page.h"\n#include "ui/main_window/main_window.h"\n'),
    ('app/a.cpp', '#include "ui/main_window/main_window.h"\n#include "ui/timeline/timeline_page.h"\n'),
    ('tests/core/a.cpp', '#include "core/store/store.h"\n#include <QSqlQuery>\n#include <sys/stat.h>\n'),
    ('scripts/screenshots/a.cpp', '#include "app/settings.h"\n\n#include <QWidget>\n'),
    ('core/rules/CMakeLists.txt', 'duban_add_layer(rules\n SOURCES a.cpp LINKS duban::base Qt6::Core)\n'),
]
