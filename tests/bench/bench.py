#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program from outside on a generated ledger; one JSON line a figure.

A figure with a limit that it breaks makes the run fail.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

import ledger

# The line that the window writes to stderr when DUBAN_TRACE_START is set and its first rows are painted.
FIRST_ROWS = 'first rows'
START_LIMIT_SECONDS = 60


class Bench:
    def __init__(self, duban, folder):
        self.duban = duban
        self.folder = folder
        # Neither the user's settings nor a display: only the program is measured.
        self.environment = {**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'DUBAN_TRACE_START': '1',
                            'HOME': folder, 'XDG_CONFIG_HOME': folder, 'XDG_DATA_HOME': folder}
        self.failed = False

    def figure(self, name, value, unit, limit=None, **more):
        broken = limit is not None and value > limit
        self.failed |= broken
        print(json.dumps({'figure': name, 'value': round(value, 2), 'unit': unit, 'limit': limit,
                          'ok': not broken, **more}, ensure_ascii=False), flush=True)

    def run(self, *arguments):
        """Seconds that one verb took."""
        start = time.monotonic()
        run = subprocess.run([self.duban, *arguments], env=self.environment, capture_output=True, text=True)
        if run.returncode not in (0, 4):
            sys.exit(f'duban {arguments[0]} failed ({run.returncode}): {run.stderr}')
        return time.monotonic() - start

    def first_rows(self, file):
        """Milliseconds from starting the program to its first rows on the screen."""
        start = time.monotonic()
        with subprocess.Popen([self.duban, file], env=self.environment, stderr=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, text=True) as program:
            try:
                for line in program.stderr:
                    if FIRST_ROWS in line:
                        return (time.monotonic() - start) * 1000
                    if time.monotonic() - start > START_LIMIT_SECONDS:
                        break
            finally:
                program.kill()
        sys.exit(f'{file}: no line with "{FIRST_ROWS}" on stderr')

    def median_first_rows(self, file, repetitions):
        self.first_rows(file)
        return statistics.median(self.first_rows(file) for _ in range(repetitions))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--duban', required=True)
    parser.add_argument('--core-bench', required=True)
    parser.add_argument('--tasks', type=int, default=10000)
    parser.add_argument('--repetitions', type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(os.path.abspath(options.duban), folder)
        sheet, empty, full = (os.path.join(folder, n) for n in ('ledger.tsv', 'empty.duban', 'full.duban'))
        ledger.write(sheet, options.tasks)
        bench.run('create', empty, '--title', '空台账', '--unit', '某县民政局', '--year', '2026')
        seconds = bench.run('import', sheet, '--to', full)
        bench.figure('import', seconds * 1000, 'ms', tasks=options.tasks)
        bench.figure('import again, nothing new', bench.run('import', sheet, '--to', full) * 1000, 'ms',
                     tasks=options.tasks)
        bench.figure('list alerts', bench.run('list', full, '--what', 'alerts', '--format', 'json') * 1000, 'ms',
                     tasks=options.tasks)
        alone = bench.median_first_rows(empty, options.repetitions)
        bench.figure('start to first rows, empty file', alone, 'ms')
        loaded = bench.median_first_rows(full, options.repetitions)
        bench.figure('start to first rows', loaded, 'ms', tasks=options.tasks)
        bench.figure('start to first rows, against an empty file', loaded / alone, 'times', 2.0,
                     tasks=options.tasks)
        inner = subprocess.run([options.core_bench, full], env=bench.environment)
        bench.failed |= inner.returncode != 0
    return not bench.failed


if __name__ == '__main__':
    sys.exit(0 if main() else 1)
