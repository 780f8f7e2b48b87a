#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures import and export of a large workbook beside LibreOffice, one after the other in each round.

One JSON line a figure, of the medians of all rounds; a figure with a limit that it breaks makes the run fail. Times
are those on the clock, "processor" beside them the seconds of user and system. Memory is the largest resident set of
the program and of all that it started.
"""
import argparse
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import typing

import workbook

# Text in the encoding that an office here can read: with its default all Chinese becomes question marks.
CSV = 'csv:Text - txt - csv (StarCalc):44,34,76'
# What the office program does with the same file is 1.
READ_LIMIT = 1 / 3
IMPORT_LIMIT = 1.0
IMPORT_MEMORY_LIMIT = 2 / 3
EXPORT_LIMIT = 1 / 3
# From a tenth of the rows to all of them.
GROWTH_LIMIT = 1.15
# Whatever the machine.
MEMORY_LIMIT = 512

Cost = typing.NamedTuple('Cost', [('seconds', float), ('processor', float), ('megabytes', float)])


class Bench:
    def __init__(self, duban, folder):
        self.duban = duban
        self.folder = folder
        # Neither the user's settings nor a display: only the programs are measured.
        self.environment = {**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'HOME': folder,
                            'XDG_CONFIG_HOME': folder, 'XDG_DATA_HOME': folder}
        self.failed = False

    def path(self, name):
        return os.path.join(self.folder, name)

    def figure(self, name, value, unit, limit=None, **more):
        broken = limit is not None and value > limit
        self.failed |= broken
        print(json.dumps({'figure': name, 'value': round(value, 3), 'unit': unit,
                          'limit': limit and round(limit, 3), 'ok': not broken, **more}, ensure_ascii=False),
              flush=True)

    def cost(self, *command):
        """What a run of command takes."""
        log = self.path('log')
        start = time.monotonic()
        with open(log, 'wb') as stream:
            process = subprocess.Popen(command, env=self.environment, stdout=stream, stderr=stream)
            # The only way to hear of this child alone; of what it started it has waited for itself.
            _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 4):
            with open(log, encoding='utf-8', errors='replace') as stream:
                sys.exit(f'{" ".join(command)} failed ({process.returncode}): {stream.read()}')
        return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)

    def office(self, form, sheet):
        """What the office program takes to open sheet and to save it as form."""
        target = self.path('office')
        shutil.rmtree(target, ignore_errors=True)
        cost = self.cost('soffice', f'-env:UserInstallation=file://{self.path("profile")}', '--headless',
                         '--convert-to', form, '--outdir', target, sheet)
        # It says nothing of what it could not do.
        if not os.listdir(target):
            sys.exit(f'soffice has made no {form} of {sheet}')
        return cost

    def read(self, sheet):
        """What reading sheet into drafts takes: all of an import but writing."""
        return self.cost(self.duban, 'import', sheet, '--to', self.path('none.duban'), '--dry-run')

    def imported(self, sheet):
        """What importing sheet into a new file takes."""
        file = self.path('imported.duban')
        if os.path.exists(file):
            os.remove(file)
        return self.cost(self.duban, 'import', sheet, '--to', file)

    def exported(self):
        """What writing the file imported last as a workbook takes."""
        return self.cost(self.duban, 'export', self.path('imported.duban'), '--output', self.path('exported.xlsx'))


def median(costs):
    return Cost(*(statistics.median(each) for each in zip(*costs)))


def measure(bench, large, small, rounds):
    """The cost of each job in turn, so that whatever else the machine does falls on all of them."""
    jobs = {'soffice to csv': lambda: bench.office(CSV, large),
            'read': lambda: bench.read(large),
            'read a tenth': lambda: bench.read(small),
            'import a tenth': lambda: bench.imported(small),
            'import': lambda: bench.imported(large),
            'export': bench.exported,
            'soffice to xlsx': lambda: bench.office('xlsx', large)}
    costs = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            costs[name].append(job())
    return {name: median(each) for name, each in costs.items()}


def report_jobs(bench, costs, rows):
    for name, cost in costs.items():
        size = rows // 10 if name.endswith('tenth') else rows
        bench.figure(name, cost.seconds, 's', rows=size, processor=round(cost.processor, 2),
                     megabytes=round(cost.megabytes))


def report_ratios(bench, costs):
    csv, xlsx = costs['soffice to csv'], costs['soffice to xlsx']
    for name, job, office, limit in [('read against soffice to csv', costs['read'], csv, READ_LIMIT),
                                     ('import against soffice to csv', costs['import'], csv, IMPORT_LIMIT),
                                     ('export against soffice to xlsx', costs['export'], xlsx, EXPORT_LIMIT)]:
        bench.figure(name, job.seconds / office.seconds, 'times', limit,
                     processor=round(job.processor / office.processor, 3))
    bench.figure('memory of import against soffice to csv', costs['import'].megabytes / csv.megabytes, 'times',
                 IMPORT_MEMORY_LIMIT)
    for name in ['read', 'import']:
        whole, tenth = costs[name], costs[f'{name} a tenth']
        bench.figure(f'growth of {name}', math.log10(whole.seconds / tenth.seconds), 'exponent', GROWTH_LIMIT,
                     processor=round(math.log10(whole.processor / tenth.processor), 3))
    for name in ['read', 'import']:
        bench.figure(f'memory of {name}', costs[name].megabytes, 'MB', MEMORY_LIMIT)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--duban', required=True)
    parser.add_argument('--rows', type=int, default=100000)
    parser.add_argument('--rounds', type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(os.path.abspath(options.duban), folder)
        large, small, warm = (bench.path(f'{name}.xlsx') for name in ('large', 'small', 'warm'))
        for path, count in [(large, options.rows), (small, options.rows // 10), (warm, 10)]:
            workbook.write(path, count)
        bench.office(CSV, warm)  # makes the profile, which is not measured
        costs = measure(bench, large, small, options.rounds)
        report_jobs(bench, costs, options.rows)
        report_ratios(bench, costs)
    return not bench.failed


if __name__ == '__main__':
    sys.exit(0 if main() else 1)
