"""The Anki deck: one note a question, one subdeck a topic.

Anki knows a note by its id, the kind of note by the model's, a deck by its own. All three are made
from names that never change, so that importing a newer deck updates the notes and keeps what the
reader has learned. The bytes depend on the questions and the time alone.
"""

import hashlib
import itertools
import sqlite3
import zipfile
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import genanki

from proven.markdown import to_html
from proven.question import Guide, Question, Topic

_NAME = "Proven Python"
_FIELDS = ("Question", "Answer", "Topic", "Level", "Link", "Slug")
_FRONT = '<p class="facts">{{Topic}} · {{Level}}</p><p class="question">{{Question}}</p>'
_BACK = """{{FrontSide}}<hr id="answer"><p>{{Answer}}</p>
{{#Link}}<p class="facts"><a href="{{Link}}">Proof and details</a></p>{{/Link}}"""
_CSS = """.card { font: 20px/1.5 Georgia, serif; margin: 0 auto; max-width: 36em; text-align: left }
.question { font-weight: bold }
.facts { font: 14px/1.5 sans-serif; opacity: .7 }
code { font-size: .9em }"""


def anki_deck(guide: Guide, site_url: str, timestamp: float) -> bytes:
    """Return the deck of a guide as an Anki package (``.apkg``).

    Args:
        guide: The topics with their questions.
        site_url: The site's own address, with a slash at the end, for links; or empty: no links.
        timestamp: When the notes were changed, in seconds. Anki updates a note that it has only
            from one that was changed later.
    """
    model = _model()
    decks = [_deck(topic, model, site_url) for topic in guide.topics if topic.questions]
    return _package(genanki.Package(decks), timestamp)


def note_id(slug: str) -> str:
    """Return the id of a question's note."""
    return str(genanki.guid_for(_NAME, slug))


def _model() -> genanki.Model:
    return genanki.Model(
        _number("model"),
        _NAME,
        fields=[{"name": name} for name in _FIELDS],
        templates=[{"name": "Question", "qfmt": _FRONT, "afmt": _BACK}],
        css=_CSS,
    )


def _deck(topic: Topic, model: genanki.Model, site_url: str) -> genanki.Deck:
    deck = genanki.Deck(_number(f"deck {topic.slug}"), f"{_NAME}::{topic.title}", topic.summary)
    for place, question in enumerate(topic.questions):
        deck.add_note(_note(question, topic, model, site_url, place))
    return deck


def _note(
    question: Question, topic: Topic, model: genanki.Model, site_url: str, place: int
) -> genanki.Note:
    link = f"{site_url}q/{question.slug}/" if site_url else ""
    heading, answer = to_html(question.heading), to_html(question.answer)
    return genanki.Note(
        model=model,
        fields=[heading, answer, topic.title, question.level, link, question.slug],
        guid=note_id(question.slug),
        tags=[f"topic::{topic.slug}", f"level::{question.level}", f"kind::{question.kind}"],
        due=place,
    )


def _number(name: str) -> int:
    """Return an id in the range that genanki's documentation asks for: 2**30 to 2**31."""
    digest = hashlib.sha256(f"{_NAME} {name}".encode()).digest()
    return 2**30 + int.from_bytes(digest[:4]) % 2**30


def _package(package: genanki.Package, timestamp: float) -> bytes:
    """Return the bytes of a package; genanki's own writer puts the present time into them."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "collection.anki2")
        connection = sqlite3.connect(path)
        package.write_to_db(connection.cursor(), timestamp, itertools.count(int(timestamp * 1000)))
        connection.commit()
        connection.close()
        collection = path.read_bytes()
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        # A ZipInfo by name alone has the date 1980-01-01.
        archive.writestr(zipfile.ZipInfo("collection.anki2"), collection, zipfile.ZIP_DEFLATED)
        archive.writestr(zipfile.ZipInfo("media"), "{}")
    return buffer.getvalue()
