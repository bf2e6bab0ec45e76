"""Every error a person can cause: one class each, one sentence that says what to do."""


class CuratorError(Exception):
    """Something a person can put right; its text is shown to them as it stands."""


class ProjectMissingError(CuratorError):
    """There is no file at the path of the project."""


class ProjectExistsError(CuratorError):
    """A new project would have to overwrite a file."""


class NotAProjectError(CuratorError):
    """The file is not a Curator project, or only a piece of one."""


class NewerProjectError(CuratorError):
    """The file was made by a newer Curator than this one."""


class ProjectInUseError(CuratorError):
    """Another window or command has the project open for writing."""


class ReadOnlyError(CuratorError):
    """The project, or the folder it lies in, cannot be written to."""


class UpgradeFailedError(CuratorError):
    """The file could not be brought to the newest schema and was left as it was."""


class DiskFullError(CuratorError):
    """There is no room left for the write; nothing of it was kept."""


class DamagedProjectError(CuratorError):
    """The file cannot be read as a whole; something in it is broken."""


class DriveGoneError(CuratorError):
    """The drive or folder that holds the project cannot be reached any more."""


class SeveralArticlesError(CuratorError):
    """Where one article was asked for there are several."""


class InterruptedReadError(CuratorError):
    """An edit came between a question and its answer; it is asked again."""


class UnreadableFileError(CuratorError):
    """A file to import is missing, a folder without anything to read, or not allowed to be read."""


class EmptyFileError(CuratorError):
    """A file to import holds no words."""


class BinaryFileError(CuratorError):
    """A file to import is no text of any kind that Curator reads."""


class EncodingError(CuratorError):
    """The encoding of a file to import cannot be told."""


class NoArticleError(CuratorError):
    """A page to import has no article in it that could be found."""


class PreviewError(CuratorError):
    """An original cannot be shown in the window; it can still be saved as it is."""


class FetchError(CuratorError):
    """An address could not be fetched."""


class NotFoundError(CuratorError):
    """No source, quote, actor or claim answers to the name or number given."""


class AmbiguousError(CuratorError):
    """A name or number given fits more than one thing."""


class RangeError(CuratorError):
    """A passage lies outside the text, is empty, or holds nothing but spaces."""


class WordsNotFoundError(CuratorError):
    """The words to quote do not stand in the text."""


class StanceError(CuratorError):
    """There is no such stance."""


class KindError(CuratorError):
    """There is no such kind."""


class ValueRefusedError(CuratorError):
    """A value is outside what its field can hold, such as a grade or a date."""


class PatternError(CuratorError):
    """What was typed is no pattern of file names."""


class NameTakenError(CuratorError):
    """A name is already the name or alias of another."""


class EmptyNameError(CuratorError):
    """A name or wording is empty."""


class InUseError(CuratorError):
    """Something cannot be removed while other things lean on it."""


class CircleError(CuratorError):
    """A claim would become its own ancestor, or an actor stand for itself."""


class NothingToUndoError(CuratorError):
    """No edit is left to take back."""


class NothingToRedoError(CuratorError):
    """No edit taken back is left to do again."""


class FileExistsRefusedError(CuratorError):
    """An export would overwrite something that is not an export, such as a project."""


class ExportError(CuratorError):
    """A file could not be written."""


class PastGoneError(CuratorError):
    """What is to be as it was refers to something that is not there any more."""


class TemplateFaultError(CuratorError):
    """A template of a briefing cannot be read, or does what it must not."""


class LeakError(CuratorError):
    """An export would name somebody whom its redaction masks."""


class EditedExportError(CuratorError):
    """The file to export to was edited since it was written, and nobody said what to do."""
