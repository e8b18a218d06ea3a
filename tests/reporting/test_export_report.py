"""What is said of an export."""

import json

from pressctl.reporting.export_report import Done, export_report, summary_lines, summary_table


def test_the_report_is_json_bit_by_bit() -> None:
    done = [Done("a.md", "made", None, ("a/a.en.txt",), 1), Done("b.md", "refused", "It has errors.")]
    chunks = list(export_report(done, {"made": 1, "refused": 1}, {"people": 3}, []))
    assert len(chunks) > len(done)
    assert json.loads("".join(chunks)) == {
        "version": 1,
        "counts": {"made": 1, "unchanged": 0, "refused": 1, "failed": 0, "unread": 0},
        "releases": [
            {"file": "a.md", "status": "made", "reason": None, "outputs": ["a/a.en.txt"], "written": 1},
            {"file": "b.md", "status": "refused", "reason": "It has errors.", "outputs": [], "written": 0},
        ],
        "recipients": {"people": 3},
        "plan": [],
    }


def test_an_empty_report() -> None:
    text = "".join(export_report([], {}))
    assert text.endswith("}\n")
    assert json.loads(text)["releases"] == []


def test_summary() -> None:
    assert summary_lines({"made": 2, "failed": 1}, 8, 7, "dist") == [
        "Made 2 releases (7 files written) in dist.",
        "1 release failed.",
    ]
    assert summary_lines({"made": 1}, 4, 0, "dist", dry_run=True) == ["Would make 1 release (4 files) in dist."]
    assert summary_lines({}, 0, 0, "dist") == ["Nothing to export."]


def test_table() -> None:
    assert summary_table({"text": 2, "html": 1200, "asset": 0}, {"text": 1500, "html": 12_300_000}) == [
        "  html  1,200  12.3 MB",
        "  text      2   1.5 kB",
    ]
    assert summary_table({}, {}) == []
