"""The languages the window speaks, and how it takes one up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from curator.gui.settings import Settings
from curator.paths import RESOURCES

ENGLISH = "en"  # the language of the code: it needs no file
LANGUAGES = (ENGLISH, "de")
TRANSLATIONS = RESOURCES / "i18n"


def speak(application: QApplication, settings: Settings) -> str:
    """Speak the language chosen, else the system's; give its code, as ISO 639 has it.

    Windows made before keep their words, so this comes before the first.
    """
    code = language_of(settings.language, QLocale.system().uiLanguages())
    locale = locale_of(code, QLocale.system())
    QLocale.setDefault(locale)
    if code != ENGLISH:
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for path in (of_qt / f"qtbase_{code}.qm", TRANSLATIONS / f"curator_{code}.qm"):
            translator = QTranslator(application)
            if translator.load(str(path)):
                application.installTranslator(translator)
        application.setLayoutDirection(locale.textDirection())
    return code


def language_of(chosen: str, wanted: Sequence[str]) -> str:
    """Tell which language to speak: the one chosen, else the first wanted that there is."""
    if chosen in LANGUAGES:
        return chosen
    codes = (name.replace("_", "-").split("-")[0] for name in wanted)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def locale_of(code: str, system: QLocale) -> QLocale:
    """Tell how to write dates and numbers in a language: as the system does where it speaks it."""
    spoken = QLocale(code)
    return system if system.language() == spoken.language() else spoken
