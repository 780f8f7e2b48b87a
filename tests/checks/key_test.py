# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/analysis/key.py gives another name whenever a tool might find something else, and only then."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

KEY = pathlib.Path(__file__).parents[2] / 'scripts' / 'analysis' / 'key.py'


class KeyTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(os.path.realpath(folder.name))
        (self.root / 'settings').write_text('Checks: -*\n')
        (self.root / 'list.h').write_text('#define MOST 10\nint first();\n')
        (self.root / 'core-1.cpp').write_text('#include "list.h"\nint all = first();\n')

    def key(self, name='core-1.cpp', flags=('-DA',)):
        source = str(self.root / name)
        commands = [{'file': source, 'arguments': ['c++', *flags, '-c', source]}]
        (self.root / 'compile_commands.json').write_text(json.dumps(commands))
        run = subprocess.run([sys.executable, '-B', KEY, self.root, source, 'c++', self.root / 'settings'],
                             check=True, capture_output=True, text=True)
        return run.stdout.strip()

    def test_nothing_changed_is_the_same_key(self):
        self.assertRegex(self.key(), '^[0-9a-f]{64}$')
        self.assertEqual(self.key(), self.key())

    def test_a_source_numbered_anew_keeps_its_key(self):
        before = self.key()
        (self.root / 'core-1.cpp').rename(self.root / 'core-2.cpp')
        self.assertEqual(self.key('core-2.cpp'), before)

    def test_whatever_a_finding_depends_on_changes_the_key(self):
        before = self.key()
        for name, text in (('list.h', '#define MOST 20\nint first();\n'),
                           ('list.h', '#define MOST 10\nint first(); // NOLINT\n'),
                           ('core-1.cpp', '#include "list.h"\nint every = first();\n'),
                           ('settings', 'Checks: bugprone-*\n')):
            with self.subTest(name=name, text=text):
                kept = (self.root / name).read_text()
                (self.root / name).write_text(text)
                self.assertNotEqual(self.key(), before)
                (self.root / name).write_text(kept)
        self.assertNotEqual(self.key(flags=('-DB',)), before)
        self.assertEqual(self.key(), before)

    def test_what_cannot_be_read_has_no_key(self):
        (self.root / 'list.h').unlink()
        self.assertEqual(self.key(), '')


if __name__ == '__main__':
    unittest.main()
