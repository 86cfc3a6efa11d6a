"""Every piece of data that the tools load. A new tool is a line here."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from macros.scripts.tools.agreement import generate_agreement_scripts
from macros.scripts.tools.method_choice import generate_choice_scripts
from macros.scripts.tools.partners import generate_partner_scripts
from macros.scripts.tools.selftest import generate_selftest_scripts
from macros.scripts.tools.word import generate_word_kit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from macros.catalogue.catalogue import Catalogue
    from macros.scripts.javascript import Piece


def generate_tool_scripts(catalogue: Catalogue) -> Iterable[Piece]:
    """The pieces of all tools."""
    return chain(
        generate_word_kit(catalogue),
        generate_choice_scripts(catalogue),
        generate_selftest_scripts(catalogue),
        generate_agreement_scripts(catalogue),
        generate_partner_scripts(catalogue),
    )
