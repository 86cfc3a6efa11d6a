"""Values as classic scripts: what a page loads and does not fetch, for from disk a browser does only the one."""

from __future__ import annotations

import json


def write_call(function: str, *values: object) -> bytes:
    """A script that calls a function of the page with values."""
    return f"{function}({','.join(map(_write, values))});\n".encode()


def write_assignment(target: str, value: object) -> bytes:
    """A script that puts a value where the page looks for it."""
    return f"{target}={_write(value)};\n".encode()


def _write(value: object) -> str:
    # «<» and the two line ends that older scripts do not allow in a string are written as numbers, so that the text
    # means the same wherever it comes to stand.
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign in "<\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
