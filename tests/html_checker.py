"""The Nu Html Checker, the conformance checker of the HTML standard's own community, over a whole site.

It is a Java program, too big to keep in the repository. ``make html-checker`` runs this module, which fetches
the version named here with npm and refuses it if a single byte differs.
"""

import base64
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

VERSION = "26.9.27"
SHA512 = "TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA=="
BUILD = Path(__file__).resolve().parent.parent / ".build"
JAR = BUILD / f"vnu-{VERSION}.jar"
MISSING = "HTML-tjek kræver Java og Nu Html Checker: «apt-get install default-jre-headless npm; make html-checker»"


def is_available() -> bool:
    """Whether both the checker and a Java to run it are here."""
    return JAR.is_file() and shutil.which("java") is not None


def fetch() -> None:
    """Put the checker into the build folder, unless it is there already."""
    if JAR.is_file():
        return
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm mangler; hent det med «apt-get install npm»")
    print(f"» Henter Nu Html Checker {VERSION}", flush=True)
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD) as folder:
        # `npm pack` only downloads; it runs no script of the package. Its cache stays out of HOME.
        subprocess.run(
            [npm, "pack", "--silent", f"vnu-jar@{VERSION}"],
            cwd=folder,
            env={**os.environ, "npm_config_cache": str(Path(folder, "cache"))},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        (packed,) = Path(folder).glob("*.tgz")
        tarball = packed.read_bytes()
        if base64.b64encode(hashlib.sha512(tarball).digest()).decode() != SHA512:
            sys.exit(f"vnu-jar {VERSION} er ikke den fil, som {Path(__file__).name} kender; den er slettet")
        unpacked = Path(folder, "vnu.jar")
        with tarfile.open(fileobj=io.BytesIO(tarball)) as archive:
            jar = archive.extractfile("package/build/dist/vnu.jar")
            assert jar is not None
            unpacked.write_bytes(jar.read())
        unpacked.replace(JAR)  # in one step: an interrupted download leaves no half checker


def check(site: Path) -> dict[str, list[str]]:
    """Check every page below a folder in one run: page → what is wrong with it, empty where nothing is."""
    pages = sorted(site.rglob("*.html"))
    found: dict[str, list[str]] = {page.relative_to(site).as_posix(): [] for page in pages}
    run = subprocess.run(
        [
            *("java", "-jar", JAR, "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html"),
            # From disk, 'self' means nothing to the checker. The browser tests see a real breach.
            *("--filterpattern", ".*violates Content Security Policy.*"),
            site,
        ],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    for message in json.loads(run.stdout)["messages"]:
        page = Path(unquote(urlsplit(message["url"]).path)).relative_to(site).as_posix()
        place = f"{message.get('lastLine', '?')}:{message.get('firstColumn', message.get('lastColumn', '?'))}"
        kind = message.get("subType", message["type"])
        extract = " ".join(message.get("extract", "").split())
        found[page].append(f"{place} {kind}: {message['message']} | {extract}")
    return found


def write(found: dict[str, list[str]]) -> str:
    """What was found, as text that `read` takes back."""
    return json.dumps(found, ensure_ascii=False)


def read(text: str) -> dict[str, list[str]]:
    """What `write` has written."""
    found: dict[str, list[str]] = json.loads(text)
    return found


if __name__ == "__main__":
    fetch()
