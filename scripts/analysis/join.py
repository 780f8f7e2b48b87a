# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""join.py DATABASE_FOLDER OUTPUT_FOLDER < paths: writes sources that hold the named ones, ten of a folder each,
with a compile database of their own, and prints where they are.

What a check costs is Qt's headers, which it walks through once for each source it is given: ten joined take
little longer than one. Only sources with the same command join. They are written out, not included: clang's
analyzer follows the paths through the main file alone. places.py says what lines of theirs stand for. A header
is included, with the command of a source beside it.
"""
import json
import pathlib
import shlex
import shutil
import sys

from places import MARK

MOST = 10


def flags_of(entry):
    """The command without its source and its output."""
    words = shlex.split(entry['command'])
    source = words.index('-c')
    output = words.index('-o')
    return tuple(word for position, word in enumerate(words)
                 if position not in (source, source + 1, output, output + 1))


def flags_by_path(database, root):
    entries = json.loads((database / 'compile_commands.json').read_text())
    return {str(pathlib.Path(entry['file']).relative_to(root)): flags_of(entry) for entry in entries
            if pathlib.Path(entry['file']).is_relative_to(root)
            and not pathlib.Path(entry['file']).is_relative_to(database)}


def flags_beside(path, flags):
    """Of several the longest: it sees the most, and a header that tests share may need the window."""
    folder = str(pathlib.Path(path).parent)
    return max((found for source, found in flags.items() if str(pathlib.Path(source).parent) == folder),
               key=len, default=None)


def groups(paths, flags):
    """(folder, flags) → paths, in the order of their names."""
    found = {}
    for path in sorted(paths):
        if pathlib.Path(path).exists() and '#include <qpdf/' in pathlib.Path(path).read_text():
            print(f'{path}: clang 14 takes no vector of an incomplete type, as qpdf/JSON.hh has one: not looked at.',
                  file=sys.stderr)
            continue
        command = flags.get(path) or flags_beside(path, flags)
        if command is None:
            print(f'No source of the build is beside {path}: not looked at.', file=sys.stderr)
            continue
        found.setdefault((str(pathlib.Path(path).parent), command), []).append(path)
    return found


def text_of(path):
    text = f'#include "{path}"\n' if path.suffix == '.h' else path.read_text()
    return f'{MARK}{path}\n{text}'


def main(database, output):
    root = pathlib.Path.cwd()
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    commands = []
    for (folder, flags), paths in groups(sys.stdin.read().split(), flags_by_path(database, root)).items():
        for first in range(0, len(paths), MOST):
            joined = output / f"{folder.replace('/', '-')}-{len(commands)}.cpp"
            joined.write_text(''.join(text_of(root / path) for path in paths[first:first + MOST]))
            commands.append({'directory': str(database), 'file': str(joined),
                             'arguments': [*flags, '-c', str(joined)]})
            print(joined)
    (output / 'compile_commands.json').write_text(json.dumps(commands, indent=1))


if __name__ == '__main__':
    main(pathlib.Path(sys.argv[1]).absolute(), pathlib.Path(sys.argv[2]).absolute())
