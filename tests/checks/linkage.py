#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""linkage.py PROGRAM MODULE…: fails if the program loads another module of Qt, or a library that draws.

core_tests holds all of core; whatever of Qt Gui leaks into core, however indirectly, shows here.
"""
import re
import subprocess
import sys

DRAWING = r'lib(?:X11|xcb|GL|EGL|OpenGL|wayland-client|fontconfig|freetype|qpdf)\.so'


def strangers(loaded, modules):
    for name in re.findall(r'^\s*(\S+\.so\S*)', loaded, re.MULTILINE):
        module = re.match(r'libQt6(\w+)\.so', name)
        if (module and module[1] not in modules) or re.match(DRAWING, name):
            yield name


program, *allowed = sys.argv[1:]
found = list(strangers(subprocess.run(['ldd', program], check=True, capture_output=True, text=True).stdout, allowed))
for library in found:
    print(f'{program} links {library}')
sys.exit(1 if found else 0)
