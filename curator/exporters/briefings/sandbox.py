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
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from curator.domain.briefings import content, definition
from curator.domain.errors import TemplateFaultError
from curator.domain.statements import Stance
from curator.exporters.briefings import sizes, text
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


def run(template: jinja2.Template, variables: Mapping[str, Any]) -> Iterator[str]:
    """Let a template write, piece by piece."""
    length = 0
    for piece in template.generate(variables):
        length += len(piece)
        if length > _LONGEST:
            raise SecurityError("it makes too long a text")
        yield piece


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
    made.filters = {name: made.filters[name] for name in _KEPT} | dict(_OURS)
    made.globals = {name: made.globals[name] for name in _GLOBALS}
    return made


def _fields() -> Mapping[type, frozenset[str]]:
    """List the fields and properties of each kind of value that briefings are made of."""
    found: dict[type, frozenset[str]] = {Stance: frozenset({"sign"})}
    for kind in (*vars(content).values(), *vars(definition).values()):
        if is_dataclass(kind) and isinstance(kind, type):
            made = {name for name, value in vars(kind).items() if isinstance(value, property)}
            named = {field.name for field in fields(kind) if field.name[0] != "_"}
            found[kind] = frozenset(made | named)
    return found


_FIELDS = _fields()


class _Writer(CodeGenerator):
    """Writes the way to a field of a value of ours, and to what the sandbox has put in, shorter.

    For all else the sandbox is asked, as ever; no template can name what is called at once here.
    """

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802  (Jinja2's)
        """Ask the sandbox only where a value is none of those that have such a field."""
        if all(node.attr not in names for names in _FIELDS.values()):
            super().visit_Getattr(node, frame)
            return
        self.write(f"(it.{node.attr} if (it := ")
        self.visit(node.node, frame)
        self.write(f").__class__ in environment.having[{node.attr!r}] ")
        self.write(f"else environment.getattr(it, {node.attr!r}))")

    def visit_Call(self, node: nodes.Call, frame: Frame, *rest: Any, **more: Any) -> None:  # noqa: N802
        """Call what ``_Sandbox._generate`` has put in."""
        if not isinstance(node.node, nodes.EnvironmentAttribute):
            super().visit_Call(node, frame, *rest, **more)
            return
        self.write(f"environment.{node.node.name}(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        del node, frame, finalize
        self.write("environment.finalize(")  # which gives a text

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        del node, frame, finalize
        self.write(")")


class _Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset({"+", "*", "**", "%"})

    @staticmethod
    def concat(parts: Iterable[str]) -> str:
        """Join what a macro or a block has written: that is Markdown."""
        return _checked("".join(parts))

    code_generator_class = _Writer
    having: Mapping[str, frozenset[type]] = {
        name: frozenset(kind for kind, names in _FIELDS.items() if name in names)
        for name in frozenset().union(*_FIELDS.values())
    }

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Give a field of a value of ours at once; all else as the sandbox allows."""
        if attribute in _FIELDS.get(obj.__class__, ()):
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
        if operator == "*" and sizes.size(left) * sizes.size(right) > _LONGEST:
            raise SecurityError("it multiplies what becomes too large")
        if operator == "+" and sizes.length(left) + sizes.length(right) > _LONGEST:
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

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Give a field of a value of ours at once; all else as the sandbox allows."""
        if argument.__class__ is str and argument in _FIELDS.get(obj.__class__, ()):
            return getattr(obj, argument)
        return super().getitem(obj, argument)

    literal = text.Markdown

    def concatenate(self, *parts: Any) -> text.Markdown:
        """Join values as ``~`` does, each escaped: the whole is Markdown."""
        return _checked("".join(map(text.written, parts)))

    def _generate(self, source: nodes.Template, *rest: Any, **more: Any) -> str:
        for loop in source.find_all(nodes.For):
            loop.iter = _call("watched", [loop.iter])
        for macro in source.find_all(nodes.Macro):
            macro.body.insert(0, nodes.ExprStmt(_call("tick", [])))
        _Joins().visit(source)
        source.set_environment(self)
        return super()._generate(source, *rest, **more)


class _Joins(NodeTransformer):
    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802  (Jinja2's own name)
        self.generic_visit(node)
        # what stands in a template in quotation marks is Markdown of its writer
        return _call("concatenate", [_own(part) for part in node.nodes])


def _own(part: nodes.Expr) -> nodes.Expr:
    if isinstance(part, nodes.Const) and isinstance(part.value, str):
        return _call("literal", [part])
    return part


def _call(name: str, arguments: list[Any]) -> nodes.Call:
    return nodes.Call(nodes.EnvironmentAttribute(name), arguments, [], None, None)


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
