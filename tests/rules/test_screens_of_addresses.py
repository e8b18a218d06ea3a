"""The quick look that lets a release by without asking about addresses must never hide a fault."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pressctl.rules.finding import Finding

FAULTY = [
    "ada@-quill.example",
    "ada@quill-.example",
    "ada@quill.local",
    "ada@xn--a.example",
    "a" * 65 + "@quill.example",
    "ada@" + ".".join(["a" * 60] * 5) + ".example",
    "ada@quill.o",
    "ada@quill,example",
]


@pytest.mark.parametrize("address", FAULTY)
def test_a_faulty_address_is_told_in_the_head_and_in_the_text(
    findings: Callable[..., list[Finding]], address: str
) -> None:
    head = f'---\ntitle: A lending library\nlanguage: en\ncontacts:\n  - name: Ada Quill\n    email: "{address}"\n---\n\nIt opens.\n'
    assert [found.code for found in findings(head, "CT004")] == ["CT004"]
    body = f"---\ntitle: A lending library\nlanguage: en\n---\n\nIt opens.\n\nMedia contact: Ada Quill, {address}\n"
    assert [found.code for found in findings(body, "CT004")] == ["CT004"]
