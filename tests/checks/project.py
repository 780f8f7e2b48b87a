# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project as the fences see them, and what a fence finds."""
import dataclasses
import functools
import glob
import os
import re

SKIPPED_FOLDERS = {'build', 'out', '.git', '.cache', '__pycache__'}
CODE_SUFFIXES = ('.cpp', '.h')
PRODUCT_FOLDERS = ('core/', 'ui/', 'app/')

_COMMENT = r'//[^\n]*|/\*.*?\*/'
_RAW_STRING = r'R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"'
_STRING = r'"(?:[^"\\\n]|\\.)*"'
# An apostrophe after a digit separates digits.
_CHARACTER = r"(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)+'"
_TOKENS = re.compile(f'(?P<comment>{_COMMENT})|{_RAW_STRING}|{_STRING}|{_CHARACTER}', re.DOTALL)


@dataclasses.dataclass(frozen=True)
class Finding:
    """A place that breaks a rule."""

    path: str
    line: int
    message: str

    def __str__(self):
        return f'{self.path}:{self.line}: {self.message}'


def _blank(text):
    return re.sub(r'[^\n]', ' ', text)


class File:
    """One text file. Its three readings have the same length, so that positions agree."""

    def __init__(self, path, text):
        self.path = path
        self.text = text

    @functools.cached_property
    def without_comments(self):
        return _TOKENS.sub(lambda m: _blank(m[0]) if m['comment'] else m[0], self.text)

    @functools.cached_property
    def code(self):
        """Without comments and without what stands between quotation marks."""
        return _TOKENS.sub(self._hide, self.text)

    @staticmethod
    def _hide(match):
        if match['comment']:
            return _blank(match[0])
        return match[0][0] + _blank(match[0][1:-1]) + match[0][-1]

    def line_of(self, position):
        return self.text.count('\n', 0, position) + 1

    def finding(self, position, message):
        return Finding(self.path, self.line_of(position), message)


class Project:
    """A source tree. Paths are relative to its root, with forward slashes."""

    def __init__(self, root, qt_headers=None):
        self.root = os.path.abspath(root)
        self._qt_headers = qt_headers
        self._files = {}

    @functools.cached_property
    def paths(self):
        found = []
        for folder, folders, names in os.walk(self.root):
            folders[:] = sorted(f for f in folders if f not in SKIPPED_FOLDERS)
            found += [os.path.relpath(os.path.join(folder, n), self.root) for n in names]
        return sorted(p.replace(os.sep, '/') for p in found)

    def files(self, suffixes=CODE_SUFFIXES, under=''):
        """Files whose name ends with one of suffixes, in folders that start with one of under."""
        for path in self.paths:
            if path.endswith(suffixes) and path.startswith(under):
                yield self.file(path)

    def file(self, path):
        if path not in self._files:
            with open(os.path.join(self.root, path), encoding='utf-8') as stream:
                self._files[path] = File(path, stream.read())
        return self._files[path]

    def has(self, path):
        return os.path.exists(os.path.join(self.root, path))

    @functools.cached_property
    def qt_modules(self):
        """Which module each class header of the installed Qt belongs to: {'QDate': 'Core', …}."""
        folder = self._qt_headers or next(iter(glob.glob('/usr/include/*/qt6')), '')
        modules = {}
        for path in glob.glob(os.path.join(folder, 'Qt*', '[Qq]*')):
            module = os.path.basename(os.path.dirname(path))[2:]
            modules.setdefault(os.path.basename(path), module)
        return modules
