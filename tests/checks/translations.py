# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped translations are fresh, complete and correct, and no text of the window goes round tr."""
import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

from project import Finding

CATALOGUE = 'translations/duban_zh_CN.ts'
# English is the language of the sources; only what has a plural stands in a catalogue.
PLURALS = 'translations/duban_en.ts'
SOURCES = ('core', 'ui', 'app')
LUPDATE = shutil.which('lupdate', path='/usr/lib/qt6/bin') or shutil.which('lupdate') or 'lupdate'
CHINESE = re.compile(r'[\u4e00-\u9fff]')
# Half-width punctuation beside Chinese; digits, times and the bracket of an access key are no Chinese.
HALF_WIDTH = re.compile(r'(?<=[\u4e00-\u9fff」”》])[,;:!?]|[,;:!?](?=[\u4e00-\u9fff「“《])')
PLACEHOLDER = re.compile(r'%L?\d+|%n')
ACCESS_KEY = re.compile(r'&(?=[^\s&])')
SETTER = re.compile(r'\b(?:setText|setWindowTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|setTitle'
                    r'|setAccessibleName|setAccessibleDescription|addAction|addMenu|addTab|addRow|setPrefix|setSuffix'
                    r'|showMessage|setHeaderData|setLabelText)\s*\([^;"]*?"((?:[^"\\\n]|\\.)*)"')
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
# The printed documents are Chinese whatever the interface speaks, so what draws them holds Chinese.
PAPER = ('ui/drawing/',)


def messages(root):
    """{(context, source, comment): message element} of a catalogue."""
    found = {}
    for context in root.iter('context'):
        for message in context.iter('message'):
            key = (context.findtext('name'), message.findtext('source'), message.findtext('comment') or '')
            found[key] = message
    return found


def from_sources(project, *options):
    """What lupdate finds in the sources now."""
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, 'fresh.ts')
        subprocess.run([LUPDATE, '-silent', '-locations', 'none', '-source-language', 'en', *options,
                        *[s for s in SOURCES if project.has(s)], '-I', '.', '-ts', target],
                       cwd=project.root, check=True, capture_output=True)
        return messages(ElementTree.parse(target).getroot())


def freshness(stored, fresh):
    for context, source, _ in sorted(fresh.keys() - stored.keys()):
        yield f'{context}: "{source}" is not in the catalogue: scripts/translations updates it'
    for context, source, _ in sorted(stored.keys() - fresh.keys()):
        yield f'{context}: "{source}" is no longer in the sources: scripts/translations updates it'


def translations_of(message):
    translation = message.find('translation')
    forms = translation.findall('numerusform')
    return translation, [f.text or '' for f in forms] if forms else [translation.text or '']


def faults(source, text, is_plural):
    """What is wrong with one translated text."""
    if not text.strip():
        yield 'is not translated'
        return
    ours, theirs = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
    # A language with one form may leave the count out of it only where the source does so too.
    if ours != theirs:
        yield f'has {sorted(theirs)} for the placeholders {sorted(ours)}'
    if is_plural and '%n' not in source:
        yield 'is a plural without %n'
    if bool(ACCESS_KEY.search(source)) != bool(ACCESS_KEY.search(text)):
        yield 'has an access key (&) on one side only'
    for mark, others in (('…', '…'), (':', '：:'), ('?', '？'), ('.', '。.')):
        if mark in '…:' and source.endswith(mark) != text.endswith(tuple(others)):
            yield f'ends with {mark} on one side only'
    # A separator such as “, ” has no blank in Chinese.
    is_words = any(letter.isalpha() for letter in source)
    if is_words and (source == source.strip()) != (text == text.strip()):
        yield 'has blanks at an end on one side only'
    # Fonts draw it at the foot of the line there, and in the middle of the line elsewhere.
    if CHINESE.search(text) and re.search(r'[A-Za-z0-9]…$', text):
        yield 'ends with … behind Latin letters, which is low unlike that of the other entries'
    half = HALF_WIDTH.search(ACCESS_KEY.sub('', text))
    if half:
        yield f'has the half-width {half[0]} beside Chinese'


def completeness(stored, plural_forms):
    for (context, source, _), message in stored.items():
        translation, texts = translations_of(message)
        # All classes have one, so lupdate has taken a text for that of another class.
        if '::' not in context:
            yield f'{context}: "{source}" stands in a context without a namespace, where it is not looked up'
        if message.get('numerus') == 'yes' and len(texts) != plural_forms:
            yield f'{context}: "{source}" has {len(texts)} plural forms instead of {plural_forms}'
        if translation.get('type'):
            yield f'{context}: "{source}" is {translation.get("type")}'
            continue
        for text in texts:
            for fault in faults(source, text, message.get('numerus') == 'yes'):
                yield f'{context}: "{source}" → "{text}" {fault}'


def bypasses(project):
    for file in project.files(under=('ui/', 'app/')):
        code = file.without_comments
        for match in SETTER.finditer(code):
            if re.search(r'[A-Za-z]{2}', match[1]) and not re.search(r'\b(?:tr|translate)\s*\(', match[0]):
                yield file.finding(match.start(), f'"{match[1]}" is shown without tr')
        for match in re.finditer(r'\btr\s*\(\s*(?!["\s])', code):
            yield file.finding(match.start(), 'tr takes a literal, so that lupdate finds it')
        for match in re.finditer(r'\btr\s*\("(?:[^"\\\n]|\\.)*"\)\s*[+%](?!\d)|[+%]\s*tr\s*\(', code):
            yield file.finding(match.start(), 'a sentence is one tr with placeholders, not glued')
        if file.path.startswith(PAPER):
            continue
        for match in LITERAL.finditer(code):
            if CHINESE.search(match[1]):
                yield file.finding(match.start(), f'"{match[1]}" is shown without tr')


def check_catalogue(project, path, plural_forms, *options):
    if not project.has(path):
        yield Finding(path, 1, 'does not exist')
        return
    stored = messages(ElementTree.fromstring(project.file(path).text))
    fresh = from_sources(project, *options)
    for message in [*freshness(stored, fresh), *completeness(stored, plural_forms)]:
        yield Finding(path, 1, message)


def check(project):
    yield from bypasses(project)
    yield from check_catalogue(project, CATALOGUE, 1, '-target-language', 'zh_CN')
    yield from check_catalogue(project, PLURALS, 2, '-target-language', 'en', '-pluralonly')


def catalogue(source, translation, attributes='', message_attributes='', language='zh_CN', context='a::A'):
    return (f'<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="{language}"><context><name>{context}</name>'
            f'<message{message_attributes}><source>{source}</source>'
            f'<translation{attributes}>{translation}</translation></message></context></TS>')


NUMERUS = ' numerus="yes"'
SURROUNDINGS = {'ui/a.cpp': 'QString a::A::b()\n{\n    return tr("Open %1");\n}\n',
                PLURALS: '<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="en"></TS>'}
OFFENDERS = [
    (CATALOGUE, catalogue('Other', '其他'), '"Open %1" is not in the catalogue'),
    (CATALOGUE, catalogue('Other', '其他'), '"Other" is no longer in the sources'),
    (CATALOGUE, catalogue('Open %1', '', ' type="unfinished"'), 'is unfinished'),
    (CATALOGUE, catalogue('Open %1', '打开 %1', ' type="vanished"'), 'is vanished'),
    (CATALOGUE, catalogue('Open %1', ''), 'is not translated'),
    (CATALOGUE, catalogue('Open %1', '打开 %2'), 'for the placeholders'),
    (CATALOGUE, catalogue('Open %1', '打开 %1…'), 'ends with …'),
    (CATALOGUE, catalogue('Open %1', '打开 %1 PDF…'), 'behind Latin letters'),
    (CATALOGUE, catalogue('Open %1', '打开 %1(&amp;O)'), 'access key'),
    (CATALOGUE, catalogue('Open %1', ' 打开 %1'), 'blanks at an end'),
    (CATALOGUE, catalogue('Open %1', '打开,%1'), 'half-width ,'),
    (CATALOGUE, catalogue('Open', '<numerusform>打开</numerusform>', '', NUMERUS), 'plural without %n'),
    (CATALOGUE, catalogue('%n', '<numerusform>%n</numerusform>' * 2, '', NUMERUS), '2 plural forms instead of 1'),
    (PLURALS, catalogue('%n', '<numerusform>%n</numerusform>', '', NUMERUS, 'en'), '1 plural forms instead of 2'),
    (PLURALS, catalogue('%n', '', '', NUMERUS, 'en'), 'is no longer in the sources'),
    (CATALOGUE, catalogue('Open %1', '打开 %1', context='A'), 'without a namespace'),
    ('ui/ledger/a.cpp', 'label->setText(QStringLiteral("Open it"));\n', 'shown without tr'),
    ('ui/ledger/a.cpp', 'auto a = u"打开"_s;\n', 'shown without tr'),
    ('ui/ledger/a.cpp', 'return tr(name);\n', 'takes a literal'),
    ('ui/ledger/a.cpp', 'return tr("Open ") + name;\n', 'not glued'),
]
INNOCENTS = [
    (CATALOGUE, catalogue('Open %1', '打开 %1')),
    ('ui/ledger/a.cpp', 'label->setText(tr("Open it")); label->setText(QStringLiteral("%1")); // 打开\n'),
    ('ui/drawing/a.cpp', 'auto a = QStringLiteral("第 %1 页 共 %2 页");\n'),
]
