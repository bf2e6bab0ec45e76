"""The tables of the nouns.

``code`` numbers a table in the journal and never changes; nor does the order of a table's
columns (``nouns.py`` says why). Each row has a local key and a global one.
"""

from curator.storage.models.articles import (
    CoderRow,
    DismissalRow,
    OriginalRow,
    ProfileRow,
    ProjectRow,
    ReprintRow,
    SourceRow,
    SourceTagRow,
    VersionRow,
)
from curator.storage.models.briefings import (
    BriefingRow,
    ExportRow,
    JudgementClaimRow,
    JudgementRow,
    MaskRow,
    RedactionRow,
    SectionRow,
    TemplateRow,
)
from curator.storage.models.codebook import (
    ActorRow,
    AffiliationRow,
    AliasRow,
    AttributeRow,
    ClaimRow,
    WordingRow,
)
from curator.storage.models.nouns import SHA, UID, Base, Noun
from curator.storage.models.quotes import (
    AnchorRow,
    PartyRow,
    QuoteRow,
    QuoteTagRow,
    StatementRow,
    TagRow,
    TranslationRow,
)

NOUNS = {noun.code: noun for noun in Noun.__subclasses__()}

__all__ = [
    "NOUNS",
    "SHA",
    "UID",
    "ActorRow",
    "AffiliationRow",
    "AliasRow",
    "AnchorRow",
    "AttributeRow",
    "Base",
    "BriefingRow",
    "ClaimRow",
    "CoderRow",
    "DismissalRow",
    "ExportRow",
    "JudgementClaimRow",
    "JudgementRow",
    "MaskRow",
    "Noun",
    "OriginalRow",
    "PartyRow",
    "ProfileRow",
    "ProjectRow",
    "QuoteRow",
    "QuoteTagRow",
    "RedactionRow",
    "ReprintRow",
    "SectionRow",
    "SourceRow",
    "SourceTagRow",
    "StatementRow",
    "TagRow",
    "TemplateRow",
    "TranslationRow",
    "VersionRow",
    "WordingRow",
]
