"""Spans in quotation marks before anybody has judged them: paired over paragraphs, mended, with the words round them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Literal

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.marks import BlockMarks, Lone, Marked, read_marks
from pressctl.reading.nouns import Attribution
from pressctl.reading.patterns import lazy
from pressctl.reading.reading import Speaker
from pressctl.reading.solidity import is_solid
from pressctl.reading.tokens import Word
from pressctl.record import field, mutable_record
from pressctl.release.blocks import Block

_OPENERS = ("“", "„", "«", "「", "『", '"', "”", "»", "‟", ",,")
_READ = frozenset({"paragraph", "heading", "cell"})


@mutable_record
class Draft:
    """A span that may be speech, with what was found out about it so far. Offsets are those of the block's prose."""

    block: int
    marked: Marked
    text: str
    form: Literal["marks", "dash", "block"] = "marks"
    chained: bool = False
    mended: bool = False
    solid: bool = False
    bare: bool = False  # a paragraph behind a dash that no words of attribution follow
    gap: Gap | None = None
    after: list[Word] = field(default_factory=list)
    attribution: Attribution | None = None
    attribution_block: int = -1
    follows: Attribution | None = None
    speech: bool = False
    continues: bool = False
    speaker: Speaker = Speaker()

    @property
    def before(self) -> list[Word]:
        """The words between the quote before this one, or the block's start, and this one."""
        return self.gap.words() if self.gap is not None else []


@mutable_record
class Gap:
    """A stretch of a block between two quotes, read into words when somebody asks."""

    text: str
    start: int
    end: int
    lexicon: Lexicon
    found: list[Word] | None = None

    def words(self) -> list[Word]:
        """The stretch's words and marks."""
        if self.found is None:
            self.found = self.lexicon.words(self.text, self.start, self.end)
        return self.found


@mutable_record
class View:
    """A block as the reader of quotes sees it: its text, its outermost drafts, what is nested, marks left alone."""

    block: int
    text: str
    headline: bool = False
    quoted: bool = False
    drafts: list[Draft] = field(default_factory=list)
    nested: list[Marked] = field(default_factory=list)
    lone: list[Lone] = field(default_factory=list)
    tail: list[Word] | None = None

    @property
    def only_quote(self) -> bool:
        """Whether the block is one quote and nothing else."""
        solid = list(islice((draft for draft in self.drafts if draft.solid), 2))
        if len(solid) != 1:
            return False
        marked = solid[0].marked
        return not any(char.isalnum() for char in self.text[: marked.outer_start] + self.text[marked.outer_end :])


_MARKS = '"＂“”„‟«»‘‹›「」『』《》〈〉〝〞'
_RARER_MARKS = lazy(r"['’‚`<>](?:(?<=')'|(?<=`)`|(?<=<)<|(?<=>)>|(?<=['’‚])(?<!\w.)(?=\w)|(?<=’)(?=, ))")


def _has_mark(text: str, marks: Sequence[str], *, rarer: bool) -> bool:
    """Whether a block has a mark at all; `marks` are those that the release has, besides apostrophes and doubled signs.

    `rarer` tells whether the release has any of these.
    """
    for mark in marks:
        if mark in text:
            return True
    return rarer and _RARER_MARKS.search(text) is not None


def make_views(blocks: Sequence[Block], lexicon: Lexicon) -> list[View]:
    """The blocks that hold prose, each with its spans; quotes that run over several blocks joined, open ones mended."""
    views = []
    whole = "\n".join([block.prose.text for block in blocks])
    signs = [mark for mark in (*_MARKS, ",,") if mark in whole]
    rarer = _RARER_MARKS.search(whole) is not None
    for index, block in enumerate(blocks):
        if block.kind not in _READ:
            continue
        text = block.prose.text
        view = View(index, text, headline=block.kind == "heading", quoted="quote" in block.containers)
        views.append(view)
        if _has_mark(text, signs, rarer=rarer):
            _add_marks(view, read_marks(text, lexicon.both_ways, lexicon.says_at))
    for index, view in enumerate(views):
        if view.lone:
            _join_blocks(views, index, lexicon)
    for view in views:
        if view.lone:
            _mend_open(view, lexicon)
            _mend_unopened(view)
        for draft in view.drafts:
            sure = bool(draft.text) and draft.chained
            draft.solid = sure or is_solid(draft.text, draft.marked, view.text, lexicon)
    return views


def _add_marks(view: View, marks: BlockMarks) -> None:
    """Make drafts of the outermost pairs of a block."""
    view.lone = list(marks.lone)
    for marked in marks.spans:
        if marked.level == 0:
            view.drafts.append(Draft(view.block, marked, view.text[marked.start : marked.end].strip()))
        else:
            view.nested.append(marked)


def _join_blocks(views: list[View], index: int, lexicon: Lexicon) -> None:
    """Let a quote that is open at the end of a block go on in the next, which opens it again or closes it; and so on."""
    last = index
    while _join_next(views, last, lexicon):
        last += 1
    for following in views[index + 1 : last + 1]:
        _chain_first(following)


def _join_next(views: list[View], index: int, lexicon: Lexicon) -> bool:
    """The same for one block. Gives whether the next block is open at its end in turn."""
    view = views[index]
    opened = next((lone for lone in view.lone if lone.opens and _may_open_speech(view, lone)), None)
    if opened is None or index + 1 >= len(views):
        return False
    if _attribution_at(view.text, opened.end, len(view.text), lexicon) is not None:
        return False  # its own attribution ends it
    following = views[index + 1]
    stripped = following.text.lstrip()
    first_close = next((lone for lone in following.lone if not lone.opens), None)
    if stripped.startswith(_OPENERS):
        _take(view, opened, len(view.text.rstrip()))
        begins = (draft for draft in following.drafts if not following.text[: draft.marked.outer_start].strip())
        first = next(begins, None)
        if first is not None:
            first.chained = True
        else:
            leading = (lone for lone in following.lone if lone.opens and not following.text[: lone.start].strip())
            again = next(leading, None)
            if again is not None:
                following.lone = [lone for lone in following.lone if lone is not again]
                if index + 2 < len(views) and _goes_on(views[index + 2]):
                    following.lone.insert(0, again)
                    return True
                _take(following, again, len(following.text.rstrip()))
                following.lone.append(again)
                _chain_first(following)
    elif first_close is not None and not any(d.marked.outer_start < first_close.start for d in following.drafts):
        _take(view, opened, len(view.text.rstrip()))
        start = len(following.text) - len(stripped)
        following.lone = [lone for lone in following.lone if lone is not first_close]
        marked = Marked(start, first_close.start, start, first_close.end, "", first_close.mark)
        following.drafts.insert(
            0, Draft(following.block, marked, following.text[start : first_close.start].strip(), chained=True)
        )
    return False


def _chain_first(view: View) -> None:
    """The first quote of a block goes on from the block before."""
    if view.drafts:
        view.drafts[0].chained = True


def _goes_on(view: View) -> bool:
    return view.text.lstrip().startswith(_OPENERS)


def _may_open_speech(view: View, lone: Lone) -> bool:
    """Whether a mark without a partner stands where speech begins: at the start, or behind a colon, comma or stop."""
    before = view.text[: lone.start].rstrip(" \u00a0\u202f")
    return not before or before[-1] in ":,.!?–—-;*•\n：，。"


def _take(view: View, opened: Lone, end: int) -> None:
    """Make a draft of everything from a mark to `end`."""
    marked = Marked(opened.end, end, opened.start, end, opened.mark, "")
    inside = [draft for draft in view.drafts if opened.start < draft.marked.outer_start < end]
    view.nested += [draft.marked for draft in inside]
    view.drafts = [draft for draft in view.drafts if draft not in inside]
    view.drafts.append(Draft(view.block, marked, view.text[opened.end : end].strip(), mended=True))
    view.drafts.sort(key=lambda draft: draft.marked.start)
    view.lone = [lone for lone in view.lone if lone is not opened]


def _mend_open(view: View, lexicon: Lexicon) -> None:
    """End a quote that was never closed at its attribution, or at the paragraph's end where it began the paragraph."""
    for lone in [lone for lone in view.lone if lone.opens]:
        if (len(lone.mark) == 1 and lone.mark in "'’‚‛‹") or not _may_open_speech(view, lone):
            continue
        limit = next((d.marked.outer_start for d in view.drafts if d.marked.outer_start > lone.start), len(view.text))
        limit = min([limit, *(other.start for other in view.lone if other.start > lone.start)])
        end = _attribution_at(view.text, lone.end, limit, lexicon)
        before = view.text[: lone.start].rstrip()
        if end is None and (not before or before[-1:] in ":："):
            if limit < len(view.text):
                continue
            end = len(view.text.rstrip())
        if end is not None and end > lone.end:
            marked = Marked(lone.end, end, lone.start, end, lone.mark, "")
            view.drafts.append(Draft(view.block, marked, view.text[lone.end : end].strip(), mended=True))
            view.drafts.sort(key=lambda draft: draft.marked.start)


def _attribution_at(text: str, start: int, end: int, lexicon: Lexicon) -> int | None:
    """The offset of the first comma (or full stop) behind which a verb of saying begins, with a name after it."""
    words = lexicon.words(text, start, min(end, start + 4000))
    for index in range(2, len(words) - 1):
        mark = words[index - 1].text
        if mark in {",", ".", "!", "?", "–", "—"} and words[index].is_word and words[index].text[0].islower():
            count = lexicon.verb_at(words, index)
            if (
                count
                and index + count < len(words)
                and (
                    words[index + count].text[0].isupper()
                    or words[index + count].low in lexicon.pronouns
                    or words[index + count].low in lexicon.articles
                )
            ):
                return words[index - 1].start if mark in ",–—" else words[index - 1].end
    return None


def _mend_unopened(view: View) -> None:
    """Let speech that was never opened begin behind the colon before it."""
    for lone in [lone for lone in view.lone if not lone.opens]:
        if len(lone.mark) == 1 and lone.mark in "'‘‚‛›":
            continue
        floor = max([0, *(d.marked.outer_end for d in view.drafts if d.marked.outer_end <= lone.start)])
        colon = view.text.rfind(": ", floor, lone.start)
        if colon < 0:
            continue
        start = colon + 2
        marked = Marked(start, lone.start, start, lone.end, "", lone.mark)
        view.drafts.append(Draft(view.block, marked, view.text[start : lone.start].strip(), mended=True))
        view.drafts.sort(key=lambda draft: draft.marked.start)
