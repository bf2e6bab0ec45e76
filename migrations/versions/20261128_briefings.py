"""Reprints, import profiles, pages, translations, saved briefings and what was exported.

And what long lists of sources are sorted by: their titles, and how many quotes each has.
"""

import sqlalchemy as sa
from alembic import op


revision = "20261128a"
down_revision = "20261127a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "profile",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("pattern", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile")),
        sa.UniqueConstraint("uid", name=op.f("uq_profile_uid")),
    )
    op.create_table(
        "redaction",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redaction")),
        sa.UniqueConstraint("uid", name=op.f("uq_redaction_uid")),
    )
    op.create_table(
        "signature",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("hashes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature")),
        sa.UniqueConstraint("sha256", name=op.f("uq_signature_sha256")),
    )
    op.create_table(
        "template",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template")),
        sa.UniqueConstraint("uid", name=op.f("uq_template_uid")),
    )
    op.create_table(
        "reprint",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("of_id", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["of_id"], ["source.id"], name=op.f("fk_reprint_of_id_source"), deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_reprint_source_id_source"), deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reprint")),
        sa.UniqueConstraint("uid", name=op.f("uq_reprint_uid")),
    )
    with op.batch_alter_table("reprint", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reprint_of_id"), ["of_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reprint_source_id"), ["source_id"], unique=False)

    op.create_table(
        "briefing",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("handling", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("layout", sa.String(), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=True),
        sa.Column("profile", sa.String(), nullable=False),
        sa.Column("scale", sa.String(), nullable=False),
        sa.Column("redaction_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["redaction_id"],
            ["redaction.id"],
            name=op.f("fk_briefing_redaction_id_redaction"),
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["template.id"],
            name=op.f("fk_briefing_template_id_template"),
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_briefing")),
        sa.UniqueConstraint("uid", name=op.f("uq_briefing_uid")),
    )
    with op.batch_alter_table("briefing", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_briefing_redaction_id"), ["redaction_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_briefing_template_id"), ["template_id"], unique=False)

    op.create_table(
        "mask",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("redaction_id", sa.Integer(), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("manner", sa.String(), nullable=False),
        sa.Column("replacement", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["actor.id"], name=op.f("fk_mask_actor_id_actor"), deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["redaction_id"],
            ["redaction.id"],
            name=op.f("fk_mask_redaction_id_redaction"),
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mask")),
        sa.UniqueConstraint("uid", name=op.f("uq_mask_uid")),
    )
    with op.batch_alter_table("mask", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mask_actor_id"), ["actor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mask_redaction_id"), ["redaction_id"], unique=False)

    op.create_table(
        "export",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("briefing_id", sa.Integer(), nullable=True),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(length=32), nullable=False),
        sa.Column("exported_at", sa.Integer(), nullable=False),
        sa.Column("manifest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["briefing_id"],
            ["briefing.id"],
            name=op.f("fk_export_briefing_id_briefing"),
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export")),
        sa.UniqueConstraint("uid", name=op.f("uq_export_uid")),
    )
    with op.batch_alter_table("export", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_export_briefing_id"), ["briefing_id"], unique=False)

    op.create_table(
        "judgement",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("briefing_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("likelihood", sa.String(), nullable=False),
        sa.Column("confidence", sa.String(), nullable=False),
        sa.Column("because", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["briefing_id"],
            ["briefing.id"],
            name=op.f("fk_judgement_briefing_id_briefing"),
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgement")),
        sa.UniqueConstraint("uid", name=op.f("uq_judgement_uid")),
    )
    with op.batch_alter_table("judgement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_judgement_briefing_id"), ["briefing_id"], unique=False)

    op.create_table(
        "section",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("briefing_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("shown", sa.Integer(), nullable=False),
        sa.Column("heading", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["briefing_id"],
            ["briefing.id"],
            name=op.f("fk_section_briefing_id_briefing"),
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_section")),
        sa.UniqueConstraint("uid", name=op.f("uq_section_uid")),
    )
    with op.batch_alter_table("section", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_section_briefing_id"), ["briefing_id"], unique=False)

    op.create_table(
        "judgement_claim",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("judgement_id", sa.Integer(), nullable=False),
        sa.Column("claim_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"],
            ["claim.id"],
            name=op.f("fk_judgement_claim_claim_id_claim"),
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["judgement_id"],
            ["judgement.id"],
            name=op.f("fk_judgement_claim_judgement_id_judgement"),
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgement_claim")),
        sa.UniqueConstraint("uid", name=op.f("uq_judgement_claim_uid")),
    )
    with op.batch_alter_table("judgement_claim", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_judgement_claim_claim_id"), ["claim_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_judgement_claim_judgement_id"), ["judgement_id"], unique=False
        )

    op.create_table(
        "translation",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("quote_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("translator", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["quote_id"], ["quote.id"], name=op.f("fk_translation_quote_id_quote"), deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translation")),
        sa.UniqueConstraint("uid", name=op.f("uq_translation_uid")),
    )
    with op.batch_alter_table("translation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_translation_quote_id"), ["quote_id"], unique=False)

    # Plain ADD COLUMNs: no table is rebuilt. SQLite wants a default to fill the rows with.
    op.add_column("version", sa.Column("part", sa.String(), nullable=False, server_default=""))
    op.add_column("version", sa.Column("pages", sa.String(), nullable=False, server_default=""))
    op.add_column("source", sa.Column("quotes", sa.Integer(), nullable=False, server_default="0"))
    op.execute(
        "UPDATE source SET quotes = (SELECT count(*) FROM version JOIN quote"
        " ON quote.version_id = version.id WHERE version.source_id = source.id)"
    )
    op.create_index("ix_source_quotes", "source", ["quotes"])
    op.create_index("ix_source_title", "source", [sa.text("title COLLATE NOCASE")])


def downgrade() -> None:
    op.drop_index("ix_source_title", "source")
    op.drop_index("ix_source_quotes", "source")
    with op.batch_alter_table("source", schema=None) as batch_op:
        batch_op.drop_column("quotes")

    with op.batch_alter_table("version", schema=None) as batch_op:
        batch_op.drop_column("pages")
        batch_op.drop_column("part")

    with op.batch_alter_table("translation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_translation_quote_id"))

    op.drop_table("translation")
    with op.batch_alter_table("judgement_claim", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_judgement_claim_judgement_id"))
        batch_op.drop_index(batch_op.f("ix_judgement_claim_claim_id"))

    op.drop_table("judgement_claim")
    with op.batch_alter_table("section", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_section_briefing_id"))

    op.drop_table("section")
    with op.batch_alter_table("judgement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_judgement_briefing_id"))

    op.drop_table("judgement")
    with op.batch_alter_table("export", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_export_briefing_id"))

    op.drop_table("export")
    with op.batch_alter_table("mask", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mask_redaction_id"))
        batch_op.drop_index(batch_op.f("ix_mask_actor_id"))

    op.drop_table("mask")
    with op.batch_alter_table("briefing", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_briefing_template_id"))
        batch_op.drop_index(batch_op.f("ix_briefing_redaction_id"))

    op.drop_table("briefing")
    with op.batch_alter_table("reprint", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reprint_source_id"))
        batch_op.drop_index(batch_op.f("ix_reprint_of_id"))

    op.drop_table("reprint")
    op.drop_table("template")
    op.drop_table("signature")
    op.drop_table("redaction")
    op.drop_table("profile")
