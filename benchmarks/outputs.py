"""What outputs cost beside other programs that make pages: one release beside pandoc, many beside hugo.

CPU of whole processes, in one run, and the ratios. pandoc and hugo are looked for on the path; what is missing is said.
hugo gets the same releases and a template of the same extent: head with addresses and JSON-LD, style sheet, body, contact
card, boilerplate. `outputs.py [COUNT]` makes that many releases (default 1,000) from the example newsroom.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from many import PRESSCTL, ROOT, SOURCE, make_releases, measure, ratio

ROUNDS = 9

HUGO = """\
baseURL = "https://www.havre-des-livres.example/"
title = "Havre des livres"
disableKinds = ["taxonomy", "term", "section", "home", "RSS", "sitemap", "robotsTXT", "404"]
contentDir = "content"
"""

LAYOUT = """\
<!DOCTYPE html>
<html lang="{{ .Params.text }}" dir="ltr">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} | {{ site.Title }}</title>
<meta name="description" content="{{ .Params.subtitle }}">
<link rel="canonical" href="{{ .Permalink }}">
<meta property="og:type" content="article"><meta property="og:title" content="{{ .Title }}">
<meta property="og:url" content="{{ .Permalink }}"><meta property="og:site_name" content="{{ site.Title }}">
<meta property="article:published_time" content="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title
"datePublished" (.Date.Format "2006-01-02T15:04:05Z07:00") "mainEntityOfPage" .Permalink | jsonify | safeJS }}</script>
<style>STYLE</style>
</head>
<body><header><a href="{{ site.BaseURL }}">{{ site.Title }}</a></header>
<main><article><header><p>Press release · <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
<h1>{{ .Title }}</h1>{{ with .Params.subtitle }}<p>{{ . }}</p>{{ end }}</header>
{{ range .Params.images }}<figure><img src="{{ .src }}" alt="{{ .alt }}"><figcaption>{{ .caption }}</figcaption></figure>{{ end }}
{{ .Content }}
{{ with site.Data.contacts.press }}<section><h2>Media contact</h2><address><p>{{ .name }}</p>
<p><a href="tel:{{ .phone }}">{{ .phone }}</a></p><p><a href="mailto:{{ .email }}">{{ .email }}</a></p></address></section>{{ end }}
<section><h2>About</h2><p>{{ site.Data.contacts.about }}</p></section>
</article></main></body></html>
"""
DATA = {"press": {"name": "Owen Prys", "phone": "+442079460412", "email": "owen.prys@havre-des-livres.example"}}
_KEPT = ("title:", "subtitle:", "date:", "slug:", "images:")


def make_site(folder: Path, newsroom: Path) -> None:
    """The releases of a newsroom as a hugo site: keys that mean something else to hugo are left out."""
    import json

    style = (ROOT / "templates" / "page" / "style.css.j2").read_text("utf-8").replace("{{", "").replace("}}", "")
    about = "Founded in Marseille in 2011, Havre des livres opens places to read in port towns. " * 4
    for name, text in {
        "hugo.toml": HUGO,
        "layouts/_default/single.html": LAYOUT.replace("STYLE", style),
        "data/contacts.json": json.dumps({**DATA, "about": about}),
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    content = folder / "content"
    content.mkdir()
    for release in (newsroom / "releases").glob("*.md"):
        _, head, body = release.read_text("utf-8").split("---\n", 2)
        front = "\n".join(line for line in head.splitlines() if line.startswith(_KEPT))
        (content / release.name).write_text(f"---\n{front}\n---\n{body}", "utf-8")


def one_release() -> None:
    """One release to a page, beside pandoc; rounds alternate, so that a change of the machine's pace hits both."""
    if not shutil.which("pandoc"):
        print("pandoc is not installed")
        return
    export = [*PRESSCTL, "export", str(SOURCE), "--force", "--format", "html", "--no-cache", "--stdout"]
    pandoc = ["pandoc", "-s", "-t", "html5", str(SOURCE)]
    times: dict[str, list[float]] = {"pressctl": [], "pandoc": []}
    subprocess.run(export, capture_output=True, check=True)
    for _ in range(ROUNDS):
        for name, command in (("pressctl", export), ("pandoc", pandoc)):
            before = os.times()
            subprocess.run(command, capture_output=True, check=True)
            after = os.times()
            times[name].append(
                after.children_user + after.children_system - before.children_user - before.children_system
            )
    middle = {name: median(rows) for name, rows in times.items()}
    for name, seconds in middle.items():
        print(f"{f'one release, {name}':28} {seconds * 1000:8.0f} ms CPU")
    ratio("one release / pandoc", middle["pressctl"], middle["pandoc"])


def many_releases(count: int) -> None:
    """Many releases to pages alone and to all three formats, beside hugo making pages."""
    with tempfile.TemporaryDirectory() as name:
        newsroom, site = Path(name) / "newsroom", Path(name) / "site"
        newsroom.mkdir()
        make_releases(newsroom, count)
        export = [*PRESSCTL, "export", "--no-cache", "--force", "--jobs", "1"]
        pages, _ = measure("pages alone", [*export, "--format", "html", "--out", "p"], newsroom)
        three, _ = measure("page, text and mail", [*export, "--out", "t"], newsroom)
        if not shutil.which("hugo"):
            print("hugo is not installed")
            return
        make_site(site, newsroom)
        hugo, _ = measure("hugo, pages alone", ["hugo", "--quiet", "--destination", "out"], site)
        made = len(list((site / "out").rglob("index.html")))
        if made != count:
            print(f"hugo made {made:,} pages of {count:,}: the ratios do not compare")
        ratio("pages / hugo", pages, hugo)
        ratio("three formats / hugo", three, hugo)


def main() -> None:
    """One release, then many."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else Python compiles pressctl anew at each start
    print(f"{count:,} releases, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    one_release()
    many_releases(count)


if __name__ == "__main__":
    main()
