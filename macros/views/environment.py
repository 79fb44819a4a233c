"""Jinja as blocks need it: strict, escaping, with the words of a language, and no slower than it has to be.

Jinja asks of whatever a template calls whether it wants to know the context, and looks up templates and the macros of
shared ones again at every use. Nothing that our templates call does, and templates stay as they are while a build runs.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any, ClassVar

from jinja2 import (
    BytecodeCache,
    Environment,
    FileSystemBytecodeCache,
    PackageLoader,
    StrictUndefined,
    Template,
    pass_context,
)
from jinja2.bccache import Bucket
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from markupsafe import Markup, escape

from macros.text.language import Language

_FOLDER = Path(__file__).parent / "__pycache__"
"""Where Python keeps what it has compiled of this folder: it goes with the project, and grows no further than it."""


class _Kept(FileSystemBytecodeCache):
    """Compiled templates on the disk; those that this process has seen, and processes forked from it, are at hand."""

    _seen: ClassVar[dict[tuple[str, str], CodeType]] = {}
    """Key of a template and checksum of its source to its code."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Put the code of a template into its bucket, if there is any."""
        bucket.code = self._seen.get((bucket.key, bucket.checksum))
        if bucket.code is None:
            with suppress(OSError):
                super().load_bytecode(bucket)
            self._keep(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template that was compiled: on the disk too, where that can be written."""
        with suppress(OSError):
            super().dump_bytecode(bucket)
        self._keep(bucket)

    def _keep(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._seen[bucket.key, bucket.checksum] = bucket.code


def kept_templates() -> BytecodeCache:
    """The compiled templates that earlier builds and other processes have left.

    They are known by their source alone. Where something else decides how they are compiled, such as which filters ask
    for the context, they need another number.
    """
    with suppress(OSError):
        _FOLDER.mkdir(exist_ok=True)
    return _Kept(str(_FOLDER), "template_2_%s.cache")


class _Context(Context):
    def call(self, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call what a template calls; hand the context on only where it is asked for."""
        if type(function) is Macro or not hasattr(function, "jinja_pass_arg"):
            if kwargs:
                kwargs.pop("_block_vars", None)
                kwargs.pop("_loop_vars", None)
            return function(*args, **kwargs)
        return super().call(function, *args, **kwargs)


class _Template(Template):
    @classmethod
    def _from_namespace(cls, environment: Environment, namespace: Any, globals: Any) -> Template:  # noqa: A002
        """A compiled template; half of what it prints is HTML already, which it need not copy."""
        namespace["escape"] = _shown
        return super()._from_namespace(environment, namespace, globals)

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:  # noqa: ARG002 (Jinja's own name)
        """The macros of a shared template, for `{% import %}`: no template has globals of its own."""
        if self._module is None:
            self._module = self.make_module()
        return self._module


def share_with_frame(environment: Environment, language: Language) -> None:
    """Give an environment of the pages’ frame what a build and the check share: words, numbers, what is compiled."""
    environment.add_extension("jinja2.ext.i18n")
    environment.bytecode_cache = kept_templates()
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        language.gettext,
        language.ngettext,
        newstyle=True,
        pgettext=language.pgettext,
        npgettext=language.npgettext,
    )
    environment.filters |= {"number": in_language(language.number)}


def in_language(words: Callable[..., Any]) -> Callable[..., Any]:
    """A filter whose result depends on the language, called when a page is rendered.

    Jinja would call it with constants while it compiles, and compiled templates are shared by all languages.
    """

    @pass_context
    def call(_: Context, *args: Any, **kwargs: Any) -> Any:
        return words(*args, **kwargs)

    return call


def _shown(value: Any) -> Markup:
    return value if type(value) is Markup else escape(value)


class BlockEnvironment(Environment):
    """The environment of blocks in one language; templates are HTML and escape what they show."""

    context_class = _Context
    template_class = _Template

    def __init__(self, language: Language) -> None:
        super().__init__(
            loader=PackageLoader("macros.views", "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            optimized=False,  # it finds nothing in our templates, and takes a tenth of compiling them
            bytecode_cache=kept_templates(),  # compiling takes longer than rendering a small handbook
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
        )
        self._templates: dict[str, Template] = {}
        words = {f"{kind}gettext": _words(getattr(language, f"{kind}gettext"), kind) for kind in ("", "n", "p", "np")}
        self.newstyle_gettext = True
        self.globals |= {**words, "_": words["gettext"]}

    def compile_all(self) -> None:
        """Compile every template, so that processes forked from this one need not."""
        for name in self.list_templates():
            super().get_template(name)

    def get_template(self, name: Any, parent: str | None = None, globals: Any = None) -> Template:  # noqa: A002
        """A template by its name."""
        if name not in self._templates:
            self._templates[name] = super().get_template(name, parent, globals)
        return self._templates[name]


def _words(say: Callable[..., str], kind: str) -> Callable[..., Markup]:
    """One of gettext's functions for templates: words are HTML, and what is put into them is escaped.

    As in Jinja's own, `%(num)s` and `%(context)s` stand for the number and the context that chose the words.
    """
    said = cache(say)
    whole = cache(lambda *asked: Markup(said(*asked)) % _named(kind, asked))

    def words(*asked: Any, **values: Any) -> Markup:
        if not values:
            return whole(*asked)
        escaped = {name: _shown(value) for name, value in (_named(kind, asked) | values).items()}
        return Markup(said(*asked) % escaped)

    return words


def _named(kind: str, asked: tuple[Any, ...]) -> dict[str, Any]:
    return ({"context": asked[0]} if "p" in kind else {}) | ({"num": asked[-1]} if "n" in kind else {})
