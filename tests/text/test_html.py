"""HTML as a tree whose texts know their places."""

import pytest

from macros.text.html import Element, Text, parse


def _shown(element: Element) -> list[object]:
    """An element as a list: its tag, then texts and elements."""
    return [element.tag, *(str(child) if isinstance(child, Text) else _shown(child) for child in element.children)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("", []),
        ("a<b>c</b>d", ["a", ["b", "c"], "d"]),
        ("<p>a<br>b<img src=x>c</p>", [["p", "a", ["br"], "b", ["img"], "c"]]),
        ("<svg><path/>a</svg>", [["svg", ["path"], "a"]]),
        ("<ul><li>a<li>b</ul>c", [["ul", ["li", "a"], ["li", "b"]], "c"]),
        ("<p>a<p>b<i>c</p>d", [["p", "a"], ["p", "b", ["i", "c"]], "d"]),
        ("a</b>b", ["a", "b"]),
        ("a<!-- x -->b<!x>c<?x>d", ["a", "b", "c", "d"]),
        ("a &amp; b < c &lt;b&gt; & d", ["a & b < c <b> & d"]),
        ("<script>a<b && c</script>", [["script", "a<b && c"]]),
    ],
)
def test_a_tree_holds_elements_and_texts_in_their_order(html: str, expected: list[object]) -> None:
    """What is left open ends where HTML says so, or with the element around it; stray ends do nothing."""
    assert ["", *expected] == _shown(parse(html))


@pytest.mark.parametrize(
    "html", ["<p>one\n<b>two &amp; 2</b>\r\n\n three &lt</p>four", "ü<!doctype html>\n&#65; a < b<i>é</i>&", "text"]
)
def test_a_text_knows_where_it_stands(html: str) -> None:
    """Its offsets cut the source out of the page, with `&amp;` as it was written; together they leave only tags."""
    texts = list(parse(html).texts())
    rest, end = "", 0
    for text in texts:
        assert text == "".join(parse(html[text.start : text.end]).texts())
        rest, end = rest + html[end : text.start], text.end

    assert texts
    assert [] == list(parse(rest + html[end:]).texts())


def test_an_attribute_without_a_value_is_there() -> None:
    """Its value is the empty one, as that of an attribute that is missing; classes are names."""
    (element,) = list(parse('<p hidden class="a  b" title="x &amp; y">').walk())[1:]

    assert {"hidden": "", "class": "a  b", "title": "x & y"} == element.attributes
    assert ("x & y", "", frozenset({"a", "b"})) == (element.get("title"), element.get("lang"), element.classes)


def test_an_element_knows_what_is_around_it() -> None:
    """The nearest first, up to the root, which has no tag."""
    inner = next(element for element in parse("<a><b><i>x</i></b></a>").walk() if element.tag == "i")
    assert ["b", "a", ""] == [element.tag for element in inner.ancestors()]


def test_texts_of_elements_can_be_left_out() -> None:
    """With all that is in them."""
    found = parse("a<i>b<b>c</b></i><b>d</b>").texts(without=lambda element: element.tag == "i")
    assert ["a", "d"] == list(found)


def test_a_page_may_nest_deep() -> None:
    """Elements that nobody closes are nested in one another, however many there are."""
    root = parse("<p>" * 5000 + "x")
    assert (["x"], 5001) == (list(root.texts()), len(list(root.walk())))
