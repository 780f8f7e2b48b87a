# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source is formatted by clang-format 14 as .clang-format says. Other versions differ in details, so
they are not asked."""
import functools
import os
import re
import shutil
import subprocess

from project import Finding

VERSION = '14'
FAULT = re.compile(r'^(.*?):(\d+):\d+: error: ', re.MULTILINE)


@functools.cache
def program():
    """The clang-format to ask; None if this machine has only another version."""
    for name in (f'clang-format-{VERSION}', 'clang-format'):
        path = shutil.which(name)
        if path and f'version {VERSION}.' in subprocess.run([path, '--version'], capture_output=True, text=True).stdout:
            return path
    return None


def check(project):
    if not program():
        print(f'skipped: no clang-format {VERSION} here')
        return
    paths = [file.path for file in project.files()]
    if not paths:
        return
    run = subprocess.run([program(), '--dry-run', '-Werror', '--style=file', *paths],
                         cwd=project.root, capture_output=True, text=True)
    for path, line in sorted(set(FAULT.findall(run.stderr))):
        yield Finding(path, int(line), f'is not as {os.path.basename(program())} -i writes it')


with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', '.clang-format'),
          encoding='utf-8') as stream:
    SURROUNDINGS = {'.clang-format': stream.read()}
OFFENDERS = [('core/base/a.cpp', 'int  f( int a ){return a;}\n', 'is not as clang-format')] if program() else [
    ]
INNOCENTS = [('core/base/a.cpp', 'int f(int a)\n{\n    return a;\n}\n')]
