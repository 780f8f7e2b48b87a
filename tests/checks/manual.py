# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual calls buttons, menus and pages what the Chinese window calls them: 【菜单 ▸ 命令】."""
import re
import xml.etree.ElementTree as ElementTree

FOLDER = 'resources/manual/'
TRANSLATIONS = 'translations/duban_zh_CN.ts'
LABEL = re.compile('【(.*?)】')


def words_of_window(file):
    """Every text the window can show in Chinese, without the & before a key."""
    root = ElementTree.fromstring(file.text)
    return {(message.findtext('translation') or '').replace('&', '') for message in root.iter('message')}


def check(project):
    if TRANSLATIONS not in project.paths:
        return
    words = words_of_window(project.file(TRANSLATIONS))
    for path in project.paths:
        if not path.startswith(FOLDER):
            continue
        file = project.file(path)
        for label in LABEL.finditer(file.text):
            for part in label[1].split(' ▸ '):
                if part not in words:
                    yield file.finding(label.start(), f'the window has nothing called "{part}"')


SURROUNDINGS = {TRANSLATIONS: '<TS><context><message><source>File</source><translation>文件</translation></message>'
                              '<message><source>Quit</source><translation>退出</translation></message></context></TS>'}
OFFENDERS = [
    (FOLDER + '10-a.md', '# 甲\n\n选【文件 ▸ 离开】。\n', 'nothing called "离开"'),
    (FOLDER + '10-a.md', '# 甲\n\n选【文档】。\n', 'nothing called "文档"'),
]
INNOCENTS = [
    (FOLDER + '10-a.md', '# 甲\n\n选【文件 ▸ 退出】，再选【文件】。\n'),
]
