# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that may stand in a few places only: rules 2, 4, 6 and 7 of docs/architecture.md and habits."""
import dataclasses
import re

from project import PRODUCT_FOLDERS

CODE = ('.cpp', '.h')
SQL = ('.cpp', '.h', '.sql')
# What stands between quotation marks, from the first word of a statement on. Sentences for people
# ("Select a file from …") begin with one capital, statements with all or none.
STATEMENT = (r'"(?:\s|\\n)*(?:(?:SELECT|select)\s[^"]*\s(?:FROM|from)\s'
             r'|(?:INSERT|insert)\s+(?:OR\s+\w+\s+|or\s+\w+\s+)?(?:INTO|into)\s'
             r'|(?:UPDATE|update)\s+\w+\s+(?:SET|set)\s|(?:DELETE\s+FROM|delete\s+from)\s'
             r'|(?:CREATE|create|DROP|drop|ALTER|alter)\s+(?:TABLE|table|INDEX|index|TRIGGER|trigger)\s'
             r'|(?:PRAGMA|pragma)\s)')


@dataclasses.dataclass(frozen=True)
class Rule:
    """A pattern that may stand only in files whose path starts with one of allowed."""

    pattern: str
    message: str
    offender: tuple
    allowed: tuple = ('\0',)
    under: tuple = PRODUCT_FOLDERS
    suffixes: tuple = CODE
    reading: str = 'code'


RULES = [
    # Rule 2
    Rule(r'\bQSql\w*', 'QSql is used in core/store only',
         ('ui/ledger/a.cpp', 'class QSqlQuery;\n'), ('core/store/',)),
    Rule(STATEMENT, 'SQL stands in core/store only',
         ('core/models/a.cpp', 'auto a = QStringLiteral("select id from task where x");\n'),
         ('core/store/',), reading='without_comments'),
    Rule(r'\S', 'SQL stands in core/store only',
         ('app/a.sql', 'select 1;\n'), ('core/store/',), suffixes=('.sql',), reading='text'),
    # Rule 4
    Rule(r'\bcurrent(?:Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\(',
         'only core/base/clock.cpp asks the time',
         ('ui/ledger/a.cpp', 'auto day = QDate::currentDate();\n'),
         ('core/base/clock.cpp', 'tests/core/base/clock_test.cpp', 'tests/bench/'),
         PRODUCT_FOLDERS + ('tests/',)),
    Rule(r'\b(?:system|utc|tai|gps|file)_clock\b|\bgettimeofday\b|\bclock_gettime\b|\btimespec_get\b'
         r'|(?<![\w.>])(?:std::|::)?time\s*\(\s*(?:NULL|nullptr|0|&)|\b__(?:DATE|TIME|TIMESTAMP)__\b',
         'only core/base/clock.cpp asks the time',
         ('core/rules/a.cpp', 'auto t = std::time(nullptr);\n'),
         ('core/base/clock.cpp', 'tests/bench/'), PRODUCT_FOLDERS + ('tests/',)),
    Rule(r"(?i)\bCURRENT_(?:DATE|TIME|TIMESTAMP)\b|'now'|\b(?:unixepoch|julianday|strftime)\s*\("
         r'|(?<![.>\w])(?:date|time|datetime)\(\)',
         'SQL must not ask the time', ('core/store/sql/a.sql', "select date('now');\n"),
         under=('core/store/',), suffixes=SQL, reading='without_comments'),
    Rule(r'\b(?:QMessageBox|QFileDialog|QInputDialog)\b',
         'message boxes and file dialogs are opened by ui/prompts only',
         ('ui/ledger/a.cpp', 'QMessageBox::warning(this, a, b);\n'), ('ui/prompts/',)),
    Rule(r'\bnew\s+QFileDialog\b|\bQFileDialog::get\w+',
         'such a box opens the files it lists, which drops the locks on a ledger: use ui::FileDialog',
         ('ui/prompts/a.cpp', 'auto *box = new QFileDialog(this);\n')),
    Rule(r'\bsetPageLayout\s*\(',
         'a printer that keeps margins refuses a layout without them, and says so in the result alone: use ui::setPaper',
         ('ui/prompts/a.cpp', 'printer.setPageLayout(layout);\n'), ('ui/drawing/',)),
    Rule(r'::(?:globalI|i)nstance\s*\(|\bQ_GLOBAL_STATIC\b|\bqApp\b'
         r'|\bstatic\s+[\w:]+\s*[&*]\s*(?:self|instance|get)\s*\(', 'no singletons',
         ('core/base/a.h', 'static Store &instance();\n')),
    Rule(r'\b(?:QEventLoop|processEvents)\b', 'no nested event loops',
         ('ui/ledger/a.cpp', 'QEventLoop loop;\n')),
    Rule(r'(?:\.|->)\s*then\s*\(',
         'QFuture::then asserts when its context is gone: use core::whenReady',
         ('ui/ledger/a.cpp', 'store.apply(set)\n    .then(this, [this] { finish(); });\n')),
    Rule(r'\bQSettings\b', 'settings are read and written by app/settings only',
         ('ui/ledger/a.cpp', 'QSettings settings;\n'), ('app/settings.',)),
    # Rule 6
    Rule(r'\bthrow\b|\bqFatal\b|\bstd::(?:abort|terminate|exit)\b|(?<![\w.>:])(?:abort|exit)\s*\(',
         'errors are values: no throwing, no giving up',
         ('core/store/a.cpp', 'throw 1;\n')),
    Rule(r'\btry\s*\{|\bcatch\s*\(', 'only the door to a throwing library catches',
         ('core/store/a.cpp', 'try {\n} catch (...) {\n}\n'), ('ui/drawing/',)),
    Rule(r'\btr\s*\(|\bQCoreApplication::translate\b|\bQT_TR(?:ANSLATE)?_NOOP',
         'sentences are made in core/wording and core/models, or above core',
         ('core/rules/a.cpp', 'return tr("Overdue");\n'), ('core/wording/', 'core/models/'), ('core/',)),
    # Rule 7
    Rule(r'\bQLabel\b', 'a QLabel guesses at markup: use PlainLabel',
         ('ui/ledger/a.cpp', 'auto *label = new QLabel(task.title);\n'), ('ui/style/plain_label.',),
         ('ui/', 'app/')),
    Rule(r'\b(?:QTextEdit|QTextBrowser|QErrorMessage|QWhatsThis)\b'
         r'|\b(?!(?:mime|data)\w*\s*(?:->|\.))\w+\s*(?:->|\.)\s*setHtml\s*\('
         r'|\bQt::(?:RichText|AutoText|MarkdownText)\b|\bsetOpenExternalLinks\b',
         'text of users is never read as markup: use QPlainTextEdit, PlainLabel',
         ('ui/ledger/a.cpp', 'edit->setHtml(text);\n'), under=('ui/', 'app/')),
    Rule(r'\bsetToolTip\s*\((?!\s*(?:tr\(|plainToolTip\(|QString\(\)|\{\}|Qt::convertFromPlainText\())',
         'tool tips are tr(…) or plainToolTip(…)',
         ('ui/ledger/a.cpp', 'view->setToolTip(task.title);\n'), under=('ui/', 'app/')),
    Rule(r'\b(?:setTitle|setTitleText|setCategories|setLabelFormat|setPointLabelsFormat|setName|setLabel)'
         r'\s*\(|\bnew\s+QBarSet\s*\((?!QString\(\))|\bQ(?:BarCategory|Category)Axis\b',
         'Qt Charts reads texts as markup: charts paint theirs with a QPainter',
         ('ui/charts/a.cpp', 'chart->setTitle(task.title);\n'), under=('ui/charts/',)),
    Rule(r'\bopenUrl\s*\(', 'addresses are opened by ui/prompts, which asks first',
         ('ui/ledger/a.cpp', 'QDesktopServices::openUrl(url);\n'), ('ui/prompts/',)),
    Rule(r'\bQSaveFile\b', 'QSaveFile lies about full disks: use core/base/whole_file',
         ('core/export/a.cpp', 'QSaveFile file(path);\n'), ('core/base/whole_file.',)),
    Rule(r'\bQSql(?:Table|RelationalTable|Query)Model\b', 'no model that composes SQL itself',
         ('core/store/a.cpp', 'QSqlTableModel model;\n')),
    Rule(r'\bQ(?:XmlStream(?!Writer\b)\w+|Dom\w+)\b', 'XML is read by libxml2 (docs/adr/0011)',
         ('core/import/a.cpp', 'QXmlStreamReader reader;\n')),
    # What does not scale to large ledgers
    Rule(r'\bQSortFilterProxyModel\b|\bsetSpan\s*\(|\bresizeRowsToContents\b|\bResizeToContents\b',
         'too slow for large ledgers (docs/adr/0007)',
         ('ui/ledger/a.cpp', 'view->resizeRowsToContents();\n'), under=('core/', 'ui/')),
    Rule(r'\bQUndo(?:Stack|Command|Group)\b', 'undo is Store::revert (docs/adr/0002)',
         ('ui/edits/a.cpp', 'QUndoStack stack;\n')),
    # Habits
    Rule(r'\b(?:SIGNAL|SLOT)\s*\(|\bblockSignals\b',
         'connect members by pointer, change state once and tell once',
         ('ui/ledger/a.cpp', 'connect(a, SIGNAL(b()), c, SLOT(d()));\n')),
    Rule(r'^[ \t]*#[ \t]*if[ \t]+0\b', 'no dead code',
         ('core/base/a.cpp', '#if 0\n#endif\n'), under=PRODUCT_FOLDERS + ('tests/',)),
    Rule(r'\b(?:TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))', 'name the issue: TODO(#12)',
         ('core/base/a.cpp', '// TODO mend this\n'), under=PRODUCT_FOLDERS + ('tests/support/', 'cmake/'),
         suffixes=CODE + ('.cmake', '.txt', '.sql'), reading='text'),
    Rule(r'\bQTest::q(?:Sleep|Wait)\s*\((?!0\))|\bQThread::m?u?sleep\s*\(|\bsleep_for\b',
         'no fixed sleeps: wait for what must happen',
         ('tests/ui/a.cpp', 'QTest::qWait(100);\n'), ('tests/bench/', 'tests/faults/'),
         PRODUCT_FOLDERS + ('tests/',)),
]


def check(project):
    for rule in RULES:
        pattern = re.compile(rule.pattern, re.MULTILINE)
        for file in project.files(rule.suffixes, rule.under):
            if file.path.startswith(rule.allowed):
                continue
            for match in pattern.finditer(getattr(file, rule.reading)):
                word = ' '.join(match[0].split())
                yield file.finding(match.start(), f'{word}: {rule.message}')


OFFENDERS = [rule.offender + (rule.message,) for rule in RULES] + [
    ('core/store/a.cpp', 'auto a = "update task set at = CURRENT_TIMESTAMP";\n', 'SQL must not ask'),
    ('core/base/a.cpp', 'auto n = std::chrono::system_clock::now();\n', 'asks the time'),
    ('core/base/a.cpp', 'auto n = QDateTime::currentDateTimeUtc();\n', 'asks the time'),
    ('core/base/a.cpp', 'int f(){ return time(NULL); }\n', 'asks the time'),
    ('app/a.cpp', 'auto a = "\\n  PRAGMA wal_checkpoint";\n', 'SQL stands in'),
    ('app/a.cpp', 'QCoreApplication::instance();\n', 'no singletons'),
]
INNOCENTS = [
    ('core/base/clock.cpp', 'return QDate::currentDate();\n'),
    ('core/store/a.cpp', '// never CURRENT_DATE\nauto a = "select id from task";\nQSqlQuery query;\n'),
    ('core/store/a.cpp', 'const QDate day = at.date();\n'),
    ('ui/ledger/a.cpp', 'tr("Select a file from the list"); // QMessageBox\nview->setToolTip(tr("Light"));\n'),
    ('core/rules/a.cpp', 'int time(QDate day); auto t = clock.now(); std::chrono::steady_clock c;\n'),
    ('core/base/a.cpp', '// TODO(#12): mend\nint size = 1\'000;\nauto c = \'"\'; auto d = "throw";\n'),
    ('core/wording/a.cpp', 'return tr("Overdue");\n'),
    ('ui/ledger/a.cpp', 'mime->setHtml(text);\n'),
    ('tests/core/store/a.cpp', 'QTest::qWait(0); QSqlQuery query; query.exec("select id from task");\n'),
]
