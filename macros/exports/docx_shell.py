"""A DOCX without words: the parts that never change, which a script of the posting builder fills and zips.

Where words go, a part has a mark: `docs/assets/elements/posting-builder/out/docx.js` knows which words. Names of styles
are those that Word has, so that its outline and its navigation know headings and lists.
"""

import json

MARK = "<!--words-->"
"""Stands once in each part that has words."""

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPE = "application/vnd.openxmlformats"
_BULLET = "•"
_INK = "1F3A4D"  # headings; on white a contrast of 11 to 1

_KINDS = {
    "word/document.xml": "officedocument.wordprocessingml.document.main+xml",
    "word/styles.xml": "officedocument.wordprocessingml.styles+xml",
    "word/numbering.xml": "officedocument.wordprocessingml.numbering+xml",
    "word/settings.xml": "officedocument.wordprocessingml.settings+xml",
    "docProps/core.xml": "package.core-properties+xml",
}
"""What each part is, for readers of the package."""

_HEADINGS = (
    # id, name in Word, level of the outline, half-points, space before in twentieths of a point
    ("Title", "Title", None, 40, 0),
    ("Heading1", "heading 1", 0, 28, 280),
    ("Heading2", "heading 2", 1, 24, 160),
)


def _types() -> str:
    """[Content_Types].xml: which part is what."""
    named = "".join(f'<Override PartName="/{path}" ContentType="{_TYPE}-{kind}"/>' for path, kind in _KINDS.items())
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{_TYPE}-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{named}</Types>'
    )


def _relationships(targets: dict[str, str], more: str = "") -> str:
    """What a part leads to: the type of each relationship, and its target."""
    listed = "".join(
        f'<Relationship Id="{name.rpartition("/")[2]}" Type="{name}" Target="{target}"/>'
        for name, target in targets.items()
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{listed}{more}</Relationships>'


def _heading(key: str, name: str, level: int | None, size: int, before: int) -> str:
    """A style for titles and headings, which stay with what follows."""
    outline = "" if level is None else f'<w:outlineLvl w:val="{level}"/>'
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f'<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="{before}" w:after="80"/>'
        f'{outline}</w:pPr><w:rPr><w:b/><w:color w:val="{_INK}"/><w:sz w:val="{size}"/></w:rPr></w:style>'
    )


def _styles() -> str:
    """word/styles.xml: the base, headings, points of lists, and links; the language goes into the mark."""
    fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>'
    headings = "".join(_heading(*one) for one in _HEADINGS)
    return (
        f'{_HEAD}<w:styles xmlns:w="{_WORDS}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="22"/>{MARK}'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr>'
        '</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="Plain">'
        f'<w:name w:val="Default Paragraph Font"/></w:style>{headings}'
        '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>'
        '<w:qFormat/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>'
        '<w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style></w:styles>'
    )


def _numbering() -> str:
    """word/numbering.xml: one kind of list, with a bullet that every font has."""
    return (
        f'{_HEAD}<w:numbering xmlns:w="{_WORDS}"><w:abstractNum w:abstractNumId="0">'
        '<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        f'<w:pStyle w:val="ListBullet"/><w:lvlText w:val="{_BULLET}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _settings() -> str:
    """word/settings.xml: without it Word takes the file for one of 2007, and says so in the title of its window."""
    return (
        f'{_HEAD}<w:settings xmlns:w="{_WORDS}"><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
    )


def _document() -> str:
    """word/document.xml: the paragraphs go into the mark; a page of US Letter with margins of one inch."""
    return (
        f'{_HEAD}<w:document xmlns:w="{_WORDS}" xmlns:r="{_OFFICE}/relationships"><w:body>{MARK}<w:sectPr>'
        '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" '
        'w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def docx_shell() -> str:
    """The parts by their path as JSON, in the order in which they are zipped."""
    core = f"{_PACKAGE}/metadata/core-properties"
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relationships(
            {
                f"{_OFFICE}/relationships/officeDocument": "word/document.xml",
                f"{_PACKAGE}/relationships/metadata/core-properties": "docProps/core.xml",
            }
        ),
        "docProps/core.xml": f'{_HEAD}<cp:coreProperties xmlns:cp="{core}" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{MARK}</dc:title></cp:coreProperties>',
        "word/document.xml": _document(),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
        "word/_rels/document.xml.rels": _relationships(
            {f"{_OFFICE}/relationships/{kind}": f"{kind}.xml" for kind in ("styles", "numbering", "settings")}, MARK
        ),
    }
    return json.dumps({"parts": parts}, ensure_ascii=False)
