"""Where templates run: they see values and nothing behind them, and come to an end.

Jinja2's immutable sandbox, with further walls. A loop looks at the clock at each turn; what
multiplies or joins texts looks at their length; filters and functions are those listed here;
and what is written out is escaped, unless it is Markdown already. Import this late: Jinja2 is
heavy.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, wraps
from itertools import islice
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.exceptions import SecurityError, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from curator.domain.errors import TemplateFaultError
from curator.exporters.briefings import text
from curator.exporters.briefings.compiling import FIELDS, Joins, Writer, call, length, size
from curator.paths import RESOURCES

TEMPLATES = RESOURCES / "templates"
SECONDS = 20.0  # of the processor, for one briefing
_LONGEST = 50_000_000  # characters of one text
_KEPT = frozenset(  # filters of Jinja2 that cannot blow up what they are given
    {
        "abs", "batch", "capitalize", "count", "default", "d", "dictsort", "first", "float",
        "groupby", "int", "items", "last", "length", "list", "lower", "map", "max", "min",
        "reject", "rejectattr", "reverse", "round", "select", "selectattr", "slice", "sort",
        "string", "sum", "title", "trim", "unique", "upper",
    }
)  # fmt: skip
_TEXTUAL = (  # filters that make a text of whatever they are given
    "bq", "capitalize", "lower", "paragraphs", "raw", "slug", "string", "title", "trim",
    "truncate_words", "upper", "yaml",
)  # fmt: skip
_OURS: Mapping[str, Callable[..., Any]] = {
    "bq": text.block,
    "cell": text.table_cell,
    "join": text.joined,
    "paragraphs": text.several,
    "quoted": text.quoted,
    "raw": text.raw,
    "slug": text.slug,
    "truncate_words": text.truncated,
    "yaml": text.yaml,
}
_GLOBALS = ("dict", "namespace", "range")
_FAULTS = (
    jinja2.TemplateError, RecursionError, ArithmeticError, AttributeError, LookupError, TypeError,
    ValueError,
)  # fmt: skip
_OWN = frozenset(
    f"curator.exporters.briefings.{name}" for name in ("functions", "notes", "sandbox", "text")
)
_TURNS = 50  # of a loop between two looks at the time
_clock = threading.local()


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a template may run: so many seconds of the processor, and while it is wanted."""

    seconds: float = SECONDS
    dropped: Callable[[], bool] = bool  # whether nobody waits for it any more


@contextmanager
def limited(patience: Patience) -> Iterator[None]:
    """Let the templates of this thread run so long, and no longer than somebody waits for them."""
    _clock.end, _clock.patience = time.thread_time() + patience.seconds, patience
    try:
        yield
    finally:
        del _clock.end, _clock.patience


def run(template: jinja2.Template, variables: Mapping[str, Any], together: int) -> Iterator[str]:
    """Let a template write; give so many of the pieces that it writes as one."""
    length, pieces = 0, template.generate(variables)
    while some := list(islice(pieces, together)):
        length += sum(map(len, some))
        if length > _LONGEST:
            raise SecurityError("it makes too long a text")
        yield "".join(some)


def compiled(source: str, name: str) -> jinja2.Template:
    """Compile a template of a person; raise ``TemplateFaultError`` that names the line."""
    with reported(name):
        return environment().from_string(source)


def shipped(name: str) -> jinja2.Template:
    """Give a template that ships."""
    return environment().get_template(f"{name}.md")


@contextmanager
def reported(name: str) -> Iterator[None]:
    """Tell what goes wrong in a template in one sentence, with its line where it is known."""
    try:
        yield
    except TemplateSyntaxError as error:
        raise TemplateFaultError(
            f"Line {error.lineno} of the template “{name}” cannot be read: {error.message}."
        ) from None
    except UndefinedError as error:
        line = _line(error)
        raise TemplateFaultError(
            f"Line {line} of the template “{name}” names what is not there: {error.message}."
        ) from None
    except SecurityError as error:
        line = _line(error)
        raise TemplateFaultError(
            f"Line {line} of the template “{name}” does what templates must not: {_said(error)}."
        ) from None
    except _FAULTS as error:
        line = _line(error)
        raise TemplateFaultError(
            f"Line {line} of the template “{name}” cannot be set: {_said(error)}."
        ) from None


@cache
def environment() -> jinja2.Environment:
    """Make the sandbox, once."""
    made = _Sandbox(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        finalize=text.written,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.do", "jinja2.ext.loopcontrols"],
    )
    made.filters |= {name: _with_defaults(name, made) for name in ("groupby", "map")}
    made.filters = {name: made.filters[name] for name in _KEPT} | dict(_OURS)
    made.filters |= {name: _of_texts(made.filters[name]) for name in _TEXTUAL}
    made.globals = {name: made.globals[name] for name in _GLOBALS}
    return made


class _Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset({"+", "*", "**", "%"})

    @staticmethod
    def concat(parts: Iterable[str]) -> str:
        """Join what a macro or a block has written: that is Markdown."""
        return _checked("".join(parts))

    code_generator_class = Writer
    having: Mapping[str, frozenset[type]] = {
        name: frozenset(kind for kind, names in FIELDS.items() if name in names)
        for name in frozenset().union(*FIELDS.values())
    }

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Give a field of a value of ours at once; all else as the sandbox allows."""
        if attribute in FIELDS.get(obj.__class__, ()):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def call(
        self, context: Any, obj: Any, /, *args: Any, _loop_vars: Any = None,
        _block_vars: Any = None, **named: Any,
    ) -> Any:  # fmt: skip
        """Call a function of ours at once; all else as the sandbox allows."""
        if getattr(obj, "__module__", "") in _OWN:
            return obj(*args, **named)
        return super().call(
            context, obj, *args, _loop_vars=_loop_vars, _block_vars=_block_vars, **named
        )

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse what would grow without end."""
        if operator == "%" and isinstance(left, str):
            raise SecurityError("it formats a text with %")
        if operator == "**" and max(abs(left), abs(right)) > 1000:
            raise SecurityError("it raises to too high a power")
        if operator == "*" and size(left) * size(right) > _LONGEST:
            raise SecurityError("it multiplies what becomes too large")
        if operator == "+" and length(left) + length(right) > _LONGEST:
            raise SecurityError("it makes too long a text")
        return super().call_binop(context, operator, left, right)

    def tick(self) -> None:
        """Look at the time used."""
        patience = getattr(_clock, "patience", None)
        if patience is None:
            return
        if time.thread_time() > _clock.end:
            raise SecurityError(f"it takes longer than {patience.seconds:g} seconds")
        if patience.dropped():
            raise SecurityError("nobody waits for it any more")

    def watched(self, values: Iterable[Any]) -> Iterator[Any]:
        """Go through values, and look at the time used now and then."""
        for number, value in enumerate(values):
            if number % _TURNS == 0:
                self.tick()
            yield value

    def subscript(self, obj: Any, argument: Any) -> Any:
        """Give a field of a value of ours at once; all else as the sandbox allows."""
        if argument.__class__ is str and argument in FIELDS.get(obj.__class__, ()):
            return getattr(obj, argument)
        return super().getitem(obj, argument)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Give what a filter names by ``attribute=``; refuse what is not there, printed or not."""
        found = self.subscript(obj, argument)
        if callable(found):  # what is not there, and methods
            missing = isinstance(found, jinja2.Undefined)
            str(found if missing else self.undefined(obj=obj, name=argument))  # says what is wrong
        return found

    literal = text.Markdown

    def concatenate(self, *parts: Any) -> text.Markdown:
        """Join values as ``~`` does, each escaped: the whole is Markdown."""
        return _checked("".join(map(text.written, parts)))

    def _generate(self, source: nodes.Template, *rest: Any, **more: Any) -> str:
        for loop in source.find_all(nodes.For):
            loop.iter = call("watched", [loop.iter])
        for macro in source.find_all(nodes.Macro):
            macro.body.insert(0, nodes.ExprStmt(call("tick", [])))
        Joins().visit(source)
        source.set_environment(self)
        return super()._generate(source, *rest, **more)


class _Lenient:
    """Stands for the sandbox in filters that say by ``default=`` what is to be for what lacks."""

    is_async = False

    def __init__(self, sandbox: _Sandbox) -> None:
        self.environment, self.getitem = self, sandbox.subscript


def _with_defaults(name: str, made: _Sandbox) -> Callable[..., Any]:
    """Give a filter that refuses what is not there, but where it has a default for it."""
    strict, lenient = made.filters[name], _Lenient(made)

    @wraps(strict)
    def chosen(place: Any, *rest: Any, **named: Any) -> Any:
        return strict(lenient if named.get("default") is not None else place, *rest, **named)

    return chosen


def _of_texts(given: Callable[..., Any]) -> Callable[..., Any]:
    """Give a filter of texts that refuses what would show where Python keeps it."""

    @wraps(given)
    def checked(value: Any, *rest: Any, **named: Any) -> Any:
        if value.__class__ is not str and not isinstance(value, jinja2.Undefined):
            text.check(value)
        return given(value, *rest, **named)

    return checked


def _checked(whole: str) -> text.Markdown:
    if len(whole) > _LONGEST:
        raise SecurityError("it makes too long a text")
    return text.Markdown(whole)


def _line(error: Exception) -> int:
    """Tell in which line of a template an error arose, from 1."""
    line, trace = 1, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _said(error: Exception) -> str:
    """Give the words of an error without the full stop that ours bring."""
    return str(error).rstrip(".")
