#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the table of three ledgers, each ten times as large as the one before, and how the figures grow.

Prints every figure of every ledger, and for each the exponent of its growth from the smallest ledger to the
largest; fails if one of these is above the limit. What the figures themselves may be is for bench.py.
"""
import argparse
import json
import math
import os
import subprocess
import sys
import tempfile

from bench import Bench

DECADES = [10000, 100000, 1000000]
EXPONENT_LIMIT = 1.2
# Less than that is the clock's and the scheduler's doing.
LEAST_MILLISECONDS = 5


def figures_of(bench, programs, path):
    """What ledger_bench and a start say of one ledger, by their names: value and unit."""
    run = subprocess.run([os.path.join(programs, 'ledger_bench'), path], env=bench.environment,
                         stdout=subprocess.PIPE, text=True)
    lines = [json.loads(line) for line in run.stdout.splitlines() if line.startswith('{')]
    if not lines:
        sys.exit(f'ledger_bench says nothing of {path} ({run.returncode})')
    figures = {line['figure']: (line['value'], line['unit']) for line in lines}
    figures['start to first rows'] = (bench.median_first_rows(3, bench.duban, path), 'ms')
    return figures


def exponent(small, large, factor):
    return math.log(max(large, 1e-9) / max(small, 1e-9)) / math.log(factor)


def report(bench, by_size):
    small, large = by_size[DECADES[0]], by_size[DECADES[-1]]
    for name, (value, unit) in large.items():
        for size in DECADES:
            if name in by_size[size]:
                bench.figure(name, by_size[size][name][0], unit, tasks=size)
        if name in small and unit in ('ms', 'MB'):
            least = max(small[name][0], LEAST_MILLISECONDS)
            grown = exponent(least, value, DECADES[-1] / DECADES[0])
            bench.figure(f'growth of: {name}', grown, 'exponent', EXPONENT_LIMIT)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--duban', required=True)
    parser.add_argument('--benches', required=True, help='the folder of the programs that measure from inside')
    options = parser.parse_args()
    by_size = {}
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(os.path.abspath(options.duban), folder)
        for size in DECADES:
            path = bench.generated(options.benches, size)
            by_size[size] = figures_of(bench, options.benches, path)
            os.remove(path)
        report(bench, by_size)
    return not bench.failed


if __name__ == '__main__':
    sys.exit(0 if main() else 1)
