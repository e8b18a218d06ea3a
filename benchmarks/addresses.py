"""How mail addresses are read, and what the rules say of them. The goals: 97 %, and no right one called wrong.

With `--failures` each miss.
"""

from __future__ import annotations

import sys

from made.addresses import DOUBTFUL, DRESSED, NO_ADDRESS, RIGHT, WRONG
from made.releases import findings_of, in_body, in_front, read

ABOUT_ADDRESSES = {"CT004", "CT005", "CT012", "CT013", "CT014"}


def codes(address: str) -> list[str]:
    """The codes of the findings about an address in the front matter."""
    found = findings_of(in_front(address, "en", None, key="email"))
    return sorted({each.code for each in found if each.code in ABOUT_ADDRESSES})


def verdicts(failures: bool) -> None:
    """Print how many wrong and doubtful addresses are told, and how many right ones are told all the same."""
    missed = [address for address in (*WRONG, *DOUBTFUL) if not codes(address)]
    alarms = [address for address in RIGHT if codes(address)]
    count = len(WRONG) + len(DOUBTFUL) + len(RIGHT)
    print(
        f"verdicts {count - len(missed) - len(alarms)}/{count} = {100 * (1 - (len(missed) + len(alarms)) / count):.2f} %   "
        f"missed {len(missed)}   false alarms {len(alarms)}/{len(RIGHT)}"
    )
    if failures:
        print("missed", missed, "alarms", alarms, sep="\n\t")


def forms(failures: bool) -> None:
    """Print how many addresses are read in their dress, and how many are read where there is none."""
    right = 0
    for written, address in DRESSED.items():
        read_all = [mail.address for each in read(in_body(written, "en", None)).contacts for mail in each.emails]
        right += read_all == [address]
        if failures and read_all != [address]:
            print(f"form\t{written!r}\twanted {address}\tgot {read_all}")
    wrong = 0
    for written in NO_ADDRESS:
        read_all = [mail.address for each in read(in_body(written, "en", None)).contacts for mail in each.emails]
        wrong += bool(read_all)
        if failures and read_all:
            print(f"none\t{written!r}\tgot {read_all}")
    print(
        f"forms {right}/{len(DRESSED)} = {100 * right / len(DRESSED):.2f} %   read where there is none {wrong}/{len(NO_ADDRESS)}"
    )


def main() -> None:
    """Measure verdicts and forms."""
    failures = "--failures" in sys.argv
    verdicts(failures)
    forms(failures)


if __name__ == "__main__":
    main()
