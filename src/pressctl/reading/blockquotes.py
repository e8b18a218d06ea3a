"""Speech set as a block quote of Markdown without marks: what stands over a signature, or below words that lead to it."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.drafts import Draft, View
from pressctl.reading.marks import Marked

_DASHES = ("–", "—", "―", "- ", "-- ")
_LONGEST_SIGNATURE = 200


def add_block_quotes(views: Sequence[View]) -> None:
    """Add a draft for each paragraph of a block quote that has no marks of its own and may be somebody's words.

    Whether it is speech, its attribution says: a block quote without one is a notice, a law, a poem.
    """
    for index, view in enumerate(views):
        if not _is_plain(view) or _is_signature(view.text):
            continue
        before = views[index - 1] if index else None
        opened = before is not None and before.quoted and any(draft.form == "block" for draft in before.drafts)
        cut = _signed_at(view.text)
        end = cut if cut is not None else len(view.text.rstrip())
        if cut is not None or opened or _is_led(before) or _is_signed(views, index):
            text = view.text[:end]
            start = len(text) - len(text.lstrip())
            marked = Marked(start, end, start, end, "", "")
            draft = Draft(view.block, marked, text.strip(), form="block", chained=opened, mended=True, solid=True)
            view.drafts.append(draft)


def _is_plain(view: View) -> bool:
    return view.quoted and not view.headline and not view.drafts and not view.lone and bool(view.text.strip())


def _is_led(before: View | None) -> bool:
    """Whether the paragraph before a block quote leads to it with a colon."""
    return before is not None and not before.quoted and before.text.rstrip().endswith((":", "："))


def _is_signed(views: Sequence[View], index: int) -> bool:
    """Whether a signature ends the block quote, or stands right below it, at most a few paragraphs on."""
    for view in views[index + 1 : index + 5]:
        if _is_signature(view.text) or (_is_plain(view) and _signed_at(view.text) is not None):
            return True
        if not _is_plain(view):
            return False
    return False


def _is_signature(text: str) -> bool:
    stripped = text.strip()
    return stripped.startswith(_DASHES) and len(stripped) <= _LONGEST_SIGNATURE and "\n" not in stripped


def _signed_at(text: str) -> int | None:
    """Where the last line of a paragraph begins, if that is a signature; None where it is not."""
    cut = text.rstrip().rfind("\n")
    return cut if cut > 0 and _is_signature(text[cut + 1 :]) else None
