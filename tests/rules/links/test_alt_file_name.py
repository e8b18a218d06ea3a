"""alt-file-name: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import alt_file_name


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(alt_file_name) == [
        [
            (
                5,
                10,
                "warning",
                "“harbour.jpg” says nothing about the picture.",
                "Say in a sentence what is to be seen.",
            ),
        ],
        [
            (9, 1, "warning", "“IMG_2041” says nothing about the picture.", "Say in a sentence what is to be seen."),
        ],
    ]


def test_a_word_that_says_nothing(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – Der Hafen.\n\n![Bild](a.jpg)\n\n![Bild des Hafens](b.jpg)", language="de")
    assert said(text, "LK005") == [(14, 1, "LK005", "“Bild” says nothing about the picture.")]


def test_the_stem_of_the_file_and_camera_names(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – X.\n\n![meadow](a/meadow.jpg)\n\n![20261001_101112](b.jpg)\n\n![Quill](a/Quill.jpg)")
    assert said(text, "LK005") == [
        (14, 1, "LK005", "“meadow” says nothing about the picture."),
        (16, 1, "LK005", "“20261001_101112” says nothing about the picture."),
    ]
