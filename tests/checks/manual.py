# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual calls buttons, menus and pages what the Chinese window calls them: 【菜单 ▸ 命令】. A command stands in the
menu the manual names, and a key in the list of shortcuts."""
import re
import xml.etree.ElementTree as ElementTree

FOLDER = 'resources/manual/'
TRANSLATIONS = 'translations/duban_zh_CN.ts'
ACTIONS = 'ui/actions/action_table.cpp'
LABEL = re.compile('【(.*?)】')
NOOP = r'QT_TRANSLATE_NOOP\("ui::Actions",\s*"(.*?)"\)'
ACTION = re.compile(r'\{\w+, MenuId::(\w+),\s*' + NOOP + r',\s*"\w*",\s*[\w:]+,\s*"(.*?)"')
MENU = re.compile(r'\{MenuId::(\w+), ' + NOOP + ', "(.*?)"')
KEY = re.compile(r'(?:(?:Ctrl|Alt|Shift)\+)+(?:Page (?:Up|Down)|[A-Za-z0-9]+|[^\s，。、：；（）【】|单拖])(?:车|格|轮|向键)?')


def words_of_window(file):
    """Every text the window can show in Chinese, without the & before a key."""
    root = ElementTree.fromstring(file.text)
    return {(message.findtext('translation') or '').replace('&', '') for message in root.iter('message')}


def chinese_of(file, context):
    """Source text to Chinese text of one context."""
    root = ElementTree.fromstring(file.text)
    return {message.findtext('source'): message.findtext('translation') or ''
            for found in root.iter('context') if found.findtext('name') == context
            for message in found.iter('message')}


class Window:
    """What the menus hold and which keys the list of shortcuts shows, in Chinese."""
    def __init__(self, project):
        translations = project.file(TRANSLATIONS)
        chinese = chinese_of(translations, 'ui::Actions')
        table = project.file(ACTIONS).text
        self.menus = {name: chinese.get(text, text) for name, text, _ in MENU.findall(table)}
        self.commands = {(self.menus.get(menu), chinese.get(text, text)) for menu, text, _ in ACTION.findall(table)}
        keys = [keys for _, _, keys in ACTION.findall(table) + MENU.findall(table)]
        keys += [key for text in chinese_of(translations, 'ui::ViewKeys').values() for key in text.split(' / ')]
        names = {'Up': '↑', 'Down': '↓', 'Left': '←', 'Right': '→'}
        self.keys = {re.sub('(Up|Down|Left|Right)$', lambda arrow: names[arrow[0]], key) if 'Page' not in key else key
                     for key in keys}


def check_window(file, window):
    for label in LABEL.finditer(file.text):
        path = label[1].split(' ▸ ')
        if len(path) > 1 and path[-2] in window.menus.values() and tuple(path[-2:]) not in window.commands:
            yield file.finding(label.start(), f'the menu "{path[-2]}" has no "{path[-1]}"')
    for key in KEY.finditer(file.text):
        if key[0] not in window.keys:
            yield file.finding(key.start(), f'the list of shortcuts has no "{key[0]}"')


def check(project):
    if TRANSLATIONS not in project.paths:
        return
    words = words_of_window(project.file(TRANSLATIONS))
    window = Window(project) if ACTIONS in project.paths else None
    for path in project.paths:
        if not path.startswith(FOLDER):
            continue
        file = project.file(path)
        for label in LABEL.finditer(file.text):
            for part in label[1].split(' ▸ '):
                if part not in words:
                    yield file.finding(label.start(), f'the window has nothing called "{part}"')
        if window:
            yield from check_window(file, window)


SURROUNDINGS = {
    TRANSLATIONS: '<TS><context><name>ui::Actions</name>'
                  '<message><source>File</source><translation>文件</translation></message>'
                  '<message><source>Quit</source><translation>退出</translation></message>'
                  '<message><source>Edit</source><translation>编辑</translation></message></context>'
                  '<context><name>ui::ViewKeys</name><message><source>Alt+Enter / Esc</source>'
                  '<translation>Alt+回车 / Esc</translation></message></context></TS>',
    ACTIONS: '{Quit, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "Quit"), "", kNoKey, "Ctrl+Q", kNothing},\n'
             '{MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "File"), "Alt+F"},\n'
             '{MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Edit"), "Alt+E"},\n'}
OFFENDERS = [
    (FOLDER + '10-a.md', '# 甲\n\n选【文件 ▸ 离开】。\n', 'nothing called "离开"'),
    (FOLDER + '10-a.md', '# 甲\n\n选【文档】。\n', 'nothing called "文档"'),
    (FOLDER + '10-a.md', '# 甲\n\n选【编辑 ▸ 退出】。\n', 'the menu "编辑" has no "退出"'),
    (FOLDER + '10-a.md', '# 甲\n\n按 Ctrl+Y。\n', 'no "Ctrl+Y"'),
    (FOLDER + '10-a.md', '# 甲\n\n按 Shift+回车。\n', 'no "Shift+回车"'),
]
INNOCENTS = [
    (FOLDER + '10-a.md', '# 甲\n\n选【文件 ▸ 退出】（Ctrl+Q），再选【文件】。Alt+回车换行，Ctrl+单击再选一格。\n'),
]
