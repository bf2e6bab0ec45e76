"""Templates of briefings: those that ship, and those that people made of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from curator.domain.briefings.definition import Definition, Template
from curator.domain.errors import NotFoundError, TemplateFaultError
from curator.domain.text import folded, tidy
from curator.services.project import Project
from curator.storage.briefings import templates as stored

if TYPE_CHECKING:
    from curator.exporters.briefings.setting import Layout

_LARGEST = 1 << 20  # bytes


def all_of(project: Project) -> list[Template]:
    """List the templates that people made, those made first in front."""
    with project.read() as connection:
        return stored.listing(connection)


def save(project: Project, wanted: Template) -> Template:
    """Keep a template, new where it has no key; raise ``TemplateFaultError`` without a name.

    One that cannot be set is kept all the same, so that nobody loses what they wrote.
    """
    name = tidy(wanted.name)
    if not folded(name):
        raise TemplateFaultError("A template needs a name. Give it at least one letter.")
    with project.write("templates.revise" if wanted.id else "templates.add") as writer:
        key = stored.save(writer, replace(wanted, name=name))
    return replace(wanted, name=name, id=key)


def remove(project: Project, template_id: int) -> None:
    """Remove a template; briefings that used it are set by the one that ships."""
    with project.write("templates.remove") as writer:
        stored.remove(writer, template_id)


def copy_of(name: str) -> Template:
    """Begin a template of one's own with the text of one that ships."""
    from curator.exporters.briefings.templates import SHIPPED, source_of

    return Template(SHIPPED[name], source_of(name))


def read_file(path: Path) -> Template:
    """Read a template from a file; raise ``TemplateFaultError`` where it is none."""
    try:
        data = path.read_bytes()
        text = data[: _LARGEST + 1].decode("utf-8")
    except OSError as error:
        raise TemplateFaultError(f"“{path}” could not be read ({error.strerror}).") from None
    except UnicodeDecodeError:
        raise TemplateFaultError(f"“{path}” is no text in UTF-8, so no template.") from None
    if len(data) > _LARGEST:
        raise TemplateFaultError(f"“{path}” is larger than 1 MB, too large for a template.")
    return Template(tidy(path.stem), text)


def choose(project: Project, definition: Definition, name: str) -> Definition:
    """Let a briefing be set by a template, one that ships or one of a person, by its name.

    Raise ``NotFoundError`` where there is none of that name.
    """
    from curator.exporters.briefings.templates import SHIPPED

    if name in SHIPPED:
        return replace(definition, template=name, template_id=None)
    every = all_of(project)
    for each in every:
        if folded(each.name) == folded(name):
            return replace(definition, template_id=each.id)
    known = ", ".join((*SHIPPED, *(f"“{each.name}”" for each in every)))
    raise NotFoundError(f"There is no template “{name}”. Those there are: {known}.")


def layout_of(project: Project, definition: Definition) -> Layout:
    """Give the template that a briefing is set by."""
    from curator.exporters.briefings.setting import Layout
    from curator.exporters.briefings.templates import SHIPPED

    if definition.template_id is not None:
        for each in all_of(project):
            if each.id == definition.template_id:
                return Layout(each.name, each.body)
    return Layout(definition.template if definition.template in SHIPPED else "policy")
