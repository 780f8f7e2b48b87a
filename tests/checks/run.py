#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one fence over the project, or proves that it bites.

A fence is a module of this folder with check(project), which yields Findings, OFFENDERS, a list of
(path, text, part of the message) that it must find, and INNOCENTS, a list of (path, text) in which it
must find nothing.
"""
import argparse
import importlib
import os
import sys
import tempfile

from project import Project

HERE = os.path.dirname(os.path.abspath(__file__))


def run(fence, root, qt_headers):
    findings = list(fence.check(Project(root, qt_headers)))
    for finding in findings:
        print(finding)
    print(f'{len(findings)} findings')
    return not findings


def findings_in(fence, path, text, qt_headers):
    """What the fence finds in a tree of this one file (and those in fence.SURROUNDINGS)."""
    with tempfile.TemporaryDirectory() as root:
        for name, content in {**getattr(fence, 'SURROUNDINGS', {}), path: text}.items():
            target = os.path.join(root, name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, 'w', encoding='utf-8') as stream:
                stream.write(content)
        return [str(f) for f in fence.check(Project(root, qt_headers)) if f.path == path]


def prove(fence, qt_headers):
    failures = []
    for path, text, message in fence.OFFENDERS:
        found = findings_in(fence, path, text, qt_headers)
        if not any(message in f for f in found):
            failures.append(f'does not bite: {path}: {text!r}: wanted "{message}", found {found}')
    for path, text in fence.INNOCENTS:
        found = findings_in(fence, path, text, qt_headers)
        if found:
            failures.append(f'bites the innocent: {path}: {text!r}: {found}')
    for failure in failures:
        print(failure)
    print(f'{len(fence.OFFENDERS)} offenders, {len(fence.INNOCENTS)} innocents, {len(failures)} failures')
    return not failures and (bool(fence.OFFENDERS) or cannot_run(fence))


def cannot_run(fence):
    """Whether the fence asks a tool that this machine does not have."""
    return hasattr(fence, 'program') and not fence.program()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('fence')
    parser.add_argument('--prove', action='store_true')
    parser.add_argument('--root', default=os.path.join(HERE, '..', '..'))
    parser.add_argument('--qt-headers', help='the folder with QtCore/, QtGui/ …')
    options = parser.parse_args()
    fence = importlib.import_module(options.fence)
    if options.prove:
        return prove(fence, options.qt_headers)
    return run(fence, options.root, options.qt_headers)


if __name__ == '__main__':
    sys.exit(0 if main() else 1)
