"""Times of the day, as «09:00»."""

from __future__ import annotations

DAY = 24 * 60


def read_clock(words: str) -> int:
    """Minutes since midnight. Raises ValueError for what is no time."""
    hours, minutes = map(int, words.split(":"))
    if not (0 <= hours < 24 and 0 <= minutes < 60):
        raise ValueError(words)
    return hours * 60 + minutes


def word_elapsed(minutes: int) -> str:
    """How long after the beginning, in hours and minutes: «1:05»."""
    return f"{minutes // 60}:{minutes % 60:02}"


def tell_time(begins: str, after: int) -> str:
    """The time some minutes after the meeting begins; nothing where nobody has said when that is."""
    if not begins:
        return ""
    hours, minutes = divmod((read_clock(begins) + after) % DAY, 60)
    return f"{hours:02}:{minutes:02}"
