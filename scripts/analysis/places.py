# SPDX-FileCopyrightText: 2026 The Duban developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""places.py JOINED < what a tool said: names places in a source that join.py wrote by the file they came from."""
import pathlib
import re
import sys

MARK = '// joined: '


def places(joined):
    """For each line of it, the file and the line in that file."""
    found = []
    path, line = '', 0
    for text in joined.read_text().split('\n'):
        if text.startswith(MARK):
            path, line = text[len(MARK):], 0
        else:
            line += 1
        found.append((path, line))
    return found


def main(joined):
    found = places(joined)

    def place(match):
        path, line = found[int(match[1]) - 1]
        return f'{path}:{line}:'

    pattern = re.compile(r'^\S*' + re.escape(joined.name) + r':(\d+):')
    for text in sys.stdin:
        sys.stdout.write(pattern.sub(place, text))


if __name__ == '__main__':
    main(pathlib.Path(sys.argv[1]))
