"""Records that were found in order, as bytes and back: from another process, and from one check to the next.

Bytes that are not what was packed are refused, and only what records are made of is ever made of them.
"""

from __future__ import annotations

import dataclasses
import hashlib
import io
import pickle
import sys
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from macros.checking.judging.record import Judged

Pack = dict[str, tuple[bytes, "Judged"]]
"""What was found of files, by path, each with the digest of what it held then."""
_DIGEST = hashlib.sha256().digest_size
_MADE_OF = ("macros.model.", "macros.reading.", "macros.checking.judging.")
"""Where the types lie that a record is made of."""
_PLAIN = {("builtins", "frozenset"), ("datetime", "date")}


class Unpacked(Exception):  # noqa: N818 - not an error of ours: what cannot be unpacked is found anew
    """Raised for bytes that no check has packed."""


def seal(content: bytes) -> bytes:
    """Put the digest of bytes in front of them."""
    return hashlib.sha256(content).digest() + content


def unseal(sealed: bytes) -> bytes:
    """The bytes that were sealed. Raises Unpacked where they are others."""
    content = sealed[_DIGEST:]
    if hashlib.sha256(content).digest() != sealed[:_DIGEST]:
        raise Unpacked
    return content


def pack(found: Pack) -> bytes:
    """What was found, as bytes."""
    content = io.BytesIO()
    _Packer(content, pickle.HIGHEST_PROTOCOL).dump(found)
    return seal(content.getvalue())


def unpack(packed: bytes) -> Pack:
    """What was packed. Raises Unpacked where it cannot be had."""
    try:
        found = _Unpacker(io.BytesIO(unseal(packed))).load()
    except (pickle.UnpicklingError, EOFError, AttributeError, ImportError, TypeError, ValueError, KeyError) as error:
        raise Unpacked from error
    return found if isinstance(found, dict) else {}


class _Packer(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:  # noqa: ANN401 - whatever a record is made of
        """Records go as their values in a row: as pickle has it, each would be asked for its fields again."""
        kind = type(value)
        if isinstance(value, Enum):
            return kind, (value.value,)
        if kind.__module__.startswith(_MADE_OF) and dataclasses.is_dataclass(kind):
            return make, (kind, *(get(value, kind) for get, _ in _list_slots(kind)))
        return NotImplemented


class _Unpacker(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 - a type, or `make`
        """Only what records are made of."""
        found = getattr(sys.modules.get(module), name, None)
        if module.startswith(_MADE_OF) and (isinstance(found, type) or found is make):
            return found
        if (module, name) in _PLAIN:
            return found
        raise Unpacked


@cache
def _list_slots(kind: type[Any]) -> tuple[tuple[Callable[..., Any], Callable[[Any, Any], None]], ...]:
    slots = [getattr(kind, field.name) for field in dataclasses.fields(kind)]
    return tuple((slot.__get__, slot.__set__) for slot in slots)


def make(kind: type[Any], *values: Any) -> Any:  # noqa: ANN401 - whatever a record is made of
    """A record of a type with its values in a row, as it was: nothing is asked of it again."""
    made = object.__new__(kind)
    for (_, put), value in zip(_list_slots(kind), values, strict=True):  # type: ignore[arg-type]
        put(made, value)
    return made
