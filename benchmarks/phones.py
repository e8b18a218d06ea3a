"""How phones are read: numbers of more than seventy countries in every written form, and numbers that are no phones.

Prints, for the body and for the front matter: E.164 right, extensions right, wrong numbers given out. With `--failures`
each miss. The goals: 98 %, 95 %, none.
"""

from __future__ import annotations

import sys
from collections import Counter

from made.phone_forms import PhoneCase, cases
from made.phone_noise import HOME, NOISE
from made.releases import Call, calls_of, in_body, in_front, read


def misses(case: PhoneCase, got: list[Call]) -> tuple[int, int, list[str]]:
    """How many numbers are missed, how many extensions, and the numbers given out that the line doesn't hold."""
    given = {each.e164: each for each in got}
    missed = sum(call.e164 not in given for call in case.means)
    unextended = sum(given.get(call.e164, Call("")).extension != call.extension for call in case.means)
    wrong = sorted(set(given) - {call.e164 for call in case.means})
    return missed, unextended, wrong


def measure(where: str, failures: bool) -> int:
    """Print one row of figures; the number of wrong numbers given out."""
    total, extended, wrong_numbers = Counter[str](), Counter[str](), 0
    place = in_body if where == "body" else in_front
    for case in cases():
        if where == "front" and (
            case.form == "link" or case.form.startswith(("link", "two", "national two", "series"))
        ):
            continue
        text = place(case.written, case.language, case.country if case.national else None)
        got = calls_of(read(text).contacts)
        missed, unextended, wrong = misses(case, got)
        total["all"] += len(case.means)
        total["right"] += len(case.means) - missed
        if case.form.startswith("extension"):
            extended["all"] += 1
            extended["right"] += not unextended
        elif unextended and not missed:
            wrong = [*wrong, "an extension that is none"]
        wrong_numbers += len(wrong)
        if failures and (missed or wrong or unextended):
            print(f"{where}\t{case.form}\t{case.country}\t{case.written!r}\t{case.means}\tgot {got}")
    print(
        f"{where:6} numbers {total['right']}/{total['all']} = {100 * total['right'] / total['all']:.2f} %   "
        f"extensions {extended['right']}/{extended['all']} = {100 * extended['right'] / extended['all']:.2f} %   "
        f"wrong given out {wrong_numbers}"
    )
    return wrong_numbers


def noise(failures: bool) -> None:
    """Print how many of the lines without a phone give one out."""
    lines, wrong = 0, 0
    for language, texts in NOISE.items():
        for text in texts:
            lines += 1
            got = calls_of(read(in_body(text, language, HOME[language])).contacts)
            wrong += bool(got)
            if failures and got:
                print(f"noise\t{language}\t{text!r}\tgot {got}")
    print(f"noise  lines {lines}, given out {wrong}")


def main() -> None:
    """Measure body, front matter and noise."""
    failures = "--failures" in sys.argv
    for where in ("body", "front"):
        measure(where, failures)
    noise(failures)


if __name__ == "__main__":
    main()
