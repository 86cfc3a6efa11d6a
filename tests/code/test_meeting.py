"""A meeting is one script: what each paper and the page say of it is the same, and each paper begins a leaf."""

from __future__ import annotations

import dataclasses
import re
from html import unescape
from math import ceil
from typing import TYPE_CHECKING

import pytest

from macros.model.records.checklist_around import Copies, Span
from macros.pages.fragments import MACROS
from macros.pages.renderer import Renderer
from macros.sheets.editions import EditionKind, find_given_out
from macros.sheets.meeting.content import FOR_FACILITATOR
from macros.sheets.meeting.fitting import JOINT, Step, fit_steps, share_minutes
from macros.sheets.meeting.groups import divide
from macros.sheets.meeting.printing import count_copies, word_pages
from macros.sheets.meeting.script import tell_script, word_elapsed
from macros.sheets.press.press import print_meeting, print_sheet
from macros.sheets.press.setting import Setting
from tests.meetings import HOUR, by_clock, meeting_of
from tests.printed import POINTS, Printed, plain
from tests.projects import TESTS, list_problems, make_project
from tests.sheet_editions import A3, catalogue, editions, everything, printed

if TYPE_CHECKING:
    from pathlib import Path

    from macros.model.records.pack import Pack
    from macros.sheets.composition.content import Content

MOST_MINUTES = 240
RUN_PAGES = 2
PACKS = "tjeklister/pakker"


def steps_of(*minutes: int) -> list[Step]:
    return [Step(f"Trin {number}", f"Sig {number}.", f"Gør {number}.", one) for number, one in enumerate(minutes, 1)]


def test_steps_of_every_sheet_fit_into_every_length_of_a_point() -> None:
    for sheet in catalogue().checklists.values():
        steps = [Step(step.title, "", "", step.minutes or 0) for step in sheet.choose_steps(())]
        for minutes in range(1, MOST_MINUTES + 1):
            fitted = fit_steps(steps, minutes)
            assert sum(step.minutes for step in fitted) == minutes
            assert all(step.minutes >= 1 for step in fitted)
            # Merged or not, no word is lost, and none changes its place.
            assert [title for step in fitted for title in step.title.split(JOINT)] == [step.title for step in steps]


@pytest.mark.parametrize(
    ("weights", "minutes", "shares"),
    [
        ((5, 10, 10, 5), 15, [3, 5, 5, 2]),  # the halves: the earlier step has what is left over
        ((30, 10), 30, [23, 7]),
        ((5, 30, 10), 45, [5, 30, 10]),
        ((100, 1, 1, 1), 4, [1, 1, 1, 1]),  # nobody has less than a minute
        ((100, 1, 1, 1), 5, [2, 1, 1, 1]),
        ((0, 0), 4, [2, 2]),
        ((), 5, []),
    ],
)
def test_minutes_are_shared_by_weight(weights: tuple[int, ...], minutes: int, shares: list[int]) -> None:
    assert share_minutes(weights, minutes) == shares


def test_more_steps_than_minutes_are_merged_and_say_all_they_said() -> None:
    first, last = fit_steps(steps_of(5, 5, 5), 2)
    assert (first.title, last.title) == ("Trin 1", "Trin 2 … Trin 3")
    assert (last.say, last.do, last.minutes) == ("Sig 2. … Sig 3.", "Gør 2. … Gør 3.", 1)


@pytest.mark.parametrize(
    ("people", "span", "words"),
    [
        (20, Span(least=4), "5 grupper af 4"),
        (20, Span(least=3, most=5), "5 grupper af 4"),  # and not four of five, as many as can be
        (8, Span(least=3, most=5), "2 grupper af 4"),
        (11, Span(least=3, most=5), "3 grupper af 3-4"),
        (7, Span(least=2), "3 grupper af 2-3"),
        (5, Span(least=3, most=5), ""),
    ],
)
def test_people_are_divided_near_four(people: int, span: Span, words: str) -> None:
    groups = divide(people, span)
    assert (groups.wording if groups else "") == words


def test_copies_are_counted_by_who_gets_one() -> None:
    assert {word.value: count_copies(word, 20, 5) for word in Copies} == {
        "til hver": 20,
        "til hver og ét fælles": 25,
        "til hver part": 2,
        "til hver part og ét fælles": 3,
        "til hver gruppe": 5,
        "ét i alt": 1,
        "til mødelederen": 1,
    }
    assert (word_pages(3, 1), word_pages(3, 2)) == ("3", "3-4")


def test_minutes_agree_in_record_script_run_sheet_book_and_programme() -> None:
    for name, pack in catalogue().packs.items():
        content = meeting_of(pack, catalogue())
        turns = tell_script(pack, catalogue().checklists)
        assert [turn.point.minutes for turn in turns] == [point["minutes"] for point in content["programme"]]
        leader, people = (text_of(f"{PACKS}/{name}{ending}.pdf") for ending in ("-moedeleder", "-deltagere"))
        run, _, book = leader.partition("Drejebog Alt, hvad")[2].partition("Printplan")
        for turn in turns:
            point = turn.point
            # Who has nothing to say or do has a pause, or a point of which only what happens is told.
            assert bool(turn.steps) is bool(point.sheet or point.say or point.do), (name, point.title)
            assert sum(step.minutes for step in turn.steps) == (point.minutes if turn.steps else 0), (name, point.title)
            assert run.count(plain(f"{turn.elapsed} {point.minutes} {point.title}")) == 1, (name, point.title)
            assert plain(f"{turn.elapsed} {point.minutes} {point.title}") in people
            spent = turn.after
            for step in turn.steps:
                begins = word_elapsed(spent)
                # A step that is the point itself stands on the point's own line.
                assert run.count(plain(f"{begins} {step.minutes} {step.title}")) == 1, (name, step)
                assert step.say or step.do, (name, step)
                assert all(plain(words) in run for words in (step.say, step.do)), (name, step)
                if point.sheet:
                    assert plain(f"{begins} · {step.minutes} min.") in book, (name, step)
                spent += step.minutes
        assert f"{sum(point.minutes for point in pack.programme)} minutter i alt" in run


def test_the_page_has_the_same_script() -> None:
    (packs,) = [fragment for fragment in MACROS if fragment.macro == "show_packs"]
    page = " ".join(unescape(Renderer(catalogue()).fill(packs.ask(), "")).split())
    for pack in catalogue().packs.values():
        for turn in tell_script(pack, catalogue().checklists):
            told = f'<span class="s-quiet">{turn.point.minutes} min., {turn.elapsed} efter I begynder</span>'
            assert f"<b>{turn.point.title}</b> {told}" in page
            for step in turn.steps:
                is_alone = len(turn.steps) == 1 and step.title == turn.point.title
                assert is_alone or f'<i>{step.title}</i> <span class="s-quiet">{step.minutes} min.</span>' in page


def text_of(address: str) -> str:
    return printed(address).text


def test_run_sheet_is_on_one_or_two_pages_and_by_the_clock() -> None:
    for name in catalogue().packs:
        pages = [plain(page) for page in printed(f"{PACKS}/{name}-moedeleder.pdf").pages]
        begins = next(at for at, page in enumerate(pages) if "Drejebog Alt, hvad" in page)
        ends = next(at for at, page in enumerate(pages) if "minutter i alt" in page)
        assert ends - begins < RUN_PAGES, name
    pack = catalogue().packs["halv-dag"]
    run = Printed(print_meeting(by_clock(meeting_of(pack, catalogue()), 9 * HOUR + 30) | {"documents": ["run"]}))
    assert plain(f"9.30 {pack.programme[0].minutes} {pack.programme[0].title}") in run.text
    assert "Efter" not in plain(run.pages[0]).split()


def find_leaf_faults(pages: list[str], beginnings: list[str]) -> list[str]:
    """What begins on the back of something else."""
    at = {words: [number for number, page in enumerate(pages, 1) if words in page][:1] for words in beginnings}
    return [words for words, found in at.items() if not found or found[0] % 2 == 0]


def test_nothing_is_printed_on_the_back_of_what_somebody_else_gets() -> None:
    for name in catalogue().checklists:
        pages = [plain(page) for page in printed(f"tjeklister/{name}.pdf").pages]
        assert not find_leaf_faults(pages, ["Til mødelederen Mødelederens side"]), name
    for name, pack in catalogue().packs.items():
        content = meeting_of(pack, catalogue())
        for ending in ("", "-deltagere"):
            pdf = printed(f"{PACKS}/{name}{ending}.pdf")
            pages = [plain(page) for page in pdf.pages]
            handed_out = [sheet for sheet in content["sheets"] if sheet["copies"] != "til mødelederen"]
            # The lead follows the title on the page that a sheet begins on, and stands nowhere else.
            assert not find_leaf_faults(pages, [plain(sheet["lead"]) for sheet in handed_out]), name
            assert not find_leaf_faults(pages, ["Evaluering Skriv hver for sig"]), name


def test_how_a_poster_is_used_is_not_on_its_back() -> None:
    """Where no facilitator's side tells it: that one begins a leaf in any case."""
    poster = everything() | {"format": "A3 plakat", "facilitator": [], "blocks": everything()["blocks"][:1]}
    pages = [plain(page) for page in Printed(print_sheet(poster, Setting.PLAIN)).pages]
    assert not find_leaf_faults(pages, ["Sådan bruger I arket"])


def test_programme_has_a_column_for_sheets_where_the_participants_get_any() -> None:
    meeting = meeting_of(catalogue().packs["moede-en-time"], catalogue()) | {"documents": ["programme"]}
    assert "Punkt Ark" in plain(Printed(print_meeting(meeting)).pages[0])
    theirs = [sheet | {"copies": "til mødelederen"} for sheet in meeting["sheets"]]
    assert "Punkt Ark" not in plain(Printed(print_meeting(meeting | {"sheets": theirs})).pages[0])


def test_participants_get_what_is_theirs_and_the_facilitator_the_rest() -> None:
    for name, record in catalogue().checklists.items():
        theirs, leaders = (printed(f"tjeklister/{name}{ending}.pdf") for ending in ("-deltagere", "-moedeleder"))
        whole = printed(f"tjeklister/{name}.pdf")
        assert "Mødelederens side" not in theirs.text
        # Only the back of a leaf may be blank, and never the last page.
        blank = [number for number, page in enumerate(theirs.pages, 1) if not page.strip()]
        assert [number for number in blank if number % 2 or number == len(theirs.pages)] == [], name
        said = [step.say.value for step in record.facilitator if step.say]
        assert said
        assert all(plain(words) in leaders.text for words in said)
        filled = [page for page in whole.pages if page.strip()]
        assert len(filled) == len([page for page in theirs.pages if page.strip()]) + len(leaders.pages), name


def test_printing_plan_names_the_pages_that_the_participants_file_has() -> None:
    for name, pack in catalogue().packs.items():
        (edition,) = [one for one in editions().packs[name] if one.kind is EditionKind.PARTICIPANTS]
        pdf = printed(edition.address)
        pages = [plain(page) for page in pdf.pages]
        content = meeting_as_made(pack)
        plan = content["printing"]
        by_title = {sheet["title"]: sheet["lead"] for sheet in content["sheets"]}
        leaves = large = 0
        begins = 1
        for line in plan["lines"]:
            if line["file"] != "deltagere":
                continue
            first, _, last = line["pages"].partition("-")
            span = range(int(first), int(last or first) + 1)
            assert span[0] == begins, (name, line)
            title = re.sub(r" \((før|efter) mødet\)$", "", line["what"])
            assert plain(by_title.get(title, title)) in pages[span[0] - 1], (name, line)
            assert (max(pdf.sizes[span[0] - 1]) > max(A3) - POINTS) is (line["paper"] == "A3")
            # The next thing begins the next leaf; the back that this one has no use for is blank.
            begins = span[-1] + 1 + span[-1] % 2
            assert [page for page in pages[span[-1] : begins - 1] if page] == [], (name, line)
            sheets = line["copies"] * ceil(len(span) / 2)
            leaves, large = (leaves, large + sheets) if line["paper"] == "A3" else (leaves + sheets, large)
        assert len(pages) == span[-1], name
        assert (plan["leaves"], plan["a3"]) == (leaves, large)
        own = ceil(len(printed(f"{PACKS}/{name}-moedeleder.pdf").pages) / 2)
        assert f"I alt {leaves + own} ark papir" in text_of(f"{PACKS}/{name}-moedeleder.pdf")


def meeting_as_made(pack: Pack) -> Content:
    """The content with what is known of its sheets since they were set: how many pages the participants get."""
    made: dict[str, Content] = {}
    for name in pack.sheets:
        pages = {edition.kind: edition.pages for edition in editions().sheets[name]}
        made[name] = {"pages": pages[find_given_out(pages)]}
    return meeting_of(pack, catalogue(), made)


def test_with_names_everybody_has_a_copy_of_their_own() -> None:
    pack = catalogue().packs["moede-en-time"]
    names = ["Åse Øgård", "Łukasz Şahin", "Bo"]
    content = meeting_of(pack, catalogue()) | {"documents": ["participants", "labels"], "names": names}
    content["sheets"][0]["names"] = [*names, "Fælles"]
    pages = [plain(page) for page in Printed(print_meeting(content)).pages]
    lead = plain(content["sheets"][0]["lead"])
    copies = [page for page in pages if lead in page]
    assert [next((name for name in (*names, "Fælles") if name in page), "") for page in copies] == [*names, "Fælles"]
    assert all(pages.index(page) % 2 == 0 for page in copies)
    plan = plain(content["sheets"][1]["lead"])
    assert sum(plan in page for page in pages) == 1, "of what the group fills in together there is one"
    assert all(name in pages[-1] for name in names)


def test_every_document_stands_by_itself() -> None:
    content = meeting_of(catalogue().packs["moede-en-time"], catalogue())
    for name in {*FOR_FACILITATOR, "programme", "participants", "evaluation", "labels"}:
        assert print_meeting(content | {"documents": [name]}).startswith(b"%PDF"), name


def test_point_that_fits_no_sheet_is_told_with_file_line_and_remedy(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "docs/data/pakker.yml": (TESTS / "sheets" / "pakker-med-fejl.yml").read_bytes(),
        "checklists/turen.yml": (TESTS / "sheets" / "turen-med-trin.yml").read_bytes(),
    }
    told = list_problems(make_project(tmp_path, files))
    assert [problem.removeprefix("docs/data/pakker.yml:") for problem in told] == [
        "6:17: fejl: minutter: punktet varer mindst ét minut.",
        "7:13: fejl: trin: trinene er et arks. Skriv «ark» ved punktet, eller slet «trin» og skriv «sig» og «gør».",
        "11:13: fejl: trin: «Se på vejrt» er ikke et trin i turen. Mente du «Se på vejret»?",
        "16:7: fejl: trin: trinnet «Pak tasken» hører allerede til punktet «Tasken». Skriv under «trin», hvilke af "
        "arkets trin hvert punkt er.",
        "21:12: fejl: ark: «vejret» er ikke blandt pakkens ark. Føj det til pakkens «ark», eller slet det her.",
        "23:10: fejl: efter: «vejret» er ikke blandt pakkens ark. Føj det til pakkens «ark», eller slet det her.",
    ]


def test_point_says_what_its_sheet_says_unless_it_has_words_of_its_own() -> None:
    pack = catalogue().packs["pakke-partnerskaber"]
    turns = {turn.point.title: turn for turn in tell_script(pack, catalogue().checklists)}
    (own,) = turns["Fra hver sit hus"].steps
    assert own.title == "Fra hver sit hus"
    assert own.say.startswith("Hvad kan I love")
    titles = [step.title for step in turns["De syv punkter"].steps]
    assert titles == ["Hver part for sig", "Sammenlign", "Fordel resten"], (
        "the sheet's own welcome is left to the meeting"
    )
    silent = dataclasses.replace(turns["Velkommen"].point, say=None, do=None)
    (turn, *_) = tell_script(dataclasses.replace(pack, programme=(silent,)), catalogue().checklists)
    assert turn.steps == ()
