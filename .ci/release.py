"""`make release VERSION=1.2.0`: what is under «Unreleased» in the changelog becomes that version, dated and tagged.

Writes CHANGELOG.md and pyproject.toml, commits them and sets the tag; pushing it is left to a person. The workflow
`version.yml` takes it from there. Ends with a line on what is wrong, and nothing written, where the version is no step
forward, nothing has changed since the last one, or the checkout holds something that is not committed.
"""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

UNRELEASED = "## Unreleased\n"
DECLARED = re.compile(r'^version = "(\d+\.\d+\.\d+)"$', re.MULTILINE)


def compose_release(changelog: str, project: str, version: str, day: str) -> tuple[str, str]:
    """Give both files as the release leaves them. Raises ValueError with what is wrong, in words for a person."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise ValueError(f"«{version}» is no version. Write three numbers: make release VERSION=1.2.0")
    declared = DECLARED.search(project)
    if declared is None:
        raise ValueError("pyproject.toml declares no version")
    if [*map(int, version.split("."))] <= [*map(int, declared[1].split("."))]:
        raise ValueError(f"{version} is no step forward from {declared[1]}")
    head, found, rest = changelog.partition(UNRELEASED)
    changes = rest.partition("\n## ")[0]
    if not found or not changes.strip():
        raise ValueError("nothing stands under «Unreleased» in CHANGELOG.md")
    return (
        f"{head}{UNRELEASED}\n## {version} ({day})\n{rest}",
        project[: declared.start(1)] + version + project[declared.end(1) :],
    )


def release(root: Path, version: str) -> str:
    """Write, commit and tag the release. Gives the tag. Raises ValueError as `compose_release` does."""

    def git(*words: str) -> str:
        return subprocess.run(["git", *words], cwd=root, check=True, capture_output=True, encoding="utf-8").stdout  # noqa: S603, S607

    if git("status", "--porcelain").strip():
        raise ValueError("something here is not committed; commit it first")
    tag = f"v{version}"
    if git("tag", "--list", tag).strip():
        raise ValueError(f"the tag {tag} is there already")
    files = root / "CHANGELOG.md", root / "pyproject.toml"
    day = datetime.now(tz=UTC).date().isoformat()
    written = compose_release(*(file.read_text("utf-8") for file in files), version, day)
    for file, text in zip(files, written, strict=True):
        file.write_text(text, "utf-8")
    git("commit", "--quiet", "--message", f"Release {version}", "--", *(str(file) for file in files))
    git("tag", "--annotate", tag, "--message", f"Samspil {version}")
    return tag


if __name__ == "__main__":
    try:
        made = release(Path(__file__).resolve().parents[1], "".join(sys.argv[1:]))
    except ValueError as wrong:
        sys.exit(str(wrong))
    sys.stdout.write(f"{made} is made here. Publish it with: git push origin main {made}\n")
