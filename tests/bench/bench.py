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
import threading
import time

import ledger

# The line that the window writes to stderr when DUBAN_TRACE_START is set and its first rows are painted.
FIRST_ROWS = 'first rows'
START_LIMIT_SECONDS = 60
# Ten thousand tasks may take twice as long to show as none, a hundred thousand three times as long as a
# window without anything.
START_RATIO_LIMIT = 2.0
EMPTY_RATIO_LIMIT = 3.0


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

    def generated(self, programs, tasks):
        """The path of a ledger of so many tasks, made for measuring."""
        path = os.path.join(self.folder, f'{tasks}.duban')
        subprocess.run([os.path.join(programs, 'generate_ledger'), path, str(tasks)], env=self.environment, check=True)
        return path

    def inside(self, programs, name, *arguments):
        """Runs a program that prints its own figures."""
        run = subprocess.run([os.path.join(programs, name), *arguments], env=self.environment)
        self.failed |= run.returncode != 0

    def timed(self, name, *arguments, tasks):
        self.figure(name, self.run(*arguments) * 1000, 'ms', tasks=tasks)

    def first_rows(self, *command):
        """Milliseconds from starting a program to its first rows on the screen."""
        start = time.monotonic()
        with subprocess.Popen(command, env=self.environment, stderr=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, text=True) as program:
            # Reading its lines would wait for ever if the one that counts did not come.
            alarm = threading.Timer(START_LIMIT_SECONDS, program.kill)
            alarm.start()
            try:
                if any(FIRST_ROWS in line for line in program.stderr):
                    return (time.monotonic() - start) * 1000
            finally:
                alarm.cancel()
                program.kill()
        sys.exit(f'{command}: no line with "{FIRST_ROWS}" on stderr within {START_LIMIT_SECONDS} s')

    def median_first_rows(self, repetitions, *command):
        self.first_rows(*command)
        return statistics.median(self.first_rows(*command) for _ in range(repetitions))


def measure_verbs(bench, sheet, file, tasks):
    weekly = os.path.join(bench.folder, 'weekly.pdf')
    bench.timed('import', 'import', sheet, '--to', file, tasks=tasks)
    bench.timed('import again, nothing new', 'import', sheet, '--to', file, tasks=tasks)
    bench.timed('list alerts', 'list', file, '--what', 'alerts', '--format', 'json', tasks=tasks)
    bench.timed('weekly sheet as PDF', 'print', file, '--document', 'weekly', '--period', '2025-W30',
                '--output', weekly, tasks=tasks)
    bench.timed('check', 'check', file, tasks=tasks)


def measure_start(bench, empty, file, tasks, repetitions):
    alone = bench.median_first_rows(repetitions, bench.duban, empty)
    bench.figure('start to first rows, empty file', alone, 'ms')
    loaded = bench.median_first_rows(repetitions, bench.duban, file)
    bench.figure('start to first rows', loaded, 'ms', tasks=tasks)
    bench.figure('start to first rows, against an empty file', loaded / alone, 'times', START_RATIO_LIMIT,
                 tasks=tasks)


def measure_large_start(bench, programs, file, tasks, repetitions):
    least = bench.median_first_rows(repetitions, os.path.join(programs, 'empty_window'))
    bench.figure('start of an empty program', least, 'ms')
    loaded = bench.median_first_rows(repetitions, bench.duban, file)
    bench.figure('start to first rows', loaded, 'ms', tasks=tasks)
    bench.figure('start to first rows, against an empty program', loaded / least, 'times', EMPTY_RATIO_LIMIT,
                 tasks=tasks)


def measure_inside(bench, programs, tasks, repetitions):
    large = bench.generated(programs, tasks)
    bench.inside(programs, 'lights_bench', large)
    bench.inside(programs, 'chart_bench', large, bench.generated(programs, 1000))
    measure_large_start(bench, programs, large, tasks, repetitions)
    bench.inside(programs, 'ledger_bench', large)
    bench.inside(programs, 'midnight_bench', large, str(tasks))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--duban', required=True)
    parser.add_argument('--benches', required=True, help='the folder of the programs that measure from inside')
    parser.add_argument('--tasks', type=int, default=10000, help='of the table that is imported')
    parser.add_argument('--large', type=int, default=100000, help='tasks of the ledger the programs look at')
    parser.add_argument('--repetitions', type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(os.path.abspath(options.duban), folder)
        sheet, empty, full = (os.path.join(folder, n) for n in ('ledger.tsv', 'empty.duban', 'full.duban'))
        ledger.write(sheet, options.tasks)
        bench.run('create', empty, '--title', '空台账', '--unit', '某县民政局', '--year', '2026')
        measure_verbs(bench, sheet, full, options.tasks)
        measure_start(bench, empty, full, options.tasks, options.repetitions)
        bench.inside(options.benches, 'core_bench', full)
        measure_inside(bench, options.benches, options.large, options.repetitions)
    return not bench.failed


if __name__ == '__main__':
    sys.exit(0 if main() else 1)
