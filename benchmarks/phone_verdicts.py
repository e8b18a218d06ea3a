"""What the rules about phones say of right, doubtful and wrong numbers of more than seventy countries. The goal: 97 %.

Prints hits, misses and false alarms for the front matter and the body; with `--failures` each that is judged otherwise.
"""

from __future__ import annotations

import sys
from collections import Counter

from made.phone_verdicts import Verdict, VerdictCase, verdicts
from made.releases import findings_of, in_body, in_front

ABOUT_PHONES = {"CT002", "CT003", "CT005", "CT008", "CT009", "CT011"}


def judged(case: VerdictCase, text: str) -> tuple[Verdict, list[str]]:
    """The verdict of the rules, and their codes."""
    found = [each for each in findings_of(text) if each.code in ABOUT_PHONES and each.severity != "advice"]
    codes = {each.code for each in found} - ({"CT003"} if case.national or case.verdict == "wrong" else set())
    if any(each.severity == "error" for each in found):
        return "wrong", sorted(codes)
    return ("doubtful" if codes else "right"), sorted(codes)


def main() -> None:
    """Measure both places."""
    for where, place in (("front", in_front), ("body", in_body)):
        count = Counter[str]()
        for case in verdicts():
            written = case.written if where == "front" else f"Tel. {case.written}"
            if where == "body" and sum(sign.isdigit() for sign in case.written) < 8:
                continue  # in a text this is no phone
            got, codes = judged(case, place(written, case.language, case.country))
            good = got == case.verdict
            count["all"] += 1
            count["as wanted"] += good
            count["missed"] += got == "right" != case.verdict
            count["false alarms"] += got != "right" == case.verdict
            if not good and "--failures" in sys.argv:
                print(
                    f"{where}\t{case.why}\t{case.country}\t{case.written!r}\twanted {case.verdict}\tgot {got} {codes}"
                )
        print(
            f"{where:6} as wanted {count['as wanted']}/{count['all']} = {100 * count['as wanted'] / count['all']:.2f} %   "
            f"missed {count['missed']}   false alarms {count['false alarms']}"
        )


if __name__ == "__main__":
    main()
