# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""key.py DATABASE_FOLDER SOURCE TOOL SETTINGS: prints a name for all that TOOL's findings in SOURCE depend on.

That is the text the compiler sees with every header, comment (they silence findings) and macro; the command;
the version of the tool; and its settings. Where none of these has changed, neither has what the tool says.
Prints nothing if the source cannot be read so: then the tool is to say why.
"""
import hashlib
import json
import pathlib
import subprocess
import sys


def command_of(database, source):
    entries = json.loads((database / 'compile_commands.json').read_text())
    return next(entry['arguments'] for entry in entries if entry['file'] == source)


def output_of(command):
    """None if it failed."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return result.stdout if result.returncode == 0 else None


def main(database, source, tool, settings):
    flags = [word for word in command_of(database, source) if word not in ('-c', source)]
    # Without the lines that say where a text is from: a joined source may be numbered anew.
    seen = output_of([*flags, '-E', '-P', '-CC', '-dD', source])
    version = output_of([tool, '--version'])
    if seen is None or version is None:
        return
    parts = [seen, version, settings.read_bytes(), '\0'.join(flags).encode()]
    print(hashlib.sha256(b''.join(hashlib.sha256(part).digest() for part in parts)).hexdigest())


if __name__ == '__main__':
    main(pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], pathlib.Path(sys.argv[4]))
