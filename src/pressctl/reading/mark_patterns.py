"""Where quotation marks may stand in a text: signs that are no apostrophes, inches or commas."""

from __future__ import annotations

import re
from functools import lru_cache

from pressctl.reading.patterns import lazy

_LETTER = lazy(r"[\u3040-\u9fff]")
_FAR = re.compile(rb"[\xe3-\xe9]")  # bytes that such a letter begins with; its own class takes 2 ms to compile


def has_unspaced_letter(text: str) -> bool:
    """Whether a text has a letter of Chinese or Japanese."""
    if text.isascii() or _FAR.search(text.encode("utf-8", "surrogatepass")) is None:
        return False
    return _LETTER.search(text) is not None


@lru_cache(maxsize=4)
def mark_pattern(unspaced: bool, commas: bool) -> re.Pattern[str]:
    """All marks; with `unspaced` those right beside a Chinese or Japanese letter too, with `commas` two commas typed
    for the low mark that opens Dutch and German quotes («,,Ja” zegt ze»)."""
    beside = r"|(?<=‘)(?=[\u3040-\u9fff])|(?<=[\u3040-\u9fff]’)" if unspaced else ""
    double, other = (
        '"＂“”„‟«»「」『』《》〈〉〝〞',
        "'’‘‚‛‹›`<>",
    )  # one class first: what is no mark is passed over at once
    opens, closes = r"(?<=['’‘‚‛‹])(?<!\w.)(?=\w|[¿¡…\[(])", r"(?<=['’‘›])(?!\w)"
    doubled = "(?<=')'|(?<=`)`|(?<=<)<|(?<=>)>"
    if commas:
        other, doubled = other + ",", doubled + r"|(?<!\w,)(?<=,),(?=[\w¿¡…])|(?<=’)’"
    return re.compile(rf"[{double}{other}](?:(?<=[{double}])|{doubled}|{opens}|{closes}{beside})")


@lru_cache(maxsize=1)
def elided_pattern() -> re.Pattern[str]:
    """Words that begin with an apostrophe: 'tis, 'em, '90s, Dutch 's and 't, 'n."""
    return re.compile(r"['’‘](?:\d\ds?|tis|twas|em|cause|til|n|t|s|k|m)\b(?!['’])", re.IGNORECASE)
