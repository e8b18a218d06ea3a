from email_validator import EmailNotValidError, validate_email
from hypothesis import example, given
from hypothesis import strategies as st

from pressctl.rules.addresses import address_fault, plainly_right

LOCALS = st.text("ab9._+-@x!é", min_size=1, max_size=70)
LABELS = st.text("abxn9-_", min_size=1, max_size=66)
ADDRESSES = st.builds(
    lambda local, labels, top: f"{local}@{'.'.join((*labels, top))}",
    LOCALS,
    st.lists(LABELS, min_size=0, max_size=4),
    st.sampled_from(["com", "example", "test", "local", "localhost", "onion", "arpa", "c1", "9", "xn--p1ai", "museum"]),
)


@given(ADDRESSES)
@example("press@lake.example")
@example("a@b--c.com")
@example("a@xn--a.com")
@example("a@b.local")
@example("a" * 65 + "@lake.example")
@example("a@" + "b" * 64 + ".com")
def test_what_isplainly_right_is_right_for_the_library_too(address: str) -> None:
    if address_fault(address) is None and plainly_right(address):
        try:
            validate_email(address, check_deliverability=False, globally_deliverable=False)
        except EmailNotValidError as error:
            raise AssertionError(address) from error


def test_an_ordinary_address_isplainly_right() -> None:
    assert plainly_right("Anna.Lindqvist+press@lake-office.example")
