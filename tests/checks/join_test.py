# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/analysis/join.py leaves no file out and gives each the command it is built with."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

JOIN = pathlib.Path(__file__).parents[2] / 'scripts' / 'analysis' / 'join.py'


class JoinTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(os.path.realpath(folder.name))
        self.entries = []
        (self.root / 'build').mkdir()

    def has(self, path, flags):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(f'int a;\nint {pathlib.Path(path).stem};\n')
        self.entries.append({'directory': str(self.root / 'build'), 'file': str(self.root / path),
                             'command': f'clang++ {flags} -o {path}.o -c {self.root / path}'})

    def join(self, *paths):
        """[(flags, joined paths)…] in the order of the joined sources, and what was said."""
        (self.root / 'build/compile_commands.json').write_text(json.dumps(self.entries))
        run = subprocess.run([sys.executable, '-B', JOIN, 'build', 'build/joined'], cwd=self.root, check=True,
                             input='\n'.join(paths), capture_output=True, text=True)
        commands = json.loads((self.root / 'build/joined/compile_commands.json').read_text())
        self.assertEqual(run.stdout.split(), [command['file'] for command in commands])
        return [self.read(command) for command in commands], run.stderr

    def read(self, command):
        lines = pathlib.Path(command['file']).read_text().splitlines()
        self.assertEqual(command['arguments'][-2:], ['-c', command['file']])
        mark = f'// joined: {self.root}/'
        return command['arguments'][1:-2], [line[len(mark):] for line in lines if line.startswith(mark)]

    def test_sources_of_a_folder_join_in_tens(self):
        names = [f'core/base/{letter}.cpp' for letter in 'abcdefghijkl']
        for name in names:
            self.has(name, '-DA')
        joined, _ = self.join(*reversed(names))
        self.assertEqual(joined, [(['-DA'], names[:10]), (['-DA'], names[10:])])

    def test_other_folders_and_other_commands_stay_apart(self):
        self.has('core/base/a.cpp', '-DA')
        self.has('core/base/b.cpp', '-DB')
        self.has('core/store/c.cpp', '-DA')
        joined, _ = self.join('core/base/a.cpp', 'core/base/b.cpp', 'core/store/c.cpp')
        self.assertEqual(joined, [(['-DA'], ['core/base/a.cpp']), (['-DB'], ['core/base/b.cpp']),
                                  (['-DA'], ['core/store/c.cpp'])])

    def test_a_header_goes_with_the_longest_command_beside_it(self):
        self.has('tests/support/a.cpp', '-DA')
        self.has('tests/support/b.cpp', '-DA -DWINDOW')
        joined, said = self.join('tests/support/fake.h')
        self.assertEqual(joined, [(['-DA', '-DWINDOW'], ['tests/support/fake.h'])])
        self.assertEqual(said, '')

    def test_a_file_beside_no_source_is_named(self):
        self.has('core/base/a.cpp', '-DA')
        joined, said = self.join('ui/alone.h')
        self.assertEqual(joined, [])
        self.assertIn('ui/alone.h', said)

    def test_what_was_joined_before_is_gone(self):
        self.has('core/base/a.cpp', '-DA')
        self.join('core/base/a.cpp')
        joined, _ = self.join()
        self.assertEqual(joined, [])
        self.assertEqual(list((self.root / 'build/joined').glob('*.cpp')), [])

    def test_places_are_named_as_in_the_files_joined(self):
        self.has('core/base/a.cpp', '-DA')
        self.has('core/base/b.cpp', '-DA')
        self.join('core/base/a.cpp', 'core/base/b.cpp')
        joined, = (self.root / 'build/joined').glob('*.cpp')
        lines = joined.read_text().splitlines()
        said = f'{joined}:{lines.index("int b;") + 1}:5: error: bad [x]\n/usr/include/c.h:3:1: note: here\n'
        run = subprocess.run([sys.executable, '-B', JOIN.with_name('places.py'), joined], check=True, input=said,
                             capture_output=True, text=True)
        self.assertEqual(run.stdout,
                         f'{self.root}/core/base/b.cpp:2:5: error: bad [x]\n/usr/include/c.h:3:1: note: here\n')


if __name__ == '__main__':
    unittest.main()
